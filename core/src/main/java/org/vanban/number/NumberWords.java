package org.vanban.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The number words of the table, and the numbers below a thousand that they spell. */
final class NumberWords {
  /** What a word does in a number. */
  private enum Role {
    DIGIT,
    UNIT,
    TEN,
    TENS,
    LINK,
    MULTIPLIER,
    HALF,
    AND_HALF
  }

  /**
   * A row.
   *
   * @param notBefore syllables that make another word of it
   * @param line where it stands in the table
   */
  private record Word(Role role, int value, Set<Integer> notBefore, int line) {}

  private static final String FILE = "number-words.tsv";

  private final Word[] byId;
  private final int five; // năm, which is also the year
  private final int hundred;

  private NumberWords(Word[] byId, int five, int hundred) {
    this.byId = byId;
    this.five = five;
    this.hundred = hundred;
  }

  static NumberWords load(Vocabulary.Builder vocabulary) {
    Map<Integer, Word> words = new HashMap<>();
    int highest = 0;
    for (TableReader.Row row : TableReader.rows(NumberWords.class, FILE)) {
      int id = vocabulary.intern(row.get("word"));
      if (words.put(id, word(vocabulary, row)) != null) {
        throw row.fault("a word twice");
      }
      highest = Math.max(highest, id);
    }
    Word[] byId = new Word[highest + 1];
    words.forEach((id, word) -> byId[id] = word);
    return new NumberWords(byId, vocabulary.intern("năm"), vocabulary.intern("trăm"));
  }

  private static Word word(Vocabulary.Builder vocabulary, TableReader.Row row) {
    List<String> notBefore = row.list("not_before");
    Set<Integer> ids = new HashSet<>();
    notBefore.forEach(syllable -> ids.add(vocabulary.intern(syllable)));
    try {
      return new Word(
          Role.valueOf(row.get("role")),
          Integer.parseInt(row.get("value")),
          Set.copyOf(ids),
          row.line());
    } catch (IllegalArgumentException e) {
      throw row.fault("no such role or value");
    }
  }

  private boolean is(int id, Role role) {
    return id > 0 && id < byId.length && byId[id] != null && byId[id].role == role;
  }

  private boolean is(Tokens tokens, int at, Role role) {
    int id = tokens.idAt(at);
    if (!is(id, role)
        || (!byId[id].notBefore.isEmpty() && byId[id].notBefore.contains(tokens.idAt(at + 1)))) {
      return false;
    }
    tokens.trace().row(FILE, byId[id].line);
    return true;
  }

  boolean canBegin(int id) {
    return (is(id, Role.DIGIT) && byId[id].value > 0) || is(id, Role.TEN) || is(id, Role.HALF);
  }

  boolean isHalf(int id) {
    return is(id, Role.HALF);
  }

  boolean isAndHalf(int id) {
    return is(id, Role.AND_HALF);
  }

  /** The digit behind a multiplier, of which it counts tenths, {@code hai tỉ mốt}; 0 if none. */
  int unitAt(Tokens tokens, int at) {
    return is(tokens, at, Role.UNIT) ? byId[tokens.idAt(at)].value : 0;
  }

  boolean isLink(int id) {
    return is(id, Role.LINK);
  }

  /** The zeros of the multiplier at a token; 0 if none stands there. */
  int multiplierZeros(Tokens tokens, int at) {
    return is(tokens, at, Role.MULTIPLIER) ? byId[tokens.idAt(at)].value : 0;
  }

  /**
   * The end of the number below a thousand spelled at a token, or the token itself if there is
   * none.
   */
  int groupEnd(Tokens tokens, int start) {
    int end = (int) group(tokens, start);
    return end == 0 ? start : end;
  }

  int groupValue(Tokens tokens, int start, int end) {
    long read = group(tokens, start);
    if ((int) read != end) {
      throw new IllegalArgumentException("no number spelled at " + start + ".." + end);
    }
    return (int) (read >>> 32);
  }

  private static long packed(int value, int end) {
    return (long) value << 32 | end;
  }

  /** Value and end of {@code [D trăm] [linh D | tens]}; 0 if nothing stands there. */
  private long group(Tokens tokens, int start) {
    if (is(tokens, start, Role.DIGIT) && tokens.idAt(start + 1) == hundred) {
      int hundreds = 100 * byId[tokens.idAt(start)].value;
      if (isLink(tokens.idAt(start + 2)) && is(tokens, start + 3, Role.DIGIT)) {
        return packed(hundreds + byId[tokens.idAt(start + 3)].value, start + 4);
      }
      long rest = tens(tokens, start + 2);
      return rest == 0 ? packed(hundreds, start + 2) : packed(hundreds + value(rest), (int) rest);
    }
    long tens = tens(tokens, start);
    return tens != 0 || !is(tokens, start, Role.DIGIT) || byId[tokens.idAt(start)].value == 0
        ? tens
        : packed(byId[tokens.idAt(start)].value, start + 1);
  }

  private static int value(long packed) {
    return (int) (packed >>> 32);
  }

  /** {@code mười [D]}, {@code D mươi [D]}; 0 if nothing stands there. */
  private long tens(Tokens tokens, int start) {
    if (is(tokens, start, Role.TEN)) {
      return withUnit(tokens, 10, start + 1);
    }
    if (is(tokens, start, Role.DIGIT) && is(tokens.idAt(start + 1), Role.TENS)) {
      return withUnit(tokens, 10 * byId[tokens.idAt(start)].value, start + 2);
    }
    return 0;
  }

  /** A digit behind the tens; {@code năm} there is the year, since five is {@code lăm}. */
  private long withUnit(Tokens tokens, int tens, int at) {
    boolean digit =
        is(tokens, at, Role.UNIT) || (is(tokens, at, Role.DIGIT) && tokens.idAt(at) != five);
    boolean ownGroup = tokens.idAt(at + 1) == hundred; // mười hai trăm
    return digit && !ownGroup
        ? packed(tens + byId[tokens.idAt(at)].value, at + 1)
        : packed(tens, at);
  }
}
