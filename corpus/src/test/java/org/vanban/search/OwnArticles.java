package org.vanban.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexedArticle;

/** The articles of {@code articles.gold}, and an index of them. */
final class OwnArticles {
  private OwnArticles() {}

  static List<IndexedArticle> read() {
    return GoldFile.parse("articles.gold", resource("articles.gold")).stream()
        .map(OwnArticles::article)
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = OwnArticles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static IndexedArticle article(GoldDocument document) {
    boolean first = document.id().equals("thon-xa");
    String[] lines = document.text().split("\n", 3);
    return new IndexedArticle(
        document.id(),
        document.id() + ".html",
        Optional.of(document.url()),
        first ? Optional.of("Báo Đồng Mây") : Optional.empty(),
        Optional.of(lines[0]),
        Optional.empty(),
        document.published(),
        first ? List.of("Hà Vân") : List.of(),
        Optional.of(lines[1]),
        document.text(),
        List.of(),
        document.mentions(),
        "{\"id\":\"" + document.id() + "\"}");
  }

  static ArticleSearcher searcher() {
    return searcher(read());
  }

  static ArticleSearcher searcher(List<IndexedArticle> articles) {
    try {
      Directory directory = new ByteBuffersDirectory();
      try (ArticleIndexer indexer = ArticleIndexer.open(Path.of("test"), new KeptOpen(directory))) {
        for (IndexedArticle article : articles) {
          indexer.add(article);
        }
        indexer.commit();
      }
      return ArticleSearcher.open(Path.of("test"), directory);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A directory that outlives its indexer. */
  private static final class KeptOpen extends org.apache.lucene.store.FilterDirectory {
    KeptOpen(Directory in) {
      super(in);
    }

    @Override
    public void close() {
      // the searcher closes it
    }
  }
}
