package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import org.vanban.text.Tokens;

/**
 * What a ratio leaves, told without a number or far behind: {@code 61/63 tỉnh đã gửi; còn Kon Tum
 * và Sóc Trăng chưa gửi}, {@code 7/8 chỉ tiêu đạt, còn một chỉ tiêu}. It can only confirm.
 */
final class LeftOver {
  private static final int FARTHEST = 48; // tokens
  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 6;
  private static final List<String> SINGLED = List.of("còn", "riêng", "trừ", "biệt");

  private LeftOver() {}

  static void check(FigureText text, Figure ratio, Findings findings) {
    BigDecimal left = ratio.denominator().subtract(ratio.value().value());
    if (left.signum() <= 0 || left.compareTo(BigDecimal.valueOf(MOST_NAMES)) > 0) {
      return;
    }
    int end = Math.min(text.sentenceEnd(ratio.sentence()), ratio.to() + FARTHEST);
    for (int token = ratio.to(); token < end; token++) {
      if (SINGLED.contains(text.tokens().surface(token).toLowerCase(java.util.Locale.ROOT))
          && told(text, afterCue(text, token), end) == left.intValue()) {
        findings.add(
            Relation.REMAINDER,
            Findings.Outcome.CONSISTENT,
            List.of(ratio),
            Findings.plain(ratio.denominator()) + " - " + Findings.plain(ratio.value().value()),
            Findings.plain(left),
            Findings.plain(left));
        return;
      }
    }
  }

  private static int afterCue(FigureText text, int token) {
    return text.isCue(Role.REST, token) ? text.cueEnd(token) : token + 1;
  }

  /** How many are told at a token: by a count, {@code một} or names. */
  private static int told(FigureText text, int token, int end) {
    for (Figure figure : text.figuresOf(text.sentenceOf(token))) {
      if (figure.from() == token && figure.kind() == Figure.Kind.COUNT && !text.isTime(figure)) {
        return figure.value().value().intValue();
      }
    }
    Tokens tokens = text.tokens();
    boolean one = token < end && tokens.surface(token).equals("một") && tokens.isWordAt(token + 1);
    return one ? 1 : names(tokens, token, end);
  }

  private static int names(Tokens tokens, int from, int end) {
    int count = 0;
    int at = from;
    while (at < end && count <= MOST_NAMES) {
      int name = at;
      while (name < end
          && name - at < 2
          && !tokens.isCapitalizedAt(name)
          && tokens.isWordAt(name)) {
        name++; // huyện, thị xã
      }
      int last = name;
      while (last < end && last - name < LONGEST_NAME && tokens.isCapitalizedAt(last)) {
        last++;
      }
      if (last == name) {
        return count;
      }
      count++;
      boolean more =
          last < end && (tokens.isSymbolAt(last, ',') || tokens.surface(last).equals("và"));
      if (!more) {
        return count;
      }
      at = last + 1;
    }
    return count;
  }
}
