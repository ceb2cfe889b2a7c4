package org.vanban.person;

import java.util.Arrays;
import org.vanban.table.TableReader;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Family names and the syllables of given names: {@code Nguyễn}, {@code Lò}, {@code Ksor}. */
final class Surnames {
  static final byte NONE = 0;
  static final byte STRONG = 1;
  static final byte WEAK = 2;
  static final byte ETHNIC = 3;

  private final byte[] strengths;
  private final boolean[] given;

  private Surnames(byte[] strengths, boolean[] given) {
    this.strengths = strengths;
    this.given = given;
  }

  static Surnames load(Vocabulary.Builder words) {
    byte[] strengths = {};
    for (TableReader.Row row : TableReader.rows(Surnames.class, "surnames.tsv")) {
      int word = words.intern(row.get("surname"));
      strengths = Arrays.copyOf(strengths, Math.max(strengths.length, word + 1));
      strengths[word] =
          switch (row.get("strength")) {
            case "strong" -> STRONG;
            case "weak" -> WEAK;
            case "ethnic" -> ETHNIC;
            default -> throw row.fault("strength is strong, weak or ethnic");
          };
    }
    boolean[] given = {};
    for (TableReader.Row row : TableReader.rows(Surnames.class, "given-names.tsv")) {
      int word = words.intern(row.get("syllable"));
      given = Arrays.copyOf(given, Math.max(given.length, word + 1));
      given[word] = true;
    }
    return new Surnames(strengths, given);
  }

  /** How surely the word at a token opens a name; {@link #NONE} for a word in lower case. */
  byte strengthAt(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < strengths.length && tokens.isCapitalizedAt(at) ? strengths[word] : NONE;
  }

  /** Whether the word of the vocabulary, with a capital, opens a name. */
  boolean canBegin(int word) {
    return word < strengths.length && strengths[word] != NONE;
  }

  /** Whether names are made of the word: a given name, a family name, or one letter. */
  boolean isSyllableAt(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return tokens.isCapitalizedAt(at)
        && (isGiven(word)
            || (word < strengths.length && strengths[word] != NONE)
            || tokens.length(at) == 1);
  }

  private boolean isGiven(int word) {
    return word < given.length && given[word];
  }
}
