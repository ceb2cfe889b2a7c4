package org.vanban.export;

import java.util.Collections;
import java.util.Map;
import org.vanban.audit.Coverage;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;

/**
 * What stands above the articles of a page: the sentence that opens every report, how it was made,
 * and what all checks came to.
 *
 * @param scope what of all there is the page shows; empty where it is all
 */
record SummaryHtml(ReportWords words, AuditRun run, AuditTally tally, String scope) {

  String write() {
    return "<header>\n<p class=\"kind\">Vanban · "
        + words.get("page.kind")
        + "</p>\n<h1>"
        + words.get("page.title")
        + "</h1>\n"
        + opening()
        + (scope.isEmpty() ? "" : "<p>" + Html.text(scope) + "</p>\n")
        + counts()
        + "</header>\n<section aria-label=\""
        + words.get("head.title")
        + "\">\n"
        + head()
        + reading()
        + "</section>\n<section>\n<h2>"
        + words.get("summary.title")
        + "</h2>\n<div class=\"columns\">\n"
        + verdicts()
        + coverage()
        + "</div>\n"
        + relations()
        + "</section>\n";
  }

  private String opening() {
    StringBuilder out = new StringBuilder("<div class=\"opening\" role=\"note\">");
    String lang = " lang=\"vi\"";
    for (String sentence : words.opening().split("\n")) {
      out.append("<p").append(lang).append('>').append(Html.text(sentence)).append("</p>");
      lang = "";
    }
    return out.append("</div>\n").toString();
  }

  private String counts() {
    Coverage coverage = tally.coverage();
    return "<dl class=\"counts\">"
        + count("count.articles", tally.articles(), "")
        + count("count.figures", coverage.figures(), "")
        + count("count.checked", coverage.checked(), "")
        + count("count.flags", tally.flags(), tally.flags() > 0 ? " class=\"flags\"" : "")
        + "</dl>\n";
  }

  private String count(String key, int count, String kind) {
    return "<div"
        + kind
        + "><dt>"
        + words.get(key)
        + "</dt><dd>"
        + words.number(count)
        + "</dd></div>";
  }

  private String head() {
    StringBuilder out = new StringBuilder("<dl class=\"facts\">");
    fact(out, "head.command", run.command());
    fact(out, "head.time", run.time().toString());
    fact(out, "head.program", run.program());
    fact(out, "head.register", run.register());
    fact(out, "head.model", run.model().orElse(words.get("head.no.model")));
    run.tables().ifPresent(tables -> fact(out, "head.tables", tables));
    return out.append("</dl>\n").toString();
  }

  private void fact(StringBuilder out, String key, String text) {
    out.append("<dt>").append(words.get(key)).append("</dt><dd><code>");
    out.append(Html.text(text)).append("</code></dd>");
  }

  private String reading() {
    StringBuilder out = new StringBuilder("<details class=\"reading\"><summary>");
    out.append(words.get("reading.title")).append("</summary>\n<dl>");
    for (Verdict verdict : Verdict.values()) {
      out.append("<dt class=\"verdict ").append(verdict).append("\">");
      out.append(FindingHtml.verdict(verdict, words)).append("</dt><dd>");
      out.append(words.get("reading." + verdict)).append("</dd>");
    }
    out.append("</dl>\n<p>").append(words.get("reading.severity")).append("</p>\n<p>");
    return out.append(words.get("reading.cite")).append("</p></details>\n").toString();
  }

  private String verdicts() {
    StringBuilder out = new StringBuilder("<div><h3>" + words.get("summary.verdicts") + "</h3>\n");
    out.append("<table><thead><tr>").append(column("summary.verdict", ""));
    out.append(column("summary.count", " class=\"n\"")).append("</tr></thead><tbody>\n");
    for (Verdict verdict : Verdict.values()) {
      out.append("<tr><th scope=\"row\"><span class=\"verdict ").append(verdict).append("\">");
      out.append(FindingHtml.verdict(verdict, words)).append("</span></th><td class=\"n\">");
      out.append(words.number(tally.of(verdict))).append("</td></tr>\n");
    }
    out.append("</tbody></table>\n");
    if (tally.flags() > 0) {
      out.append("<p class=\"meta\">").append(severities()).append("</p>\n");
    }
    return out.append("</div>\n").toString();
  }

