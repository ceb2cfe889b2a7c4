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

  private static final String FAMILY = "surnames.tsv";
  private static final String GIVEN = "given-names.tsv";

  private final byte[] strengths; // by word
  private final int[] familyRows; // by word: its line in the table
  private final int[] givenRows; // by word: its line in the table, or 0

  private Surnames(byte[] strengths, int[] familyRows, int[] givenRows) {
    this.strengths = strengths;
    this.familyRows = familyRows;
    this.givenRows = givenRows;
  }

  static Surnames load(Vocabulary.Builder words) {
    byte[] strengths = {};
    int[] family = {};
    for (TableReader.Row row : TableReader.rows(Surnames.class, FAMILY)) {
      int word = words.intern(row.get("surname"));
      strengths = Arrays.copyOf(strengths, Math.max(strengths.length, word + 1));
      family = Arrays.copyOf(family, strengths.length);
      family[word] = row.line();
      strengths[word] =
          switch (row.get("strength")) {
            case "strong" -> STRONG;
            case "weak" -> WEAK;
            case "ethnic" -> ETHNIC;
            default -> throw row.fault("strength is strong, weak or ethnic");
          };
    }
    int[] given = {};
    for (TableReader.Row row : TableReader.rows(Surnames.class, GIVEN)) {
      int word = words.intern(row.get("syllable"));
      given = Arrays.copyOf(given, Math.max(given.length, word + 1));
      given[word] = row.line();
    }
    return new Surnames(strengths, family, given);
  }

  /** How surely the word at a token opens a name; {@link #NONE} for a word in lower case. */
  byte strengthAt(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    byte strength = word < strengths.length && tokens.isCapitalizedAt(at) ? strengths[word] : NONE;
    if (strength != NONE) {
      tokens.trace().row(FAMILY, familyRows[word]);
    }
    return strength;
  }

  /** Whether the word of the vocabulary, with a capital, opens a name. */
  boolean canBegin(int word) {
    return word < strengths.length && strengths[word] != NONE;
  }

  /** Whether names are made of the word: a given name, a family name, or one letter. */
  boolean isSyllableAt(Tokens tokens, int at) {
    if (!tokens.isCapitalizedAt(at)) {
      return false;
    }
    int word = tokens.idAt(at);
    if (word < givenRows.length && givenRows[word] > 0) {
      tokens.trace().row(GIVEN, givenRows[word]);
      return true;
    }
    return strengthAt(tokens, at) != NONE || tokens.length(at) == 1;
  }
}
