package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.junit.jupiter.api.Test;
import org.vanban.index.ArticleIndexer;

/** Pages of folded articles join, also where there are more than are folded. */
class FoldedRankingTest {

  /** A hundred articles of one word more each, the tens of which all have one text. */
  private static Directory index() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    Directory kept =
        new FilterDirectory(directory) {
          @Override
          public void close() {
            // read after the indexer is closed
          }
        };
    try (ArticleIndexer indexer = ArticleIndexer.open(Path.of("test"), kept)) {
      for (int i = 0; i < 100; i++) {
        String text = i % 10 == 0 ? "chung một bản tin mười báo cùng in" : own(i);
        indexer.add(FacetsTest.article("a" + i, "2020", text));
      }
      indexer.commit();
    }
    return directory;
  }

  private static String own(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("chữ").append(number * 31 + i * 7).append(' ');
    }
    return text.toString();
  }

  @Test
  void pagesJoin() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int most : List.of(200, 100, 50, 10)) {
        List<Integer> whole = pages(reader, 100, most);
        // ten of one text, of which those beyond what is folded stand for themselves
        assertThat(whole).doesNotHaveDuplicates().hasSize(most >= 100 ? 91 : 100 - most / 10 + 1);
        assertThat(pages(reader, 7, most)).isEqualTo(whole);
        assertThat(pages(reader, 1, most)).isEqualTo(whole);
      }
    }
  }

  @Test
  void textsAreCountedWhereAllAreFolded() throws IOException {
    try (Directory directory = index();
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(page(reader, 0, 5, 100).groups()).hasValue(91);
      assertThat(page(reader, 0, 5, 99).groups()).isEmpty();
      assertThat(page(reader, 0, 5, 99).total()).isEqualTo(100);
      assertThat(page(reader, 0, 1, 100).page().getFirst().others()).hasSize(9);
    }
  }

  private static List<Integer> pages(DirectoryReader reader, int limit, int most)
      throws IOException {
    List<Integer> all = new ArrayList<>();
    for (int offset = 0; offset < 110; offset += limit) {
      page(reader, offset, limit, most).page().forEach(group -> all.add(group.first().doc));
    }
    return all;
  }

  private static FoldedRanking page(DirectoryReader reader, int offset, int limit, int most)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    return FoldedRanking.of(
        reader,
        () -> new Ranking(searcher, MatchAllDocsQuery.INSTANCE, SearchRequest.Sort.RELEVANCE),
        offset,
        limit,
        most);
  }
}