  /** {@code Cần xem 21: mức độ cao 6 · trung bình 10 · thấp 5}. */
  private String severities() {
    StringBuilder out = new StringBuilder();
    for (Severity severity : Severity.values()) {
      if (tally.of(severity) > 0) {
        out.insert(
            0,
            words.severity(severity)
                + " "
                + words.number(tally.of(severity))
                + (out.isEmpty() ? "" : " · "));
      }
    }
    return words.get("summary.severities", words.number(tally.flags()), out);
  }

  private String coverage() {
    Coverage coverage = tally.coverage();
    int rest = coverage.figures() - coverage.checked();
    String sum =
        words.get(
            rest == 0 ? "coverage.all" : "coverage.sum",
            words.number(coverage.figures()),
            words.number(coverage.checked()),
            words.number(rest));
    StringBuilder out = new StringBuilder("<div><h3>" + words.get("coverage.title") + "</h3>\n");
    out.append("<p class=\"meta\">").append(sum).append("</p>\n");
    if (rest > 0) {
      out.append("<table><thead><tr>").append(column("coverage.cause", ""));
      out.append(column("coverage.count", " class=\"n\"")).append("<td class=\"bar\"></td></tr>");
      out.append("</thead><tbody>\n");
      int most = Collections.max(coverage.unchecked().values());
      coverage.unchecked().entrySet().stream()
          .sorted(Map.Entry.<Coverage.Cause, Integer>comparingByValue().reversed())
          .forEach(e -> cause(out, e.getKey(), e.getValue(), most));
      out.append("</tbody></table>\n");
    }
    return out.append("</div>\n").toString();
  }

  private void cause(StringBuilder out, Coverage.Cause cause, int count, int most) {
    long share = Math.max(1, Math.round(100.0 * count / most));
    out.append("<tr><th scope=\"row\">").append(Html.text(cause.words(words.language())));
    out.append("</th><td class=\"n\">")
        .append(words.number(count))
        .append("</td><td class=\"bar\">");
    out.append("<svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
    out.append("<rect width=\"").append(share).append("\" height=\"6\"/></svg></td></tr>\n");
  }

  private String relations() {
    StringBuilder out = new StringBuilder("<div class=\"block\"><h3>");
    out.append(words.get("summary.relations")).append("</h3>\n");
    if (tally.relations().isEmpty()) {
      return out + "<p class=\"meta\">" + words.get("summary.none") + "</p></div>\n";
    }
    out.append("<div class=\"scroll\"><table><thead><tr>").append(column("summary.relation", ""));
    for (Verdict verdict : Verdict.values()) {
      out.append("<th scope=\"col\" class=\"n\">").append(verdict.words(words.language()));
      out.append("</th>");
    }
    out.append("</tr></thead><tbody>\n");
    tally.relations().forEach((relation, counts) -> relation(out, relation, counts));
    return out.append("</tbody></table></div></div>\n").toString();
  }

  private void relation(StringBuilder out, Relation relation, Map<Verdict, Integer> counts) {
    out.append("<tr><th scope=\"row\">").append(words.relation(relation)).append("</th>");
    for (Verdict verdict : Verdict.values()) {
      out.append("<td class=\"n\">");
      out.append(counts.containsKey(verdict) ? words.number(counts.get(verdict)) : "");
      out.append("</td>");
    }
    out.append("</tr>\n");
  }

  private String column(String key, String kind) {
    return "<th scope=\"col\"" + kind + ">" + words.get(key) + "</th>";
  }
}
