package org.vanban;

import java.util.Optional;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * What is known of an article besides its text; all of it optional.
 *
 * @param published when it was published, at the precision known: {@code Chiều 2/7} means a day of
 *     that year
 * @param title where its title stands in the text
 * @param outlet who published it
 * @param province the province it is about, where known
 */
public record ArticleContext(
    Optional<EdtfDate> published,
    Optional<Span> title,
    Optional<String> outlet,
    Optional<String> province) {

  private static final ArticleContext NOTHING =
      new ArticleContext(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Nothing is known but the text. */
  public static ArticleContext none() {
    return NOTHING;
  }

  /**
   * Published at a date.
   *
   * @param edtf {@code 2018-07-02}, {@code 2018-07-02T17:14:00+07:00} or {@code 2020-09}
   * @throws IllegalArgumentException if it is no date
   */
  public static ArticleContext published(String edtf) {
    return published(Optional.of(EdtfDate.parse(edtf)));
  }

  public static ArticleContext published(Optional<EdtfDate> published) {
    return new ArticleContext(published, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
