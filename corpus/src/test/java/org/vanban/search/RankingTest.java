package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vanban.index.ArticleIndexer;

/** However far hits are read, they come in one order, none twice. */
class RankingTest {
  private static final Random RANDOM = new Random(7);

  /** Texts of one to five words, days that many share. */
  private static Directory index(int articles) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Directory kept =
        new FilterDirectory(directory) {
          @Override
          public void close() {
            // read after the indexer is closed
          }
        };
    try (ArticleIndexer indexer = ArticleIndexer.open(Path.of("test"), kept)) {
      for (int i = 0; i < articles; i++) {
        indexer.add(
            FacetsTest.article(
                "a" + i,
                "2020-0" + (1 + RANDOM.nextInt(5)),
                "mưa ".repeat(1 + RANDOM.nextInt(5)) + "trời đẹp ".repeat(RANDOM.nextInt(3))));
      }
      indexer.commit();
    }
    return directory;
  }

  @ParameterizedTest
  @EnumSource(SearchRequest.Sort.class)
  void stretchesPagesAndOneListAreTheSame(SearchRequest.Sort sort) throws IOException {
    try (Directory directory = index(60);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query query = new TextQueries().phrase("text", "mưa");
      List<Integer> whole = ids(new Ranking(searcher, query, sort).page(0, 100));
      assertThat(whole).hasSize(60).doesNotHaveDuplicates();
      Ranking stretches = new Ranking(searcher, query, sort, 7);
      List<Integer> read = new ArrayList<>();
      for (ScoreDoc[] next = stretches.next(); next.length > 0; next = stretches.next()) {
        assertThat(next.length).isLessThanOrEqualTo(7);
        assertThat(stretches.total()).isEqualTo(60);
        read.addAll(ids(next));
      }
      assertThat(read).isEqualTo(whole);
      for (int offset = 0; offset < 70; offset += 3) {
        assertThat(ids(new Ranking(searcher, query, sort, 7).page(offset, 5)))
            .isEqualTo(whole.subList(Math.min(60, offset), Math.min(60, offset + 5)));
      }
    }
  }

  @Test
  void nothingAskedForIsNothingGiven() throws IOException {
    try (Directory directory = index(3);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Query all = MatchAllDocsQuery.INSTANCE;
      Ranking ranking =
          new Ranking(new IndexSearcher(reader), all, SearchRequest.Sort.RELEVANCE, 2);
      assertThat(ranking.page(0, 0)).isEmpty();
      assertThat(ranking.total()).isEqualTo(3);
      assertThat(ranking.page(50, 1)).isEmpty();
    }
  }

  private static List<Integer> ids(ScoreDoc[] docs) {
    return Arrays.stream(docs).map(d -> d.doc).toList();
  }
}
