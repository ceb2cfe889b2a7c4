package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.number.Numeral;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/**
 * Lines up the figures of a text: those that were annotated, and between them the bare numbers of a
 * list, {@code khiển trách 15, cảnh cáo 20}.
 */
final class FigureReader {
  private final FigureText text;
  private final Tokens tokens;
  private final List<Figure> figures = new ArrayList<>();
  private static final int MILLION = 6;
  private static final int OUT_OF = 4; // tokens of the longest words for it
  private static final BigDecimal LARGEST_MONTH = BigDecimal.valueOf(12);

  FigureReader(FigureText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  List<Figure> figures() {
    int at = 0;
    for (Mention mention : text.mentions()) {
      int from = tokens.firstAtOrAfter(mention.span().start());
      int to = tokens.firstAtOrAfter(mention.span().end());
      if (from >= to) {
        continue;
      }
      int part = outOf(mention, at, from);
      bareNumbers(at, part);
      if (part < from) {
        ratioOfWords((Mention.Quantity) mention, part, from, to);
      } else {
        annotated(mention, from, to);
      }
      at = to;
    }
    bareNumbers(at, tokens.size());
    return MoneyUnits.shared(text, figures);
  }

  /**
   * Where the number begins that is told out of a count right behind it, {@code Bảy trong số tám
   * chỉ tiêu}; else where the count begins.
   */
  private int outOf(Mention mention, int floor, int from) {
    int slashed = slashed(mention, floor, from);
    if (slashed < from) {
      return slashed;
    }
    boolean over = // Sáu trên tám xã
        from > floor + 1 && tokens.surface(from - 1).equals("trên") && tokens.isWordAt(from - 2);
    int cue = over ? from - 1 : text.cueEndingAt(from, Math.max(floor, from - OUT_OF));
    if (!(mention instanceof Mention.Quantity q)
        || q.values().size() != 1
        || q.approximation().isPresent()
        || cue <= floor
        || !over && !text.isCue(Role.OUT_OF, cue)) {
      return from;
    }
    for (int start = Math.max(floor, cue - OUT_OF); start < cue; start++) {
      Optional<Numeral> part = text.words().numbers().readAt(tokens, start);
      if (part.isPresent()) {
        boolean word = !tokens.isNumberAt(start); // 1.204 trong tổng số 2.655 is a part
        boolean less = part.get().amount().compareTo(q.values().get(0)) <= 0;
        return word && part.get().end() == cue && part.get().isWhole() && less ? start : from;
      }
    }
    return from;
  }

  /**
   * Where the number begins before a slash and a count: {@code 840/3.000 tỷ đồng}; else the count.
   */
  private int slashed(Mention mention, int floor, int from) {
    int part = from - 2;
    if (!(mention instanceof Mention.Quantity q)
        || q.values().size() != 1
        || part < floor
        || !tokens.isSymbolAt(from - 1, '/')
        || !isGlued(from)
        || !isGlued(from - 1)) {
      return from;
    }
    while (part > floor && !tokens.isBlankBefore(part) && !tokens.isSymbolAt(part - 1, '(')) {
      part--;
    }
    Optional<Numeral> read = text.words().numbers().readAt(tokens, part);
    return read.filter(n -> n.end() == from - 1).isPresent() ? part : from;
  }

  private void ratioOfWords(Mention.Quantity whole, int start, int from, int to) {
    Numeral part = text.words().numbers().readAt(tokens, start).orElseThrow();
    add(
        Figure.Kind.RATIO,
        tokens.span(start, to),
        start,
        to,
        part.amount(),
        Optional.of(asPrinted(whole.values().get(0), from, to)),
        whole.unit(),
        Hedge.NONE,
        whole.subject());
  }

  private void annotated(Mention mention, int from, int to) {
    switch (mention) {
      case Mention.Ratio r ->
          add(
              Figure.Kind.RATIO,
              r.span(),
              from,
              to,
              r.numerator(),
              Optional.of(r.denominator()),
              unitAfter(to),
              Hedge.NONE,
              r.subject());
      case Mention.Percent p -> {
        boolean plain = p.values().size() == 1 && !p.points() && !isRate(to);
        add(
            plain ? Figure.Kind.PERCENT : Figure.Kind.ASIDE,
            p.span(),
            from,
            to,
            p.values().get(0),
            Optional.empty(),
            "%",
            hedgeBefore(from),
            p.subject());
      }
      case Mention.Quantity q when text.words().kindOf(q.unit()) == AuditWords.UnitKind.NAME -> {
        // 318 sản phẩm 3 sao: a grade, no count
      }
      case Mention.Quantity q -> {
        boolean plain = q.values().size() == 1 && !isRate(to);
        add(
            plain ? Figure.Kind.COUNT : Figure.Kind.ASIDE,
            q.span(),
            from,
            to,
            asPrinted(q.values().get(0), from, to),
            Optional.empty(),
            q.unit(),
            isOver(q, from) ? Hedge.NONE : Hedge.of(q.approximation()),
            q.subject());
      }
      default -> {
        // other mentions are no figures; what stands in them is no bare number either
      }
    }
  }

  /** {@code 86.467 phiếu trên 112.930 phiếu}: no hedge, but the whole of the count before it. */
  private boolean isOver(Mention.Quantity whole, int from) {
    if (figures.isEmpty() || !tokens.surface(from).equals("trên")) {
      return false;
    }
    Figure part = figures.get(figures.size() - 1);
    return part.to() == from
        && part.kind() == Figure.Kind.COUNT
        && part.unit().equals(whole.unit());
  }

  /** Whether {@code /người} or the like follows. */
  private boolean isRate(int to) {
    return tokens.isSymbolAt(to, '/') && tokens.isWordAt(to + 1);
  }

  /** The two words after a ratio, as far as they are words: {@code 54/63 đại biểu}. */
  private String unitAfter(int to) {
    if (!tokens.isWordAt(to) || tokens.isBreakBefore(to)) {
      return "";
    }
    return (tokens.isWordAt(to + 1) ? tokens.surface(to, to + 2) : tokens.surface(to))
        .toLowerCase(Locale.ROOT);
  }

  /** The amount with the scale of its printing, where that can be read again. */
  private Amount asPrinted(Amount value, int from, int to) {
    for (int token = from; token < to; token++) {
      if (text.words().numbers().canBegin(tokens, token)) {
        return text.words()
            .numbers()
            .readAt(tokens, token)
            .map(Numeral::amount)
            .filter(a -> a.compareTo(value) == 0)
            .orElse(value);
      }
    }
    return value;
  }

  private Hedge hedgeBefore(int from) {
    int cue = text.cueEndingAt(from, 0);
    return cue < 0 ? Hedge.NONE : text.roleAt(cue).map(Hedge::of).orElse(Hedge.NONE);
  }

  /** Adds {@code 905 tr.USD}; the token after it, or {@code start} if none stands there. */
  private int shortened(int start, int to) {
    Optional<Numeral> numeral = text.words().numbers().readAt(tokens, start);
    Optional<String> money = numeral.flatMap(n -> MoneyUnits.millions(text, n.end()));
    if (money.isEmpty() || numeral.get().end() > to) {
      return start;
    }
    int word = numeral.get().end();
    int end =
        tokens.surface(word).equalsIgnoreCase("trđ")
            ? word + 1
            : word + (tokens.isSymbolAt(word + 1, '.') ? 3 : 2);
    boolean rate = isRate(end);
    add(
        rate ? Figure.Kind.ASIDE : Figure.Kind.COUNT,
        tokens.span(start, end),
        start,
        end,
        numeral.get().amount().scaled(MILLION),
        Optional.empty(),
        money.get(),
        hedgeBefore(start),
        Optional.empty());
    return end;
  }

  private void bareNumbers(int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.isNumberAt(token)) {
        int money = shortened(token, to);
        if (money > token) {
          token = money - 1;
          continue;
        }
        int whole = wholeOf(token, to);
        if (whole > token) {
          token = whole - 1;
          continue;
        }
        int over = overfullRatio(token, to);
        if (over > token) {
          token = over - 1;
          continue;
        }
        Optional<Numeral> numeral = text.words().numbers().readAt(tokens, token);
        int end = numeral.map(Numeral::end).orElse(token + 1);
        if (numeral.isPresent() && end <= to && standsAlone(token, end)) {
          add(
              Figure.Kind.BARE,
              tokens.span(token, end),
              token,
              end,
              numeral.get().amount(),
              Optional.empty(),
              "",
              hedgeBefore(token),
              Optional.empty());
        }
        token = Math.max(token, end - 1);
      }
    }
  }

  /**
   * Adds {@code 28/27 phiếu} and {@code 412/530km}, which are no ratios to those who read ratios;
   * the token after it, or {@code start} if none stands there.
   */
  private int overfullRatio(int start, int to) {
    Optional<Numeral> part = text.words().numbers().readAt(tokens, start);
    int slash = part.map(Numeral::end).orElse(start);
    if (!isGlued(slash) || !tokens.isSymbolAt(slash, '/') || !isGlued(slash + 1)) {
      return start;
    }
    Optional<Numeral> whole = text.words().numbers().readAt(tokens, slash + 1);
    int end = whole.map(Numeral::end).orElse(to + 1);
    if (end > to
        || isYear(whole.get())
        || !isRank(start) && !standsAlone(start, slash, "/")
        || isGlued(end) && !isMeasured(end) && !(isRank(start) && tokens.isSymbolAt(end))) {
      return start;
    }
    boolean rank = isRank(start) && whole.get().amount().value().compareTo(LARGEST_MONTH) > 0;
    boolean over = rank || part.get().amount().compareTo(whole.get().amount()) > 0;
    boolean counts = part.get().isWhole() && whole.get().isWhole();
    String unit = unitAfter(end);
    boolean measured = isMeasured(end) && !over; // 99,3/80 m tells of a level and its bound
    if (!measured && (!over || !counts || !rank && !isCounted(unit))) {
      return start;
    }
    add(
        Figure.Kind.RATIO,
        tokens.span(start, end),
        start,
        end,
        part.get().amount(),
        Optional.of(whole.get().amount()),
        unit,
        Hedge.NONE,
        Optional.empty());
    return end;
  }

  /** {@code xếp thứ 11/63 tỉnh}, {@code hạng 24/63}: a place among so many. */
  private boolean isRank(int start) {
    String word = start > 0 ? tokens.surface(start - 1) : "";
    return (word.equals("thứ") || word.equals("hạng")) && tokens.isBlankBefore(start);
  }

  /** Adds the second of {@code 412 tỷ đồng/615 tỷ đồng}; the token after it, or {@code start}. */
  private int wholeOf(int start, int to) {
    if (figures.isEmpty() || start == 0 || !tokens.isSymbolAt(start - 1, '/') || !isGlued(start)) {
      return start;
    }
    Figure part = figures.get(figures.size() - 1);
    Optional<Numeral> whole = text.words().numbers().readAt(tokens, start);
    int unit = whole.map(Numeral::end).orElse(to);
    int end = unit + part.unit().split(" ").length;
    if (part.to() != start - 1
        || part.kind() != Figure.Kind.COUNT
        || end > to
        || !tokens.surface(unit, end).equalsIgnoreCase(part.unit())) {
      return start;
    }
    add(
        Figure.Kind.COUNT,
        tokens.span(start, end),
        start,
        end,
        whole.get().amount(),
        Optional.empty(),
        part.unit(),
        Hedge.NONE,
        Optional.empty());
    return end;
  }

  private boolean isGlued(int token) {
    return token < tokens.size() && !tokens.isBlankBefore(token);
  }

  private static boolean isYear(Numeral whole) {
    return whole.looksLikeYear() || whole.amount().value().signum() <= 0;
  }

  /** Whether a measure stands behind a number: {@code 412/530km}, which is no date. */
  private boolean isMeasured(int token) {
    return tokens.isWordAt(token)
        && !tokens.isBreakBefore(token)
        && (tokens.surface(token).equals("tỷ")
            || tokens.surface(token).equals("triệu")
            || text.words().kindOf(tokens.surface(token)) == AuditWords.UnitKind.MEASURE);
  }

  private boolean isCounted(String unit) {
    int blank = unit.indexOf(' ');
    return isCountedUnit(unit) || blank > 0 && isCountedUnit(unit.substring(0, blank));
  }

  private boolean isCountedUnit(String unit) {
    return switch (text.words().kindOf(unit)) {
      case PERSON, ANY, THING -> true;
      case TIME, MONEY, MEASURE, NAME, OTHER -> false;
    };
  }

  /**
   * Whether a number is no part of a code, date or name: {@code số 5}, {@code 18-NQ}, {@code 2/7}.
   */
  private boolean standsAlone(int from, int to) {
    return standsAlone(from, to, "");
  }

  private boolean standsAlone(int from, int to, String allowed) {
    boolean glued =
        tokens.isSymbolAt(from - 1)
                && "/-–.,:[*^".indexOf(tokens.charAt(from - 1)) >= 0
                && !tokens.isBlankBefore(from)
            || tokens.isWordAt(from - 1) && !tokens.isBlankBefore(from)
            || tokens.isWordAt(to) && !tokens.isBlankBefore(to)
            || tokens.isSymbolAt(to)
                && "/-–:%]".indexOf(tokens.charAt(to)) >= 0
                && allowed.indexOf(tokens.charAt(to)) < 0
                && !tokens.isBlankBefore(to);
    boolean opensLine =
        tokens.isBreakBefore(from) && (tokens.isSymbolAt(to, '.') || tokens.isSymbolAt(to, ')'));
    int cue = text.cueEndingAt(from, 0);
    return !glued && !opensLine && !(cue >= 0 && text.isCue(Role.ORDINAL, cue));
  }

  private void add(
      Figure.Kind kind,
      Span span,
      int from,
      int to,
      Amount value,
      Optional<Amount> whole,
      String unit,
      Hedge hedge,
      Optional<Subject> subject) {
    boolean counted = kind == Figure.Kind.COUNT || kind == Figure.Kind.BARE;
    figures.add(
        new Figure(
            figures.size(),
            text.sentenceOf(from),
            kind,
            span,
            from,
            to,
            value,
            whole,
            unit,
            hedge,
            text.range(hedge, value, counted),
            subject));
  }
}
