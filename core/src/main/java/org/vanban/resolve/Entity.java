package org.vanban.resolve;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;

/**
 * One person or document of an article, with all that refers to it.
 *
 * @param id within the article: {@code p1}, {@code d3}
 * @param kind PERSON or DIRECTIVE
 * @param key a resolved document's key, a person's fullest name
 * @param mentions the indices of its mentions, in the order of the text
 */
public record Entity(String id, Mention.Kind kind, Optional<String> key, List<Integer> mentions) {
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
