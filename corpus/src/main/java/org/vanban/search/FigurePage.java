package org.vanban.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * What was published of a subject: {@code hộ nghèo}, by date and source, with the changes from one
 * date to the next.
 *
 * @param query as typed
 * @param subject the words of it that name what is counted
 * @param figures how many there are in all series
 * @param articles how many publish them
 * @param series those of one subject, body and place together, the longest first
 */
public record FigurePage(
    String query, String subject, int figures, int articles, List<Series> series) {
  public FigurePage {
    series = List.copyOf(series);
  }

  /**
   * Figures of one subject that can be held against each other.
   *
   * @param kind RATIO, PERCENT or QUANTITY
   * @param subject what they count, as first printed: {@code hộ nghèo}
   * @param unit of quantities: {@code hộ}
   * @param points whether they are percentage points
   * @param body whose they are
   * @param place where
   * @param figures by date, then by article; those without a date last
   */
  public record Series(
      Mention.Kind kind,
      String subject,
      Optional<String> unit,
      boolean points,
      Optional<String> body,
      Optional<String> place,
      List<Figure> figures) {
    public Series {
      figures = List.copyOf(figures);
    }
  }

  /** What a figure says of its subject. */
  public enum Says {
    /** How much there is: {@code còn 18,4%}. */
    LEVEL,
    /** How much there was, at a time that is not told: {@code từ 34,4% giảm còn 18,4%}. */
    EARLIER,
    /** By how much it rose or fell: {@code giảm 4%}. */
    CHANGE;

    /** As JSON has it: {@code level}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A figure as one article prints it.
   *
   * @param printed in one line
   * @param values one, the ends of a range, or part and whole of a ratio, in plain decimal
   * @param approximation how it is hedged: {@code gt}
   * @param says how high something is, or by how much it rose or fell
   * @param date of what it counts where the text gives that, else of publication
   * @param datedByText whether the text gives the date
   * @param text the sentence
   * @param highlight where in it the figure stands
   * @param change since the date before
   */
  public record Figure(
      ArticleReference article,
      String printed,
      List<BigDecimal> values,
      Optional<String> approximation,
      Says says,
      Optional<EdtfDate> date,
      boolean datedByText,
      String text,
      Span highlight,
      Optional<Change> change) {
    public Figure {
      values = List.copyOf(values);
    }

    Figure with(Change since) {
      return new Figure(
          article,
          printed,
          values,
          approximation,
          says,
          date,
          datedByText,
          text,
          highlight,
          Optional.of(since));
    }
  }

  /**
   * What changed from one date to the next.
   *
   * @param since the date before
   * @param from the value then; of a ratio in percent
   * @param by the difference; of ratios and percentages in percentage points
   * @param percent the difference in percent of the value then; of quantities alone
   */
  public record Change(
      EdtfDate since, BigDecimal from, BigDecimal by, Optional<BigDecimal> percent) {}
}
