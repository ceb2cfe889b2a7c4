package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

/** Every relation, where it holds, where it does not, and where figures do not belong together. */
class FigureAuditTest {
  private static final Annotator RULES = Annotator.builder().build();
  private static final String PUBLISHED = "2022-05-16"; // a Monday

  /** {@code audit-cases.tsv}: a sentence and what is found in it, the plain bounds left out. */
  @ParameterizedTest
  @CsvFileSource(
      resources = {"audit-cases.tsv", "bound-cases.tsv"},
      delimiter = '\t',
      quoteCharacter = '\0')
  void statement(String text, String expected) {
    List<String> found =
        audit(text).findings().stream()
            .filter(f -> f.relation() != Relation.RATIO_BOUNDS || f.verdict().isFlag())
            .map(FigureAuditTest::brief)
            .toList();
    assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
  }

  private static String brief(Finding finding) {
    String reason = finding.reason().map(r -> " " + r).orElse("");
    return finding.relation() + " " + finding.verdict() + reason;
  }

  private static AuditReport audit(String text) {
    return FigureAudit.standard()
        .audit(
            text,
            RULES.annotate(text, ArticleContext.published(PUBLISHED)).mentions(),
            Optional.of(EdtfDate.parse(PUBLISHED)));
  }

  private static AuditReport auditInline(String inline) {
    InlineNotation.Parsed parsed = InlineNotation.parse(inline);
    return FigureAudit.standard().audit(parsed.text(), parsed.mentions(), Optional.empty());
  }

  @Test
  void aFindingShowsFiguresFormulaAndNumbers() {
    AuditReport report =
        auditInline(
            "Có ⟦46/51|RATIO|num=46|den=51⟧ phiếu thuận, đạt ⟦88,46%|PERCENT|value=88.46⟧.");
    Finding finding = report.flags().get(0);
    assertThat(finding.figures())
        .extracting(Finding.Printed::text)
        .containsExactly("46/51", "88,46%");
    assertThat(finding.formula()).isEqualTo("46/51");
    assertThat(finding.computed()).isEqualTo("90.1961");
    assertThat(finding.printed()).isEqualTo("88.46");
    assertThat(finding.id()).isEqualTo("ratio-percent@3+26");
  }

  @Test
  void explanationsNeverSayWhoIsWrong() {
    Finding finding = audit("Có 46/51 phiếu thuận, đạt 88,46%.").flags().get(0);
    assertThat(finding.explanation(Finding.Language.VIETNAMESE))
        .contains("không khớp", "46/51 = 90,1961%", "88,46%")
        .doesNotContain("sai", "nghi vấn", "lỗi");
    assertThat(finding.explanation(Finding.Language.ENGLISH)).contains("does not agree");
  }

  @Test
  void recognizedTextIsAtMostSuspicious() {
    AuditReport report = audit("Có 46/51 phiếu thuận, đạt 88,46%; 45/50 xã, đạt 90%.");
    AuditReport recognized = report.ofRecognizedText();
    assertThat(recognized.findings())
        .extracting(FigureAuditTest::brief)
        .contains("ratio-percent suspicious ocr", "ratio-percent consistent");
    assertThat(recognized.flags()).hasSameSizeAs(report.flags());
    assertThat(recognized.flags().get(0).explanation(Finding.Language.ENGLISH)).contains("OCR");
  }

  @ParameterizedTest
  @CsvSource({
    "'Có 12/51 phiếu thuận, đạt 53,5%.', high", // a majority that is none
    "'Có 46/51 phiếu thuận, đạt 90,3%.', low", // the last digit
    "'Có 46/51 phiếu thuận, đạt 95,2%.', medium",
  })
  void severity(String text, String severity) {
    assertThat(audit(text).flags().get(0).severity()).hasToString(severity);
  }

  @Test
  void aTextWithoutFiguresHasNoFindings() {
    assertThat(
            FigureAudit.standard().audit("", Mentions.of(List.of()), Optional.empty()).findings())
        .isEmpty();
  }

