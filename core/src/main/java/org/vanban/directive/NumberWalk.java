package org.vanban.directive;

import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * One walk over the tokens of a document's number: {@code 30a / 2008 / NQ- CP}.
 *
 * <pre>
 *   number    = DIGITS [ "." DIGITS ] [ letter ]
 *   reading   = number [ separator year ] [ code ]
 *   code      = [ separator ] segment { separator segment }
 *   segment   = LETTERS [ DIGITS ] { "&amp;" LETTERS }
 *   separator = [ blank ] ( "-" | "/" | "." | "_" ) … [ blank ]
 * </pre>
 *
 * A misprint is read where nothing else can be meant: blanks around separators, doubled or wrong
 * separators, a word glued to the code ({@code TWvà}), one missing separator.
 */
final class NumberWalk {
  private static final int LONGEST_NUMBER = 6;
  private static final int MOST_SEGMENTS = 8;
  private static final int MOST_SIGNS = 3;
  private static final int EARLIEST_YEAR = 1930;
  private static final int LATEST_YEAR = 2100;

  /** How much a number must show to be believed. */
  enum Trust {
    /** A type word or {@code số} stands before it. */
    TYPED,
    /** Nothing stands before it: the code alone speaks. */
    ALONE
  }

  /**
   * A number read.
   *
   * @param value what it says
   * @param end the unit after it
   * @param next the token that reading goes on with; the number may end inside the one before
   * @param strong whether its code alone shows what it is
   */
  record Reading(DirectiveNumber value, int end, int next, boolean strong) {}

  private final Tokens tokens;
  private final Segments segments;
  private final CodeLetters letters;
  private final Trust trust;
  private final NumberCode code;
  private int at;
  private int end;
  private boolean cut;

  NumberWalk(Tokens tokens, CodeLetters letters, Trust trust) {
    this.tokens = tokens;
    this.segments = new Segments(tokens, letters);
    this.letters = letters;
    this.trust = trust;
    this.code = new NumberCode(letters);
  }

  /** The number that begins at a token, if one does. */
  Optional<Reading> from(int start) {
    if (!number(start) || !year()) {
      return Optional.empty();
    }
    code();
    boolean strong = code.isStrong();
    if (trust == Trust.ALONE && !strong) {
      return Optional.empty();
    }
    if (code.size() == 0 && isAmount() && !isIssuerNext()) {
      return Optional.empty();
    }
    return Optional.of(new Reading(code.build(), end, at, strong));
  }

  private boolean number(int start) {
    if (!tokens.isNumberAt(start) || tokens.length(start) > LONGEST_NUMBER) {
      return false;
    }
    StringBuilder digits = new StringBuilder(tokens.surface(start));
    take(start);
    if (dottedPart()) {
      digits.append('.').append(tokens.surface(at + 1));
      take(at + 1);
    }
    if (misreadOne()) {
      digits.append('1');
      take(at);
    } else if (isSuffix(at)) {
      digits.append(tokens.surface(at));
      take(at);
    } else if ((tokens.isSymbolAt(at, '.') || (tokens.isSymbolAt(at, '/') && isSmallLetter(at + 1)))
        && glued(at)
        && isSuffix(at + 1)) {
      digits.append(tokens.surface(at + 1));
      take(at + 1);
    }
    code.number(digits.toString());
    return true;
  }

  private String sign(int token) {
    return tokens.isDashAt(token) ? "-" : tokens.surface(token);
  }

  private void take(int token) {
    end = tokens.end(token);
    at = token + 1;
  }

  private boolean glued(int token) {
    return !tokens.isBlankBefore(token);
  }

  /** {@code 8.5/2006/NQ-HĐND}: councils that number by session. */
  private boolean dottedPart() {
    return tokens.isSymbolAt(at, '.')
        && glued(at)
        && tokens.isNumberAt(at + 1)
        && glued(at + 1)
        && tokens.length(at + 1) <= 3
        && tokens.isSymbolAt(at + 2, '/')
        && (isYear(at + 3) || tokens.isWordAt(at + 3));
  }

  /** {@code 1 l/2005}: the digit 1 that a scan took for a letter. */
  private boolean misreadOne() {
    char c = tokens.charAt(at);
    return tokens.isWordAt(at)
        && tokens.length(at) == 1
        && (c == 'l' || c == 'I')
        && tokens.isSymbolAt(at + 1, '/')
        && isYear(at + 2);
  }

