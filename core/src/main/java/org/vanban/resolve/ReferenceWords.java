package org.vanban.resolve;

import java.util.List;
import org.vanban.table.WordRoles;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code reference-words.tsv}, by what they tell of a type word beside them. */
final class ReferenceWords {
  /** What a word tells. */
  enum Role {
    DEMONSTRATIVE,
    LATER,
    EARLIER,
    NUMBER,
    PLURAL,
    ONE,
    TELLING,
    VERB,
    COMPOUND,
    OWNER,
    ISSUING,
    CLASSIFIER,
    ISSUER
  }

  /** What the values of issuers stand for. */
  private static final List<String> LETTERS =
      List.of("CP", "TTg", "TW", "QH", "HĐND", "UBND", "TU");

  private final WordRoles<Role> roles;

  private ReferenceWords(WordRoles<Role> roles) {
    this.roles = roles;
  }

  static ReferenceWords load(Vocabulary.Builder words) {
    return new ReferenceWords(WordRoles.load(words, "reference-words.tsv", Role.class));
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  int end(Role role, Tokens tokens, int at) {
    return roles.end(role, tokens, at);
  }

  boolean is(Role role, Tokens tokens, int at) {
    return roles.is(role, tokens, at);
  }

  /** The letters of the issuer whose name begins at a token, {@code TTg}; empty for none. */
  String issuer(Tokens tokens, int at) {
    int letters = roles.value(Role.ISSUER, tokens, at, 0);
    return letters == 0 ? "" : LETTERS.get(letters - 1);
  }

  /** How many a number word or numeral in front tells: 2 to 9; 0 for none. */
  int count(Tokens tokens, int at) {
    if (tokens.isNumberAt(at)) {
      String digits = tokens.surface(at).replaceFirst("^0", "");
      return digits.length() == 1 && digits.charAt(0) >= '2' ? digits.charAt(0) - '0' : 0;
    }
    return roles.value(Role.NUMBER, tokens, at, 0);
  }
}
