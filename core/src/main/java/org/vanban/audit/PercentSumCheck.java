package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shares of one whole that make up 100%: {@code nông nghiệp chiếm 48,6%, công nghiệp 19,7%, dịch vụ
 * 31,7%}.
 *
 * <p>Shares of divisions that cut across each other (women, the young) add up to anything; a list
 * may leave shares out. So a sum is only questioned where it exceeds 100 by little, or where the
 * words announce a structure.
 */
final class PercentSumCheck implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LITTLE = BigDecimal.valueOf(5);
  private static final BigDecimal MOST_LEFT = BigDecimal.TEN;
  private static final int LABEL = 12; // tokens
  private static final Set<String> DIVISIONS =
      Set.of("trình độ", "độ tuổi", "dân tộc", "tôn giáo", "giới tính", "học vấn", "lứa tuổi");

  @Override
  public void run(FigureText text, Findings findings) {
    List<Figure> run = new ArrayList<>();
    for (Figure figure : text.figures()) {
      if (!run.isEmpty() && figure.sentence() != run.get(0).sentence()) {
        check(text, run, findings);
        run.clear();
      }
      if (figure.kind() == Figure.Kind.PERCENT) {
        if (!run.isEmpty() && !continues(text, run.get(run.size() - 1), figure)) {
          check(text, run, findings);
          run.clear();
        }
        run.add(figure);
      }
    }
    check(text, run, findings);
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      confirm(text, sentence, findings);
    }
  }

  /** Shares with words between that make up 100%: told, though nothing says that they must. */
  private static void confirm(FigureText text, int sentence, Findings findings) {
    List<Figure> figures = text.figuresOf(sentence);
    if (figures.size() < 2) {
      return;
    }
    List<Figure> shares =
        figures.stream()
            .filter(f -> f.kind() == Figure.Kind.PERCENT && !f.isHedged() && !text.isChange(f))
            .toList();
    for (int first = 0; first + 1 < shares.size(); first++) {
      List<Figure> rest = shares.subList(first, shares.size());
      int whole = wholePrefix(rest);
      if ((whole > 2 || whole == 2 && isFine(rest))
          && !findings.tells(Relation.PERCENT_SUM, rest.get(0))) {
        add(Findings.Outcome.CONSISTENT, rest.subList(0, whole), findings);
        return;
      }
    }
    partial(text, shares, findings);
  }

  /** {@code hợp lệ 97,45%; không hợp lệ 2,55%}: two decimals fit by no chance. */
  private static boolean isFine(List<Figure> shares) {
    return shares.subList(0, 2).stream().allMatch(f -> f.value().value().scale() >= 2);
  }

  /** {@code dự họp 95,75%, trong đó tán thành 89,27%, … 3,85%, … 2,63%}: parts of one share. */
  private static void partial(FigureText text, List<Figure> shares, Findings findings) {
    if (shares.size() <= 2) {
      return;
    }
    Figure whole = shares.get(0);
    List<Figure> parts = shares.subList(1, shares.size());
    Interval sum = Sums.sum(parts);
    if (text.has(Role.AMONG, whole.to(), parts.get(0).from())
        && sum.overlaps(whole.range())
        && !findings.tells(Relation.PERCENT_SUM, whole)) {
      List<Figure> all = new ArrayList<>(parts);
      all.add(whole);
      add(Findings.Outcome.CONSISTENT, all, parts, whole.value().toString(), findings);
    }
  }

  /** Whether a percentage goes on with the list of the one before it. */
  private static boolean continues(FigureText text, Figure last, Figure next) {
    int from = last.to();
    int to = next.from();
    boolean separated =
        text.tokens().isSymbolAt(from) && ",;)".indexOf(text.tokens().charAt(from)) >= 0
            || text.tokens().surface(from).equals("và")
            || isLabelledBehind(text, last, next);
    boolean sameShape = !text.tokens().isSymbolAt(from, ';') || !text.has(Role.SHARE, from, to);
    return separated
        && sameShape
        && !text.isChange(next)
        && !text.has(Role.PLAN, from, to)
        && !text.has(Role.COMPARED, from, to)
        && !text.has(Role.AMONG, from, to)
        && !text.has(Role.ATTAIN, from, to);
  }

  /** {@code 45% thiếu vốn, 30% thiếu lao động và 25% thiếu đơn hàng}. */
  private static boolean isLabelledBehind(FigureText text, Figure last, Figure next) {
    int at = Pairing.beforeFillers(text, last.to(), next.from());
    return next.from() - last.to() <= LABEL
        && next.index() == last.index() + 1
        && (text.hasSymbol(",;", at - 1, at) || text.tokens().surface(at - 1).equals("và"))
        && !text.hasSymbol("():.", last.to(), next.from());
  }

  private static boolean isLabelledBehind(FigureText text, List<Figure> shares) {
    for (int i = 1; i < shares.size(); i++) {
      if (text.tokens().isWordAt(shares.get(i - 1).to())
          && !text.tokens().surface(shares.get(i - 1).to()).equals("và")) {
        return true;
      }
    }
    return false;
  }

  private static void check(FigureText text, List<Figure> shares, Findings findings) {
    if (shares.size() < 2 || isOfAnother(text, shares.get(0))) {
      return;
    }
    Interval sum = Sums.sum(shares);
    boolean structure =
        text.has(
            Role.STRUCTURE, text.sentenceStart(shares.get(0).sentence()), shares.get(0).from());
    int whole = structure && !sum.contains(HUNDRED) ? 0 : wholePrefix(shares);
    if (whole > 0) {
      add(Findings.Outcome.CONSISTENT, shares.subList(0, whole), findings);
    } else if (shares.size() > 2 && isQuestionable(text, shares, sum) && isCutOff(shares)) {
      add(Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW), shares, findings);
    } else if (shares.size() > 2 && isQuestionable(text, shares, sum)) {
      add(Findings.Outcome.inconsistent(Severity.MEDIUM), shares, findings);
    } else if (shares.size() == 2 && isRemaining(text, shares)) {
      add(Findings.Outcome.inconsistent(Severity.MEDIUM), shares, findings);
    } else if (shares.size() > 2 && leavesRest(text, shares, sum)) {
      add(Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.LOW), shares, findings);
    }
  }

  /**
   * {@code chiếm 68,5%, còn lại 31,5% chưa qua đào tạo}: the rest of what was told right before.
   */
  private static boolean isRemaining(FigureText text, List<Figure> shares) {
    Figure first = shares.get(0);
    Figure rest = shares.get(1);
    int cue = text.find(Role.REST, first.to(), rest.from());
    int share = text.cueEndingAt(first.from(), text.sentenceStart(first.sentence()));
    return cue >= 0
        && rest.index() == first.index() + 1
        && text.tokens().surface(cue, text.cueEnd(cue)).equals("còn lại")
        && rest.from() - text.cueEnd(cue) <= 2
        && share >= 0
        && text.isCue(Role.SHARE, share)
        && shares.stream().noneMatch(Figure::isHedged)
        && isSlip(shares);
  }

  /** {@code 33,3%, 41,6% và 24,9%}: shares that make up 100% before their digits were cut off. */
  private static boolean isCutOff(List<Figure> shares) {
    return shares.stream()
        .map(f -> Interval.cutOff(f.value()))
        .reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus)
        .contains(HUNDRED);
  }

  /** How many shares from the first on make up 100%, all of them if they do; 0 if none do. */
  private static int wholePrefix(List<Figure> shares) {
    Interval sum = shares.get(0).range();
    int prefix = 0;
    for (int i = 1; i < shares.size(); i++) {
      sum = sum.plus(shares.get(i).range());
      prefix = sum.contains(HUNDRED) ? i + 1 : prefix;
    }
    return prefix;
  }

  private static boolean isQuestionable(FigureText text, List<Figure> shares, Interval sum) {
    int start = text.sentenceStart(shares.get(0).sentence());
    int end = shares.get(shares.size() - 1).to();
    if (shares.stream().anyMatch(Figure::isHedged)) {
      return false;
    }
    Figure before = shares.get(shares.size() - 2);
    Figure rest = shares.get(shares.size() - 1);
    boolean joins = text.has(Role.SHARE, start, end) || areBracketed(text, shares);
    if (joins && Remainders.isRest(text, rest) && text.has(Role.REST, before.to(), rest.from())) {
      return true; // còn lại leaves nothing out, and nothing twice
    }
    boolean structure = text.has(Role.STRUCTURE, start, end);
    if (text.has(Role.CROSSING, start, end) && !isOneDivision(text, start, end)) {
      return false;
    }
    if (!structure && isLabelledBehind(text, shares)) {
      return false; // kém hẳn 49% ở Bỉ và 45% ở Pháp
    }
    boolean over = sum.low().compareTo(HUNDRED) > 0;
    boolean little = sum.low().compareTo(HUNDRED.add(LITTLE)) <= 0;
    if (structure && isSlip(shares)) {
      return true;
    }
    return (joins || structure) && over && (little || structure);
  }

  /** {@code cơ cấu trình độ}, {@code phân loại theo độ tuổi}: what would cut across is the line. */
  private static boolean isOneDivision(FigureText text, int start, int end) {
    int cue = text.find(Role.STRUCTURE, start, end);
    int at = cue < 0 ? end : text.cueEnd(cue);
    at += at < end && text.tokens().surface(at).equals("theo") ? 1 : 0;
    return at < end && DIVISIONS.contains(text.tokens().surface(at, Math.min(end, at + 2)));
  }

  /** {@code 212 hợp tác xã khá (58,9%), 101 trung bình (28,1%), còn 47 yếu kém (13,0%)}. */
  private static boolean areBracketed(FigureText text, List<Figure> shares) {
    return shares.stream()
        .allMatch(
            f ->
                text.tokens().isSymbolAt(f.to(), ')')
                    && Pairing.of(text, f).filter(Pairing::strong).isPresent());
  }

  /** Whether one digit of one share would make up 100%, roundings taken in. */
  private static boolean isSlip(List<Figure> shares) {
    BigDecimal off = sum(shares).subtract(HUNDRED).abs();
    BigDecimal slack =
        shares.stream()
            .map(f -> f.value().unit())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .multiply(new BigDecimal("0.25"));
    BigDecimal ten = off.compareTo(BigDecimal.TEN) >= 0 ? BigDecimal.TEN : BigDecimal.ONE;
    BigDecimal nearest = off.divide(ten, 0, RoundingMode.HALF_UP).multiply(ten);
    return off.compareTo(BigDecimal.ONE) < 0
        || nearest.compareTo(HUNDRED) < 0 && off.subtract(nearest).abs().compareTo(slack) <= 0;
  }

  private static BigDecimal sum(List<Figure> shares) {
    return shares.stream().map(f -> f.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A structure whose shares leave a little over that the sentence does not name. */
  private static boolean leavesRest(FigureText text, List<Figure> shares, Interval sum) {
    int start = text.sentenceStart(shares.get(0).sentence());
    int end = text.sentenceEnd(shares.get(0).sentence());
    return text.has(Role.STRUCTURE, start, shares.get(0).from())
        && text.has(Role.SHARE, start, end)
        && !text.has(Role.CROSSING, start, end)
        && !text.has(Role.REST, start, end)
        && !text.has(Role.AMONG, start, end)
        && shares.stream().noneMatch(Figure::isHedged)
        && sum.high().compareTo(HUNDRED) < 0
        && sum.low().compareTo(HUNDRED.subtract(MOST_LEFT)) >= 0;
  }

  private static boolean isOfAnother(FigureText text, Figure first) {
    int start = text.sentenceStart(first.sentence());
    return text.isChange(first)
        || text.has(Role.ATTAIN, Math.max(start, first.from() - 3), first.from());
  }

  private static void add(Findings.Outcome outcome, List<Figure> shares, Findings findings) {
    add(outcome, shares, shares, "100", findings);
  }

  private static void add(
      Findings.Outcome outcome,
      List<Figure> figures,
      List<Figure> shares,
      String whole,
      Findings findings) {
    BigDecimal sum =
        shares.stream().map(f -> f.value().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    findings.add(
        Relation.PERCENT_SUM,
        outcome,
        figures,
        shares.stream()
            .map(f -> Findings.plain(f.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(sum),
        whole);
  }
}
