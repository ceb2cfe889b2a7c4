package org.vanban.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanban.mention.Mention;
import org.vanban.text.TextNormalizer;

/**
 * One person of an article, with all that the article says of him.
 *
 * @param name the fullest, not in capitals where there is another
 * @param mentions the indices of his mentions
 * @param offices in the order of the text, each as often as it is given
 */
record ArticlePerson(String name, List<Integer> mentions, List<Mention.Office> offices) {
  ArticlePerson {
    mentions = List.copyOf(mentions);
    offices = List.copyOf(offices);
  }

  /** The persons of an article but those who wrote it. */
  static List<ArticlePerson> of(PageArticle article) {
    Map<String, List<Integer>> grouped = new LinkedHashMap<>();
    List<Mention> mentions = article.mentions().asList();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Person person && !person.author()) {
        String one =
            article.person(i).orElseGet(() -> "=" + TextNormalizer.canonical(person.name()));
        grouped.computeIfAbsent(one, k -> new ArrayList<>()).add(i);
      }
    }
    return grouped.values().stream().map(group -> of(mentions, group)).toList();
  }

  private static ArticlePerson of(List<Mention> mentions, List<Integer> group) {
    List<Mention.Office> offices = new ArrayList<>();
    String name = "";
    for (int index : group) {
      if (mentions.get(index) instanceof Mention.Person person) {
        offices.addAll(person.offices());
        name = isBetter(person.name(), name) ? person.name() : name;
      }
    }
    return new ArticlePerson(name, group, offices);
  }

  private static boolean isBetter(String name, String known) {
    int more = words(name) - words(known);
    return known.isEmpty() || more > 0 || more == 0 && isInCapitals(known) && !isInCapitals(name);
  }

  private static int words(String name) {
    return name.split(" ").length;
  }

  private static boolean isInCapitals(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  boolean isOfficial() {
    return !offices.isEmpty();
  }
}
