package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values, or the sum of two, that are said to pass a mark: {@code đạt 2,1 tỷ USD, vượt mốc 2 tỷ
 * USD}, {@code thu 1,2 tỷ đồng và 0,9 tỷ đồng, vượt mốc 2 tỷ đồng}.
 *
 * <p>What is still hoped for is not held to its mark. Values that lie below it are told only where
 * nothing but a comma and a few words part them from it.
 */
final class MarkCheck implements Check {
  private static final int LEAD = 4; // tokens between the mark and a value behind it
  private static final BigDecimal CLOSE = new BigDecimal("0.3");
  private static final int NEAR = 8; // tokens between the last value and the mark

  @Override
  public void run(FigureText text, Findings findings) {
    if (!text.has(Role.MARK, 0, text.tokens().size())) {
      return;
    }
    for (Figure mark : text.figures()) {
      int cue = cueOf(text, mark);
      if (cue >= 0 && mark.kind() != Figure.Kind.RATIO && mark.kind() != Figure.Kind.ASIDE) {
        check(text, mark, cue, findings);
      }
    }
  }

  /** The words of passing right before a figure; -1 if none stand there, or it is to come. */
  private static int cueOf(FigureText text, Figure mark) {
    int start = text.sentenceStart(mark.sentence());
    int cue = text.cueEndingAt(mark.from(), start);
    boolean passed =
        cue >= 0
            && text.isCue(Role.MARK, cue)
            && !text.has(Role.PROSPECT, start, cue)
            && !text.has(Role.PLAN, start, cue)
            && !text.has(Role.NOT_YET, start, cue);
    return passed ? cue : -1;
  }

  private static void check(FigureText text, Figure mark, int cue, Findings findings) {
    List<Figure> values = values(text, mark, cue);
    if (values.isEmpty()) {
      behind(text, mark).ifPresent(v -> reached(v, mark, findings));
      return;
    }
    List<Figure> last = values.subList(values.size() - 1, values.size());
    List<Figure> told = passes(last, mark) || values.size() == 1 ? last : values;
    if (passes(told, mark)) {
      add(told, mark, Findings.Outcome.CONSISTENT, findings);
    } else if (isNear(text, told, cue)) {
      add(told, mark, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }

  /**
   * {@code vượt mốc 9.000 (9.037 đồng chí)}, {@code vượt mốc 300 vụ, với 317 vụ}: the value right
   * behind the mark, which may leave its unit to it.
   */
  private static Optional<Figure> behind(FigureText text, Figure mark) {
    return text.after(mark)
        .filter(v -> v.kind() == mark.kind() || v.isCount() && mark.isCount())
        .filter(v -> v.sameUnit(mark) || mark.unit().isEmpty())
        .filter(v -> !text.isTime(v) && !v.isHedged())
        .filter(
            v -> {
              int at = Clauses.beforeFillers(text, v.from());
              int cue = text.cueEndingAt(at, mark.to());
              boolean with =
                  cue >= 0 && (text.isCue(Role.WITH, cue) || text.isCue(Role.ATTAIN, cue));
              int from = with ? cue : at;
              return from - mark.to() <= LEAD
                  && (with || text.tokens().isSymbolAt(from - 1, '('))
                  && !text.hasSymbol(";:.", mark.to(), v.from());
            });
  }

  /** A value behind the mark; one far from it counts something else. */
  private static void reached(Figure value, Figure mark, Findings findings) {
    BigDecimal line = mark.value().value();
    BigDecimal off = value.value().value().subtract(line);
    boolean close = off.abs().compareTo(line.multiply(CLOSE)) <= 0;
    if (close) {
      Findings.Outcome outcome =
          off.signum() >= 0
              ? Findings.Outcome.CONSISTENT
              : Findings.Outcome.inconsistent(Severity.MEDIUM);
      add(List.of(value), mark, outcome, findings);
    }
  }

  /** The one or two values of the mark's unit before it. */
  private static List<Figure> values(FigureText text, Figure mark, int cue) {
    List<Figure> values = new ArrayList<>();
    Optional<Figure> at = text.before(mark);
    while (at.isPresent() && values.size() < 2) {
      Figure value = at.get();
      int next = values.isEmpty() ? cue : values.get(0).from();
      boolean same = value.kind() == mark.kind() && value.unit().equals(mark.unit());
      if (!same || text.isChange(value) || text.hasSymbol(";:()", value.to(), next)) {
        break;
      }
      boolean joined = values.isEmpty() || isAdded(text, value, values.get(0));
      if (!joined) {
        break;
      }
      values.add(0, value);
      at = text.before(value);
    }
    return values;
  }

  /** {@code 1,2 tỷ đồng thuế và 0,9 tỷ đồng phí}: và, and no verb of change, between two values. */
  private static boolean isAdded(FigureText text, Figure one, Figure other) {
    boolean and = false;
    for (int token = one.to(); token < other.from(); token++) {
      and |= text.tokens().surface(token).equals("và");
    }
    return and
        && other.from() - one.to() <= NEAR
        && !text.hasSymbol(",", one.to(), other.from())
        && !text.hasChange(one.to(), other.from())
        && !text.has(Role.TO, one.to(), other.from());
  }

  /** Whether they may lie above the mark, or are printed as lying on it. */
  private static boolean passes(List<Figure> values, Figure mark) {
    BigDecimal line = mark.value().value();
    return Sums.sum(values).high().compareTo(line) > 0 || Sums.face(values).compareTo(line) >= 0;
  }

  private static boolean isNear(FigureText text, List<Figure> values, int cue) {
    Figure last = values.get(values.size() - 1);
    return cue - last.to() <= NEAR
        && values.stream().noneMatch(Figure::isHedged)
        && !text.has(Role.COMPARED, last.to(), cue)
        && !text.has(Role.ADDED, text.sentenceStart(last.sentence()), cue)
        && !text.has(Role.AMONG, text.sentenceStart(last.sentence()), cue)
        && !text.hasChange(text.sentenceStart(last.sentence()), cue);
  }

  private static void add(
      List<Figure> values, Figure mark, Findings.Outcome outcome, Findings findings) {
    List<Figure> figures = new ArrayList<>(values);
    figures.add(0, mark);
    BigDecimal face = Sums.face(values);
    findings.add(
        Relation.THRESHOLD,
        outcome,
        figures,
        values.stream()
                .map(v -> Findings.plain(v.value().value()))
                .collect(Collectors.joining(" + "))
            + " > "
            + Findings.plain(mark.value().value()),
        Findings.plain(face),
        Findings.plain(mark.value().value()));
  }
}