  @Test
  void oddTextGivesNoException() {
    String[] pieces = {
      "54/63",
      " ",
      "12%",
      "(",
      ")",
      ",",
      ";",
      ":",
      "trong đó ",
      "gồm ",
      "chiếm ",
      "đạt ",
      "tăng ",
      "so với ",
      "12 hộ",
      "3,5 tỷ đồng",
      "\n",
      "ngày 31/6",
      "thứ Hai ",
      "tổng số ",
      "|",
      "𝔸",
      "và ",
      "tín nhiệm cao ",
      "còn lại ",
      "Trong ",
      "hơn ",
      "0",
      "0/0",
      "0%"
    };
    Random random = new Random(20221124);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      AuditReport report = audit(text.toString());
      for (Finding finding : report.findings()) {
        for (Finding.Printed figure : finding.figures()) {
          assertThat(figure.span().end()).isLessThanOrEqualTo(text.length());
        }
        assertThat(finding.explanation(Finding.Language.VIETNAMESE)).isNotBlank();
      }
      assertThat(audit(text.toString())).isEqualTo(report);
    }
  }

  /** Clauses of the statements, put together as nobody would write them. */
  @Test
  void clausesOutOfTheirPlaceGiveNoException() throws IOException {
    List<String> clauses =
        AuditStatementsTest.own().stream()
            .flatMap(s -> Arrays.stream(s.text().split("(?<=[,;.:(])\\s*|\\s(?=giảm|tăng|so với)")))
            .toList();
    Random random = new Random(20261130);
    for (int i = 0; i < 3000; i++) {
      String text =
          Stream.generate(() -> clauses.get(random.nextInt(clauses.size())))
              .limit(2 + random.nextInt(7))
              .collect(Collectors.joining(" "));
      assertThatCode(() -> audit(text)).as(text).doesNotThrowAnyException();
    }
  }

  /** A difference without its unit is none of the counts behind {@code so với}. */
  @Test
  void differencesInOrderNeedTheirOwnPlace() {
    assertThat(
            audit(
                    "Số người được giao năm 2022 là 20.916 chỉ tiêu, so với 22.228 chỉ tiêu năm"
                        + " 2021 thì giảm 1.312, tương ứng 5,9%.")
                .flags())
        .isEmpty();
  }

  @Test
  void aLineOfAHundredThousandFiguresTakesLinearTime() {
    String text = "12 hộ, ".repeat(100_000);
    Mentions mentions = RULES.annotate(text).mentions();
    assertThat(mentions.size()).isEqualTo(100_000);
    assertTimeout(
        Duration.ofSeconds(15),
        () -> FigureAudit.standard().audit(text, mentions, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 hộ, trong đó 54/63 (12%): ",
        "Có 2 kỳ vào ngày 3/4/2020, ngày 5/4/2020. ",
        "Có 2 việc. Thứ nhất, làm. ",
        "124 hộ, gồm 10 hộ và 115 hộ. ",
        "tăng 12 hộ (5%), ",
        "từ 5 hộ lên 7 hộ, tăng 40%, ",
        "có 12/15 đại biểu tán thành (80%), ",
        "Xã Tân An, 12 xã gồm Tân Lập, ",
        "bình quân 5 hộ/xã, còn lại 7 hộ, ",
        "chiếm 12,5%; 14 người, chiếm 3,5%; ",
        "trên 50% là Tân An 60%, ",
        "12 ngày, từ ngày 3/4/2020 đến ngày 5/4/2020, ",
        "Trong 90 hộ, 12 hộ nghèo, còn lại "
      })
  void hostileTextTakesLinearTime(String piece) {
    seconds(piece.repeat(1000)); // warms up
    double less = seconds(piece.repeat(1000));
    double more = seconds(piece.repeat(8000));
    assertThat(more).as("%.3f s for an eighth", less).isLessThan(24 * less + 0.3);
  }

  private static double seconds(String text) {
    Mentions mentions = RULES.annotate(text).mentions();
    assertThat(mentions.size()).isGreaterThan(900);
    long start = System.nanoTime();
    FigureAudit.standard().audit(text, mentions, Optional.empty());
    return (System.nanoTime() - start) / 1e9;
  }
}
