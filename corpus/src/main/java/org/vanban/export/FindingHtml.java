package org.vanban.export;

import java.util.List;
import java.util.Optional;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Verdict;
import org.vanban.collection.Mark;
import org.vanban.text.Span;

/**
 * One finding on a page: verdict, the sentences with the figures marked, how it was worked out, and
 * its address.
 */
final class FindingHtml {
  /** Sentences that are shown of one finding. */
  private static final int MOST_PASSAGES = 12;

  private final ReportWords words;
  private final String text;
  private final Passages passages;

  FindingHtml(ReportWords words, String text) {
    this.words = words;
    this.text = text;
    this.passages = new Passages(text);
  }

  /**
   * @param anchor its address on the page
   * @param mark what a reader marked it as
   */
  String write(Finding finding, String anchor, Optional<Mark> mark) {
    return "<section class=\"finding "
        + finding.verdict()
        + "\" id=\""
        + anchor
        + "\">\n"
        + head(finding)
        + quotation(finding)
        + arithmetic(finding)
        + "<p class=\"why\">"
        + Html.text(finding.explanation(words.language()))
        + "</p>\n"
        + mark(mark, words)
        + "<p class=\"cite\"><a href=\"#"
        + anchor
        + "\" title=\""
        + words.get("finding.address")
        + "\">"
        + anchor
        + "</a></p>\n</section>\n";
  }

  /** What a reader marked a finding as, with the note; empty where nobody did. */
  static String mark(Optional<Mark> mark, ReportWords words) {
    return mark.map(
            m ->
                "<p class=\"marked\"><span class=\"tag\">"
                    + words.mark(m.as())
                    + "</span> "
                    + Html.text(m.note())
                    + "</p>\n")
        .orElse("");
  }

  private String head(Finding finding) {
    String basis =
        finding.basis() == Basis.TEXT ? "" : ", " + Html.text(words.basis(finding.basis()));
    String severity =
        finding.verdict().isFlag()
            ? "<span class=\"tag\">"
                + words.get("severity.label", words.severity(finding.severity()))
                + "</span>"
            : "";
    return "<p class=\"verdict\"><span>"
        + verdict(finding.verdict(), words)
        + "</span>"
        + severity
        + "<span class=\"tag\">"
        + words.relation(finding.relation())
        + basis
        + "</span></p>\n";
  }

  /** A verdict in words, with a sign for those who do not tell its colour from others. */
  static String verdict(Verdict verdict, ReportWords words) {
    String glyph =
        switch (verdict) {
          case CONSISTENT -> "=";
          case SUSPICIOUS -> "≈";
          case INCONSISTENT -> "≠";
          case UNCHECKABLE -> "?";
        };
    return "<span class=\"glyph\" aria-hidden=\"true\">"
        + glyph
        + "</span>"
        + verdict.words(words.language());
  }

  private String quotation(Finding finding) {
    List<Passages.Passage> all = passages.of(finding);
    StringBuilder out = new StringBuilder("<blockquote lang=\"vi\">");
    all.stream()
        .limit(MOST_PASSAGES)
        .forEach(p -> out.append("<p>").append(marked(p)).append("</p>"));
    out.append("</blockquote>\n");
    if (all.size() > MOST_PASSAGES) {
      String more = words.get("finding.more", words.number(all.size() - MOST_PASSAGES));
      out.append("<p class=\"meta\">").append(more).append("</p>\n");
    }
    return out.toString();
  }

  private String marked(Passages.Passage passage) {
    StringBuilder out = new StringBuilder(passage.isCutBefore() ? "… " : "");
    int at = passage.span().start();
    for (Span mark : passage.marks()) {
      out.append(Html.text(text.substring(at, mark.start())));
      out.append("<mark>").append(Html.text(mark.of(text))).append("</mark>");
      at = mark.end();
    }
    return out.append(Html.text(text.substring(at, passage.span().end())))
        .append(passage.isCutBehind() ? " …" : "")
        .toString();
  }

  private String arithmetic(Finding finding) {
    String parts =
        part("finding.formula", finding, finding.formula())
            + part("finding.computed", finding, finding.computed())
            + part("finding.printed", finding, finding.printed());
    return parts.isEmpty() ? "" : "<dl class=\"sum\">" + parts + "</dl>\n";
  }

  private String part(String key, Finding finding, String plain) {
    return plain.isEmpty()
        ? ""
        : "<div><dt>"
            + words.get(key)
            + "</dt><dd>"
            + Html.text(words.formula(finding.relation(), plain))
            + "</dd></div>";
  }
}
