package org.vanban.text;

import java.util.Arrays;

/**
 * Cuts a text into {@link Tokens} in one pass, linear in its length.
 *
 * <p>Immutable and safe for many threads.
 */
public final class SyllableTokenizer {
  private final Vocabulary vocabulary;

  public SyllableTokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The tokens of a text.
   *
   * @param text in NFC; other text gives tokens too, but tables do not match it
   */
  public Tokens tokenize(String text) {
    return tokenize(text, Trace.NONE);
  }

  /**
   * The tokens of a text.
   *
   * @param trace what is to be told of each rule that fires on them
   */
  public Tokens tokenize(String text, Trace trace) {
    Scan scan = new Scan(text);
    char[] units = scan.units;
    int breaks = 0;
    int blank = Tokens.BLANK_BEFORE | Tokens.BREAK_BEFORE | Tokens.PARAGRAPH_BEFORE;
    int at = 0;
    while (at < units.length) {
      byte kind = Characters.kind(units[at]);
      if (kind >= Characters.BLANK) {
        blank |= Tokens.BLANK_BEFORE;
        if (kind == Characters.BREAK && !(units[at] == '\n' && at > 0 && units[at - 1] == '\r')) {
          breaks++;
          blank |= Tokens.BREAK_BEFORE | (breaks > 1 ? Tokens.PARAGRAPH_BEFORE : 0);
        }
        at++;
      } else {
        at = scan.token(at, kind, blank);
        blank = 0;
        breaks = 0;
      }
    }
    return scan.tokens(trace);
  }

  /** The arrays of one text while they grow. */
  private final class Scan {
    private final String text;
    private final char[] units;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private short[] flags;

    Scan(String text) {
      this.text = text;
      this.units = text.toCharArray();
      int guess = units.length / 3 + 8; // a syllable and its blank are four or five
      starts = new int[guess];
      ends = new int[guess];
      ids = new int[guess];
      flags = new short[guess];
    }

    /** Adds the token that begins at {@code start}; its end. */
    int token(int start, byte kind, int blank) {
      if (kind == Characters.DIGIT) {
        int end = start + 1;
        while (end < units.length && Characters.kind(units[end]) == Characters.DIGIT) {
          end++;
        }
        add(start, end, Vocabulary.UNKNOWN, Tokens.NUMBER | blank);
        return end;
      }
      return kind == Characters.SYMBOL ? symbol(start, blank) : word(start, kind, blank);
    }

    private int symbol(int start, int blank) {
      int id = vocabulary.id(units, start, start + 1, Vocabulary.hash(0, units[start]));
      add(start, start + 1, id, Tokens.SYMBOL | blank);
      return start + 1;
    }

    private int word(int start, byte kind, int blank) {
      int end = start + 1;
      int hash = Vocabulary.hash(0, units[start]);
      boolean allCaps = kind == Characters.UPPER;
      for (; end < units.length; end++) {
        byte next = Characters.kind(units[end]);
        if (next != Characters.UPPER && next != Characters.LETTER) {
          break;
        }
        allCaps &= next == Characters.UPPER;
        hash = Vocabulary.hash(hash, units[end]);
      }
      int capital = kind == Characters.UPPER ? Tokens.CAPITALIZED : 0;
      int flag = Tokens.WORD | capital | (allCaps ? Tokens.ALL_CAPS : 0) | blank;
      add(start, end, vocabulary.id(units, start, end, hash), flag);
      return end;
    }

    private void add(int start, int end, int id, int flag) {
      if (size == starts.length) {
        int room = size + (size >> 1);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        ids = Arrays.copyOf(ids, room);
        flags = Arrays.copyOf(flags, room);
      }
      starts[size] = start;
      ends[size] = end;
      ids[size] = id;
      flags[size++] = (short) flag;
    }

    Tokens tokens(Trace trace) {
      return new Tokens(text, units, size, starts, ends, ids, flags, trace);
    }
  }
}
