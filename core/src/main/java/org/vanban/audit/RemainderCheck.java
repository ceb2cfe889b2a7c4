package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a ratio or two figures leave: {@code 153/187 nhà đã xong; 34 nhà còn lại}, {@code đã giao
 * 138,4 ha trong 186 ha, còn lại 47,6 ha}.
 */
final class RemainderCheck implements Check {
  private static final int FARTHEST = 24;

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO) {
        rest(text, figure).ifPresent(r -> ofRatio(text, figure, r, findings));
      } else if (figure.kind() == Figure.Kind.COUNT
          && !text.isTime(figure)
          && !text.isChange(figure)) {
        ofTwo(text, figure, findings);
      }
    }
  }

  /** The count behind a ratio that còn lại or còn thiếu stands beside. */
  private static Optional<Figure> rest(FigureText text, Figure ratio) {
    Optional<Figure> next = text.after(ratio);
    if (next.isPresent() && next.get().kind() == Figure.Kind.PERCENT) {
      next = text.after(next.get());
    }
    return next.filter(f -> f.kind() == Figure.Kind.COUNT && !f.unit().isEmpty())
        .filter(f -> f.from() - ratio.to() <= FARTHEST && Remainders.isRest(text, f))
        .filter(f -> !text.isTime(f) && !text.isMoney(f));
  }

  private static void ofRatio(FigureText text, Figure ratio, Figure rest, Findings findings) {
    BigDecimal left = ratio.denominator().subtract(ratio.value().value());
    Findings.Outcome outcome = Remainders.outcome(Interval.exactly(left), left, rest);
    boolean same = ratio.unit().startsWith(rest.unit()) || counts(text, ratio, rest);
    boolean told = outcome.verdict() == Verdict.INCONSISTENT && same && left.signum() > 0;
    if (outcome.verdict() == Verdict.CONSISTENT && (same || left.signum() > 0) || told) {
      Remainders.add(ratio, ratio, rest, outcome, findings);
    }
  }

  /** Whether a ratio and a count may count the same: patients and cases. */
  private static boolean counts(FigureText text, Figure ratio, Figure rest) {
    AuditWords.UnitKind one = text.words().kindOf(ratio.unit());
    AuditWords.UnitKind other = text.words().kindOf(rest.unit());
    return other == AuditWords.UnitKind.ANY || one == other && one == AuditWords.UnitKind.PERSON;
  }

  /** {@code được giao A, đã chi B, còn lại C}, {@code B trong A, còn lại C}: three of one unit. */
  private static void ofTwo(FigureText text, Figure rest, Findings findings) {
    Optional<Figure> second = text.before(rest).filter(f -> isSame(text, f, rest));
    Optional<Figure> first = second.flatMap(text::before).filter(f -> isSame(text, f, rest));
    if (first.isEmpty()
        || !Remainders.isLeft(text, rest)
        || text.hasSymbol("()", first.get().to(), rest.from())
        || text.before(first.get()).filter(f -> isSame(text, f, rest)).isPresent()
        || rest.from() - second.get().to() > FARTHEST / 2) {
      return;
    }
    boolean out = isOutOf(text, first.get(), second.get());
    Figure whole = out ? second.get() : first.get();
    Figure taken = out ? first.get() : second.get();
    BigDecimal left = whole.value().value().subtract(taken.value().value());
    if (left.signum() <= 0 || isListed(text, first.get(), second.get(), rest)) {
      return;
    }
    Findings.Outcome outcome = Remainders.outcome(whole.range().minus(taken.range()), left, rest);
    boolean loose = outcome.verdict() == Verdict.SUSPICIOUS;
    if (!loose || out && rest.isHedged()) {
      Remainders.add(whole, taken, rest, outcome, findings);
    }
  }

  /** A list of parts says itself what is left. */
  private static boolean isListed(FigureText text, Figure first, Figure second, Figure rest) {
    return PartsList.after(text, first)
        .map(PartsList::parts)
        .filter(p -> p.containsAll(List.of(second, rest)))
        .isPresent();
  }

  private static boolean isOutOf(FigureText text, Figure part, Figure whole) {
    boolean in = text.tokens().surface(whole.from() - 1).equals("trong");
    return in || text.has(Role.OUT_OF, part.to(), whole.from());
  }

  private static boolean isSame(FigureText text, Figure figure, Figure rest) {
    return figure.kind() == Figure.Kind.COUNT
        && figure.unit().equals(rest.unit())
        && !text.isChange(figure)
        && !figure.isHedged();
  }
}
