package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.text.Span;

class PassagesTest {
  private static Finding finding(Span... figures) {
    return new Finding(
        "x",
        Relation.REPEAT,
        Basis.TEXT,
        Verdict.CONSISTENT,
        Optional.empty(),
        Severity.NONE,
        Stream.of(figures).map(s -> new Finding.Printed(s, "")).toList(),
        "",
        "",
        "");
  }

  private static Span of(String text, String figure) {
    int start = text.indexOf(figure);
    return Span.of(start, start + figure.length());
  }

  private static List<String> shown(String text, Finding finding) {
    return new Passages(text).of(finding).stream().map(p -> p.span().of(text)).toList();
  }

  @Test
  void eachSentenceStandsOnce() {
    String text = "Có 12 hộ. Không có gì. Năm nay có 12 hộ nghèo và 15 hộ khá.";
    Span nay = of(text, "12 hộ nghèo");
    assertThat(shown(text, finding(of(text, "15 hộ"), of(text, "12 hộ"), nay)))
        .containsExactly("Có 12 hộ.", "Năm nay có 12 hộ nghèo và 15 hộ khá.");
  }

  @Test
  void marksAreDisjoint() {
    assertThat(Passages.marks(finding(Span.of(5, 7), Span.of(0, 4), Span.of(0, 9))))
        .containsExactly(Span.of(0, 9));
    assertThat(Passages.marks(finding(Span.of(5, 7), Span.of(0, 4), Span.of(5, 7))))
        .containsExactly(Span.of(0, 4), Span.of(5, 7));
  }

  @Test
  void aLongSentenceIsCutAroundItsFigures() {
    String words = "một từ rồi lại ".repeat(45);
    String text = "Có " + words + "54/63 xã " + words + "nữa.";
    Passages.Passage passage = new Passages(text).of(finding(of(text, "54/63"))).getFirst();
    assertThat(passage.isCutBefore()).isTrue();
    assertThat(passage.isCutBehind()).isTrue();
    assertThat(passage.span().of(text)).contains("54/63 xã").hasSizeBetween(300, 800);
    assertThat(text.charAt(passage.span().start() - 1)).isEqualTo(' ');
  }
}
