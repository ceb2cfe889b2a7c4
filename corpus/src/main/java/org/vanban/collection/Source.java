package org.vanban.collection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.vanban.article.Article;
import org.vanban.index.TextSignature;
import org.vanban.value.EdtfDate;

/**
 * An article of a collection, its text left out. Immutable.
 *
 * @param id names it within the collection
 * @param source where it was read from
 * @param url its canonical URL
 * @param outlet the paper or site
 * @param title as printed
 * @param published when
 * @param sha256 fingerprint of its bytes
 * @param signature by which reprints of one text are told
 */
public record Source(
    String id,
    String source,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<EdtfDate> published,
    String sha256,
    Optional<TextSignature> signature) {

  /** So much of the text in common, and two articles are one witness. */
  private static final double REPRINT = 0.5;

  /** By day of publication and id. */
  static final Comparator<Source> ORDER =
      Comparator.comparing((Source s) -> s.day().orElse(LocalDate.MAX)).thenComparing(Source::id);

  static Source of(CollectionArticle article) {
    return new Source(
        article.id(),
        article.source(),
        article.url(),
        article.outlet(),
        article.title(),
        article.published(),
        article.sha256(),
        TextSignature.of(article.text()));
  }

  /** What a report lists of an article, which is held against no other by its text. */
  public static Source of(Article article) {
    return new Source(
        article.id(),
        article.source(),
        article.url(),
        article.outlet(),
        article.title(),
        article.published(),
        article.sha256(),
        Optional.empty());
  }

  /** The id with the fingerprint of the bytes. */
  String version() {
    return id + "\t" + sha256;
  }

  /** The outlet and the day, or the id where there is no outlet. */
  String label() {
    return outlet.map(o -> o + published.map(p -> ", " + p).orElse("")).orElse(id);
  }

  /** The day of publication, where that is known to the day. */
  Optional<LocalDate> day() {
    return published.filter(p -> p.earliest().equals(p.latest())).map(EdtfDate::latest);
  }

  /** How many days lie between two publications; very many where a day is not known. */
  long daysFrom(Source other) {
    return day().isPresent() && other.day().isPresent()
        ? Math.abs(ChronoUnit.DAYS.between(day().get(), other.day().get()))
        : Integer.MAX_VALUE;
  }

  /** Whether two articles have most of their text in common. */
  boolean isReprintOf(Source other) {
    return signature.isPresent()
        && other.signature.isPresent()
        && signature.get().similarity(other.signature.get()) >= REPRINT;
  }
}
