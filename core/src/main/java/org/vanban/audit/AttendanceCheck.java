package org.vanban.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * Who was called, who came and who did not: {@code Tổng số đại biểu 52, có mặt 50, vắng mặt 2}.
 *
 * <p>The two make up the first, so the three are told to disagree where one digit would mend them.
 */
final class AttendanceCheck implements Check {
  private static final int NEAR = 6;

  @Override
  public void run(FigureText text, Findings findings) {
    if (!text.has(Role.ABSENT, 0, text.tokens().size())) {
      return;
    }
    for (Figure absent : text.figures()) {
      if (absent.isCount() && isAbsent(text, absent)) {
        check(text, absent, findings);
      }
    }
  }

  private static void check(FigureText text, Figure absent, Findings findings) {
    Optional<Figure> present = before(text, absent).filter(f -> isPresent(text, f));
    Optional<Figure> called = present.flatMap(f -> before(text, f));
    boolean alone = text.after(absent).filter(f -> f.kind() == Figure.Kind.BARE).isEmpty();
    if (called.isPresent() && alone) {
      check(text, called.get(), List.of(present.get(), absent), findings);
    }
  }

  /** The figure before another, a percentage passed over: {@code có mặt 195, đạt 98,5%; vắng 3}. */
  private static Optional<Figure> before(FigureText text, Figure figure) {
    Optional<Figure> before = text.before(figure);
    return before.filter(f -> f.kind() == Figure.Kind.PERCENT).isPresent()
        ? text.before(before.get())
        : before;
  }

  private static boolean isAbsent(FigureText text, Figure figure) {
    int before = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + 3);
    boolean behind = text.has(Role.ABSENT, figure.to(), end);
    return behind || text.has(Role.ABSENT, Math.max(before, figure.from() - NEAR), figure.from());
  }

  private static boolean isPresent(FigureText text, Figure figure) {
    int before = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    return figure.isCount()
        && (hasPresent(text.tokens(), Math.max(before, figure.from() - NEAR), figure.from())
            || hasPresent(text.tokens(), figure.to(), figure.to() + 4));
  }

  private static boolean hasPresent(Tokens tokens, int from, int to) {
    for (int token = from; token + 1 < Math.min(to, tokens.size()); token++) {
      if (tokens.isWordAt(token)
          && tokens.isWordAt(token + 1)
          && tokens.surface(token, token + 2).toLowerCase(Locale.ROOT).equals("có mặt")) {
        return true;
      }
    }
    return false;
  }

  private static void check(FigureText text, Figure called, List<Figure> parts, Findings findings) {
    boolean same =
        called.isCount()
            && parts.stream().allMatch(p -> text.comparable(called, p) && !p.isHedged())
            && !text.isTime(called)
            && !called.isHedged();
    boolean less = parts.stream().allMatch(p -> p.value().compareTo(called.value()) <= 0);
    if (!same || !less || findings.tells(Relation.PARTS_SUM, called)) {
      return;
    }
    if (Sums.sum(parts).overlaps(called.range())) {
      Sums.confirm(called, parts, findings);
    } else if (Slip.explains(Sums.face(parts).subtract(called.value().value()))) {
      Sums.add(called, parts, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }
}
