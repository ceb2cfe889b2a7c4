package org.vanban.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.RomanNumeral;

/**
 * Terms of a committee, {@code khóa XII}, {@code (khóa XI, XII)}, {@code khóa 13}, and the numbers
 * of meetings, {@code 4}, {@code IV}, {@code tư}.
 */
final class TermReader {
  private static final int MOST_TERMS = 6;
  private static final Map<String, Integer> NUMBER_WORDS =
      Map.ofEntries(
          Map.entry("nhất", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10));

  private final DirectiveWords words;
  private final Map<Integer, Integer> numberWords = new java.util.HashMap<>();
  private final int one;
  private final int five;

  TermReader(DirectiveWords words) {
    this.words = words;
    NUMBER_WORDS.forEach((word, value) -> numberWords.put(words.intern(word), value));
    one = words.intern("một");
    five = words.intern("lăm");
  }

  /**
   * Terms that stand at a token.
   *
   * @param terms Roman numerals
   * @param next the token after them
   */
  record Terms(List<String> terms, int next) {}

  /** A small number and the token after it. */
  record Ordinal(int value, int next) {}

  /** The terms at a token, with the bracket around them. */
  Optional<Terms> at(Tokens tokens, int start) {
    boolean bracket = tokens.isSymbolAt(start, '(');
    int first = bracket ? start + 1 : start;
    boolean several = tokens.idAt(first) == words.cac && tokens.idAt(first + 1) == words.khoa;
    int at = several ? first + 1 : first; // "các khóa XI, XII"
    boolean said = tokens.idAt(at) == words.khoa;
    if (!said && !bracket) {
      return Optional.empty();
    }
    List<String> terms = new ArrayList<>();
    int next = at;
    while (terms.size() < MOST_TERMS) {
      int item = itemStart(tokens, next, !terms.isEmpty());
      Optional<Ordinal> term = item < 0 ? Optional.empty() : term(tokens, item, said);
      if (term.isEmpty()) {
        break;
      }
      terms.add(RomanNumeral.of(term.get().value()));
      next = term.get().next();
    }
    boolean closed = !bracket || tokens.isSymbolAt(next, ')');
    if (terms.isEmpty() || !closed) {
      return Optional.empty();
    }
    return Optional.of(bracket ? further(tokens, terms, next + 1) : new Terms(terms, next));
  }

  /** {@code và khóa XII} after {@code (khóa XI)}. */
  private Terms further(Tokens tokens, List<String> terms, int token) {
    boolean joined = tokens.idAt(token) == words.va && tokens.idAt(token + 1) == words.khoa;
    Optional<Ordinal> more = joined ? term(tokens, token + 2, true) : Optional.empty();
    more.ifPresent(m -> terms.add(RomanNumeral.of(m.value())));
    return new Terms(terms, more.map(Ordinal::next).orElse(token));
  }

  /** Where the next term of a list stands, past comma, {@code và} and {@code khóa}; -1 if none. */
  private int itemStart(Tokens tokens, int token, boolean inList) {
    int at = token;
    if (inList) {
      if (!tokens.isSymbolAt(at, ',') && tokens.idAt(at) != words.va && !tokens.isDashAt(at)) {
        return -1;
      }
      at++;
    }
    return tokens.idAt(at) == words.khoa ? at + 1 : at;
  }

  private Optional<Ordinal> term(Tokens tokens, int token, boolean said) {
    OptionalInt roman = roman(tokens, token);
    if (roman.isPresent()) {
      return Optional.of(new Ordinal(roman.getAsInt(), token + 1));
    }
    boolean arabic = tokens.isNumberAt(token) && tokens.length(token) <= 2;
    boolean figure = tokens.isSymbolAt(token + 1, '/') || tokens.isSymbolAt(token + 1, '%');
    int value = arabic && said && !figure ? Integer.parseInt(tokens.surface(token)) : 0;
    return value > 0 && value < 90 ? Optional.of(new Ordinal(value, token + 1)) : Optional.empty();
  }

  OptionalInt roman(Tokens tokens, int token) {
    return tokens.isAllCapsAt(token)
        ? RomanNumeral.parse(tokens.surface(token))
        : OptionalInt.empty();
  }

  /**
   * A meeting's number: {@code 4}, {@code IV}, {@code tư}, {@code mười một}.
   *
   * @param ordinal whether {@code thứ} stands before it, so that words count
   */
  Optional<Ordinal> ordinal(Tokens tokens, int token, boolean ordinal) {
    if (tokens.isNumberAt(token) && tokens.length(token) <= 2) {
      int value = Integer.parseInt(tokens.surface(token));
      return value > 0 && value < 90
          ? Optional.of(new Ordinal(value, token + 1))
          : Optional.empty();
    }
    OptionalInt roman = roman(tokens, token);
    if (roman.isPresent()) {
      return Optional.of(new Ordinal(roman.getAsInt(), token + 1));
    }
    return ordinal ? word(tokens, token) : Optional.empty();
  }

  private Optional<Ordinal> word(Tokens tokens, int token) {
    int id = tokens.idAt(token);
    Integer value = id == Vocabulary.UNKNOWN ? null : numberWords.get(id);
    if (value == null) {
      return Optional.empty();
    }
    if (value == 10) {
      int second = tokens.idAt(token + 1);
      Integer ones =
          second == one
              ? Integer.valueOf(1)
              : second == five ? Integer.valueOf(5) : numberWords.get(second);
      if (second != Vocabulary.UNKNOWN && ones != null && ones < 10) {
        return Optional.of(new Ordinal(10 + ones, token + 2));
      }
    }
    return Optional.of(new Ordinal(value, token + 1));
  }
}
