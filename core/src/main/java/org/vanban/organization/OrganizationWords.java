package org.vanban.organization;

import java.util.Set;
import org.vanban.person.PersonExtractor;
import org.vanban.place.PlaceNames;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
import org.vanban.table.WordRoles;
import org.vanban.text.Syllables;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The words that the names of bodies begin with, go on with and end at; and places. */
final class OrganizationWords {
  private static final int NONE = Gazetteer.NONE;

  /** What a word of {@code organization-words.tsv} does. */
  enum Role {
    WHOLE,
    OPEN,
    SOLE,
    NEVER,
    VERB,
    PLURAL,
    REST,
    TASK,
    SEATED,
    KIND,
    REGIONAL,
    HIGH,
    OBJECT,
    NUMBERED,
    GOODS,
    TAIL,
    OUTSIDE
  }

  private final WordRoles<Role> roles;
  private final Gazetteer<String> bodies; // kinds
  private final Gazetteer<String> inner;
  private final PlaceNames places;
  private final boolean[] openers; // by word: whether a body, or what is none, may begin with it

  private OrganizationWords(
      WordRoles<Role> roles,
      Gazetteer<String> bodies,
      Gazetteer<String> inner,
      PlaceNames places,
      int size) {
    this.roles = roles;
    this.bodies = bodies;
    this.inner = inner;
    this.places = places;
    Set<Role> opening = Set.of(Role.WHOLE, Role.OPEN, Role.NEVER);
    openers = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] = bodies.canBegin(word) || roles.mayBegin(opening, word);
    }
  }

  boolean mayBegin(Tokens tokens, int at) {
    int word = tokens.idAt(at);
    return word < openers.length && openers[word];
  }

  /**
   * Loads the tables; their words go into the vocabulary that texts are tokenized with.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  static OrganizationWords load(Vocabulary.Builder vocabulary, PlaceNames places) {
    Gazetteer.Builder<String> bodies = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "bodies.tsv")) {
      bodies.add(row, row.get("body"), row.get("kind"));
    }
    Gazetteer.Builder<String> inner = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "body-words.tsv")) {
      inner.add(row, row.get("word"), "");
    }
    return new OrganizationWords(
        WordRoles.load(vocabulary, "organization-words.tsv", Role.class),
        bodies.build(),
        inner.build(),
        places,
        vocabulary.size());
  }

  /** The end of a word that ends the name of a foreign body from {@code start}; or -1. */
  int tailEnd(Tokens tokens, int start, int at) {
    int end = roles.end(Role.TAIL, tokens, at);
    boolean fits =
        end > at
            && (roles.value(Role.TAIL, tokens, at, 0) == 0 || !Syllables.isSyllable(tokens, start));
    return fits ? end : Gazetteer.NONE;
  }

  /** Whether a word stands beside a foreign name and is no part of a body's: {@code Theo}. */
  boolean isOutside(Tokens tokens, int at) {
    return roles.is(Role.OUTSIDE, tokens, at);
  }

  /** Whether a word begins the name of a foreign body: of no Vietnamese letters. */
  boolean isForeign(Tokens tokens, int at) {
    String word = tokens.surface(at);
    return word.length() > 1 && word.chars().allMatch(c -> c < 128);
  }

  /** {@code Pfizer} of {@code vaccine Pfizer}: a brand, no body. */
  boolean isOnGoods(Tokens tokens, int at) {
    return roles.end(Role.WHOLE, tokens, at) == at + 1 && roles.isBefore(Role.GOODS, tokens, at);
  }

  WordRoles<Role> roles() {
    return roles;
  }

  Gazetteer<String> bodies() {
    return bodies;
  }

  /** Words in small letters that names are made of. */
  Gazetteer<String> inner() {
    return inner;
  }

  PlaceNames places() {
    return places;
  }

  /** The end of words that are no body; of {@code giao Ban Tổ chức}, {@code giao ban} is none. */
  int neverEnd(Tokens tokens, int at) {
    int end = roles.end(Role.NEVER, tokens, at);
    boolean name = end > at + 1 && tokens.isCapitalizedAt(at + 1) && !tokens.isCapitalizedAt(at);
    return name ? NONE : end;
  }
}
