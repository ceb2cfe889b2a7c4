package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
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
  private final SlashRatios slashes;
  private final List<Figure> figures = new ArrayList<>();
  private static final int MILLION = 6;
  private static final int OUT_OF = 4; // tokens of the longest words for it
  private static final int QUOTED = 6; // tokens of a slogan

  FigureReader(FigureText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.slashes = new SlashRatios(text);
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
              slashes.unitAfter(to),
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
      case Mention.Quantity q
          when text.words().kindOf(q.unit()) == AuditWords.UnitKind.NAME || opensName(from, to) -> {
        // 318 sản phẩm 3 sao, “3 nhất”: a grade, a slogan, no count
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

  /** {@code phương châm “4 tại chỗ”}: a digit that opens a few words between quotation marks. */
  private boolean opensName(int from, int to) {
    boolean digit = tokens.isNumberAt(from) && tokens.length(from) == 1 && from > 0;
    if (!digit || !isQuote(from - 1, "“\"'‘")) {
      return false;
    }
    for (int token = to; token < Math.min(to + QUOTED, tokens.size()); token++) {
      if (isQuote(token, "”\"'’")) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuote(int token, String marks) {
    return tokens.isSymbolAt(token) && marks.indexOf(tokens.charAt(token)) >= 0;
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
        int slashed = slashed(token, to);
        if (slashed > token) {
          token = slashed - 1;
          continue;
        }
        Optional<Numeral> numeral = text.words().numbers().readAt(tokens, token);
        int end = numeral.map(Numeral::end).orElse(token + 1);
        if (numeral.isPresent()
            && end <= to
            && slashes.standsAlone(token, end, "")
            && !opensName(token, end)) {
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

  /** Adds a ratio, or the whole of the figure before, that a slash tells; the token after it. */
  private int slashed(int token, int to) {
    Optional<SlashRatios.Read> whole =
        figures.isEmpty()
            ? Optional.empty()
            : slashes.wholeOf(figures.get(figures.size() - 1), token, to);
    Optional<SlashRatios.Read> read = whole.or(() -> slashes.ratioAt(token, to));
    if (read.isEmpty()) {
      return token;
    }
    add(
        whole.isPresent() ? Figure.Kind.COUNT : Figure.Kind.RATIO,
        tokens.span(token, read.get().end()),
        token,
        read.get().end(),
        read.get().value(),
        read.get().whole(),
        read.get().unit(),
        Hedge.NONE,
        Optional.empty());
    return read.get().end();
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
