package org.vanban.collection;

import org.vanban.number.NumberReader;
import org.vanban.table.WordRoles;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The words beside figures and offices, and what cuts a text into them. Immutable.
 *
 * @param same what stands for words that count one thing
 * @param monthWord {@code tháng}
 * @param hourWord {@code giờ}
 */
record CollectionWords(
    SyllableTokenizer tokenizer,
    WordRoles<Word> roles,
    SameWords same,
    NumberReader numbers,
    int monthWord,
    int hourWord) {
  static final String TABLE = "collection-words.tsv";

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static CollectionWords load() {
    Vocabulary.Builder words = Vocabulary.builder();
    NumberReader numbers = NumberReader.load(words);
    int month = words.intern("tháng");
    int hour = words.intern("giờ");
    WordRoles<Word> roles = WordRoles.load(words, TABLE, Word.class);
    SameWords same = SameWords.load(words);
    return new CollectionWords(
        new SyllableTokenizer(words.build()), roles, same, numbers, month, hour);
  }

  Tokens tokenize(String text) {
    return tokenizer.tokenize(text);
  }
}
