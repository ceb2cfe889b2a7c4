package org.vanban.resolve;

import org.vanban.table.WordRoles;
import org.vanban.text.Vocabulary;

/** What the words of {@code citation-words.tsv} do beside the number of a document. */
enum CitationWord {
  /** Stands between the number and its date, its issuer, its title. */
  LINK,
  /** Ends a verb of issuing, in front of the document. */
  ISSUED,
  /** Before the body that issued it. */
  BY,
  /** Opens the title. */
  ABOUT,
  /** Before the numeral of a term. */
  TERM,
  /** Before {@link #TERM}, ends the name of a body whose terms are not the Party's. */
  ASSEMBLY,
  /** Before a date. */
  DAY,
  /** A committee or unit that the name of its province stands behind. */
  SEAT,
  /** Between the members of a list of documents. */
  JOINT;

  static final String TABLE = "citation-words.tsv";

  static WordRoles<CitationWord> load(Vocabulary.Builder words) {
    return WordRoles.load(words, TABLE, CitationWord.class);
  }
}
