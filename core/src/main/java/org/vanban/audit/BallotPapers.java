package org.vanban.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The papers of an election: {@code phát ra 842 phiếu, thu về 841 phiếu, hợp lệ 829 phiếu, không
 * hợp lệ 12 phiếu}: no more come back than were given out, and those are valid or not.
 */
final class BallotPapers implements Check {
  private static final int BEHIND = 3;
  private static final List<Role> LABELS =
      List.of(Role.PAPERS_OUT, Role.PAPERS_IN, Role.VALID, Role.INVALID);

  @Override
  public void run(FigureText text, Findings findings) {
    Map<Role, Figure> papers = new EnumMap<>(Role.class);
    int sentence = -1;
    for (Figure figure : text.figures()) {
      if (figure.sentence() != sentence) {
        check(papers, findings);
        papers.clear();
        sentence = figure.sentence();
      }
      if (figure.isCount() && !figure.isHedged() && !text.isTime(figure)) {
        label(text, figure).ifPresent(l -> papers.putIfAbsent(l, figure));
      }
    }
    check(papers, findings);
  }

  /** The label between a figure and the one before it, or right behind its unit. */
  private static Optional<Role> label(FigureText text, Figure figure) {
    int start = text.before(figure).map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + BEHIND);
    for (int token = figure.to(); token < end; token++) {
      Optional<Role> role = text.roleAt(token).filter(LABELS::contains);
      if (role.isPresent() || text.hasSymbol(",;:.()", token, token + 1)) {
        if (role.isPresent()) {
          return role;
        }
        break;
      }
    }
    for (int token = figure.from() - 1; token >= start; token--) {
      Optional<Role> role = text.roleAt(token).filter(LABELS::contains);
      if (role.isPresent() || text.hasSymbol(",;.()", token, token + 1)) {
        return role;
      }
    }
    return Optional.empty();
  }

  private static void check(Map<Role, Figure> papers, Findings findings) {
    Figure out = papers.get(Role.PAPERS_OUT);
    Figure in = papers.get(Role.PAPERS_IN);
    Figure valid = papers.get(Role.VALID);
    Figure invalid = papers.get(Role.INVALID);
    if (out != null && in != null) {
      boolean fits = in.value().compareTo(out.value()) <= 0;
      findings.add(
          Relation.PARTS_WITHIN_WHOLE,
          outcome(fits),
          List.of(out, in),
          plain(in) + " ≤ " + plain(out),
          plain(in),
          plain(out));
    }
    Figure whole = in != null ? in : out;
    if (whole != null && valid != null && invalid != null) {
      boolean fits = valid.range().plus(invalid.range()).overlaps(whole.range());
      findings.add(
          Relation.PARTS_SUM,
          outcome(fits),
          List.of(whole, valid, invalid),
          plain(valid) + " + " + plain(invalid),
          Findings.plain(valid.value().value().add(invalid.value().value())),
          plain(whole));
    }
  }

  private static Findings.Outcome outcome(boolean fits) {
    return fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH);
  }

  private static String plain(Figure figure) {
    return Findings.plain(figure.value().value());
  }
}
