package org.vanban.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * Wholes that the words behind a percentage name: {@code chiếm 28,9% số người trả lời} is of the
 * {@code 522 người trả lời}, {@code bằng 93,0% cùng kỳ (38.940 ha)} of what the bracket prints.
 */
final class NamedBases {
  private static final int WORDS = 4;
  private static final int SENTENCES = 2;
  private static final int BRACKET = 6;
  private static final int FIGURES = 24;
  private static final int PRINTED = 10;
  private static final int BESIDE = 10; // tokens before a whole that may describe it
  private static final Set<String> PLAIN =
      Set.of("được", "đã", "bị", "của", "toàn", "trong", "cả", "có", "này", "đó", "trên");
  private static final Set<String> LEADS = Set.of("của", "trong", "trên", "số");
  private static final Set<String> BREAKS = Set.of("và", "cùng", "còn", "cho", "để", "do");

  private NamedBases() {}

  /** The figure whose own words the percentage repeats: number, unit and a word more. */
  static Optional<Figure> phrased(FigureText text, Figure part, Figure percent) {
    int from = phrase(text, percent.to());
    if (from < 0) {
      return Optional.empty();
    }
    List<Figure> figures = text.figures();
    Optional<Figure> only = onlyOfUnit(text, part, percent, from);
    if (only.isPresent()) {
      return only;
    }
    for (int i = part.index() - 1; i >= Math.max(0, part.index() - FIGURES); i--) {
      Figure whole = figures.get(i);
      if (whole.sentence() < part.sentence() - 1) {
        break;
      }
      boolean sameTime =
          whole.sentence() == part.sentence()
              || PrintedDates.between(text, whole.to(), part.from()).isEmpty();
      if (whole.kind() == Figure.Kind.COUNT && sameTime && says(text, whole, from)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** {@code tiếp nhận 1.962 đơn … 734 đơn, bằng 37,41% số đơn}: the one other figure of đơn. */
  private static Optional<Figure> onlyOfUnit(
      FigureText text, Figure part, Figure percent, int from) {
    Tokens tokens = text.tokens();
    int words = part.unit().split(" ").length;
    int end = from + words;
    boolean unit =
        from > percent.to()
            && end <= tokens.size()
            && tokens.surface(from, end).equalsIgnoreCase(part.unit())
            && (end == tokens.size() || !tokens.isWordAt(end) || tokens.isBreakBefore(end));
    if (!unit) {
      return Optional.empty();
    }
    List<Figure> same =
        text.figures().subList(Math.max(0, part.index() - FIGURES), part.index()).stream()
            .filter(f -> f.sentence() >= part.sentence() - 1 && f.unit().equals(part.unit()))
            .toList();
    return same.size() == 1
        ? same.stream().filter(f -> f.kind() == Figure.Kind.COUNT && !text.isChange(f)).findFirst()
        : Optional.empty();
  }

  /**
   * {@code 23 trường hợp, chiếm 15,9% số đảng viên được giám sát}: the largest count of the noun,
   * where a word behind it comes again beside that count, or all of them are meant.
   */
  static Optional<Figure> ofNoun(FigureText text, Figure part, Figure percent) {
    int from = phrase(text, percent.to());
    Optional<Figure> largest = Optional.empty();
    for (int i = part.index() - 1; from >= 0 && i >= Math.max(0, part.index() - FIGURES); i--) {
      Figure whole = text.figures().get(i);
      if (whole.sentence() < part.sentence() - 1) {
        break;
      }
      if (whole.kind() == Figure.Kind.COUNT
          && text.isThing(whole)
          && startsWith(text, from, whole.unit())
          && !text.isChange(whole)
          && whole.value().compareTo(largest.orElse(part).value()) > 0) {
        largest = Optional.of(whole);
      }
    }
    return largest.filter(w -> isMeant(text, w, from + words(w.unit()), percent.to()));
  }

  private static int words(String unit) {
    return unit.split(" ").length;
  }

  private static boolean startsWith(FigureText text, int from, String unit) {
    int end = from + words(unit);
    return end <= text.tokens().size() && text.tokens().surface(from, end).equalsIgnoreCase(unit);
  }

  /** Whether a word that describes the noun stands beside the whole, or {@code tổng số} alone. */
  private static boolean isMeant(FigureText text, Figure whole, int from, int phrase) {
    Tokens tokens = text.tokens();
    boolean described = false;
    for (int token = from; token < Math.min(from + WORDS, tokens.size()); token++) {
      if (!tokens.isWordAt(token) || tokens.isBreakBefore(token)) {
        break;
      }
      String word = lower(tokens, token);
      if (!PLAIN.contains(word)) {
        described = true;
        if (Clauses.hasWord(text, word, whole.from() - BESIDE, whole.to() + WORDS)
            || Clauses.hasWord(text, capital(word), whole.from() - BESIDE, whole.from())) {
          return true;
        }
      }
    }
    return !described && text.has(Role.TOTAL, phrase, from);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Where the noun of {@code số người trả lời}, {@code tổng số hộ} begins; -1 if none stands. */
  private static int phrase(FigureText text, int to) {
    Tokens tokens = text.tokens();
    int at = to;
    while (at < Math.min(to + 3, tokens.size())
        && tokens.isWordAt(at)
        && (text.isCue(Role.TOTAL, at) || text.isCue(Role.ORDINAL, at))) {
      at = text.cueEnd(at);
    }
    return at > to && at < tokens.size() && tokens.isWordAt(at) ? at : -1;
  }

  /** Whether the words of a figure, its unit and one more, stand at a token. */
  private static boolean says(FigureText text, Figure whole, int at) {
    Tokens tokens = text.tokens();
    int word = whole.from();
    while (word < whole.to() && !tokens.isWordAt(word)) {
      word++;
    }
    int same = 0;
    while (word + same < tokens.size()
        && at + same < tokens.size()
        && tokens.isWordAt(word + same)
        && tokens.isWordAt(at + same)
        && lower(tokens, word + same).equals(lower(tokens, at + same))
        && same < WORDS) {
      same++;
    }
    return word + same > whole.to(); // a word more than the unit
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.surface(token).toLowerCase(Locale.ROOT);
  }

  /**
   * The plan or total that the words behind a percentage name and print: {@code 36,2% kế hoạch năm
   * là 21.817 tỷ đồng}, {@code 42,04% tổng thu 7.426 tỷ đồng}.
   */
  static Optional<Figure> printed(FigureText text, Figure part, Figure percent) {
    return text.after(percent)
        .filter(f -> f.kind() == Figure.Kind.COUNT && f.unit().equals(part.unit()))
        .filter(f -> f.from() - percent.to() <= PRINTED && !text.isChange(f))
        .filter(f -> namesBase(text, percent.to(), f.from()))
        .filter(f -> f.value().value().signum() > 0);
  }

  private static boolean namesBase(FigureText text, int from, int to) {
    int at = from;
    while (at < to && (LEADS.contains(lower(text.tokens(), at)) || isCompared(text, at))) {
      at = isCompared(text, at) ? text.cueEnd(at) : at + 1;
    }
    boolean plan = text.isCue(Role.PLAN, at);
    boolean total =
        text.isCue(Role.TOTAL, at)
            || text.isCue(Role.OUT_OF, at)
            || lower(text.tokens(), at).equals("tổng"); // tổng thu, which a budget's check reads
    int open = text.hasSymbol("(", at, to) ? openAt(text, at, to) : to;
    boolean bracket = open == to || plan && text.has(Role.PLAN, open, to);
    return (plan || total)
        && bracket
        && !text.hasSymbol(",;:.)", at, to)
        && !text.has(Role.WITH, at, to)
        && !text.has(Role.FROM, at, to)
        && !text.hasChange(at, to)
        && !hasWord(text, at, to);
  }

  private static boolean isCompared(FigureText text, int token) {
    return text.isCue(Role.COMPARED, token) && text.tokens().surface(token).equals("so");
  }

  private static int openAt(FigureText text, int from, int to) {
    int at = from;
    while (at < to && !text.tokens().isSymbolAt(at, '(')) {
      at++;
    }
    return at;
  }

  private static boolean hasWord(FigureText text, int from, int to) {
    for (int token = from; token < to; token++) {
      if (BREAKS.contains(text.tokens().surface(token))) {
        return true;
      }
    }
    return false;
  }

  /** The former value or plan in the bracket right behind its name. */
  static Optional<Figure> inBracket(FigureText text, Figure part, Figure percent) {
    return text.after(percent)
        .filter(Figure::isCount)
        .filter(f -> f.from() - percent.to() <= PRINTED)
        .filter(f -> text.tokens().isSymbolAt(f.from() - 1, '('))
        .filter(f -> !text.hasSymbol(",;.)", percent.to(), f.from()))
        .filter(
            f ->
                text.has(Role.PLAN, percent.to(), f.from())
                    || text.has(Role.COMPARED, percent.to(), f.from())
                    || isOfNoun(text, part, percent, f));
  }

  /** {@code 152 người, chiếm 30,5% lực lượng lao động (499 người)}: the noun and its number. */
  private static boolean isOfNoun(FigureText text, Figure part, Figure percent, Figure whole) {
    return whole.from() - percent.to() > 2
        && whole.kind() == Figure.Kind.COUNT
        && text.tokens().isWordAt(percent.to())
        && text.tokens().isSymbolAt(whole.to(), ')')
        && text.comparable(whole, part)
        && whole.value().compareTo(part.value()) >= 0;
  }

  /**
   * {@code 12 hộ (20%), trong tổng số 60 hộ}: the whole right behind; {@code 12 người, chiếm 20%
   * trong tổng số 60 hồ sơ}, whatever it counts.
   */
  static Optional<Figure> behind(FigureText text, Figure part, Figure percent) {
    return text.after(percent)
        .filter(f -> f.kind() == Figure.Kind.COUNT)
        .filter(
            f ->
                text.comparable(f, part)
                    || text.isCue(Role.OUT_OF, percent.to())
                        && text.isThing(f)
                        && text.isThing(part))
        .filter(f -> text.find(Role.OUT_OF, percent.to(), f.from()) >= f.from() - 3)
        .filter(
            f ->
                f.from() - percent.to() <= 2 * BRACKET
                    && !text.hasSymbol(";.:", percent.to(), f.from()));
  }

  /** {@code 58,93% tổng số đại biểu … Tổng số đại biểu là 56}: the total of the same noun. */
  static Optional<Figure> total(FigureText text, Figure part, Figure percent) {
    int from = phrase(text, percent.to());
    if (from < 0 || !text.has(Role.TOTAL, percent.to(), from)) {
      return Optional.empty();
    }
    String noun = lower(text.tokens(), from);
    List<Figure> figures = text.figures();
    int last = Math.min(figures.size(), percent.index() + FIGURES);
    for (Figure figure : figures.subList(Math.max(0, part.index() - FIGURES), last)) {
      if (Math.abs(figure.sentence() - part.sentence()) <= SENTENCES
          && figure.isCount()
          && figure.index() != part.index()
          && isTotalOf(text, figure, noun)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  private static boolean isTotalOf(FigureText text, Figure figure, String noun) {
    int start = text.sentenceStart(figure.sentence());
    int from = text.before(figure).map(Figure::to).orElse(start);
    int total = text.find(Role.TOTAL, from, figure.from());
    int cue = text.cueEndingAt(figure.from(), start);
    boolean be = cue >= 0 && text.isCue(Role.BE, cue) || figure.unit().startsWith(noun);
    return total >= 0
        && be
        && lower(text.tokens(), Math.min(text.cueEnd(total), figure.from())).equals(noun)
        && !text.hasSymbol(",;:()", total, figure.from());
  }
}
