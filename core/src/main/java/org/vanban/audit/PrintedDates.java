package org.vanban.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.mention.Mention;
import org.vanban.value.EdtfDate;

/** The dates that stand beside a figure: {@code 22.140 tỷ đồng (năm 2015)}. */
final class PrintedDates {
  private static final int BESIDE = 12; // characters: “ vào năm ”, “ (”
  private static final int AHEAD = 20; // “ toàn tỉnh thu hút ”

  private PrintedDates() {}

  /** The year that a figure is of: right behind it, or else right before it. */
  static OptionalInt yearOf(FigureText text, Figure figure) {
    int end = figure.span().end();
    int next = text.firstDateAt(end);
    List<Mention.Date> dates = text.dates();
    if (next < dates.size()
        && dates.get(next).span().start() - end <= BESIDE
        && !crosses(text, figure.to(), dates.get(next).span().start())) {
      return year(dates.get(next).value());
    }
    int last = text.firstDateAt(figure.span().start()) - 1;
    return last >= 0 && figure.span().start() - dates.get(last).span().end() <= AHEAD
        ? year(dates.get(last).value())
        : OptionalInt.empty();
  }

  /** Whether a comma, or a word that leads on, parts a figure and the date behind it. */
  private static boolean crosses(FigureText text, int token, int date) {
    int to = text.tokens().firstAtOrAfter(date);
    return text.hasSymbol(",;:.", token, to) || text.has(Role.TO, token, to);
  }

  /** The year of a date that lies in one year. */
  static OptionalInt year(EdtfDate date) {
    int year = date.earliest().getYear();
    return year == date.latest().getYear() ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** The first date that begins between two tokens. */
  static Optional<Mention.Date> between(FigureText text, int from, int to) {
    if (from >= to || from >= text.tokens().size()) {
      return Optional.empty();
    }
    int at = text.firstDateAt(text.tokens().start(from));
    return at < text.dates().size()
            && text.dates().get(at).span().start() < text.tokens().end(to - 1)
        ? Optional.of(text.dates().get(at))
        : Optional.empty();
  }
}
