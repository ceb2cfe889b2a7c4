package org.vanban.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * A tokenizer of syllables and whole figures: {@code Nghị quyết số 18-NQ/TW đạt 11,7%} gives {@code
 * Nghị}, {@code quyết}, {@code số}, {@code 18-NQ/TW}, {@code đạt}, {@code 11,7%} and, at the same
 * position, {@code 11,7}.
 *
 * <p>Letters and digits part ({@code COVID19} as {@code COVID-19}), so do the years of {@code
 * 2015-2020}. A line break may leave a gap of positions, which no phrase reaches across. Offsets
 * are UTF-16 units of the text as read; NFD text gives its syllables as they are. Takes time linear
 * in the text, which it holds whole while it is read.
 */
public final class VietnameseTokenizer extends Tokenizer {
  /** The type of a syllable, {@code Nghị}. */
  public static final String SYLLABLE = "<SYLLABLE>";

  /** The type of a figure, {@code 18-NQ/TW}. */
  public static final String FIGURE = "<FIGURE>";

  /** Longer runs of letters or digits are cut. */
  static final int LONGEST = 255;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final int gap;
  private char[] text = new char[1024];
  private int length = -1;
  private int at;
  private int bareFrom; // a percentage whose number is still to be given, …
  private int bareTo; // … or nothing where the two are equal

  /** A tokenizer that counts lines as one text. */
  public VietnameseTokenizer() {
    this(0);
  }

  /**
   * A tokenizer that leaves a gap at line breaks.
   *
   * @param gap positions to leave out at a line break, 0 for none
   * @throws IllegalArgumentException if the gap is negative
   */
  public VietnameseTokenizer(int gap) {
    if (gap < 0) {
      throw new IllegalArgumentException("a gap of " + gap);
    }
    this.gap = gap;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (length < 0) {
      load();
    }
    if (bareFrom < bareTo) {
      return bareNumber();
    }
    clearAttributes();
    boolean newLine = false;
    while (at < length && !isLetter(at) && !isDigit(at)) {
      newLine |= text[at] == '\n' || text[at] == '\r' || text[at] == '\u2029';
      at++;
    }
    if (at >= length) {
      return false;
    }
    int start = at;
    boolean figure = isDigit(start);
    at = Math.min(start + LONGEST, figure ? figureEnd(start) : wordEnd(start));
    if (Character.isHighSurrogate(text[at - 1]) && at < length && at - start > 1) {
      at--;
    }
    emit(start, at, figure ? FIGURE : SYLLABLE);
    increment.setPositionIncrement(newLine && start > 0 ? 1 + gap : 1);
    if (figure && text[at - 1] == '%') {
      bareFrom = start;
      bareTo = at - 1;
    }
    return true;
  }

  private void emit(int start, int end, String kind) {
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
    type.setType(kind);
  }

  private boolean bareNumber() {
    clearAttributes();
    emit(bareFrom, bareTo, FIGURE);
    offset.setOffset(correctOffset(bareFrom), correctOffset(bareTo + 1)); // as the token beside it
    increment.setPositionIncrement(0);
    bareFrom = bareTo;
    return true;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < length && isLetter(end)) {
      end++;
    }
    return end;
  }

  /** The end of {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code 02/07/2018}, {@code 11,7%}. */
  private int figureEnd(int start) {
    int end = numberEnd(start);
    if (end < length && text[end] == '%') {
      return end + 1;
    }
    boolean code = false;
    int limit = Math.min(length, start + LONGEST);
    while (end < limit) {
      int next = end + 1;
      int to = end;
      if (isSlash(end) && next < length && isDigit(next)) {
        to = numberEnd(next);
      } else if (isSlash(end) || isDash(end) || (code && text[end] == '.')) {
        to = codeEnd(next, code);
        code |= to > next;
      }
      if (to <= next) {
        break;
      }
      end = to;
    }
    return code || end > numberEnd(start) ? end : dateOrTimeEnd(start, end);
  }

  /** The end of a number, {@code 4.401.230} or {@code 1,25}. */
  private int numberEnd(int start) {
    int end = digitsEnd(start);
    while (end + 1 < length && (text[end] == '.' || text[end] == ',') && isDigit(end + 1)) {
      end = digitsEnd(end + 1);
    }
    return end;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < length && isDigit(end)) {
      end++;
    }
    return end;
  }

  /**
   * The end of a directive's code, {@code NQ} of {@code 18-NQ/TW}, {@code QH13} of {@code
   * 80/2015/QH13}; {@code start} where none stands. Capitals make a code; small letters only in the
   * middle of one or before its next part, so that {@code 2020-nay} parts.
   */
  private int codeEnd(int start, boolean inCode) {
    int letters = Math.min(length, start + 9);
    int end = start;
    int capitals = 0;
    while (end < letters && isLetter(end)) {
      capitals += Character.isUpperCase(text[end]) ? 1 : 0;
      end++;
    }
    if (end == start || end == start + 9) {
      return start;
    }
    boolean more = end + 1 < length && (isSlash(end) || isDash(end)) && isLetter(end + 1);
    boolean isCode =
        inCode || capitals >= 2 || (capitals == 1 && end == start + 1) || (more && end < start + 5);
    return isCode ? Math.min(digitsEnd(end), end + 3) : start;
  }

  /** The end of {@code 11-10-2021}, {@code 17:14} or {@code 17:14:05}; else {@code end}. */
  private int dateOrTimeEnd(int start, int end) {
    if (end - start > 2 || end + 1 >= length) {
      return end;
    }
    int second = digitsEnd(end + 1);
    boolean pair = second - end == 3 || (second - end == 2 && isDash(end));
    if (!pair) {
      return end;
    }
    boolean third = second + 1 < length && text[second] == text[end];
    int last = third ? digitsEnd(second + 1) : second;
    if (text[end] == ':') {
      return last - second == 3 ? last : second;
    }
    return isDash(end) && last - second == 5 ? last : end;
  }

  private boolean isSlash(int i) {
    return text[i] == '/';
  }

  private boolean isDash(int i) {
    return text[i] == '-' || text[i] == '\u2011';
  }

  private boolean isDigit(int i) {
    return text[i] >= '0' && text[i] <= '9';
  }

  /** A letter, a mark on one, or a half of a letter beyond the first plane. */
  private boolean isLetter(int i) {
    char c = text[i];
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Character.isSurrogate(c)) {
      return isLetterPair(i);
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean isLetterPair(int i) {
    int high = Character.isLowSurrogate(text[i]) ? i - 1 : i;
    return high >= 0
        && high + 1 < length
        && Character.isSurrogatePair(text[high], text[high + 1])
        && Character.isLetterOrDigit(Character.toCodePoint(text[high], text[high + 1]));
  }

  private void load() throws IOException {
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, text.length * 2);
      }
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = -1;
    at = 0;
    bareFrom = 0;
    bareTo = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(Math.max(0, length));
    offset.setOffset(last, last);
  }
}
