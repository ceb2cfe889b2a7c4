package org.vanban.organization;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.vanban.person.PersonExtractor;
import org.vanban.place.PlaceNames;
import org.vanban.table.Gazetteer;
import org.vanban.table.TableReader;
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
    HIGH
  }

  private final Map<Role, Gazetteer<String>> words;
  private final Gazetteer<String> bodies; // kinds
  private final Gazetteer<String> inner;
  private final PlaceNames places;
  private final boolean[] openers; // by word: whether a body, or what is none, may begin with it

  private OrganizationWords(
      Map<Role, Gazetteer<String>> words,
      Gazetteer<String> bodies,
      Gazetteer<String> inner,
      PlaceNames places,
      int size) {
    this.words = words;
    this.bodies = bodies;
    this.inner = inner;
    this.places = places;
    openers = new boolean[size];
    for (int word = 0; word < size; word++) {
      openers[word] =
          bodies.canBegin(word)
              || of(Role.WHOLE).canBegin(word)
              || of(Role.OPEN).canBegin(word)
              || of(Role.NEVER).canBegin(word);
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
    Map<Role, Gazetteer.Builder<String>> builders = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      builders.put(role, Gazetteer.builder(vocabulary));
    }
    for (TableReader.Row row :
        TableReader.rows(OrganizationWords.class, "organization-words.tsv")) {
      Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
      builders.getOrDefault(role, Gazetteer.builder(vocabulary)).add(row, row.get("word"), "");
    }
    Map<Role, Gazetteer<String>> words = new EnumMap<>(Role.class);
    builders.forEach((role, builder) -> words.put(role, builder.build()));
    Gazetteer.Builder<String> bodies = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "bodies.tsv")) {
      bodies.add(row, row.get("body"), row.get("kind"));
    }
    Gazetteer.Builder<String> inner = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "body-words.tsv")) {
      inner.add(row, row.get("word"), "");
    }
    return new OrganizationWords(words, bodies.build(), inner.build(), places, vocabulary.size());
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
    int end = of(Role.NEVER).endAt(tokens, at);
    boolean name = end > at + 1 && tokens.isCapitalizedAt(at + 1) && !tokens.isCapitalizedAt(at);
    return name ? NONE : end;
  }

  Gazetteer<String> of(Role role) {
    Gazetteer<String> those = words.get(role);
    if (those == null) {
      throw new IllegalStateException("no words for " + role);
    }
    return those;
  }
}
