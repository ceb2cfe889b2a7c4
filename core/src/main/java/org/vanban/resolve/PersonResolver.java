package org.vanban.resolve;

import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Joins the mentions of one person in an article. */
final class PersonResolver {
  static PersonResolver load(Vocabulary.Builder words) {
    return new PersonResolver();
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
    return new Persons(List.of(), List.of());
  }
}
