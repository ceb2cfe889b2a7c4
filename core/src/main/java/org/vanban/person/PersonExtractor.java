package org.vanban.person;

import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.mention.MentionExtractor;
import org.vanban.table.OwnTables;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Persons with the offices a text gives them: {@code Bí thư Huyện ủy Lò Văn Pửn}.
 *
 * <p>The span is the name alone; offices keep their printed form with line breaks as blanks. Odd
 * text gives fewer mentions, never an exception, in time linear in its length. Immutable and safe
 * for many threads.
 */
public final class PersonExtractor implements MentionExtractor {
  /** The table of titles. */
  public static final String OFFICES = "offices.tsv";

  /** The table of bodies. */
  public static final String BODIES = "bodies.tsv";

  private final PersonWords words;
  private final PieceReader reader;
  private final OfficeParts parts;

  private PersonExtractor(PersonWords words, NameReader names, OfficeParts parts, int size) {
    this.words = words;
    this.parts = parts;
    this.reader = new PieceReader(words, names, new OfficeReader(words, names), size);
  }

  /**
   * Loads the shipped tables; their words go into the vocabulary that texts are tokenized with.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static PersonExtractor load(Vocabulary.Builder words) {
    return load(words, OwnTables.none());
  }

  /**
   * Loads the tables, with rows of one's own.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static PersonExtractor load(Vocabulary.Builder words, OwnTables own) {
    PersonWords tables = PersonWords.load(words, own);
    NameReader names = new NameReader(tables);
    OfficeParts parts = OfficeParts.load(words, own, tables, new PlaceReader(tables, names));
    return new PersonExtractor(tables, names, parts, words.size());
  }

  /** What reads the offices that are found into their parts. */
  public OfficeParts parts() {
    return parts;
  }

  /**
   * Persons, and offices that stand alone.
   *
   * @param persons sorted and disjoint
   * @param alone offices that no person stands beside, sorted and disjoint
   */
  public record Found(List<Mention.Person> persons, List<Mention.Office> alone) {
    public Found {
      persons = List.copyOf(persons);
      alone = List.copyOf(alone);
    }
  }

  @Override
  public List<Mention.Person> extract(Tokens tokens) {
    return read(tokens).persons();
  }

  /** What {@link #extract} finds, with the offices that belong to nobody named there. */
  public Found read(Tokens tokens) {
    List<Piece> pieces = reader.read(tokens);
    if (pieces.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    OfficeLinker linker = new OfficeLinker(words, tokens, pieces);
    List<Mention.Person> persons = linker.persons();
    return new Found(persons, linker.alone());
  }
}
