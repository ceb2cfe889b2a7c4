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
        if (!findings.tells(Relation.REMAINDER, figure)) {
          LeftOver.check(text, figure, findings);
        }
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
    return other == AuditWords.UnitKind.ANY
        || rest.unit().equals("địa phương")
        || one == other && one == AuditWords.UnitKind.PERSON;
  }

  /** {@code được giao A, đã chi B, còn lại C}, {@code B trong A, còn lại C}: three of one unit. */
  private static void ofTwo(FigureText text, Figure rest, Findings findings) {
    Optional<Figure> second = text.before(rest).filter(f -> isSame(text, f, rest));
    Optional<Figure> first = second.flatMap(text::before).filter(f -> isSame(text, f, rest));
    if (confirmed(text, rest, findings)
        || first.isEmpty()
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

  /** Whether two figures before a rest differ by just that much; told where none has told it. */
  private static boolean confirmed(FigureText text, Figure rest, Findings findings) {
    if (!Remainders.isRest(text, rest) || rest.isHedged()) {
      return false;
    }
    List<Figure> before =
        text.figuresOf(rest.sentence()).stream()
            .filter(f -> f.index() < rest.index() && f.kind() == Figure.Kind.COUNT)
            .filter(f -> text.comparable(f, rest) && !text.isTime(f))
            .toList();
    for (int taken = before.size() - 1; taken > 0; taken--) {
      for (int whole = taken - 1; whole >= 0; whole--) {
        boolean more = before.get(whole).value().compareTo(before.get(taken).value()) > 0;
        Figure large = before.get(more ? whole : taken);
        Figure small = before.get(more ? taken : whole);
        if (large.range().minus(small.range()).overlaps(rest.range())
            && large.value().compareTo(rest.value()) > 0) {
          Remainders.add(large, small, rest, Findings.Outcome.CONSISTENT, findings);
          return true;
        }
      }
    }
    return slipped(text, before, rest, findings);
  }

  /** {@code cần giảm 3.214 biên chế; đã giảm 1.987 người, còn phải giảm tiếp 1.217 người}. */
  private static boolean slipped(
      FigureText text, List<Figure> before, Figure rest, Findings findings) {
    if (before.size() != 2
        || !Remainders.isLeft(text, rest)
        || text.hasSymbol("()", before.get(0).to(), rest.from())
        || before.stream().anyMatch(Figure::isHedged)) {
      return false;
    }
    boolean people = before.stream().allMatch(f -> isPerson(text, f)) && isPerson(text, rest);
    BigDecimal left = before.get(0).value().value().subtract(before.get(1).value().value());
    boolean slip =
        people
            && left.signum() > 0
            && text.isChange(before.get(1))
            && Slip.explains(left.subtract(rest.value().value()));
    if (slip) {
      Remainders.add(
          before.get(0),
          before.get(1),
          rest,
          Findings.Outcome.inconsistent(Severity.MEDIUM),
          findings);
    }
    return slip;
  }

  private static boolean isPerson(FigureText text, Figure figure) {
    return text.words().kindOf(figure.unit()) == AuditWords.UnitKind.PERSON;
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
