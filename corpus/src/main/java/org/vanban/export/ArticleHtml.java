package org.vanban.export;

import java.util.List;
import java.util.stream.Collectors;
import org.vanban.article.Article;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Coverage;
import org.vanban.audit.Finding;
import org.vanban.audit.Verdict;
import org.vanban.collection.Marks;
import org.vanban.value.EdtfDate;

/**
 * One article on a page with its findings: those to look at first, the rest folded away; an article
 * with nothing to look at is folded itself.
 *
 * @param anchor its address on the page
 * @param marks what readers marked of findings
 */
record ArticleHtml(
    ReportWords words, Article article, AuditReport report, String anchor, Marks marks) {
  /** Figures that are shown of one finding in the line that leads to it. */
  private static final int MOST_FIGURES = 6;

  /** The article with all its findings. */
  String write() {
    boolean flagged = !report.flags().isEmpty();
    StringBuilder out = new StringBuilder();
    if (flagged) {
      out.append("<article class=\"item\" id=\"").append(anchor).append("\">\n<h3 lang=\"vi\">");
      out.append(title()).append("</h3>\n<p class=\"meta\">").append(about()).append("</p>\n");
    } else {
      out.append("<details class=\"item\" id=\"").append(anchor).append("\">\n<summary>");
      out.append("<span class=\"title\" lang=\"vi\">").append(title()).append("</span> ");
      out.append("<span class=\"meta\">").append(about()).append(" · ");
      out.append(counts()).append("</span></summary>\n");
    }
    out.append(facts());
    findings(out, flagged);
    return out.append(flagged ? "</article>\n" : "</details>\n").toString();
  }

  private void findings(StringBuilder out, boolean flagged) {
    if (report.findings().isEmpty()) {
      return;
    }
    FindingHtml html = new FindingHtml(words, article.text());
    report.flags().forEach(finding -> out.append(write(html, finding)));
    List<Finding> rest = report.findings().stream().filter(f -> !f.verdict().isFlag()).toList();
    if (rest.isEmpty()) {
      return;
    }
    if (flagged) {
      out.append("<details class=\"rest\"><summary>");
      out.append(words.get("article.rest", words.number(rest.size()))).append("</summary>\n");
    }
    rest.forEach(finding -> out.append(write(html, finding)));
    out.append(flagged ? "</details>\n" : "");
  }

  private String write(FindingHtml html, Finding finding) {
    return html.write(finding, anchor(finding), marks.of(article.id(), finding.id()));
  }

  /** The address of one of its findings: {@code 89bdc3f52ee49525.parts-sum@204+225+252}. */
  private String anchor(Finding finding) {
    return anchor + "." + Html.anchor(finding.id());
  }

  /** A line that leads to each finding to look at. */
  String line(Finding finding) {
    Verdict verdict = finding.verdict();
    String figures =
        finding.figures().stream()
            .limit(MOST_FIGURES)
            .map(f -> "“" + Html.text(f.text()) + "”")
            .collect(Collectors.joining(", "));
    String more = finding.figures().size() > MOST_FIGURES ? " …" : "";
    return "<li><span class=\"verdict "
        + verdict
        + "\">"
        + FindingHtml.verdict(verdict, words)
        + "</span><span><a href=\"#"
        + anchor(finding)
        + "\">"
        + words.relation(finding.relation())
        + ": <span lang=\"vi\">"
        + figures
        + "</span></a>"
        + more
        + "<span class=\"where\" lang=\"vi\">"
        + title()
        + "</span></span></li>\n";
  }

  private String title() {
    return Html.text(article.title().orElse(words.get("article.untitled")));
  }

  /** {@code Báo Lâm Đồng · 2018-07-02 · bai.html}, as far as known. */
  private String about() {
    String outlet = article.outlet().map(o -> "<bdi>" + Html.text(o) + "</bdi> · ").orElse("");
    String time = article.published().map(p -> time(p) + " · ").orElse("");
    return outlet + time + "<bdi>" + Html.text(article.source()) + "</bdi>";
  }

  private static String time(EdtfDate date) {
    String day =
        date instanceof EdtfDate.Moment m ? m.time().toLocalDate().toString() : date.toString();
    return "<time>" + Html.text(day) + "</time>";
  }

  private String counts() {
    Coverage coverage = report.coverage();
    return words.get(
        "article.coverage", words.number(coverage.figures()), words.number(coverage.checked()));
  }

  private String facts() {
    StringBuilder out = new StringBuilder("<dl class=\"facts\">");
    article.url().ifPresent(url -> fact(out, words.get("article.address"), Html.link(url)));
    if (!article.sha256().isEmpty()) {
      fact(out, "sha256", "<code>" + Html.text(article.sha256()) + "</code>");
    }
    fact(out, words.get("article.figures"), coverage());
    out.append("</dl>\n");
    if (article.isFromOcr()) {
      out.append("<p class=\"note\">").append(words.get("article.ocr")).append("</p>\n");
    }
    return out.toString();
  }

  /** How much was checked; folded away, why not the rest. */
  private String coverage() {
    Coverage coverage = report.coverage();
    if (coverage.unchecked().isEmpty()) {
      return counts();
    }
    StringBuilder out = new StringBuilder("<details><summary>");
    out.append(
        words.get(
            "article.unchecked",
            words.number(coverage.figures()),
            words.number(coverage.checked()),
            words.number(coverage.figures() - coverage.checked())));
    out.append("</summary><ul>");
    coverage
        .unchecked()
        .forEach(
            (cause, count) -> {
              out.append("<li>").append(Html.text(cause.words(words.language()))).append(": ");
              out.append(words.number(count)).append("</li>");
            });
    return out.append("</ul></details>").toString();
  }

  private static void fact(StringBuilder out, String name, String html) {
    out.append("<dt>").append(name).append("</dt><dd>").append(html).append("</dd>");
  }
}
