package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;

/** The figures of a text as others hold them against those of another. */
class PrintedFigureTest {
  private static List<PrintedFigure> figures(String text) {
    AnnotatedDocument document = Annotator.builder().build().annotate(text);
    return FigureAudit.standard().figures(text, document.mentions());
  }

  @Test
  void countsSharesAndRatiosWithWhatTheyMayStandFor() {
    List<PrintedFigure> figures =
        figures("Xã có hơn 500 hộ, giảm 12,5% so với năm trước; 46/51 hộ nghèo đã vay vốn.");
    assertThat(figures)
        .extracting(PrintedFigure::kind)
        .containsExactly(
            PrintedFigure.Kind.COUNT, PrintedFigure.Kind.PERCENT, PrintedFigure.Kind.RATIO);
    assertThat(figures.get(0).hedged()).isTrue();
    assertThat(figures.get(0).range().low()).isEqualByComparingTo("500");
    assertThat(figures.get(0).range().contains(new BigDecimal("512"))).isTrue();
    assertThat(figures.get(1).change()).isEqualTo(PrintedFigure.Change.FALL);
    assertThat(figures.get(1).range())
        .isEqualTo(new Interval(new BigDecimal("12.45"), new BigDecimal("12.55")));
    assertThat(figures.get(2).whole())
        .hasValueSatisfying(w -> assertThat(w.toString()).isEqualTo("51"));
  }

  @Test
  void timesAndRangesAreNone() {
    assertThat(figures("Trong 6 tháng, giá tăng từ 20 đến 25%, họp hai lần.")).isEmpty();
  }
}
