package org.vanban.audit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * What a figure is for one of: {@code 12,6 tiêu chí/xã}, {@code mỗi xã 12 hộ}, {@code 320 lượt một
 * ngày}, {@code bình quân đầu người}.
 *
 * @param noun the words that name it, up to four; the unit is what they begin with
 * @param isMean whether the text calls it a mean or leaves nothing between, so that it must agree
 */
record PerUnit(String noun, boolean isMean) {
  private static final int CUE = 4; // tokens before the figure
  private static final int EACH = 8;
  private static final int FAR = 12;
  private static final int WORDS = 4;

  static Optional<PerUnit> of(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int start = text.sentenceStart(figure.sentence());
    Optional<PerUnit> each = each(text, figure);
    if (tokens.isSymbolAt(figure.to(), '/')
        && (tokens.isWordAt(figure.to() + 1) || tokens.isWordAt(figure.to() + 2))) {
      int from = Math.max(Clauses.start(text, figure), figure.from() - EACH);
      boolean mean =
          text.has(Role.EACH, from, figure.from()) || text.has(Role.AVERAGE, from, figure.from());
      boolean yearly = tokens.surface(figure.to() + 1).equals("năm");
      return yearly && each.isPresent()
          ? each
          : Optional.of(new PerUnit(noun(tokens, figure.to() + 1), mean).orRate());
    }
    if (text.has(Role.AVERAGE, Math.max(start, figure.from() - EACH), figure.from())) {
      if (isOne(tokens, figure.to())) {
        return Optional.of(new PerUnit(noun(tokens, figure.to() + 1), true));
      }
      if (isPerHead(tokens, figure.from())) {
        return Optional.of(new PerUnit("người", true));
      }
    }
    return nounAt(text, figure.to())
        .map(n -> new PerUnit(n, true))
        .or(() -> each)
        .or(() -> oneBehind(text, figure));
  }

  /** {@code bình quân 1,91 thí sinh tranh một chỉ tiêu}: a verb before the one. */
  private static Optional<PerUnit> oneBehind(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int start = Math.max(text.sentenceStart(figure.sentence()), figure.from() - CUE);
    if (!text.has(Role.AVERAGE, start, figure.from())) {
      return Optional.empty();
    }
    int end = Math.min(figure.to() + CUE, tokens.size());
    for (int token = figure.to(); token < end && tokens.isWordAt(token); token++) {
      if (isOne(tokens, token)) {
        return Optional.of(new PerUnit(noun(tokens, token + 1), true));
      }
    }
    return Optional.empty();
  }

  /** {@code mỗi xã 12 hộ}, {@code mỗi xã trung bình huy động được 27 tỷ đồng}. */
  private static Optional<PerUnit> each(FigureText text, Figure figure) {
    int start = text.sentenceStart(figure.sentence());
    int from = Math.max(start, figure.from() - FAR);
    int at = Math.max(text.find(Role.EACH, from, figure.from()), last(text, from, figure.from()));
    if (at < 0 || text.hasSymbol(",;:.()", at, figure.from())) {
      return Optional.empty();
    }
    int gap = figure.from() - text.cueEnd(at) + (text.isCue(Role.YEARLY, at) ? 1 : 0);
    boolean near = gap >= 1 && gap <= 2;
    boolean mean =
        gap >= 1
            && (text.has(Role.AVERAGE, Math.max(start, at - CUE), figure.from())
                || isAverage(text, at));
    return gap < 1
        ? Optional.empty()
        : nounAt(text, at).map(n -> new PerUnit(n, near || mean && gap <= EACH));
  }

  /** The last cue for every year before a figure; -1 if there is none. */
  private static int last(FigureText text, int from, int to) {
    int at = -1;
    for (int cue = text.find(Role.YEARLY, from, to);
        cue >= 0;
        cue = text.find(Role.YEARLY, cue + 1, to)) {
      at = cue;
    }
    return at;
  }

  private static boolean isAverage(FigureText text, int cue) {
    return text.tokens().surface(cue).equalsIgnoreCase("bình");
  }

  /** What mỗi or mỗi năm at a token is of. */
  private static Optional<String> nounAt(FigureText text, int token) {
    if (text.isCue(Role.YEARLY, token)) {
      return Optional.of("năm");
    }
    return text.isCue(Role.EACH, token)
        ? Optional.of(noun(text.tokens(), text.cueEnd(token)))
        : Optional.empty();
  }

  /** {@code 3.840 mũi một ngày}. */
  private static boolean isOne(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && tokens.surface(token).equals("một")
        && tokens.isWordAt(token + 1);
  }

  /** {@code bình quân đầu người 70 triệu đồng}, a verb or a hedge between. */
  private static boolean isPerHead(Tokens tokens, int token) {
    for (int at = token - 1; at > Math.max(0, token - CUE - 1); at--) {
      if (tokens.surface(at).equals("người") && tokens.surface(at - 1).equals("đầu")) {
        return true;
      }
    }
    return false;
  }

  /** The words at a token, behind a number of them: {@code 8,8 bác sĩ/10.000 dân}. */
  private static String noun(Tokens tokens, int at) {
    int token = tokens.isNumberAt(at) ? at + 1 : at;
    if (!tokens.isWordAt(token)) {
      return "";
    }
    if (token > at) {
      return tokens.surface(at) + " " + noun(tokens, token);
    }
    StringBuilder noun = new StringBuilder(lower(tokens, token));
    int next = token + 1;
    if (tokens.isNumberAt(next) && !tokens.isBlankBefore(next)) {
      return noun.append(tokens.surface(next)).toString(); // km2
    }
    for (; next < token + WORDS && tokens.isWordAt(next) && !tokens.isBreakBefore(next); next++) {
      noun.append(' ').append(lower(tokens, next));
    }
    return noun.toString();
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.surface(token).toLowerCase(Locale.ROOT);
  }

  /** Whether a unit is what the noun begins with. */
  boolean isOf(String unit) {
    return !unit.isEmpty()
        && (noun.equals(unit) || noun.startsWith(unit + " ") || unit.startsWith(noun + " "));
  }

  /** How many the figure is for: {@code giường/vạn dân}, {@code ca/100.000 dân}. */
  BigDecimal many() {
    String first = measure();
    return switch (first) {
      case "nghìn", "ngàn" -> new BigDecimal(1_000);
      case "vạn" -> new BigDecimal(10_000);
      case "triệu" -> new BigDecimal(1_000_000);
      default ->
          first.matches("\\d{1,3}(\\.000)+")
              ? new BigDecimal(first.replace(".", ""))
              : BigDecimal.ONE;
    };
  }

  /** {@code 24,6 giường/vạn dân} is a mean by itself. */
  private PerUnit orRate() {
    return new PerUnit(noun, isMean || !many().equals(BigDecimal.ONE));
  }

  /** The same for one of them. */
  PerUnit ofOne() {
    return many().equals(BigDecimal.ONE)
        ? this
        : new PerUnit(noun.substring(measure().length()).strip(), isMean);
  }

  /** The first word of the noun: a measure's name. */
  String measure() {
    int blank = noun.indexOf(' ');
    return blank < 0 ? noun : noun.substring(0, blank);
  }
}
