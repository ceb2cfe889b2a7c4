package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/**
 * An age against the year of birth and the year it is told of: {@code sinh năm 1968 (56 tuổi)},
 * {@code Sinh năm 1958, ở tuổi 62}, {@code (1932 - 2022), thọ 90 tuổi}.
 *
 * <p>A year more or less is right too, as birthdays and old reckoning have it.
 */
final class Ages {
  private static final int NEAR = 8;
  private static final int SENTENCE = 40; // tokens from a birth to an age that only confirms

  private Ages() {}

  /** {@code 56 tuổi}, {@code ở tuổi 62}. */
  static boolean isAge(FigureText text, Figure figure) {
    boolean behind =
        figure.kind() == Figure.Kind.BARE
            && figure.from() > 0
            && text.tokens().surface(figure.from() - 1).equals("tuổi");
    return behind || figure.kind() == Figure.Kind.COUNT && figure.unit().equals("tuổi");
  }

  static void check(FigureText text, Figure figure, Findings findings) {
    if (lived(text, figure, findings)) {
      return;
    }
    int at = text.firstDateAt(figure.span().start()) - 1;
    OptionalInt published = text.published().map(PrintedDates::year).orElse(OptionalInt.empty());
    if (at < 0 || published.isEmpty()) {
      return;
    }
    Mention.Date birth = text.dates().get(at);
    if (text.tokens().isSymbolAt(figure.from() - 1, '(')) {
      bracketed(text, figure, birth, published.getAsInt(), findings);
      return;
    }
    behind(text, figure, birth, published.getAsInt(), findings);
    if (at > 0) { // sinh năm 1975, năm nay 48 tuổi
      behind(text, figure, text.dates().get(at - 1), published.getAsInt(), findings);
    }
  }

  /** {@code thọ 90 tuổi (1932 - 2022)}, {@code sinh năm 1950, mất năm 2022, thọ 72 tuổi}. */
  private static boolean lived(FigureText text, Figure figure, Findings findings) {
    String word = text.tokens().surface(Math.max(0, figure.from() - 1));
    if (!word.equals("thọ") && !word.equals("dương")) {
      return false;
    }
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + NEAR);
    Optional<Period> life =
        Period.between(text, figure.to(), end)
            .filter(p -> text.tokens().isSymbolAt(p.from() - 1, '('))
            .or(
                () ->
                    Period.before(text, figure.from())
                        .filter(p -> p.from() >= text.sentenceStart(figure.sentence()))
                        .filter(p -> p.spans().size() > 1 && isBirth(text, p.from())));
    life.ifPresent(
        p ->
            add(
                figure,
                p.spans(),
                p.first().earliest().getYear(),
                p.last().latest().getYear(),
                findings));
    return life.isPresent();
  }

  private static boolean isBirth(FigureText text, int date) {
    return text.has(Role.BORN, date - 2, date + 1);
  }

  private static void bracketed(
      FigureText text, Figure figure, Mention.Date birth, int published, Findings findings) {
    int end = text.tokens().firstAtOrAfter(birth.span().end());
    OptionalInt year = PrintedDates.year(birth.value());
    if (end == figure.from() - 1
        && year.isPresent()
        && isBirth(text, text.tokens().firstAtOrAfter(birth.span().start()))) {
      add(figure, List.of(birth.span()), year.getAsInt(), published, findings);
    }
  }

  /**
   * {@code sinh năm 1975, năm nay 48 tuổi} is told of this year; any other age behind a birth may
   * be of another day, so that it can only confirm.
   */
  private static void behind(
      FigureText text, Figure figure, Mention.Date birth, int published, Findings findings) {
    int start = text.tokens().firstAtOrAfter(birth.span().start());
    int end = text.tokens().firstAtOrAfter(birth.span().end());
    OptionalInt year = PrintedDates.year(birth.value());
    if (start < text.sentenceStart(figure.sentence())
        || year.isEmpty()
        || !isBirth(text, start)
        || figure.from() - end > SENTENCE) {
      return;
    }
    boolean now =
        figure.from() - end <= NEAR
            && text.tokens().surface(figure.from() - 1).equals("nay")
            && text.tokens().surface(figure.from() - 2).equals("năm");
    if (now || isClose(figure, published - year.getAsInt())) {
      add(figure, List.of(birth.span()), year.getAsInt(), published, findings);
    }
  }

  private static boolean isClose(Figure figure, long age) {
    return figure.value().value().subtract(BigDecimal.valueOf(age)).abs().compareTo(BigDecimal.ONE)
        <= 0;
  }

  private static void add(Figure figure, List<Span> dates, int from, int to, Findings findings) {
    long age = (long) to - from;
    DurationCheck.add(
        figure,
        dates,
        isClose(figure, age)
            ? Findings.Outcome.CONSISTENT
            : Findings.Outcome.suspicious(Reason.DIFFERS, Severity.MEDIUM),
        from + ".." + to,
        age,
        findings);
  }
}
