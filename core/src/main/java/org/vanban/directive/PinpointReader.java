package org.vanban.directive;

import java.util.Optional;
import org.vanban.directive.DirectiveWords.Role;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** The part of a document named before it: {@code điểm a khoản 9 Điều 13} Luật Đất đai. */
final class PinpointReader {
  private static final int LONGEST = 28;

  private final DirectiveWords words;

  PinpointReader(DirectiveWords words) {
    this.words = words;
  }

  /** The part that ends before a token, {@code của} or a comma between them passed over. */
  Optional<Span> before(Tokens tokens, int start) {
    boolean passed = tokens.idAt(start - 1) == words.cua || tokens.isSymbolAt(start - 1, ',');
    int last = passed ? start - 2 : start - 1;
    if (!isMark(tokens, last)) {
      return Optional.empty();
    }
    int first = -1;
    for (int at = last; at >= 0 && last - at < LONGEST && goesOn(tokens, at); at--) {
      if (words.is(Role.PART, tokens, at) && isMark(tokens, at + 1)) {
        first = at;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(tokens.span(first, last + 1));
  }

  /** {@code 13}, {@code a}, {@code IV}: what a part is counted by. */
  private static boolean isMark(Tokens tokens, int token) {
    boolean letter = tokens.isWordAt(token) && tokens.length(token) == 1;
    return tokens.isNumberAt(token) || letter || tokens.isAllCapsAt(token);
  }

  private boolean goesOn(Tokens tokens, int token) {
    return isMark(tokens, token)
        || words.is(Role.PART, tokens, token)
        || tokens.isSymbolAt(token, ',')
        || tokens.isSymbolAt(token, ';')
        || tokens.idAt(token) == words.va
        || tokens.idAt(token) == words.cua;
  }
}
