package org.vanban.directive;

import java.util.Optional;
import org.vanban.text.Tokens;
import org.vanban.value.RomanNumeral;

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
  private static final int MOST_SEGMENTS = 8;
  private static final int MOST_SIGNS = 3;

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
    Optional<NumberDigits.Digits> digits = new NumberDigits(tokens, trust).from(start);
    digits.ifPresent(
        d -> {
          code.number(d.text());
          take(d.next() - 1);
        });
    return digits.isPresent();
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

  /** Reads a year; false if what follows shows that this is a date, a ratio or an amount. */
  private boolean year() {
    int next = separator(at);
    if (next < 0 || !tokens.isNumberAt(next)) {
      return true;
    }
    boolean tight = glued(at) && glued(next);
    int after = next + 1;
    boolean lettersAfter =
        segmentAfter(after) || (NumberDigits.isSmallLetter(tokens, after) && glued(after));
    boolean slash = tokens.isSymbolAt(at, '/');
    boolean whole =
        NumberDigits.isYear(tokens, next) && (lettersAfter || (tight && slash && !isFigure(after)));
    if (whole || (tight && isOddYear(next, slash))) {
      code.year(sign(at), tokens.surface(next));
      take(next);
      yearLetter();
      return true;
    }
    return tokens.isSymbolAt(at, ',') || !tight && !tokens.isSymbolAt(at, '/');
  }

  /**
   * A year of two digits, {@code 12/98/QĐ-UB}, {@code 05-89/TTLN}, or one misprinted before the
   * letters of a type, {@code 02/203/QĐ-TTg}, {@code 05/20201/NQ-HĐND}; also a register's number,
   * {@code 02-057-TT/LB}.
   */
  private boolean isOddYear(int token, boolean slash) {
    return switch (tokens.length(token)) {
      case 2 ->
          slash
              ? segmentAfter(token + 1)
              : tokens.charAt(token) >= '7' && tokens.isSymbolAt(token + 1, '/') && isType(token);
      case 3 -> isType(token);
      case 5 -> slash && isType(token);
      default -> false;
    };
  }

  /** Whether the letters of a type stand behind a figure. */
  private boolean isType(int token) {
    int next = separator(token + 1);
    return next > 0
        && glued(token + 1)
        && segments.at(next, !glued(next)).filter(segments::isType).isPresent();
  }

  /** {@code 25/2016a/TT-BGDĐT}: a letter behind the year, for a second text of one number. */
  private void yearLetter() {
    if (NumberDigits.isSmallLetter(tokens, at) && glued(at)) {
      code.yearLetter(tokens.surface(at));
      take(at);
    }
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
    boolean doubled = tokens.isSymbolAt(token, ';') && tokens.isSymbolAt(token + 1, '/');
    return (tight && (doubled || tokens.isSymbolAt(token, '.') || tokens.isSymbolAt(token, '_')))
        || isLooseDot(token);
  }

  /** {@code 01/CT. UBT. 96}, {@code 13/1998/CT .UBT}: a dot before an issuer, after a type. */
  private boolean isLooseDot(int token) {
    return tokens.isSymbolAt(token, '.')
        && (glued(token) || glued(token + 1))
        && code.size() > 0
        && code.startsWithType()
        && (code.size() == 1
            ? segments.at(token + 1, true).filter(segments::isOldIssuer).isPresent()
            : code.endsWith("UBT") && tokens.isNumberAt(token + 1));
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
      return figureSegment(next) || oldYear(next);
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
    boolean year = NumberDigits.isYear(tokens, next) && lettersAfter; // "02/NQ-1997-QH10"
    boolean tight = glued(at) && glued(next) && (tokens.length(next) <= 3 || year);
    boolean oldYear = tokens.charAt(next) >= '7' && tokens.length(next) == 2 && !isFigure(next + 1);
    boolean old = tokens.length(next) == 1 && !code.startsWithType(); // "41-NV-6"
    boolean copy = // "19/NQ-CP_1", "36 NQ/HĐND.10"
        tokens.isSymbolAt(at, '_') ? tokens.length(next) == 1 : code.isOldForm() && glued(at);
    boolean unit = !isFigure(next + 1) && (old || copy || (code.size() > 1 && !code.isComplete()));
    if (!tight
        || code.isComplete() && !(oldYear || lettersAfter || copy)
        || !(lettersAfter || oldYear || unit)) {
      return false;
    }
    boolean lettered = tokens.isAllCapsAt(next + 1) && tokens.length(next + 1) == 1 && unit;
    int last = lettered && glued(next + 1) ? next + 1 : next; // "84-TTg/3X"
    code.segment(sign(at), tokens.surface(next, last + 1));
    take(last);
    return true;
  }

  /** {@code 272/QĐ-UBT. 94} at the end of a clause. */
  private boolean oldYear(int next) {
    boolean old = tokens.length(next) == 2 && tokens.charAt(next) >= '7';
    if (!old || !tokens.isSymbolAt(at, '.') || next + 1 < tokens.size()) {
      return false;
    }
    code.segment(".", tokens.surface(next));
    take(next);
    return true;
  }

  /**
   * A blank where the hyphen belongs: {@code 07/2018/NQ HĐND}, and between the issuers of a joint
   * document, {@code TTLT-BGDĐT BLĐTBXH-BQP}.
   */
  private boolean missingSeparator() {
    if (isCouncilTerm()) {
      int last = tokens.length(at) == 1 ? at + 1 : at; // "K" and "10"
      code.segment("", tokens.surface(at, last + 1));
      take(last);
      return false;
    }
    Optional<Segments.Segment> segment = segments.at(at, true).filter(segments::isIssuer);
    boolean first = code.size() == 1 && code.hasYear() && code.startsWithType();
    if (segment.isEmpty() || !(first || (code.isJoint() && joined(segment.get())))) {
      return false;
    }
    add("", segment.get());
    return true;
  }

  /** {@code 13/2004/NQ-HĐND K10}, {@code NQ/HĐND KXIV}, {@code NQ-HĐND 11}: the council's term. */
  private boolean isCouncilTerm() {
    if (!code.isComplete() || !code.endsWith("HĐND")) {
      return false;
    }
    if (tokens.isNumberAt(at) && tokens.length(at) == 2) {
      return tokens.charAt(at) == '1' && at + 1 >= tokens.size();
    }
    if (tokens.charAt(at) != 'K') {
      return false;
    }
    return tokens.length(at) == 1
        ? tokens.isNumberAt(at + 1) && glued(at + 1) && tokens.length(at + 1) <= 2
        : tokens.isAllCapsAt(at) && RomanNumeral.parse(tokens.surface(at).substring(1)).isPresent();
  }

  private void add(String separator, Segments.Segment segment) {
    code.segment(separator, segment.letters());
    letters.tell(tokens.trace(), segment.letters());
    at = segment.next();
    end = segment.end();
    cut = segment.cut();
  }
}
