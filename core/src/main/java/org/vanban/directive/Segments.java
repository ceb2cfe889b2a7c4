package org.vanban.directive;

import java.util.Optional;
import org.vanban.directive.CodeLetters.House;
import org.vanban.text.Characters;
import org.vanban.text.Tokens;

/**
 * The groups of letters in a code, read from tokens: {@code UBTVQH13}, {@code SGD&ĐT}, {@code TTg};
 * also {@code T.Ư}, and {@code TW} in {@code TWvà}, where a word is glued to it.
 */
final class Segments {
  private static final int LONGEST = 24;

  private final Tokens tokens;
  private final CodeLetters letters;

  Segments(Tokens tokens, CodeLetters letters) {
    this.tokens = tokens;
    this.letters = letters;
  }

  /**
   * A group of letters.
   *
   * @param letters as printed
   * @param end the unit after it
   * @param next the token after it
   * @param cut whether it ends inside a token
   */
  record Segment(String letters, int end, int next, boolean cut) {}

  /** Whether letters of a code can begin at a token. */
  boolean canBegin(int token) {
    return at(token, false).isPresent();
  }

  boolean isType(Segment segment) {
    return letters.isType(letters.canonical(segment.letters(), true));
  }

  boolean isIssuer(Segment segment) {
    return letters
        .house(letters.canonical(segment.letters(), true))
        .filter(h -> h == House.STATE || h == House.PARTY || h == House.OLD)
        .isPresent();
  }

  /** Whether it is an issuer of before 2004: {@code UBT}. */
  boolean isOldIssuer(Segment segment) {
    return letters
        .house(letters.canonical(segment.letters(), true))
        .filter(h -> h == House.OLD)
        .isPresent();
  }

  /**
   * The group at a token.
   *
   * @param apart whether a blank stands beside the separator before it, which a word after the code
   *     has too: then only capitals are believed
   */
  Optional<Segment> at(int token, boolean apart) {
    if (!tokens.isWordAt(token) || tokens.length(token) > LONGEST) {
      return Optional.empty();
    }
    String word = tokens.surface(token);
    if (word.equals("T") && isAbbreviatedCentre(token)) {
      return Optional.of(new Segment("TW", tokens.end(token + 2), token + 3, false));
    }
    if (isTorn(word, token)) {
      return Optional.of(
          new Segment(word + tokens.surface(token + 1), tokens.end(token + 1), token + 2, false));
    }
    if (isWhole(word, token, apart)) {
      return Optional.of(extended(word, token));
    }
    int length = gluedTo(word);
    return length == 0
        ? Optional.empty()
        : Optional.of(
            new Segment(word.substring(0, length), tokens.start(token) + length, token + 1, true));
  }

  /** {@code T.Ư}, {@code T.W}. */
  private boolean isAbbreviatedCentre(int token) {
    char c = tokens.charAt(token + 2);
    return tokens.isSymbolAt(token + 1, '.')
        && !tokens.isBlankBefore(token + 1)
        && !tokens.isBlankBefore(token + 2)
        && tokens.length(token + 2) == 1
        && (c == 'Ư' || c == 'W' || c == 'ư');
  }

  /** {@code TT-B YT}: the B of a ministry that a blank tears from its name. */
  private boolean isTorn(String word, int token) {
    return word.equals("B")
        && tokens.isAllCapsAt(token + 1)
        && !tokens.isBreakBefore(token + 1)
        && letters.house("B" + tokens.surface(token + 1)).filter(h -> h == House.STATE).isPresent();
  }

  private boolean isWhole(String word, int token, boolean apart) {
    if (tokens.isAllCapsAt(token)) {
      boolean misread = tokens.isSymbolAt(token + 1, '§');
      return !apart || word.length() > 1 || misread || letters.isKnown(word);
    }
    int capitals = capitals(word);
    if (letters.isKnown(word) && (capitals > 0 || !apart)) {
      return true;
    }
    if (capitals == 0) {
      return false;
    }
    boolean shortTitle = word.length() == 2 && !apart && isConsonant(word.charAt(1));
    boolean endsInCapital = Character.isUpperCase(word.charAt(word.length() - 1));
    return shortTitle || (capitals > 1 && (endsInCapital || gluedTo(word) == 0));
  }

  /** {@code và}, {@code Về}: at most one capital, and a vowel. */
  private static boolean isWord(String rest) {
    boolean vowel = false;
    for (int i = 0; i < rest.length(); i++) {
      vowel |= !isConsonant(Characters.lower(rest.charAt(i)));
    }
    return rest.length() >= 2 && vowel && capitals(rest) <= 1;
  }

  /** The small letter of {@code Tr}, {@code Th}, {@code Ct}; a vowel makes it a word. */
  private static boolean isConsonant(char c) {
    return c >= 'b' && c <= 'z' && "eiouy".indexOf(c) < 0;
  }

  private static int capitals(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      count += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * How many letters of a word are the code that another word is glued to: 2 of {@code TWvà}; 0 if
   * none is.
   */
  private int gluedTo(String word) {
    int run = 0;
    while (run < word.length() && Character.isUpperCase(word.charAt(run))) {
      run++;
    }
    int known = letters.knownPrefix(word);
    if (known >= 2 && isWord(word.substring(known))) {
      return known;
    }
    return run >= 2 && word.length() - run >= 3 ? run : 0;
  }

  /** The group with digits, {@code QH14}, and parts joined by {@code &}. */
  private Segment extended(String word, int token) {
    StringBuilder text = new StringBuilder(word);
    int next = token + 1;
    while (next - token < LONGEST && !tokens.isBlankBefore(next)) {
      boolean lettersInside =
          (tokens.isNumberAt(next - 1) && tokens.isAllCapsAt(next) && tokens.length(next) < 3)
              || (tokens.isSymbolAt(next - 1, '§') && tokens.isAllCapsAt(next));
      if (tokens.isNumberAt(next) || lettersInside) {
        text.append(tokens.surface(next));
        next++;
      } else if (tokens.isSymbolAt(next, '§')) {
        text.append('Đ');
        next++;
      } else if (tokens.isSymbolAt(next, '&')) {
        int part = tokens.isDashAt(next + 1) ? next + 2 : next + 1; // "BGD&-ĐT"
        if (!tokens.isAllCapsAt(part) || tokens.isBlankBefore(part)) {
          break;
        }
        text.append('&').append(tokens.surface(part));
        next = part + 1;
      } else {
        break;
      }
    }
    return new Segment(text.toString(), tokens.end(next - 1), next, false);
  }
}