  /** {@code 30a}, {@code 33A/SL}; not the {@code L} of {@code 48L/CTN}. */
  private boolean isSuffix(int token) {
    if (!tokens.isWordAt(token) || tokens.length(token) != 1 || !glued(token)) {
      return false;
    }
    char c = tokens.charAt(token);
    boolean separated = tokens.isSymbolAt(token + 1, '/') || tokens.isDashAt(token + 1);
    boolean small = c >= 'a' && c <= 'h' || c >= 'a' && c <= 'z' && isYearNext(token);
    boolean capital =
        c >= 'A' && c <= 'D' && separated || c >= 'A' && c <= 'Z' && isYearNext(token);
    return small || capital;
  }

  /** The {@code a} of {@code 33/a-HĐBT}. */
  private boolean isSmallLetter(int token) {
    return tokens.isWordAt(token)
        && tokens.length(token) == 1
        && !tokens.isCapitalizedAt(token)
        && (tokens.isDashAt(token + 1) || tokens.isSymbolAt(token + 1, '/'));
  }

  /** {@code 15i/2010/NQ-HĐND}. */
  private boolean isYearNext(int token) {
    return tokens.isSymbolAt(token + 1, '/') && isYear(token + 2);
  }

  private boolean isYear(int token) {
    if (!tokens.isNumberAt(token) || tokens.length(token) != 4) {
      return false;
    }
    int value = Integer.parseInt(tokens.surface(token));
    return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  }

  /** Reads a year; false if what follows shows that this is a date, a ratio or an amount. */
  private boolean year() {
    int next = separator(at);
    if (next < 0 || !tokens.isNumberAt(next)) {
      return true;
    }
    boolean tight = glued(at) && glued(next);
    int after = next + 1;
    boolean lettersAfter = segmentAfter(after);
    if (isYear(next)
        && (lettersAfter || (tight && tokens.isSymbolAt(at, '/') && !isFigure(after)))) {
      code.year(sign(at), tokens.surface(next));
      take(next);
      return true;
    }
    if (tokens.length(next) == 2 && tight && tokens.isSymbolAt(at, '/') && lettersAfter) {
      code.year(sign(at), tokens.surface(next));
      take(next);
      return true;
    }
    return tokens.isSymbolAt(at, ',') || !tight && !tokens.isSymbolAt(at, '/');
  }

  private boolean segmentAfter(int token) {
    int next = separator(token);
    int letters = next < 0 && glued(token) ? token : next;
    return letters > 0 && letters - token < 3 && segments.canBegin(letters);
  }

  /** Whether a figure goes on at a token: {@code /12}, {@code ,5}, {@code %}. */
  private boolean isFigure(int token) {
    return (tokens.isSymbolAt(token, '/')
            || tokens.isDashAt(token)
            || tokens.isSymbolAt(token, '.')
            || tokens.isSymbolAt(token, ','))
        && glued(token)
        && tokens.isNumberAt(token + 1)
        && glued(token + 1);
  }

  /** Whether a number without a code is the beginning of a larger figure. */
  private boolean isAmount() {
    return isFigure(at)
        || tokens.isSymbolAt(at, '%')
        || (tokens.isSymbolAt(at) && glued(at) && tokens.isSymbolAt(at, '/'));
  }

  /** {@code 12/2006/Ban Bí thư}: number and year, and the issuer in words for the code. */
  private boolean isIssuerNext() {
    return code.hasYear()
        && tokens.isSymbolAt(at, '/')
        && tokens.isCapitalizedAt(at + 1)
        && !tokens.isAllCapsAt(at + 1)
        && !tokens.isBlankBefore(at + 1);
  }

  /** The token after the separators at a token, or -1 if none stand there. */
  private int separator(int token) {
    int next = token;
    while (next - token < MOST_SIGNS && isSeparator(next)) {
      next++;
    }
    boolean paragraph = next > token && tokens.isParagraphBefore(next);
    return next == token || paragraph || next >= tokens.size() ? -1 : next;
  }

  private boolean isSeparator(int token) {
    if (tokens.isDashAt(token) || tokens.isSymbolAt(token, '/')) {
      boolean bullet = tokens.isBreakBefore(token) && tokens.isBlankBefore(token + 1);
      return !bullet;
    }
    boolean tight = glued(token) && glued(token + 1);
    return tight && (tokens.isSymbolAt(token, '.') || tokens.isSymbolAt(token, '_'));
  }

