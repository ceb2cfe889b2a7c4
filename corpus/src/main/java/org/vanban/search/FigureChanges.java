package org.vanban.search;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.search.FigurePage.Change;
import org.vanban.search.FigurePage.Figure;
import org.vanban.value.EdtfDate;

/**
 * What changed from one date of a series to the next.
 *
 * <p>Only plain levels are compared: no range, no hedged figure, none that itself says by how much.
 * A date on which articles print different values is compared with nothing.
 */
final class FigureChanges {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int POINTS = 2; // decimals

  private FigureChanges() {}

  /** A value that all articles give for a date. */
  private record Level(EdtfDate date, BigDecimal value) {}

  /**
   * The same figures, each with what changed since the date before.
   *
   * @param figures by date
   */
  static List<Figure> in(Mention.Kind kind, List<Figure> figures) {
    List<Figure> changed = new ArrayList<>();
    Optional<Level> before = Optional.empty();
    int from = 0;
    while (from < figures.size()) {
      int to = from + 1;
      while (to < figures.size() && figures.get(to).date().equals(figures.get(from).date())) {
        to++;
      }
      List<Figure> same = figures.subList(from, to);
      Optional<Level> now = level(kind, same);
      for (Figure figure : same) {
        boolean comparable = before.isPresent() && now.isPresent() && isLevel(kind, figure);
        changed.add(comparable ? figure.with(change(kind, before.get(), now.get())) : figure);
      }
      if (same.stream().anyMatch(f -> isLevel(kind, f))) {
        before = now;
      }
      from = to;
    }
    return changed;
  }

  private static Optional<Level> level(Mention.Kind kind, List<Figure> sameDate) {
    List<Figure> levels = sameDate.stream().filter(f -> isLevel(kind, f)).toList();
    Optional<EdtfDate> date = sameDate.getFirst().date();
    if (levels.isEmpty() || date.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value = value(kind, levels.getFirst());
    boolean agreed = levels.stream().allMatch(f -> value(kind, f).compareTo(value) == 0);
    return agreed ? Optional.of(new Level(date.get(), value)) : Optional.empty();
  }

  private static boolean isLevel(Mention.Kind kind, Figure figure) {
    boolean ratio = kind == Mention.Kind.RATIO;
    return figure.says() == FigurePage.Says.LEVEL
        && figure.approximation().isEmpty()
        && figure.values().size() == (ratio ? 2 : 1)
        && !(ratio && figure.values().getLast().signum() == 0);
  }

  /** The value, of a ratio in percent. */
  private static BigDecimal value(Mention.Kind kind, Figure figure) {
    BigDecimal first = figure.values().getFirst();
    return kind == Mention.Kind.RATIO
        ? first
            .multiply(HUNDRED)
            .divide(figure.values().getLast(), MathContext.DECIMAL64)
            .setScale(POINTS, RoundingMode.HALF_UP)
        : first;
  }

  private static Change change(Mention.Kind kind, Level before, Level now) {
    BigDecimal by = now.value().subtract(before.value());
    boolean quantity = kind == Mention.Kind.QUANTITY && before.value().signum() != 0;
    return new Change(
        before.date(),
        before.value(),
        by,
        quantity
            ? Optional.of(
                by.multiply(HUNDRED)
                    .divide(before.value(), MathContext.DECIMAL64)
                    .setScale(POINTS, RoundingMode.HALF_UP))
            : Optional.empty());
  }
}
