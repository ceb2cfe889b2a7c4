package org.vanban.audit;

import java.util.stream.Collectors;

/** Builds the sentence that tells a reader how a finding was worked out. */
final class Explanation {
  private Explanation() {}

  static String of(Finding finding, Finding.Language language) {
    return language == Finding.Language.VIETNAMESE ? vietnamese(finding) : english(finding);
  }

  private static String vietnamese(Finding finding) {
    String figures = figures(finding);
    String worked =
        switch (finding.relation()) {
          case DATE_EXISTS ->
              "tháng đó chỉ có " + finding.computed() + " ngày, bài in ngày " + finding.printed();
          case DATE_WEEKDAY ->
              finding.formula() + " là " + finding.computed() + ", bài in " + finding.printed();
          case REPEAT ->
              "cùng một số in ở hai chỗ: " + finding.computed() + " và " + finding.printed();
          case PARTS_WITHIN_WHOLE, RATIO_BOUNDS ->
              "phần là " + finding.computed() + ", toàn thể là " + finding.printed();
          default ->
              finding.formula() + " = " + finding.computed() + ", bài in " + finding.printed();
        };
    return "Các số "
        + figures
        + " "
        + finding.verdict().words(Finding.Language.VIETNAMESE)
        + ": "
        + worked
        + reason(finding)
        + ".";
  }

  private static String reason(Finding finding) {
    return finding
        .reason()
        .map(
            r ->
                switch (r) {
                  case TRUNCATED -> "; chỉ khớp khi cắt bớt chữ số thay vì làm tròn";
                  case OTHER_BASE -> "; tỷ lệ có thể tính trên một tổng số khác, không in cạnh đó";
                  case AMBIGUOUS -> "; câu có thể hiểu theo hai cách";
                  case DIFFERS -> "; khác biệt này có thể có lý do";
                  case NO_WHOLE -> "; bài không in tổng số";
                })
        .orElse("");
  }

  private static String english(Finding finding) {
    String worked =
        switch (finding.relation()) {
          case DATE_EXISTS ->
              "that month has "
                  + finding.computed()
                  + " days, the text prints day "
                  + finding.printed();
          case DATE_WEEKDAY ->
              finding.formula()
                  + " is "
                  + finding.computed()
                  + ", the text prints "
                  + finding.printed();
          case REPEAT ->
              "one figure stands in two places: "
                  + finding.computed()
                  + " and "
                  + finding.printed();
          case PARTS_WITHIN_WHOLE, RATIO_BOUNDS ->
              "the part is " + finding.computed() + ", the whole " + finding.printed();
          default ->
              finding.formula()
                  + " = "
                  + finding.computed()
                  + ", the text prints "
                  + finding.printed();
        };
    String reason = finding.reason().map(r -> "; " + r.toString().replace('-', ' ')).orElse("");
    return "Figures "
        + figures(finding)
        + ": "
        + finding.verdict().words(Finding.Language.ENGLISH)
        + ": "
        + worked
        + reason
        + ".";
  }

  private static String figures(Finding finding) {
    return finding.figures().stream()
        .map(f -> "“" + f.text() + "”")
        .collect(Collectors.joining(", "));
  }
}
