package org.vanban.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.vanban.index.IndexFields;
import org.vanban.index.PackedArticle;
import org.vanban.value.EdtfDate;

/**
 * An article, as pages and citations name it.
 *
 * @param authors the writers in order
 * @param outlet paper or site: {@code Báo Lâm Đồng}
 */
public record ArticleReference(
    String id,
    Optional<String> title,
    List<String> authors,
    Optional<String> url,
    Optional<String> outlet,
    Optional<EdtfDate> published) {
  public ArticleReference {
    authors = List.copyOf(authors);
  }

  /** An article whose writers are not asked for. */
  public ArticleReference(
      String id,
      Optional<String> title,
      Optional<String> url,
      Optional<String> outlet,
      Optional<EdtfDate> published) {
    this(id, title, List.of(), url, outlet, published);
  }

  static ArticleReference of(PackedArticle article) {
    return new ArticleReference(
        article.id(), article.title(), article.url(), article.outlet(), article.published());
  }

  /**
   * @param json the annotated document, which tells writers from photographers
   */
  static ArticleReference of(Document stored, JsonNode json) {
    List<String> authors = new ArrayList<>();
    json.path("authors").forEach(author -> authors.add(author.asText()));
    return new ArticleReference(
        stored.get(IndexFields.ID),
        Optional.ofNullable(stored.get(IndexFields.TITLE)),
        json.has("authors") ? authors : Arrays.asList(stored.getValues(IndexFields.AUTHOR)),
        Optional.ofNullable(stored.get(IndexFields.URL)),
        Optional.ofNullable(stored.get(IndexFields.OUTLET)),
        Optional.ofNullable(stored.get(IndexFields.PUBLISHED)).map(EdtfDate::parse));
  }

  /** The first day of publication as a number, the smallest where none is known. */
  long day() {
    return published.map(d -> d.earliest().toEpochDay()).orElse(Long.MIN_VALUE);
  }

  /** The year of publication. */
  Optional<Integer> year() {
    return published.map(EdtfDate::earliest).map(day -> day.getYear());
  }
}
