package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.vanban.index.PackedArticle;
import org.vanban.search.SearchResult.Copy;
import org.vanban.search.SearchResult.Hit;

/** Ranked articles as hits, with snippets, and with the articles that are nearly the same. */
final class Hits {
  /** How many articles are shown under one that they are nearly the same as. */
  private static final int MOST_COPIES = 20;

  private final IndexSearcher searcher;
  private final Query query;
  private final int snippets;

  /**
   * @param snippets how many to give with a hit
   */
  Hits(IndexSearcher searcher, Query query, int snippets) {
    this.searcher = searcher;
    this.query = query;
    this.snippets = snippets;
  }

  List<Hit> of(ScoreDoc[] ranked) throws IOException {
    List<AlikeTexts.Group> groups = new ArrayList<>();
    for (ScoreDoc article : ranked) {
      groups.add(AlikeTexts.alone(article));
    }
    return of(groups);
  }

  List<Hit> of(List<AlikeTexts.Group> groups) throws IOException {
    int[] articles = groups.stream().mapToInt(group -> group.first().doc).toArray();
    List<List<SearchResult.Snippet>> shown = Snippets.of(searcher).of(query, articles, snippets);
    PackedArticles packed = new PackedArticles(searcher.getIndexReader());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      AlikeTexts.Group group = groups.get(i);
      PackedArticle article = packed.get(group.first().doc);
      hits.add(
          new Hit(
              article.id(),
              article.source(),
              article.url(),
              article.outlet(),
              article.title(),
              article.published(),
              Float.isNaN(group.first().score) ? 0 : group.first().score,
              shown.get(i),
              group.others().size(),
              copies(article.text(), group.others(), packed)));
    }
    return hits;
  }

  private static List<Copy> copies(
      String text, List<AlikeTexts.Other> others, PackedArticles packed) throws IOException {
    List<Copy> copies = new ArrayList<>();
    for (AlikeTexts.Other other : others.subList(0, Math.min(MOST_COPIES, others.size()))) {
      PackedArticle copy = packed.get(other.article().doc);
      TextDifferences differences = TextDifferences.of(text, copy.text());
      copies.add(
          new Copy(
              ArticleReference.of(copy),
              other.similarity(),
              differences.added(),
              differences.missing()));
    }
    return copies;
  }
}
