package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a ratio leaves: {@code 153/187 nhà đã xong; 34 nhà còn lại}. */
final class RemainderCheck implements Check {
  private static final int FARTHEST = 24;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure ratio : text.figures()) {
      if (ratio.kind() == Figure.Kind.RATIO) {
        rest(text, ratio).ifPresent(r -> add(ratio, r, findings));
      }
    }
  }

  /** The count of the same things that còn lại or còn thiếu stands beside. */
  private static Optional<Figure> rest(FigureText text, Figure ratio) {
    Optional<Figure> next = text.after(ratio);
    if (next.isPresent() && next.get().kind() == Figure.Kind.PERCENT) {
      next = text.after(next.get());
    }
    return next.filter(f -> f.kind() == Figure.Kind.COUNT && ratio.unit().startsWith(f.unit()))
        .filter(f -> f.from() - ratio.to() <= FARTHEST && !f.unit().isEmpty())
        .filter(f -> isRest(text, f));
  }

  private static boolean isRest(FigureText text, Figure figure) {
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    return cue >= 0 && text.isCue(Role.REST, cue) || text.isCue(Role.REST, figure.to());
  }

  private static void add(Figure ratio, Figure rest, Findings findings) {
    BigDecimal left = ratio.denominator().subtract(ratio.value().value());
    if (!rest.range().contains(left)) {
      return; // the rest may leave out what is under way
    }
    findings.add(
        Relation.REMAINDER,
        Findings.Outcome.CONSISTENT,
        List.of(ratio, rest),
        Findings.plain(ratio.denominator()) + " - " + Findings.plain(ratio.value().value()),
        Findings.plain(left),
        Findings.plain(rest.value().value()));
  }
}
