package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A percentage of a former value or plan, and the rise or fall that says the same: {@code bằng
 * 93,8% so với cùng kỳ, tức giảm 6,2%}, {@code đạt 112% kế hoạch (vượt 12%)}.
 *
 * <p>A change with a base of its own ({@code đạt 112% kế hoạch, tăng 8% so với cùng kỳ}) says
 * something else; one behind a plain comma can only confirm.
 */
final class IndexChange implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int NEAR = 20; // tokens between the two

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure change : text.figures()) {
      if (change.kind() == Figure.Kind.PERCENT && text.isChange(change)) {
        Clauses.beforeBracket(text, change)
            .filter(i -> i.kind() == Figure.Kind.PERCENT && !text.isChange(i))
            .filter(i -> change.from() - i.to() <= NEAR && isIndex(text, i, change))
            .ifPresent(i -> check(text, i, change, findings));
      }
    }
  }

  /** Whether bằng or đạt leads to a percentage, and a former value or a plan stands behind it. */
  private static boolean isIndex(FigureText text, Figure index, Figure change) {
    int start = text.sentenceStart(index.sentence());
    int cue = text.cueEndingAt(Clauses.beforeFillers(text, index.from()), start);
    boolean leads = cue >= 0 && text.isCue(Role.ATTAIN, cue);
    boolean base =
        text.has(Role.COMPARED, index.to(), change.from())
            || text.has(Role.PLAN, index.to(), change.from())
            || text.has(Role.FORMERLY, index.to(), change.from());
    return leads && base && !text.hasStop(index.to(), change.from());
  }

  private static void check(FigureText text, Figure index, Figure change, Findings findings) {
    boolean rise = text.isCue(Role.RISE, text.changeCue(change));
    Interval hundred = Interval.exactly(HUNDRED);
    Interval gap = rise ? index.range().minus(hundred) : hundred.minus(index.range());
    BigDecimal more = index.value().value().subtract(HUNDRED);
    BigDecimal face = rise ? more : more.negate();
    boolean fits = gap.overlaps(change.range());
    if (fits || isSame(text, index, change)) {
      findings.add(
          Relation.CHANGE_PERCENT,
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(severity(face)),
          List.of(index, change),
          rise
              ? Findings.plain(index.value().value()) + " - 100"
              : "100 - " + Findings.plain(index.value().value()),
          Findings.plain(face),
          change.value().toString());
    }
  }

  private static Severity severity(BigDecimal face) {
    return face.signum() < 0 ? Severity.HIGH : Severity.MEDIUM;
  }

  /** Whether tức or a bracket says that both are one, and no other base follows. */
  private static boolean isSame(FigureText text, Figure index, Figure change) {
    int cue = text.changeCue(change);
    Optional<Figure> next = text.after(change);
    int end = next.map(Figure::from).orElse(text.sentenceEnd(change.sentence()));
    boolean other =
        text.has(Role.COMPARED, change.to(), end) || text.has(Role.PLAN, change.to(), end);
    boolean bracket = text.tokens().isSymbolAt(cue - 1, '(');
    boolean told = text.has(Role.ATTAIN, index.to(), cue) && cue - index.to() <= NEAR;
    return !other && (bracket || told) && !text.hasSymbol(")", index.to(), cue);
  }
}
