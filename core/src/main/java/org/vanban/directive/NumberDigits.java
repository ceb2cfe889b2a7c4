package org.vanban.directive;

import java.util.Optional;
import org.vanban.directive.NumberWalk.Trust;
import org.vanban.text.Tokens;

/**
 * The digits that a document's number begins with, and what belongs to them: {@code 05}, {@code
 * 30a}, {@code 51bis}, {@code 8.5}; torn or misread ones are mended, {@code 0 6/2022}, {@code 1
 * l/2005}.
 */
final class NumberDigits {
  private static final int LONGEST = 6;
  private static final int EARLIEST_YEAR = 1930;
  private static final int LATEST_YEAR = 2100;

  private final Tokens tokens;
  private final Trust trust;
  private int at;

  NumberDigits(Tokens tokens, Trust trust) {
    this.tokens = tokens;
    this.trust = trust;
  }

  /**
   * Digits read.
   *
   * @param text as printed, without blanks
   * @param next the token after them
   */
  record Digits(String text, int next) {}

  /** The digits that begin at a token, if they do. */
  Optional<Digits> from(int start) {
    if (!tokens.isNumberAt(start) || tokens.length(start) > LONGEST) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(tokens.surface(start));
    at = start + 1;
    if (isTornZero()) {
      text.append(tokens.surface(at++));
    }
    if (isDottedPart()) {
      text.append('.').append(tokens.surface(at + 1));
      at += 2;
    }
    if (isMisreadOne()) {
      text.append('1');
      at++;
    } else if (isSuffix(at)) {
      text.append(tokens.surface(at++));
      if (isNumberedSuffix()) {
        text.append(tokens.surface(at++));
      }
    } else if (isSignBeforeSuffix() && glued(at) && isSuffix(at + 1)) {
      text.append(tokens.surface(at + 1));
      at += 2;
    }
    return Optional.of(new Digits(text.toString(), at));
  }

  private boolean glued(int token) {
    return !tokens.isBlankBefore(token);
  }

  /** The 1 of {@code 58a1/QĐ-UBND}. */
  private boolean isNumberedSuffix() {
    return tokens.isNumberAt(at)
        && tokens.length(at) == 1
        && glued(at)
        && tokens.isSymbolAt(at + 1, '/');
  }

  private boolean isSignBeforeSuffix() {
    return tokens.isSymbolAt(at, '.')
        || (tokens.isSymbolAt(at, '/') && isSmallLetter(tokens, at + 1));
  }

  /** {@code 0 6/2022/QĐ-UBND}: a zero that a blank tears from its number. */
  private boolean isTornZero() {
    return tokens.length(at - 1) == 1
        && tokens.charAt(at - 1) == '0'
        && tokens.isNumberAt(at)
        && tokens.length(at) == 1
        && tokens.isSymbolAt(at + 1, '/')
        && isYear(tokens, at + 2);
  }

  /** {@code 8.5/2006/NQ-HĐND}: councils that number by session. */
  private boolean isDottedPart() {
    return tokens.isSymbolAt(at, '.')
        && glued(at)
        && tokens.isNumberAt(at + 1)
        && glued(at + 1)
        && tokens.length(at + 1) <= 3
        && tokens.isSymbolAt(at + 2, '/')
        && (isYear(tokens, at + 3) || tokens.isWordAt(at + 3));
  }

  /** {@code 1 l/2005}: the digit 1 that a scan took for a letter. */
  private boolean isMisreadOne() {
    char c = tokens.charAt(at);
    return tokens.isWordAt(at)
        && tokens.length(at) == 1
        && (c == 'l' || c == 'I')
        && tokens.isSymbolAt(at + 1, '/')
        && isYear(tokens, at + 2);
  }

  /**
   * {@code 30a}, {@code 30A}, {@code 33A/SL}, {@code 51bis}; not the {@code L} of {@code 48L/CTN}.
   */
  private boolean isSuffix(int token) {
    if (!tokens.isWordAt(token) || !glued(token)) {
      return false;
    }
    if (tokens.length(token) != 1) {
      return tokens.length(token) == 3 && tokens.surface(token).equalsIgnoreCase("bis");
    }
    char c = tokens.charAt(token);
    boolean separated =
        tokens.isSymbolAt(token + 1, '/') || tokens.isDashAt(token + 1) || trust == Trust.TYPED;
    boolean small = c >= 'a' && c <= 'h' || c >= 'a' && c <= 'z' && isYearNext(token);
    boolean capital =
        c >= 'A' && c <= 'D' && separated || c >= 'A' && c <= 'Z' && isYearNext(token);
    return small || capital;
  }

  /** The {@code a} of {@code 33/a-HĐBT}. */
  static boolean isSmallLetter(Tokens tokens, int token) {
    return tokens.isWordAt(token)
        && tokens.length(token) == 1
        && !tokens.isCapitalizedAt(token)
        && (tokens.isDashAt(token + 1) || tokens.isSymbolAt(token + 1, '/'));
  }

  /** {@code 15i/2010/NQ-HĐND}. */
  private boolean isYearNext(int token) {
    return tokens.isSymbolAt(token + 1, '/') && isYear(tokens, token + 2);
  }

  static boolean isYear(Tokens tokens, int token) {
    if (!tokens.isNumberAt(token) || tokens.length(token) != 4) {
      return false;
    }
    int value = Integer.parseInt(tokens.surface(token));
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }
}
