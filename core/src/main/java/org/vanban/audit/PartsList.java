package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * A whole and the parts that its sentence lists after it: {@code 60 hộ, gồm 12 hộ nghèo, 48 hộ
 * khá}.
 *
 * @param parts counts of the same, parts of parts left out
 * @param all the parts and counts of something else
 * @param isOneKind whether the list holds nothing that counts something else
 * @param isPure whether nothing in it cuts across, is for one of many or a list of its own
 */
record PartsList(
    Figure whole,
    Opener opener,
    List<Figure> parts,
    List<Figure> all,
    boolean isOneKind,
    boolean isPure) {
  PartsList {
    parts = List.copyOf(parts);
    all = List.copyOf(all);
  }

  private static final int FIRST_PART = 14;
  private static final int LONGEST_NOUN = 6; // trong tổng kế hoạch vốn
  private static final int MOST_OTHERS = 2;
  private static final int DASH = 4;
  private static final BigDecimal LARGEST_NAME = BigDecimal.valueOf(40);

  /** What opens a list. */
  enum Opener {
    COLON,
    LIST,
    AMONG,
    BRACKET,
    /** {@code 46 đồng chí - cấp tỉnh 5, cấp huyện 18 -}. */
    DASH,
    /** {@code 212 hợp tác xã với 150 hợp tác xã nông nghiệp, 62 hợp tác xã khác}. */
    WITH,
    /** {@code … 4.317 hộ nghèo. Cụ thể, …}: told in the next sentence. */
    FURTHER,
    /** {@code 30 tỷ đồng, riêng y tế 12 tỷ đồng}. */
    ESPECIALLY,
    /** The whole itself: {@code Trong 60 hộ, …}. */
    OUT_OF
  }

  /** Whether the list may name some parts only. */
  boolean mayLeaveOut() {
    return opener == Opener.AMONG || opener == Opener.OUT_OF || opener == Opener.ESPECIALLY;
  }

  /** The list that opens between a whole and the next count after it. */
  static Optional<PartsList> after(FigureText text, Figure whole) {
    Optional<Figure> next = next(text, whole);
    int seen = whole.to();
    int others = 0;
    while (next.isPresent()) {
      Figure figure = next.get();
      if (isBase(text, seen, figure)) {
        seen = figure.to() + 1;
        next = next(text, figure);
        continue;
      }
      Optional<Start> start = opener(text, whole, seen, figure);
      if (start.isPresent() && figure.sentence() > whole.sentence() && !isOnly(text, whole)) {
        return Optional.empty();
      }
      if (start.isPresent()) {
        return others == 0 || resumes(text, whole, start.get(), figure)
            ? Optional.of(read(text, whole, start.get()))
            : Optional.empty();
      }
      boolean aside = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.ASIDE;
      if (!aside && !text.isChange(figure)) {
        others++;
        if (others > MOST_OTHERS || text.comparable(whole, figure)) {
          return Optional.empty();
        }
      }
      seen = figure.to();
      next = next(text, figure);
    }
    return Optional.empty();
  }

  /** The figure after another, in its sentence or in one that goes on with {@code Trong đó, …}. */
  private static Optional<Figure> next(FigureText text, Figure figure) {
    int sentence = figure.sentence() + 1;
    return text.after(figure)
        .or(
            () ->
                sentence < text.sentenceCount() && goesOn(text, text.sentenceStart(sentence))
                    ? text.figuresOf(sentence).stream().findFirst()
                    : Optional.empty());
  }

  /** Whether a figure is the only one of its unit in its sentence, which the next goes on with. */
  private static boolean isOnly(FigureText text, Figure whole) {
    return text.figuresOf(whole.sentence()).stream()
            .filter(f -> f.kind() == Figure.Kind.COUNT && f.sameUnit(whole))
            .count()
        == 1;
  }

  private static boolean goesOn(FigureText text, int start) {
    return text.isCue(Role.AMONG, start) || text.isCue(Role.LIST, start);
  }

  /**
   * {@code 1.716 lao động, đạt 114,4% kế hoạch (1.500 lao động), trong đó …}: a plan in a bracket.
   */
  private static boolean isBase(FigureText text, int from, Figure figure) {
    return text.hasSymbol("(", from, figure.from())
        && (text.has(Role.PLAN, from, figure.from())
            || text.has(Role.COMPARED, from, figure.from()))
        && text.tokens().isSymbolAt(figure.to(), ')');
  }

  /**
   * {@code 128 dự án, vốn 4,37 tỷ USD; trong đó Hàn Quốc 46 dự án}: parts of the one before; {@code
   * 2.330 triệu đồng cho 3 huyện: Hòa An 850 triệu đồng, …}: as many parts as are counted.
   */
  private static boolean resumes(FigureText text, Figure whole, Start start, Figure part) {
    boolean same = part.kind() == Figure.Kind.COUNT && part.sameUnit(whole);
    boolean counted =
        start.opener() == Opener.COLON
            && text.after(whole).filter(n -> n.index() == part.index() - 1).isPresent()
            && read(text, whole, start).parts().size()
                == text.figures().get(part.index() - 1).value().value().intValue();
    return same && (start.opener() == Opener.AMONG || counted);
  }

  private record Start(Opener opener, int from) {}

  private static Optional<Start> opener(FigureText text, Figure whole, int from, Figure next) {
    Tokens tokens = text.tokens();
    int to = next.from();
    boolean comma = false;
    for (int token = from; token < to; token++) {
      char symbol = tokens.isSymbolAt(token) ? tokens.charAt(token) : ' ';
      if (symbol == ')' && !text.hasSymbol("(", from, token) || symbol == '|') {
        return Optional.empty(); // the whole itself stands in a bracket, or in a cell
      }
      if (text.isCue(Role.AMONG, token)) {
        return start(Opener.AMONG, token, to);
      }
      if (text.isCue(Role.ESPECIALLY, token) && tokens.isSymbolAt(token - 1)) {
        return start(Opener.ESPECIALLY, token, to);
      }
      if (text.isDash(token) && !comma && token - from <= DASH) {
        return start(Opener.DASH, token, to);
      }
      if (!comma && opensWith(text, whole, token, next)) {
        return start(Opener.WITH, token, to);
      }
      if (symbol == ';' || symbol == '.') {
        comma = !goesOn(text, token + 1);
      } else if (text.isCue(Role.LIST, token)) {
        if (next.sentence() > whole.sentence()) {
          return start(Opener.FURTHER, token, to);
        }
        return comma && symbol == ' ' && !tokens.isSymbolAt(token - 1, ',')
            ? Optional.empty()
            : start(
                tokens.isSymbolAt(text.cueEnd(token), ':') ? Opener.COLON : Opener.LIST,
                tokens.isSymbolAt(text.cueEnd(token), ':') ? text.cueEnd(token) : token,
                to);
      } else if (symbol == ':' || symbol == '(') {
        Opener plain = symbol == ':' ? Opener.COLON : Opener.BRACKET;
        boolean own = next.kind() == Figure.Kind.COUNT && next.unit().equals(whole.unit());
        if (comma && symbol == ':') { // 124 ý kiến, tập trung vào: đất đai 45 ý kiến
          return own ? start(Opener.FURTHER, token, to) : Optional.empty();
        }
        return start(text.has(Role.AMONG, token, to) ? Opener.AMONG : plain, token, to);
      }
      comma |= symbol == ',' && !text.isUnitComma(token);
    }
    return isOutOf(text, whole) ? start(Opener.OUT_OF, from, to) : Optional.empty();
  }

  /** Whether với leads to a count of the same: {@code 212 hợp tác xã với 150 hợp tác xã …}. */
  private static boolean opensWith(FigureText text, Figure whole, int token, Figure next) {
    return text.isCue(Role.WITH, token)
        && text.cueEnd(token) == next.from()
        && next.kind() == Figure.Kind.COUNT
        && next.unit().equals(whole.unit());
  }

  /** A list begins soon after what opens it. */
  private static Optional<Start> start(Opener opener, int token, int to) {
    return to - token <= FIRST_PART ? Optional.of(new Start(opener, token)) : Optional.empty();
  }

  /** {@code Trong 60 hộ, …}, {@code …; trong số 60 hộ}: at the head of a clause alone. */
  static boolean isOutOf(FigureText text, Figure whole) {
    int start = text.sentenceStart(whole.sentence());
    int cue = outOfCue(text, whole, start);
    boolean named = cue >= 0;
    int in = named ? cue : whole.from() - 1;
    boolean word =
        named
            || in >= start && text.tokens().surface(in).equalsIgnoreCase("trong")
            || in == start
                && text.tokens().surface(in).equalsIgnoreCase("với")
                && text.after(whole).filter(p -> isLess(text, p, whole)).isPresent();
    return word && (in == start || text.tokens().isSymbolAt(in - 1));
  }

  /**
   * The words for it right before a whole, {@code trong tổng số 60 hộ}, or with its noun between,
   * {@code Trong tổng dư nợ 4.286 tỷ đồng}; -1 if none stand there.
   */
  private static int outOfCue(FigureText text, Figure whole, int start) {
    int cue = text.cueEndingAt(whole.from(), start);
    if (cue >= 0 && text.isCue(Role.OUT_OF, cue)) {
      return cue;
    }
    int floor = Math.max(start, whole.from() - LONGEST_NOUN);
    for (int token = whole.from() - 1; token >= floor && text.tokens().isWordAt(token); token--) {
      if (text.isCue(Role.OUT_OF, token)) {
        return text.tokens().surface(text.cueEnd(token) - 1).equals("tổng") ? token : -1;
      }
    }
    return -1;
  }

  /** {@code Với 1.124 căn nhà phải xóa, … 786 căn}; but {@code Với 19 kỷ lục và 60 kỷ lục}. */
  private static boolean isLess(FigureText text, Figure part, Figure whole) {
    return part.value().compareTo(whole.value()) < 0
        && !text.has(Role.OUT_OF, whole.to(), part.from());
  }

  private static PartsList read(FigureText text, Figure whole, Start start) {
    int end = ListEnd.last(text, start.from(), start.opener() == Opener.DASH);
    List<Figure> parts = new ArrayList<>();
    List<Figure> all = new ArrayList<>();
    boolean oneKind = true;
    boolean changes = text.isChange(whole);
    boolean counted = printsUnit(text, whole, start.from(), end);
    boolean nested = false;
    int seen = start.from() + 1;
    for (int i = whole.index() + 1; i < text.figures().size(); i++) {
      Figure figure = text.figures().get(i);
      if (figure.from() >= end) {
        break;
      }
      if (figure.to() <= start.from()) {
        continue;
      }
      if (ListEnd.isBefore(text, parts, seen, figure.from())) {
        end = seen;
        break;
      }
      nested = isNested(text, nested, parts.isEmpty(), seen, figure.from());
      int before = seen;
      seen = figure.to();
      if (figure.kind() == Figure.Kind.PERCENT || nested || text.isChange(figure) != changes) {
        continue;
      }
      if (isLabel(text, figure)) {
        continue;
      }
      boolean time = text.isTime(figure) || !counted && isName(text, before, figure);
      if (!time && figure.isCount()) {
        all.add(figure);
      }
      if (!time && figure.isCount() && isComparable(text, whole, figure)) {
        parts.add(figure);
      } else {
        oneKind &= text.isTime(figure);
      }
    }
    boolean pure =
        !text.has(Role.EACH, start.from(), end)
            && !text.has(Role.AVERAGE, start.from(), end)
            && !ListEnd.hasInnerList(text, start.from() + 3, end)
            && !Divisions.cross(text, whole, start.from(), end, parts.size());
    return new PartsList(whole, start.opener(), parts, all, oneKind, pure);
  }

  /** Whether a part prints the unit of its whole, so that the bare numbers beside it count too. */
  private static boolean printsUnit(FigureText text, Figure whole, int from, int to) {
    for (int i = whole.index() + 1; i < text.figures().size(); i++) {
      Figure figure = text.figures().get(i);
      if (figure.from() >= to) {
        return false;
      }
      if (figure.from() >= from
          && figure.kind() == Figure.Kind.COUNT
          && figure.unit().equals(whole.unit())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure counts the same; {@code 956 thôn, bản} counts hamlets of both names. */
  private static boolean isComparable(FigureText text, Figure whole, Figure part) {
    if (text.comparable(whole, part) || whole.sameUnit(part)) {
      return true;
    }
    Tokens tokens = text.tokens();
    int token = whole.to();
    while (text.isUnitComma(token)) {
      int words = part.unit().split(" ").length;
      int end = Math.min(token + 1 + words, tokens.size());
      if (tokens.surface(token + 1, end).equals(part.unit())) {
        return true;
      }
      token += 2;
    }
    return false;
  }

  /** {@code mũi 1 là 700.000 liều}: the number names what is counted. */
  private static boolean isLabel(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    return figure.kind() == Figure.Kind.BARE
        && figure.value().value().compareTo(LARGEST_NAME) <= 0
        && (tokens.isSymbolAt(figure.to(), ':')
            || tokens.isWordAt(figure.to()) && tokens.surface(figure.to()).equals("là"));
  }

  /** Whether a bare number is a name, no count: {@code các quận: 2, 4, 6}. */
  private static boolean isName(FigureText text, int from, Figure figure) {
    if (figure.kind() != Figure.Kind.BARE) {
      return false;
    }
    Tokens tokens = text.tokens();
    int last = figure.from() - 1;
    boolean wordBefore = figure.from() > from && tokens.isWordAt(last);
    boolean numbered =
        wordBefore
            && tokens.isCapitalizedAt(last)
            && figure.value().value().scale() == 0
            && figure.value().value().compareTo(LARGEST_NAME) <= 0;
    boolean labelled = // độ 1: 30.118; độ 2: 9.765
        tokens.isSymbolAt(last, ':') && last > from && tokens.isBlankBefore(figure.from());
    return !tokens.isWordAt(figure.to()) && (!wordBefore && !labelled || numbered);
  }

  /** Whether a figure is a part of a part: behind another trong đó, or in a bracket. */
  private static boolean isNested(
      FigureText text, boolean nested, boolean first, int from, int to) {
    Tokens tokens = text.tokens();
    boolean now = nested;
    for (int token = from; token < to; token++) {
      if (tokens.isSymbolAt(token, ';') || tokens.isSymbolAt(token, ')')) {
        now = false;
      } else if (!first && (text.isCue(Role.AMONG, token) || text.isCue(Role.LIST, token))
          || tokens.isSymbolAt(token, '(')) {
        now = true;
      }
    }
    return now;
  }

  /** The tokens between a whole's opener and a part that may still be a share of it. */
  static boolean stands(FigureText text, Figure whole, Figure part) {
    int open = Math.max(text.find(Role.AMONG, whole.to(), part.from()), whole.to());
    return part.from() - open <= FIRST_PART && !text.hasSymbol(";.", open, part.from());
  }
}
