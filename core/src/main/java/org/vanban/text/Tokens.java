package org.vanban.text;

/**
 * A text cut into words (runs of letters: a Vietnamese syllable each), numbers (runs of digits) and
 * single symbols; blanks belong to none.
 *
 * <p>{@code "18-NQ/TW"} is the six tokens {@code 18 - NQ / TW}, with no blank before the last four.
 * Each token knows its number in the {@link Vocabulary}, whether a blank or a line break stands
 * before it, and its case. Token indices run from 0 to {@link #size()}, exclusive; every method
 * throws {@link IndexOutOfBoundsException} outside them, but those named {@code …At}, which answer
 * for no token. Immutable and safe for many threads.
 */
public final class Tokens {
  static final int WORD = 1;
  static final int NUMBER = 2;
  static final int SYMBOL = 4;
  static final int CAPITALIZED = 8;
  static final int ALL_CAPS = 16;
  static final int BLANK_BEFORE = 32;
  static final int BREAK_BEFORE = 64;
  static final int PARAGRAPH_BEFORE = 128;

  private final String text;
  private final char[] units; // of the text
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] ids;
  private final short[] flags;
  private final Trace trace;

  Tokens(
      String text,
      char[] units,
      int size,
      int[] starts,
      int[] ends,
      int[] ids,
      short[] flags,
      Trace trace) {
    this.text = text;
    this.units = units;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.ids = ids;
    this.flags = flags;
    this.trace = trace;
  }

  public String text() {
    return text;
  }

  /** What sees the rules that fire on this text; {@link Trace#NONE} unless somebody asked. */
  public Trace trace() {
    return trace;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  public int end(int token) {
    return ends[token];
  }

  public int length(int token) {
    return ends[token] - starts[token];
  }

  /** The word's number in the vocabulary, or {@link Vocabulary#UNKNOWN}; 0 outside the text. */
  public int idAt(int token) {
    return token >= 0 && token < size ? ids[token] : Vocabulary.UNKNOWN;
  }

  public boolean isWordAt(int token) {
    return has(token, WORD);
  }

  public boolean isNumberAt(int token) {
    return has(token, NUMBER);
  }

  public boolean isSymbolAt(int token) {
    return has(token, SYMBOL);
  }

  /** Whether the token is the one symbol {@code c}. */
  public boolean isSymbolAt(int token, char c) {
    return has(token, SYMBOL) && units[starts[token]] == c;
  }

  /** Whether the token is a hyphen or dash of any width. */
  public boolean isDashAt(int token) {
    return has(token, SYMBOL) && Characters.isDash(units[starts[token]]);
  }

  /** A word whose first letter is a capital. */
  public boolean isCapitalizedAt(int token) {
    return has(token, CAPITALIZED);
  }

  /** A word of capitals alone; also of one letter. */
  public boolean isAllCapsAt(int token) {
    return has(token, ALL_CAPS);
  }

  /** Whether a blank or line break stands before the token, or the text begins there. */
  public boolean isBlankBefore(int token) {
    return token <= 0 || token >= size || (flags[token] & BLANK_BEFORE) != 0;
  }

  /** Whether a line break stands before the token, or the text begins there. */
  public boolean isBreakBefore(int token) {
    return token <= 0 || token >= size || (flags[token] & BREAK_BEFORE) != 0;
  }

  /** Whether an empty line stands before the token, or the text begins there. */
  public boolean isParagraphBefore(int token) {
    return token <= 0 || token >= size || (flags[token] & PARAGRAPH_BEFORE) != 0;
  }

  /** The first unit of the token; {@code '\0'} outside the text. */
  public char charAt(int token) {
    return token >= 0 && token < size ? units[starts[token]] : '\0';
  }

  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** The text from one token to another, the second not included, as printed. */
  public String surface(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** The span from one token to another, the second not included. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** Whether a span begins where a token begins and ends where one ends. */
  public boolean isWhole(Span span) {
    int first = firstAtOrAfter(span.start());
    int behind = firstAtOrAfter(span.end());
    return first < behind && starts[first] == span.start() && ends[behind - 1] == span.end();
  }

  /**
   * The first token that begins at {@code offset} or after it; {@link #size()} if there is none.
   */
  public int firstAtOrAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean has(int token, int flag) {
    return token >= 0 && token < size && (flags[token] & flag) != 0;
  }
}
