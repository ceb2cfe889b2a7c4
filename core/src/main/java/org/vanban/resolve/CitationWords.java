package org.vanban.resolve;

import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words of {@code citation-words.tsv}: what stands beside the number of a document. */
final class CitationWords {
  /** What a word does there. */
  enum Role {
    /** Stands between the number and its date, its issuer, its title. */
    LINK,
    /** Ends a verb of issuing, in front of the document. */
    ISSUED,
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
    JOINT
  }

  private final WordRoles<Role> roles;

  private CitationWords(WordRoles<Role> roles) {
    this.roles = roles;
  }

  static CitationWords load(Vocabulary.Builder words) {
    return new CitationWords(WordRoles.load(words, "citation-words.tsv", Role.class));
  }

  /** The token after the longest word of a role that begins at a token, or -1. */
  int end(Role role, Tokens tokens, int at) {
    return roles.end(role, tokens, at);
  }

  boolean is(Role role, Tokens tokens, int at) {
    return roles.is(role, tokens, at);
  }
}
