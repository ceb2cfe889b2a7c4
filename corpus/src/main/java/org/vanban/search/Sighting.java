package org.vanban.search;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;

/**
 * One person as one article knows him.
 *
 * @param article the article
 * @param reprint {@link PageArticle#reprint}
 * @param addressed whether the article calls him {@code đồng chí} or by a rank, as it does those in
 *     office
 */
record Sighting(
    ArticleReference article,
    int reprint,
    ArticlePerson person,
    boolean addressed,
    List<OfficialPage.Passage> passages,
    List<OfficialPage.Quotation> quotations) {

  static boolean isAddressed(PageArticle article, ArticlePerson person) {
    return person.mentions().stream()
        .map(i -> article.mentions().asList().get(i))
        .anyMatch(
            m ->
                m instanceof Mention.Person p
                    && (p.rank().isPresent()
                        || p.honorific().filter(h -> h.equalsIgnoreCase("đồng chí")).isPresent()));
  }

  /** The offices as they were read into their parts. */
  List<Post> posts() {
    return person.offices().stream().map(Mention.Office::post).flatMap(Optional::stream).toList();
  }
}
