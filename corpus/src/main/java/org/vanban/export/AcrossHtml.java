package org.vanban.export;

import java.util.List;
import java.util.Set;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Marks;
import org.vanban.collection.SubjectGroup;

/**
 * What articles say of each other, on a page: what is to be looked at, then who printed what, by
 * subject and period; what agrees is folded away.
 *
 * @param anchors the addresses of the articles that stand on the page
 * @param marks what readers marked of findings
 */
record AcrossHtml(ReportWords words, CollectionReport report, Set<String> anchors, Marks marks) {

  String write() {
    StringBuilder out = new StringBuilder("<section id=\"across\">\n<h2>");
    out.append(words.get("across.title")).append("</h2>\n").append(coverage());
    List<CollectionFinding> flags = report.flags();
    if (flags.isEmpty()) {
      out.append("<p>").append(words.get("across.none")).append("</p>\n");
    }
    flags.forEach(finding -> out.append(finding(finding)));
    folded(
        out,
        "across.rest",
        report.findings().stream().filter(f -> !f.verdict().isFlag()).map(this::finding).toList());
    folded(out, "across.groups", report.groups().stream().map(this::group).toList());
    return out.append("</section>\n").toString();
  }

  /** How much was held against each other; nothing where some of the findings alone are shown. */
  private String coverage() {
    CollectionReport.Coverage coverage = report.coverage();
    String articles = words.number(report.articles().size());
    return coverage.figures() == 0
        ? ""
        : "<p class=\"meta\">"
            + words.get("across.coverage", articles, coverage.figures(), coverage.checked())
            + "</p>\n";
  }

  private void folded(StringBuilder out, String title, List<String> items) {
    if (!items.isEmpty()) {
      out.append("<details class=\"rest\"><summary>");
      out.append(words.get(title, words.number(items.size()))).append("</summary>\n");
      items.forEach(out::append);
      out.append("</details>\n");
    }
  }

  private String finding(CollectionFinding finding) {
    String anchor = Html.anchor(finding.id());
    StringBuilder out = new StringBuilder("<section class=\"finding ");
    out.append(finding.verdict()).append("\" id=\"").append(anchor).append("\">\n");
    out.append("<p class=\"verdict\"><span>");
    out.append(FindingHtml.verdict(finding.verdict(), words)).append("</span>");
    if (finding.verdict().isFlag()) {
      out.append("<span class=\"tag\">");
      out.append(words.get("severity.label", words.severity(finding.severity())));
      out.append("</span>");
    }
    out.append("<span class=\"tag\">").append(words.relation(finding.relation()));
    out.append("</span></p>\n<ul>");
    for (CollectionFinding.Printed printed : finding.figures()) {
      out.append("<li lang=\"vi\"><mark>").append(Html.text(printed.text())).append("</mark> ");
      out.append(article(printed.doc(), printed.by())).append("</li>\n");
    }
    out.append("</ul>\n<p class=\"why\">");
    out.append(Html.text(finding.explanation(words.language())));
    out.append("</p>\n").append(FindingHtml.mark(marks.of(finding.id()), words));
    out.append("<p class=\"cite\"><a href=\"#").append(anchor).append("\" title=\"");
    out.append(words.get("finding.address")).append("\">").append(anchor);
    return out.append("</a></p>\n</section>\n").toString();
  }

  /** A name that leads to the article where it stands on the page. */
  private String article(String id, String name) {
    String anchor = Html.anchor(id);
    String shown = Html.text(name);
    return anchors.contains(anchor) ? "<a href=\"#" + anchor + "\">" + shown + "</a>" : shown;
  }

  private String group(SubjectGroup group) {
    StringBuilder out = new StringBuilder("<div class=\"scroll\"><table><caption lang=\"vi\">");
    out.append(Html.text(group.heading())).append("</caption><thead><tr>");
    for (String column : List.of("across.article", "across.day", "across.printed")) {
      out.append("<th scope=\"col\">").append(words.get(column)).append("</th>");
    }
    out.append("</tr></thead><tbody>\n");
    for (SubjectGroup.Entry entry : group.entries()) {
      out.append("<tr><th scope=\"row\" lang=\"vi\">");
      out.append(article(entry.doc(), entry.outlet().orElse(entry.doc()))).append("</th><td>");
      out.append(Html.text(entry.published())).append("</td><td class=\"n\">");
      out.append(Html.text(entry.text())).append("</td></tr>\n");
    }
    return out.append("</tbody></table></div>\n").toString();
  }
}
