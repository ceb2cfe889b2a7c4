package org.vanban.search;

import java.util.Optional;
import org.apache.lucene.document.Document;
import org.vanban.index.IndexFields;
import org.vanban.index.PackedArticle;
import org.vanban.value.EdtfDate;

/**
 * An article, as pages and citations name it.
 *
 * @param outlet paper or site: {@code Báo Lâm Đồng}
 */
public record ArticleReference(
    String id,
    Optional<String> title,
    Optional<String> url,
    Optional<String> outlet,
    Optional<EdtfDate> published) {

  static ArticleReference of(PackedArticle article) {
    return new ArticleReference(
        article.id(), article.title(), article.url(), article.outlet(), article.published());
  }

  static ArticleReference of(Document stored) {
    return new ArticleReference(
        stored.get(IndexFields.ID),
        Optional.ofNullable(stored.get(IndexFields.TITLE)),
        Optional.ofNullable(stored.get(IndexFields.URL)),
        Optional.ofNullable(stored.get(IndexFields.OUTLET)),
        Optional.ofNullable(stored.get(IndexFields.PUBLISHED)).map(EdtfDate::parse));
  }
}
