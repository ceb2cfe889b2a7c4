package org.vanban.search;

import org.vanban.table.WordRoles;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** What the words of {@code page-words.tsv} tell the pages of directives, officials and figures. */
enum PageWord {
  /** Behind a speaker: {@code nhấn mạnh}. */
  SAID,
  /** In front of a speaker: {@code theo}. */
  ACCORDING,
  /** In front of a word of saying, makes it a noun: {@code theo yêu cầu}. */
  NOUN,
  /** Between a document and the one that it carries out: {@code thực hiện}. */
  CARRIES,
  /** In front of the document that carries out another: {@code ban hành}. */
  ISSUES,
  /** In an office of the whole country: {@code Bộ Chính trị}. */
  NATIONAL,
  /** In front of a figure that says by how much: {@code giảm}. */
  CHANGE,
  /** Behind {@link #CHANGE}, in front of a figure that says to what: {@code còn}. */
  LEVEL,
  /** In front of a figure that was left for another: {@code từ}. */
  FROM;

  static final String TABLE = "page-words.tsv";

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final WordRoles<PageWord> ROLES = WordRoles.load(WORDS, TABLE, PageWord.class);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  /** A text cut into words that the table knows. */
  static Tokens tokens(String text) {
    return TOKENIZER.tokenize(text);
  }

  /** The token behind the longest word of this role that begins at a token, or -1. */
  int end(Tokens tokens, int at) {
    return ROLES.end(this, tokens, at);
  }

  /** Whether a word of this role stands anywhere in a text. */
  boolean isIn(String text) {
    Tokens tokens = tokens(text);
    for (int at = 0; at < tokens.size(); at++) {
      if (end(tokens, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of this role ends right before a token. */
  boolean isBefore(Tokens tokens, int at) {
    return ROLES.isBefore(this, tokens, at);
  }
}
