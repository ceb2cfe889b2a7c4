package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.person.OfficeParts;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.Terms;
import org.vanban.table.OwnTables;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Settles which document and which person the mentions of an article mean, reads its offices into
 * their parts, and finds what its figures count.
 *
 * <p>Immutable and safe for many threads; time linear in the length of the text.
 */
public final class EntityResolver {
  private final OfficePosts posts;
  private final FigureSubjects subjects;
  private final DirectiveResolver directives;
  private final BackReferences backReferences;
  private final PersonResolver persons;
  private final OfficeParts parts;

  private EntityResolver(
      Vocabulary.Builder words, DirectiveRegister register, OfficeParts offices, OwnTables own) {
    PlaceWords places = PlaceWords.load(words, own);
    posts = new OfficePosts(offices, places);
    subjects = FigureSubjects.load(words, places);
    directives = new DirectiveResolver(words, register, Terms.load(own), places);
    backReferences = BackReferences.load(words);
    persons = PersonResolver.load(words);
    parts = offices;
  }

  /**
   * The resolver with its tables and calendars.
   *
   * @param words where the tables' words are gathered; texts must be cut with its vocabulary
   * @param offices what reads offices into their parts
   * @param own tables of one's own: terms, outlets
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static EntityResolver load(
      Vocabulary.Builder words, DirectiveRegister register, OfficeParts offices, OwnTables own) {
    return new EntityResolver(words, register, offices, own);
  }

  /**
   * The mentions with what they mean.
   *
   * @param mentions directives with their keys, offices with their posts, figures with subjects
   */
  public record Resolved(Mentions mentions, Entities entities) {}

  /**
   * Resolves an article.
   *
   * @param alone offices that no person stands beside, in the order of the text
   */
  public Resolved resolve(
      Tokens tokens, Mentions found, List<Mention.Office> alone, Circumstances circumstances) {
    OfficePosts.Article offices = posts.of(tokens, found, circumstances);
    Mentions mentions =
        named(tokens, offices, subjects.read(tokens, offices.read(found), offices.codes()));
    Map<Integer, List<Identity>> identities = directives.resolve(tokens, mentions, circumstances);
    PersonResolver.Persons joined = persons.resolve(tokens, mentions, offices.read(alone));
    List<Reference> references = new ArrayList<>(backReferences.find(tokens, mentions));
    references.addAll(joined.references());
    references.sort(Comparator.comparing(Reference::span));
    List<Entity> entities = new ArrayList<>(joined.entities());
    entities.addAll(documents(identities));
    return new Resolved(
        withKeys(mentions, identities), new Entities(identities, references, entities));
  }

  /** Each body and each place as what it is. */
  private Mentions named(Tokens tokens, OfficePosts.Article offices, Mentions mentions) {
    List<Mention> all = new ArrayList<>(mentions.asList());
    new OrganizationBodies(tokens, parts, offices.places(), offices.codes()).read(all);
    new PlaceUnits(tokens, parts, offices.codes()).read(all);
    return Mentions.of(all);
  }

  private static Mentions withKeys(Mentions mentions, Map<Integer, List<Identity>> identities) {
    List<Mention> all = new ArrayList<>(mentions.asList());
    identities.forEach(
        (index, meant) ->
            all.set(
                index,
                ((Mention.Directive) all.get(index))
                    .withKeys(meant.stream().map(i -> i.key().orElse(i.id().text())).toList())));
    return Mentions.of(all);
  }

  /** Mentions of one document; what is not settled is one where the ids are the same. */
  private static List<Entity> documents(Map<Integer, List<Identity>> identities) {
    Map<String, Document> documents = new LinkedHashMap<>();
    new TreeMap<>(identities)
        .forEach(
            (index, meant) -> {
              for (Identity identity : meant) {
                String name = identity.key().orElse("?" + identity.id()).toLowerCase(Locale.ROOT);
                documents
                    .computeIfAbsent(name, n -> new Document(identity.key(), new TreeSet<>()))
                    .mentions()
                    .add(index);
              }
            });
    List<Entity> entities = new ArrayList<>();
    for (Document document : documents.values()) {
      String id = "d" + (entities.size() + 1);
      entities.add(
          new Entity(id, Mention.Kind.DIRECTIVE, document.key(), List.copyOf(document.mentions())));
    }
    return entities;
  }

  private record Document(Optional<String> key, SortedSet<Integer> mentions) {}
}
