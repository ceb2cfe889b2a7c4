package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is left of a whole: {@code Trong 327 hồ sơ, đã duyệt 291 hồ sơ; còn lại 36 hồ sơ}, {@code
 * được giao 1.204,6 tỷ đồng, đã chi 318,2 tỷ đồng, số còn lại 886,4 tỷ đồng}.
 *
 * <p>Things under way may be in neither number, so a rest that does not fit is told as open to two
 * readings unless one digit would mend it.
 */
final class Remainders {
  private static final int REST_WORDS = 8;

  private Remainders() {}

  /**
   * Whether a list is one part and the rest; or several of {@code Trong 36 dự án, 21 dự án đã xong,
   * 9 dự án đang làm, 6 dự án còn lại …}.
   */
  static boolean isRemainder(FigureText text, PartsList list) {
    List<Figure> parts = list.parts();
    Figure last = parts.get(parts.size() - 1);
    return parts.size() == 2 && isRest(text, last)
        || list.opener() == PartsList.Opener.OUT_OF && isLeftOver(text, last);
  }

  /** Whether còn lại, còn or chưa stands before a figure in its own clause, or right behind it. */
  static boolean isRest(FigureText text, Figure figure) {
    int from = from(text, figure);
    for (int token = from; token < figure.from(); token++) {
      if (text.tokens().isSymbolAt(token, ',') || text.tokens().isSymbolAt(token, ';')) {
        from = token + 1;
      }
    }
    return isLeft(text, text.find(Role.REST, from, figure.from()))
        || text.has(Role.NOT_YET, from, figure.from())
        || text.isCue(Role.NOT_YET, figure.to())
        || text.isCue(Role.REST, figure.to()) && isLeft(text, figure.to());
  }

  /** Where the words before a figure begin; lengths of time among them are passed over. */
  private static int from(FigureText text, Figure figure) {
    Optional<Figure> before = text.before(figure);
    int words = REST_WORDS;
    while (before.filter(text::isTime).isPresent()) {
      words += REST_WORDS;
      before = text.before(before.get());
    }
    int start = before.map(Figure::to).orElse(text.sentenceStart(figure.sentence()));
    return Math.max(start, figure.from() - words);
  }

  /** Whether a word for the rest tells of what is left: còn, còn lại, but not khác. */
  private static boolean isLeft(FigureText text, int cue) {
    return cue >= 0
        && (text.tokens().surface(cue).equalsIgnoreCase("còn")
            || text.tokens().surface(cue).equalsIgnoreCase("thiếu"));
  }

  /**
   * Whether còn lại or chưa leads to a figure, {@code số còn lại 886,4 tỷ đồng}, or stands right
   * behind it.
   */
  static boolean isLeft(FigureText text, Figure figure) {
    return isLeftOver(text, figure) || text.has(Role.NOT_YET, from(text, figure), figure.from());
  }

  private static boolean isLeftOver(FigureText text, Figure figure) {
    int rest = text.find(Role.REST, from(text, figure), figure.from());
    boolean lack = // , thiếu 165 phòng
        rest >= 0
            && text.tokens().surface(rest).equalsIgnoreCase("thiếu")
            && text.cueEnd(rest) == Clauses.beforeFillers(text, figure.from());
    boolean left = lack || rest >= 0 && text.cueEnd(rest) - rest >= 2; // còn lại, còn thiếu
    return left || text.isCue(Role.REST, figure.to()) && isLeft(text, figure.to());
  }

  /** Reports a list whose last part is what the others leave. */
  static void add(PartsList list, Findings.Outcome outcome, Findings findings) {
    List<Figure> taken = list.parts().subList(0, list.parts().size() - 1);
    Figure rest = list.parts().get(list.parts().size() - 1);
    BigDecimal all = list.whole().value().value();
    List<Figure> figures = new ArrayList<>(list.parts());
    figures.add(0, list.whole());
    findings.add(
        Relation.REMAINDER,
        outcome,
        figures,
        taken.stream()
            .map(t -> Findings.plain(t.value().value()))
            .collect(Collectors.joining(" - ", Findings.plain(all) + " - ", "")),
        Findings.plain(all.subtract(Sums.face(taken))),
        Findings.plain(rest.value().value()));
  }

  static void add(
      Figure whole, Figure taken, Figure rest, Findings.Outcome outcome, Findings findings) {
    BigDecimal all = Wholes.face(whole);
    List<Figure> figures =
        whole.index() == taken.index() ? List.of(whole, rest) : List.of(whole, taken, rest);
    findings.add(
        Relation.REMAINDER,
        outcome,
        figures,
        Findings.plain(all) + " - " + Findings.plain(taken.value().value()),
        Findings.plain(all.subtract(taken.value().value())),
        Findings.plain(rest.value().value()));
  }

  /** What a printed rest comes to against what is left. */
  static Findings.Outcome outcome(Interval left, BigDecimal face, Figure rest) {
    if (left.overlaps(rest.range())) {
      return Findings.Outcome.CONSISTENT;
    }
    return Slip.explains(face.subtract(rest.value().value())) && !rest.isHedged()
        ? Findings.Outcome.inconsistent(Severity.MEDIUM)
        : Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW);
  }
}
