package org.vanban.audit;

import java.util.Optional;
import java.util.Set;

/**
 * A second percentage of one figure: {@code 812 tỷ đồng, tăng 6% so với cùng kỳ và đạt 67,7% kế
 * hoạch}, {@code 12 dự án, tăng 2 dự án so với 10 dự án năm trước, đạt 80% kế hoạch}.
 *
 * <p>What stands between is a change, a percentage or the former value; each is joined to the
 * figure by a comma or {@code và} and its verb alone, so that no other subject has come up.
 */
final class FurtherPercents {
  private static final Set<String> EQUAL = Set.of("tương", "tức", "hay", "nghĩa");
  private static final int MOST = 4;
  private static final int FORMER = 4; // so với mức 10 dự án
  private static final int LONGEST = 24; // tokens from one to the next

  private FurtherPercents() {}

  /** The figure that a percentage is a further one of. */
  static Optional<Figure> subject(FigureText text, Figure percent) {
    Optional<Figure> last = text.before(percent);
    if (last.isEmpty()
        || !isJoined(text, last.get(), percent)
        || saysAgain(text, last.get(), percent)) {
      return Optional.empty();
    }
    Optional<Figure> at = last;
    for (int steps = 0; steps < MOST && at.isPresent() && isAside(text, at.get()); steps++) {
      at = text.before(at.get());
    }
    return at.filter(f -> f != last.get() && Pairing.isNumber(f) && !isAside(text, f));
  }

  /** {@code giảm 312 người, tương ứng 10%}: of the difference, not of the value before it. */
  private static boolean saysAgain(FigureText text, Figure last, Figure percent) {
    int at = Pairing.beforeFillers(text, last.to(), percent.from());
    int cue = text.cueEndingAt(at, last.to());
    return last.isCount()
        && text.isChange(last)
        && EQUAL.contains(text.tokens().surface(Math.max(cue, 0)));
  }

  static Pairing pairing(FigureText text, Figure figure, Figure percent) {
    int cue = text.cueEndingAt(Pairing.beforeFillers(text, figure.to(), percent.from()), 0);
    Pairing.Base base = Pairing.base(text, percent.to());
    return new Pairing(
        figure,
        percent,
        text.isCue(Role.SHARE, cue) ? Pairing.Link.SHARE : Pairing.Link.ATTAIN,
        base != Pairing.Base.NAMED,
        base);
  }

  /** Whether a comma or {@code và} and a joining verb alone lead on to a percentage. */
  private static boolean isJoined(FigureText text, Figure last, Figure percent) {
    int from = last.to();
    int cue = text.cueEndingAt(Pairing.beforeFillers(text, from, percent.from()), from);
    return cue > from
        && (text.isCue(Role.SHARE, cue) || text.isCue(Role.ATTAIN, cue))
        && percent.from() - from <= LONGEST
        && leadsOn(text, cue - 1)
        && !text.hasStop(from, percent.from());
  }

  private static boolean leadsOn(FigureText text, int token) {
    return text.tokens().isSymbolAt(token, ',') || text.tokens().surface(token).equals("và");
  }

  /** A change, a percentage with its verb, or a former value. */
  private static boolean isAside(FigureText text, Figure figure) {
    int from = text.before(figure).map(Figure::to).orElse(figure.from());
    if (text.isChange(figure)) {
      return figure.kind() == Figure.Kind.PERCENT || figure.isCount();
    }
    if (figure.kind() == Figure.Kind.PERCENT) {
      return text.before(figure).filter(f -> isJoined(text, f, figure)).isPresent();
    }
    return figure.isCount()
        && (text.has(Role.COMPARED, Math.max(from, figure.from() - FORMER), figure.from())
            || text.tokens().isSymbolAt(figure.from() - 1, '(')
                && text.has(Role.COMPARED, from, figure.from()));
  }
}
