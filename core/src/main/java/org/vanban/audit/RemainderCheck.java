package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ratio or two figures leave: {@code 153/187 nhà đã xong; 34 nhà còn lại}, {@code đã giao
 * 138,4 ha trong 186 ha, còn lại 47,6 ha}.
 */
final class RemainderCheck implements Check {
  private static final int FARTHEST = 24;
  private static final int DONE = 3; // tokens behind what was done: 987 hộ đã nhận

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO) {
        rest(text, figure).ifPresent(r -> ofRatio(text, figure, r, findings));
        if (!findings.tells(Relation.REMAINDER, figure)) {
          LeftOver.check(text, figure, findings);
        }
        if (!findings.tells(Relation.REMAINDER, figure)) {
          untold(text, figure, figure, findings);
        }
      } else if (figure.kind() == Figure.Kind.COUNT
          && !text.isTime(figure)
          && !text.isChange(figure)) {
        ofTwo(text, figure, findings);
        text.after(figure)
            .filter(w -> Wholes.isOutOf(text, figure, w))
            .ifPresent(w -> untold(text, w, figure, findings));
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

  /**
   * What is left though no word says so: {@code 44/46 đại biểu tán thành, 2 đại biểu không biểu
   * quyết}, {@code 28.614 trong tổng số 29.870 giao dịch; 1.256 giao dịch bị từ chối}. It may be
   * something else, so that only a digit misprinted disagrees.
   */
  private static void untold(FigureText text, Figure whole, Figure taken, Findings findings) {
    Optional<Figure> next = text.after(whole);
    if (next.filter(n -> n.kind() == Figure.Kind.PERCENT).isPresent()) {
      next = text.after(next.get());
    }
    next.filter(f -> f.kind() == Figure.Kind.COUNT && !f.isHedged() && !text.isTime(f))
        .filter(f -> !text.isMoney(f) && !text.isMeasure(f))
        .filter(f -> f.unit().equals(whole.unit()) || whole.unit().startsWith(f.unit() + " "))
        .filter(f -> f.from() - whole.to() <= FARTHEST && !text.isChange(f))
        .ifPresent(f -> settle(whole, taken, f, findings));
  }

  private static void settle(Figure whole, Figure taken, Figure rest, Findings findings) {
    BigDecimal left = Wholes.face(whole).subtract(taken.value().value());
    boolean fits = left.compareTo(rest.value().value()) == 0 && left.signum() > 0;
    if (fits || left.signum() > 0 && Slip.isMisprint(left, rest.value().value())) {
      Findings.Outcome outcome =
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
      Remainders.add(whole, taken, rest, outcome, findings);
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
    Optional<Figure> second = before(text, rest).filter(f -> isSame(text, f, rest));
    Optional<Figure> first =
        second
            .flatMap(s -> before(text, s).or(() -> inSentenceBefore(text, s)))
            .filter(f -> isSame(text, f, rest));
    if (confirmed(text, rest, findings)
        || first.isEmpty()
        || !Remainders.isLeft(text, rest) && !isDone(text, second.get(), rest)
        || text.hasSymbol("()", first.get().to(), beforeBracket(text, rest))
        || before(text, first.get()).filter(f -> isSame(text, f, rest)).isPresent()
        || rest.from() - second.get().to() > FARTHEST) {
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

  /** The figure before another in its sentence, lengths of time passed over. */
  private static Optional<Figure> before(FigureText text, Figure figure) {
    Optional<Figure> before = text.before(figure);
    while (before.filter(text::isTime).isPresent()) {
      before = text.before(before.get());
    }
    return before;
  }

  /**
   * {@code … của 1.124 hộ. Đến nay 987 hộ đã nhận tiền, còn lại 137 hộ}: the only one of its unit.
   */
  private static Optional<Figure> inSentenceBefore(FigureText text, Figure taken) {
    if (taken.sentence() == 0) {
      return Optional.empty();
    }
    List<Figure> same =
        text.figuresOf(taken.sentence() - 1).stream().filter(f -> isSame(text, f, taken)).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** {@code số hộ còn lại (245 hộ)}: a bracket right behind the words for the rest is no other. */
  private static int beforeBracket(FigureText text, Figure rest) {
    int cue = text.cueEndingAt(rest.from() - 1, 0);
    return cue >= 0 && text.isCue(Role.REST, cue) ? rest.from() - 1 : rest.from();
  }

  /** {@code đã giải quyết 1.645 vụ, còn 176 vụ}: what is done, and còn right before the rest. */
  private static boolean isDone(FigureText text, Figure taken, Figure rest) {
    int from = Clauses.start(text, taken);
    int to = Math.min(taken.to() + DONE, rest.from());
    boolean done =
        Clauses.hasWord(text, "đã", from, to) || text.has(Role.SUBSET, from, taken.from());
    return done && Remainders.isRest(text, rest);
  }

  /** Whether two figures before a rest differ by just that much; told where none has told it. */
  private static boolean confirmed(FigureText text, Figure rest, Findings findings) {
    if (!Remainders.isRest(text, rest) || rest.isHedged()) {
      return false;
    }
    List<Figure> before =
        new ArrayList<>(
            text.figuresOf(rest.sentence()).stream()
                .filter(f -> f.index() < rest.index() && f.kind() == Figure.Kind.COUNT)
                .filter(f -> f.sameUnit(rest) || text.comparable(f, rest))
                .filter(f -> !text.isTime(f))
                .toList());
    if (before.size() == 1) {
      inSentenceBefore(text, before.get(0)).ifPresent(f -> before.add(0, f));
    }
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
        && (figure.sameUnit(rest) || isPerson(text, figure) && isPerson(text, rest))
        && !text.isChange(figure)
        && !figure.isHedged();
  }
}
