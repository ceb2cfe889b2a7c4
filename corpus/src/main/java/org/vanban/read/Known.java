package org.vanban.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vanban.article.Place;
import org.vanban.article.PublishedBasis;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/**
 * What is known of an article besides its bytes: by the feed that it is an item of, the table that
 * it is a row of, the server that sent it. What is known overrides what reading finds, save {@code
 * address} and {@code charset}, which stand in where the bytes say nothing.
 *
 * @param id its name, where it has one of its own
 * @param address where it was fetched; its URL where the page names none
 * @param charset as the server told it; used where the bytes declare none
 * @param url the canonical URL
 * @param outlet the paper or site
 * @param published time of publication
 * @param title as printed
 * @param authors names in order
 * @param warnings what could not be used
 */
public record Known(
    Optional<String> id,
    Optional<String> address,
    Optional<Charset> charset,
    Optional<String> url,
    Optional<String> outlet,
    Optional<EdtfDate> published,
    Optional<String> title,
    List<String> authors,
    List<String> warnings) {
  private static final Known NOTHING = of(field -> Optional.empty());
  private static final Place BESIDE = Place.ofParagraph(0);

  public Known {
    authors = List.copyOf(authors);
    warnings = List.copyOf(warnings);
  }

  /** Nothing known. */
  public static Known nothing() {
    return NOTHING;
  }

  /** The answer of a server. */
  public static Known fetched(Optional<String> address, Optional<Charset> charset) {
    return new Known(
        Optional.empty(),
        address,
        charset,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /**
   * Reads the fields {@code id, url, outlet, published, title, authors}, as far as they are there.
   * Several authors are parted by {@code ;}; a time that cannot be read gives a warning.
   *
   * @param field the written value of a field
   */
  public static Known of(Function<String, Optional<String>> field) {
    Optional<String> written = clean(field.apply("published"));
    Optional<EdtfDate> published = written.flatMap(Known::time);
    List<String> warnings =
        written.isPresent() && published.isEmpty()
            ? List.of("published is no time that can be read: " + written.get())
            : List.of();
    return new Known(
        clean(field.apply("id")),
        Optional.empty(),
        Optional.empty(),
        clean(field.apply("url")),
        clean(field.apply("outlet")),
        published,
        clean(field.apply("title")),
        clean(field.apply("authors"))
            .map(a -> List.of(a.split("\\s{0,5};\\s{0,5}", -1)))
            .orElse(List.of()),
        warnings);
  }

  /** A time in EDTF, or as metadata, mail and pages write it. */
  private static Optional<EdtfDate> time(String written) {
    try {
      return Optional.of(EdtfDate.parse(written));
    } catch (IllegalArgumentException e) {
      return MetadataTime.parse(written);
    }
  }

  private static Optional<String> clean(Optional<String> written) {
    return written
        .map(w -> TextNormalizer.blanksFolded(TextNormalizer.nfc(w)))
        .filter(w -> !w.isEmpty());
  }

  /** Puts what is known into the draft. */
  void apply(ArticleDraft draft) {
    draft.id = id.or(() -> draft.id);
    draft.url = url.or(() -> address.filter(a -> isSiteOnly(draft.url))).or(() -> draft.url);
    draft.outlet = outlet.or(() -> draft.outlet);
    published.ifPresent(p -> draft.publish(p, PublishedBasis.METADATA));
    title.ifPresent(t -> draft.title = Optional.of(SourceLine.of(t, titlePlace(draft))));
    if (!authors.isEmpty()) {
      draft.setAuthors(authors);
    }
    warnings.forEach(draft::warn);
  }

  /** Whether no page is named: content systems give the front page as every page's canonical. */
  private static boolean isSiteOnly(Optional<String> url) {
    return url.isEmpty() || url.get().matches("(?i)https?://[^/?#]{0,255}/?");
  }

  private static Place titlePlace(ArticleDraft draft) {
    return draft.title.or(() -> draft.lead).map(SourceLine::at).orElse(BESIDE);
  }
}
