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
    Scan scan = new Scan(text);
    int breaks = 0;
    int blank = Tokens.BLANK_BEFORE | Tokens.BREAK_BEFORE | Tokens.PARAGRAPH_BEFORE;
    int at = 0;
    while (at < text.length()) {
      byte kind = Characters.kind(text.charAt(at));
      if (kind >= Characters.BLANK) {
        blank |= Tokens.BLANK_BEFORE;
        if (kind == Characters.BREAK
            && !(text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r')) {
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
    return scan.tokens();
  }

  /** The arrays of one text while they grow. */
  private final class Scan {
    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] ids;
    private short[] flags;

    Scan(String text) {
      this.text = text;
      int guess = text.length() / 4 + 8;
      starts = new int[guess];
      ends = new int[guess];
      ids = new int[guess];
      flags = new short[guess];
    }

    /** Adds the token that begins at {@code start}; its end. */
    int token(int start, byte kind, int blank) {
      int end = start + 1;
      int flag = Tokens.SYMBOL;
      if (kind == Characters.DIGIT) {
        flag = Tokens.NUMBER;
        while (end < text.length() && Characters.kind(text.charAt(end)) == Characters.DIGIT) {
          end++;
        }
      } else if (kind != Characters.SYMBOL) {
        flag = Tokens.WORD | (kind == Characters.UPPER ? Tokens.CAPITALIZED : 0);
        boolean allCaps = kind == Characters.UPPER;
        for (; end < text.length(); end++) {
          byte next = Characters.kind(text.charAt(end));
          if (next != Characters.UPPER && next != Characters.LETTER) {
            break;
          }
          allCaps &= next == Characters.UPPER;
        }
        flag |= allCaps ? Tokens.ALL_CAPS : 0;
      }
      add(start, end, flag | blank);
      return end;
    }

    private void add(int start, int end, int flag) {
      if (size == starts.length) {
        int room = size + (size >> 1);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        ids = Arrays.copyOf(ids, room);
        flags = Arrays.copyOf(flags, room);
      }
      starts[size] = start;
      ends[size] = end;
      ids[size] =
          (flag & Tokens.NUMBER) != 0 ? Vocabulary.UNKNOWN : vocabulary.id(text, start, end);
      flags[size++] = (short) flag;
    }

    Tokens tokens() {
      return new Tokens(text, size, starts, ends, ids, flags);
    }
  }
}
