package org.vanban.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * Percentages of a printed whole whose parts are not printed: {@code Trong 52 đại biểu, nữ đạt
 * 21,15%}: some whole number of the 52 must be that.
 *
 * <p>The grammar may name the whole ({@code trong}, {@code trong đó}, {@code bầu … tỷ lệ nữ}); else
 * a percentage printed so finely that hardly any would fit can confirm it, and then those listed
 * beside it must fit as well.
 */
final class KnownWhole implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(20_000);
  private static final BigDecimal RARE = new BigDecimal("5"); // percent of all percentages fit
  private static final int BACK = 8;
  private static final Set<String> TIMES =
      Set.of("đến", "nay", "hết", "cuối", "năm", "tháng", "quý", "hiện", "đã", "có", "mới", "chỉ");
  private static final Set<String> PLANS = Set.of("chỉ tiêu", "mục tiêu", "nghị quyết");
  private static final int LISTED = 9;
  private static final int MOST = 24;

  @Override
  public void run(FigureText text, Findings findings) {
    List<Figure> row = new ArrayList<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.PERCENT) {
        continue;
      }
      if (!row.isEmpty() && !goesOn(text, row.get(row.size() - 1), figure)) {
        check(text, row, findings);
        row.clear();
      }
      row.add(figure);
    }
    check(text, row, findings);
  }

  /** Whether a percentage stands in one list with the one before it. */
  private static boolean goesOn(FigureText text, Figure last, Figure next) {
    return last.sentence() == next.sentence()
        && next.from() - last.to() <= 2 * LISTED
        && text.figures().subList(last.index() + 1, next.index()).stream()
            .noneMatch(f -> isThing(text, f))
        && !text.hasSymbol(".:", last.to(), next.from());
  }

  private static void check(FigureText text, List<Figure> row, Findings findings) {
    if (row.isEmpty() || row.size() > MOST) {
      return;
    }
    Optional<Whole> whole = whole(text, row);
    if (whole.isEmpty()) {
      row.forEach(p -> behind(text, p, findings));
      return;
    }
    Figure of = whole.get().figure();
    boolean sibling = false;
    for (Figure percent : row) {
      if (hasPart(percent, findings) || !isShare(text, of, percent)) {
        continue;
      }
      boolean fits = part(of, percent.range()).isPresent();
      boolean listed = sibling && isListed(text, percent);
      if (whole.get().sure()
          || fits && (isRare(of, percent) || repeatsNoun(text, of, percent))
          || listed) {
        add(of, percent, findings);
        sibling |= fits && isRare(of, percent);
      }
    }
  }

  /** A whole, and whether the grammar gives it to the percentages. */
  private record Whole(Figure figure, boolean sure) {}

  /** Whether the part of a percentage is printed, and was held against it. */
  private static boolean hasPart(Figure percent, Findings findings) {
    return findings.tells(Relation.PART_PERCENT, percent)
        || findings.tells(Relation.RATIO_PERCENT, percent);
  }

  /** {@code 37,5% trong số 56 doanh nghiệp được hỏi}: the whole right behind. */
  private static void behind(FigureText text, Figure percent, Findings findings) {
    text.after(percent)
        .filter(w -> text.isCue(Role.OUT_OF, percent.to()) && isThing(text, w))
        .filter(w -> w.from() <= text.cueEnd(percent.to()) + 1 && isWhole(text, w))
        .filter(w -> !percent.isHedged() && !text.isChange(percent))
        .filter(w -> Pairing.of(text, percent).isEmpty())
        .ifPresent(w -> add(w, percent, findings));
  }

  private static Optional<Whole> whole(FigureText text, List<Figure> row) {
    Figure first = row.get(0);
    for (int i = first.index() - 1; i >= Math.max(0, first.index() - BACK); i--) {
      Figure figure = text.figures().get(i);
      if (figure.sentence() < first.sentence() - 1) {
        break;
      }
      if (isThing(text, figure)) {
        return isWhole(text, figure)
            ? Optional.of(
                new Whole(figure, isSure(text, figure, first) || isDivided(text, figure, row)))
            : Optional.empty();
      }
      if (figure.kind() == Figure.Kind.BARE || figure.kind() == Figure.Kind.RATIO) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isThing(FigureText text, Figure figure) {
    return figure.kind() == Figure.Kind.COUNT && !text.isTime(figure) && !text.isMeasure(figure);
  }

  private static boolean isWhole(FigureText text, Figure figure) {
    BigDecimal value = figure.value().value();
    return !figure.isHedged()
        && !text.isMoney(figure)
        && !text.isChange(figure)
        && value.scale() <= 0
        && value.signum() > 0
        && !isPowerOfTen(value)
        && value.compareTo(LARGEST) <= 0;
  }

  /** {@code Trong 100 trường hợp, có 80,5%} is a way to tell a share. */
  private static boolean isPowerOfTen(BigDecimal value) {
    return value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  /** Whether the grammar makes the figure the whole of the percentages, and it counts people. */
  private static boolean isSure(FigureText text, Figure whole, Figure first) {
    if (whole.sentence() != first.sentence() || first.index() != whole.index() + 1) {
      return false;
    }
    boolean people = text.words().kindOf(whole.unit()) == AuditWords.UnitKind.PERSON;
    int start = text.sentenceStart(whole.sentence());
    boolean among = PartsList.isOutOf(text, whole) || text.opensAmong(whole.to(), first.from());
    boolean elected =
        (text.has(Role.ELECTION, start, whole.from())
                || text.has(Role.CANDIDACY, start, whole.from()))
            && text.has(Role.CROSSING, whole.to(), first.from())
            && !text.hasSymbol(";:.", whole.to(), first.from());
    boolean head =
        PartsList.isOutOf(text, whole) && text.isThing(whole) && leadsTo(text, whole, first);
    boolean behind = namesWhole(text, whole, first);
    boolean structured = // Cơ cấu 54 đại biểu: nữ chiếm …
        text.has(Role.STRUCTURE, start, whole.from())
            && text.hasSymbol(":", whole.to(), first.from());
    return people && (among || elected || structured)
        || head
        || behind && (people || text.isThing(whole));
  }

  /** {@code Trong số 17 cụm công nghiệp, mới có 76,4%}: a comma and words like mới, có alone. */
  private static boolean leadsTo(FigureText text, Figure whole, Figure percent) {
    int at = Pairing.beforeFillers(text, whole.to(), percent.from());
    while (at > whole.to() && text.tokens().isWordAt(at - 1) && isTime(text, at - 1)) {
      at--; // đến hết năm, hiện đã có
    }
    return text.tokens().isSymbolAt(at - 1, ',')
        || text.tokens().isWordAt(at - 1) && text.tokens().surface(at - 1).equals("thì");
  }

  private static boolean isTime(FigureText text, int token) {
    return TIMES.contains(text.tokens().surface(token).toLowerCase(Locale.ROOT));
  }

  /**
   * {@code 24 sở: nhóm tốt 16,7%, nhóm khá 58,3%, nhóm trung bình 25%}, {@code khảo sát 800 người,
   * 46% …, 41% …, 13% …}: shares right behind a count, which leave nobody out.
   */
  private static boolean isDivided(FigureText text, Figure whole, List<Figure> row) {
    Interval sum = Sums.sum(row);
    return row.size() > 1
        && row.get(0).index() == whole.index() + 1
        && whole.sentence() == row.get(0).sentence()
        && sum.contains(HUNDRED)
        && row.stream().noneMatch(p -> p.isHedged() || text.isChange(p))
        && text.hasSymbol(",:(", whole.to(), row.get(0).from());
  }

  /** {@code 32 bác sĩ, 42,5% trong đó}, {@code 24 doanh nghiệp, 71,2% số đơn vị}. */
  private static boolean namesWhole(FigureText text, Figure whole, Figure percent) {
    Tokens tokens = text.tokens();
    boolean thus = leadsTo(text, whole, percent); // có 17 chỉ tiêu thì 85% chỉ tiêu hoàn thành
    if (!thus && !text.hasSymbol(",;", whole.to(), percent.from())
        || text.hasSymbol(":.()", whole.to(), percent.from())
        || text.before(whole).filter(f -> isThing(text, f)).isPresent()
        || Pairing.of(text, percent).isPresent()) {
      return false;
    }
    boolean among =
        text.isCue(Role.AMONG, percent.to()) && tokens.isWordAt(text.cueEnd(percent.to()));
    int words = whole.unit().split(" ").length;
    int noun = percent.to() + 1;
    boolean number =
        noun < tokens.size() && tokens.isWordAt(noun) && tokens.surface(percent.to()).equals("số");
    int end = Math.min(tokens.size(), noun + words);
    boolean repeated =
        tokens.isWordAt(percent.to())
            && tokens
                .surface(percent.to(), Math.min(tokens.size(), percent.to() + words))
                .equals(whole.unit());
    return among
        || repeated && (thus || text.tokens().isSymbolAt(percent.from() - 1, ','))
        || number
            && (tokens.surface(noun, end).equals(whole.unit())
                || tokens.surface(noun).equals("này")
                || tokens.surface(noun).equals("đó")
                || text.isThing(whole)
                    && noun + 1 < tokens.size()
                    && tokens.surface(noun, noun + 2).equals("đơn vị"));
  }

  /**
   * Whether a percentage may be a share of things counted: no plan, no change, no count its own.
   */
  private static boolean isShare(FigureText text, Figure whole, Figure percent) {
    int from = text.before(percent).map(Figure::to).orElse(text.sentenceStart(percent.sentence()));
    int end = Math.min(percent.to() + 3, text.sentenceEnd(percent.sentence()));
    boolean own =
        text.before(percent)
                .filter(f -> f.isCount() && f.index() > whole.index() && !text.isTime(f))
                .isPresent()
            && Pairing.of(text, percent).isPresent();
    return !percent.isHedged()
        && !own
        && !text.isChange(percent)
        && Pairing.of(text, percent)
            .filter(p -> p.figure().index() == whole.index() && p.strong())
            .isEmpty()
        && (!text.has(Role.PLAN, from, end) || PLANS.contains(whole.unit()))
        && !text.has(Role.COMPARED, from, end)
        && !text.has(Role.FULL, from, percent.from())
        && !text.has(Role.YEARLY, from, end)
        && percent.value().value().compareTo(HUNDRED) < 0;
  }

  /** Whether so few percentages fit that one fitting is no chance. */
  private static boolean isRare(Figure whole, Figure percent) {
    return percent.value().unit().multiply(whole.value().value()).compareTo(RARE) <= 0;
  }

  /** {@code với 503 học sinh; tỷ lệ học sinh dân tộc Thái 61,4%}. */
  private static boolean repeatsNoun(FigureText text, Figure whole, Figure percent) {
    int from = text.before(percent).map(Figure::to).orElse(text.sentenceStart(percent.sentence()));
    String clause = text.tokens().surface(Math.min(from, percent.from() - 1), percent.from());
    return whole.unit().indexOf(' ') > 0 && clause.toLowerCase(Locale.ROOT).contains(whole.unit());
  }

  private static boolean isListed(FigureText text, Figure percent) {
    return text.before(percent)
        .filter(f -> percent.from() - f.to() <= LISTED)
        .filter(f -> text.tokens().isSymbolAt(f.to(), ','))
        .filter(f -> !text.has(Role.SHARE, f.to(), percent.from()))
        .isPresent();
  }

  private static void add(Figure whole, Figure percent, Findings findings) {
    BigDecimal all = whole.value().value();
    Optional<BigDecimal> rounded = part(whole, percent.range());
    Optional<BigDecimal> cut = part(whole, Interval.cutOff(percent.value()));
    Findings.Outcome outcome =
        rounded.isPresent()
            ? Findings.Outcome.CONSISTENT
            : cut.isPresent()
                ? Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW)
                : Findings.Outcome.inconsistent(Severity.MEDIUM);
    BigDecimal nearest =
        percent.value().value().multiply(all).divide(HUNDRED, 0, RoundingMode.HALF_UP);
    BigDecimal k = rounded.or(() -> cut).orElse(nearest);
    findings.add(
        Relation.PERCENT_OF_KNOWN_WHOLE,
        outcome,
        List.of(whole, percent),
        Findings.plain(k) + "/" + Findings.plain(all),
        Findings.rounded(k.multiply(HUNDRED).divide(all, 10, RoundingMode.HALF_UP)),
        percent.value().toString());
  }

  /** The whole number of things whose share lies in a percentage's range. */
  private static Optional<BigDecimal> part(Figure whole, Interval percent) {
    BigDecimal all = whole.value().value();
    BigDecimal first =
        percent.low().multiply(all).movePointLeft(2).setScale(0, RoundingMode.CEILING);
    return first.compareTo(percent.high().multiply(all).movePointLeft(2)) <= 0
        ? Optional.of(first)
        : Optional.empty();
  }
}