  private void code() {
    if (!firstSegment()) {
      return;
    }
    while (!cut && code.size() < MOST_SEGMENTS && nextSegment()) {}
  }

  private boolean firstSegment() {
    int next = separator(at);
    if (next < 0) {
      return oldForm();
    }
    boolean before = !glued(at);
    boolean after = !glued(next);
    boolean wordLike = tokens.isDashAt(at) && (before || after);
    Optional<Segments.Segment> segment = segments.at(next, wordLike);
    if (segment.isEmpty()) {
      return false;
    }
    boolean apart = (before && after) || (trust == Trust.ALONE && (before || after));
    boolean word = tokens.isDashAt(at) && !segments.isType(segment.get());
    if (apart && word && !joined(segment.get()) && !endsClause(segment.get())) {
      return false; // "Quyết định 33 – UBND tỉnh"
    }
    add(sign(at), segment.get());
    return true;
  }

  private boolean joined(Segments.Segment segment) {
    int next = separator(segment.next());
    return next > 0 && segments.canBegin(next);
  }

  /** {@code 138 - HĐBT}, with nothing after it. */
  private boolean endsClause(Segments.Segment segment) {
    return (segments.isIssuer(segment) || segments.isType(segment))
        && (segment.next() >= tokens.size() || tokens.isSymbolAt(segment.next()));
  }

  /** {@code 17CT/UB}, {@code 57 TC/NSNN}, {@code 26/2012NQ-HĐND}: nothing after the number. */
  private boolean oldForm() {
    if (trust == Trust.ALONE || tokens.isBreakBefore(at)) {
      return false;
    }
    Optional<Segments.Segment> segment = segments.at(at, !glued(at));
    if (segment.isEmpty()) {
      return false;
    }
    int signs = segment.get().next();
    int next = separator(signs);
    boolean goesOn = next > 0 && glued(signs) && segments.at(next, !glued(next)).isPresent();
    boolean known = segments.isType(segment.get()) || segments.isIssuer(segment.get());
    if (!goesOn && !(known && (glued(at) || endsClause(segment.get())))) {
      return false;
    }
    add("", segment.get());
    return true;
  }

  private boolean nextSegment() {
    int next = separator(at);
    if (next < 0) {
      return missingSeparator();
    }
    boolean before = !glued(at);
    boolean after = !glued(next);
    if (tokens.isNumberAt(next)) {
      return figureSegment(next);
    }
    Optional<Segments.Segment> segment = segments.at(next, before || after);
    boolean enough = code.isComplete() && before;
    if (segment.isEmpty() || enough) {
      return false;
    }
    add(sign(at), segment.get());
    return true;
  }

  /** {@code 473/QĐ.UBT.95}, {@code 41-NV-6-TT}: a figure among the letters. */
  private boolean figureSegment(int next) {
    boolean lettersAfter = segmentAfter(next + 1) && glued(next + 1);
    boolean year = isYear(next) && lettersAfter; // "02/NQ-1997-QH10"
    boolean tight = glued(at) && glued(next) && (tokens.length(next) <= 2 || year);
    boolean oldYear = tokens.charAt(next) >= '7' && tokens.length(next) == 2 && !isFigure(next + 1);
    boolean unit = tokens.length(next) == 1 && !isFigure(next + 1) && !code.startsWithType();
    if (!tight
        || code.isComplete() && !(oldYear || lettersAfter)
        || !(lettersAfter || oldYear || unit)) {
      return false;
    }
    code.segment(sign(at), tokens.surface(next));
    take(next);
    return true;
  }

  /** {@code 07/2018/NQ HĐND}: a blank where the hyphen belongs. */
  private boolean missingSeparator() {
    if (code.size() != 1 || !code.hasYear() || !code.startsWithType()) {
      return false;
    }
    Optional<Segments.Segment> segment = segments.at(at, true).filter(segments::isIssuer);
    segment.ifPresent(s -> add("", s));
    return segment.isPresent();
  }

  private void add(String separator, Segments.Segment segment) {
    code.segment(separator, segment.letters());
    letters.tell(tokens.trace(), segment.letters());
    at = segment.next();
    end = segment.end();
    cut = segment.cut();
  }
}
