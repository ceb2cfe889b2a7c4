package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Joins the mentions of one person in an article: {@code Phan Thị Ngọc Diễm}, {@code bà Diễm}.
 *
 * <p>Names are read in the order of the text. A given name is that of the person named so before
 * whom the words beside it fit best, the latest of several; a full name is another person's where
 * gender, age, place or the text itself part them. Time linear in the number of mentions.
 */
final class PersonResolver {
  private final PersonCues cues;
  private final OfficeReferences offices;

  private PersonResolver(PersonCues cues, OfficeReferences offices) {
    this.cues = cues;
    this.offices = offices;
  }

  static PersonResolver load(Vocabulary.Builder words) {
    PersonCues cues = PersonCues.load(words);
    return new PersonResolver(cues, new OfficeReferences(cues));
  }

  /**
   * The persons of an article.
   *
   * @param entities each with its mentions, by the first of them
   * @param references offices that stand for one of them
   */
  record Persons(List<Entity> entities, List<Reference> references) {}

  /**
   * Joins persons.
   *
   * @param mentions their offices read into posts
   * @param alone offices that no person stands beside, in the order of the text, with their posts
   */
  Persons resolve(Tokens tokens, Mentions mentions, List<Mention.Office> alone) {
    PersonChains chains = new PersonChains(cues, tokens);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.asList().get(i) instanceof Mention.Person person) {
        chains.add(named(tokens, i, person));
      }
    }
    List<Individual> persons = chains.all();
    List<Entity> entities = new ArrayList<>();
    for (Individual person : persons) {
      entities.add(
          new Entity(
              "p" + (entities.size() + 1),
              Mention.Kind.PERSON,
              Optional.of(person.key()),
              person.mentions().stream().map(NamedPerson::index).toList()));
    }
    return new Persons(entities, offices.find(tokens, mentions, persons, alone));
  }

  private NamedPerson named(Tokens tokens, int index, Mention.Person person) {
    int start = tokens.firstAtOrAfter(person.span().start());
    int end = start;
    while (end < tokens.size() && tokens.start(end) < person.span().end()) {
      end++;
    }
    return NamedPerson.of(
        index,
        person,
        start,
        end,
        cues.before(tokens, start),
        ParticularsReader.behind(cues, tokens, end));
  }
}
