package org.vanban.collection;

import java.util.Optional;
import org.vanban.AnnotatedDocument;
import org.vanban.article.Article;
import org.vanban.mention.Mentions;
import org.vanban.resolve.Entities;
import org.vanban.value.EdtfDate;

/**
 * An annotated article as the audit of a collection takes it. Immutable.
 *
 * @param id names it within the collection
 * @param source where it was read from
 * @param url its canonical URL
 * @param outlet the paper or site
 * @param title as printed
 * @param published when, as far as that is known; articles without a day are held against others
 *     only by the days that they print
 * @param sha256 fingerprint of its bytes; empty where there is none
 * @param text what the mentions stand in, in NFC
 * @param mentions what was found in it
 * @param entities what they mean
 */
public record CollectionArticle(
    String id,
    String source,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<EdtfDate> published,
    String sha256,
    String text,
    Mentions mentions,
    Entities entities) {

  /** An article with what was found in its text. */
  public static CollectionArticle of(Article article, AnnotatedDocument document) {
    return new CollectionArticle(
        article.id(),
        article.source(),
        article.url(),
        article.outlet(),
        article.title(),
        article.published(),
        article.sha256(),
        article.text(),
        document.mentions(),
        document.entities());
  }
}
