package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.IndexFolder;
import org.vanban.index.IndexedArticle;
import org.vanban.index.UnusableIndexException;

class SavedSearchesTest {
  private static final List<IndexedArticle> ARTICLES = OwnArticles.read();

  /** Beside the queries of {@code queries.tsv}: what is hard to pick by terms. */
  private static final List<String> HARD =
      List.of(
          "NOT xã",
          "date:[2018 TO *]",
          "percent:>0",
          "quy*",
          "*ết",
          "NOT (xã OR huyện)",
          "(percent:>1 unit:xã)",
          "office:\"Bí thư\"",
          "\"Bí thư\" w/20 xã",
          "official:* OR percent:>90",
          "organization:UBND",
          "=\"Nghị quyết\"",
          "title:xã NOT lead",
          "xã AND NOT date:1999",
          "place:huyện OR place:tỉnh",
          "");

  @TempDir private Path folder;

  private void index(List<IndexedArticle> articles) throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      for (IndexedArticle article : articles) {
        indexer.add(article);
      }
      indexer.commit();
    }
  }

  private List<String> news(String name) throws IOException {
    List<String> ids = new ArrayList<>();
    SavedSearches.of(folder)
        .run(List.of(name), 1, news -> news.articles().forEach(a -> ids.add(a.id())));
    return ids;
  }

  private static IndexedArticle changed(IndexedArticle a, String more) {
    return new IndexedArticle(
        a.id(),
        a.source(),
        a.url(),
        a.outlet(),
        a.title(),
        a.section(),
        a.published(),
        a.authors(),
        a.lead(),
        a.text() + more,
        a.paragraphs(),
        a.mentions(),
        a.json());
  }

  @Test
  void whatIsTakenInSinceItLastRanIsNew() throws IOException {
    int half = ARTICLES.size() / 2;
    index(ARTICLES.subList(0, half));
    SavedSearches searches = SavedSearches.of(folder);
    assertThat(searches.add("từ nay", "", false)).isTrue();
    assertThat(searches.add("từ đầu", "", true)).isTrue();
    assertThat(searches.add("từ đầu", "xã", true)).isFalse();
    assertThat(news("từ nay")).isEmpty();
    assertThat(news("từ đầu")).hasSize(half);
    index(ARTICLES);
    assertThat(news("từ nay"))
        .containsExactlyElementsOf(
            ARTICLES.subList(half, ARTICLES.size()).stream().map(IndexedArticle::id).toList());
    assertThat(news("từ nay")).isEmpty();
    assertThat(news("từ đầu")).hasSize(ARTICLES.size() - half);
    assertThat(searches.list()).extracting(SavedSearch::name).containsExactly("từ nay", "từ đầu");
    assertThat(searches.list()).allMatch(search -> search.ran().isPresent());
    assertThat(searches.remove("từ nay")).isTrue();
    assertThat(searches.remove("từ nay")).isFalse();
    assertThat(searches.list()).hasSize(1);
  }

  @Test
  void anUpdatedArticleIsNewOnceAndOneReadAgainIsNot() throws IOException {
    index(ARTICLES);
    SavedSearches.of(folder).add("mới", "", false);
    IndexedArticle first = ARTICLES.getFirst();
    index(List.of(changed(first, "\nSửa.")));
    index(List.of(changed(first, "\nSửa nữa.")));
    index(List.of(changed(first, "\nSửa nữa.")));
    assertThat(news("mới")).containsExactly(first.id());
    assertThat(news("mới")).isEmpty();
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) {
      for (IndexedArticle article : ARTICLES) {
        indexer.add(changed(article, "\nTheo quy tắc mới."));
      }
      indexer.commit();
    }
    assertThat(news("mới")).as("an index built anew brings no news").isEmpty();
  }

  @Test
  void aRunThatIsBrokenOffTellsAllAgain() throws IOException {
    index(ARTICLES);
    SavedSearches searches = SavedSearches.of(folder);
    searches.add("tất cả", "", true);
    assertThatThrownBy(
            () ->
                searches.run(
                    List.of(),
                    0,
                    news -> {
                      throw new IllegalStateException("đứt");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(news("tất cả")).hasSize(ARTICLES.size());
  }

  @Test
  void faultsAreTold() throws IOException {
    SavedSearches nowhere = SavedSearches.of(folder.resolve("none"));
    assertThatThrownBy(() -> nowhere.add("a", "xã", false))
        .isInstanceOf(UnusableIndexException.class);
    assertThatThrownBy(() -> SavedSearches.of(folder).run(List.of(), 0, news -> {}))
        .isInstanceOf(UnusableIndexException.class);
    assertThat(folder).isEmptyDirectory();
    index(ARTICLES);
    SavedSearches searches = SavedSearches.of(folder);
    assertThatThrownBy(() -> searches.add("a", "(xã", false))
        .isInstanceOf(QuerySyntaxException.class);
    assertThatThrownBy(() -> searches.add(" ", "xã", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(searches.list()).isEmpty();
    Files.writeString(folder.resolve("watch.json"), "{\"searches\":[{");
    assertThatThrownBy(searches::list)
        .hasMessageContaining("watch.json")
        .hasMessageContaining("damaged");
  }

  /** Many queries, many articles: as the index grows. */
  @Test
  void aSavedSearchFindsWhatTheSameSearchFinds() throws IOException {
    List<String> queries = new ArrayList<>(HARD);
    OwnArticles.resource("queries.tsv")
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("query\t"))
        .map(line -> line.split("\t", -1)[0])
        .forEach(queries::add);
    index(ARTICLES.subList(0, 1));
    SavedSearches searches = SavedSearches.of(folder);
    for (String query : queries) {
      searches.add(query.isEmpty() ? "tất cả" : query, query, true);
    }
    int compared = 0;
    Set<String> before = new HashSet<>();
    for (int upTo = 1; upTo <= ARTICLES.size(); upTo += 2) {
      index(ARTICLES.subList(0, upTo));
      Set<String> told = new TreeSet<>();
      searches.run(
          List.of(),
          0,
          news -> news.articles().forEach(a -> told.add(news.search().query() + "\t" + a.id())));
      Set<String> found = found(queries, before);
      assertThat(difference(told, found)).as("told, but not found").isEmpty();
      assertThat(difference(found, told)).as("found, but not told").isEmpty();
      compared += found.size();
      ARTICLES.subList(0, upTo).forEach(article -> before.add(article.id()));
    }
    assertThat(compared).isGreaterThan(queries.size());
  }

  private Set<String> found(List<String> queries, Set<String> before) throws IOException {
    Set<String> found = new TreeSet<>();
    try (ArticleSearcher searcher = ArticleSearcher.open(folder)) {
      for (String query : queries) {
        searcher
            .search(SearchRequest.of(query).withLimit(1000).withSnippets(0).withFolding(false))
            .hits()
            .stream()
            .filter(hit -> !before.contains(hit.id()))
            .forEach(hit -> found.add(query + "\t" + hit.id()));
      }
    }
    return found;
  }

  private static Set<String> difference(Set<String> all, Set<String> less) {
    Set<String> rest = new LinkedHashSet<>(all);
    rest.removeAll(less);
    return rest;
  }

  @Test
  void mostQueriesArePickedByATerm() throws IOException {
    index(ARTICLES);
    List<String> picked =
        Stream.of(
                "nghị quyết 18",
                "\"tinh giản biên chế\"",
                "official:\"Lò Văn Pửn\"",
                "directive:18-NQ/TW percent:>50",
                "office:\"Bí thư\"",
                "organization:UBND",
                "quy*",
                "official:\"Lò Văn Pửn\" w/10 directive:18-NQ/TW")
            .toList();
    List<String> tried = List.of("date:2018", "NOT xã", "*ết", "");
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = IndexFolder.read(folder, directory)) {
      SavedSearches searches = SavedSearches.of(folder);
      assertThat(new NewAnswers(searches.queries(reader, picked), reader).alwaysTried()).isZero();
      assertThat(new NewAnswers(searches.queries(reader, tried), reader).alwaysTried())
          .isEqualTo(tried.size());
    }
  }

  @Test
  void lookingLeavesNewWhatIsNewUntilItIsSeen() throws IOException {
    index(ARTICLES.subList(0, 3));
    SavedSearches searches = SavedSearches.of(folder, Duration.ofSeconds(30));
    searches.add("tất cả", "", true);
    searches.add("xã", "xã", true);
    List<SavedSearch.Look> looks = searches.look(List.of(), 2, 1);
    assertThat(looks).extracting(look -> look.search().name()).containsExactly("tất cả", "xã");
    SavedSearch.Look all = looks.getFirst();
    assertThat(all.total()).isEqualTo(3);
    assertThat(all.articles()).hasSize(2);
    assertThat(all.articles().getFirst().id()).isEqualTo(ARTICLES.get(2).id());
    assertThat(searches.look(List.of("tất cả"), 0, 0).getFirst().total()).isEqualTo(3);
    index(ARTICLES.subList(3, 5)); // after it was looked at
    assertThat(searches.seen("tất cả", all.upTo())).isTrue();
    assertThat(searches.look(List.of("tất cả"), 0, 0).getFirst().total()).isEqualTo(2);
    assertThat(searches.seen("tất cả", Long.MAX_VALUE)).isTrue();
    assertThat(searches.seen("tất cả", 0)).as("never back").isTrue();
    assertThat(searches.look(List.of("tất cả"), 0, 0).getFirst().total()).isZero();
    assertThat(news("tất cả")).isEmpty();
    index(ARTICLES.subList(5, 6));
    assertThat(searches.look(List.of("tất cả"), 0, 0).getFirst().total()).isEqualTo(1);
    assertThat(searches.seen("không có", 1)).isFalse();
  }

  @Test
  void theNewestComesFirstWhereverItStandsInTheIndex() throws IOException {
    index(ARTICLES.subList(0, 5));
    SavedSearches searches = SavedSearches.of(folder);
    searches.add("tất cả", "", true);
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) { // numbers stay, places do not
      for (IndexedArticle article : ARTICLES.subList(0, 5).reversed()) {
        indexer.add(article);
      }
      indexer.commit();
    }
    assertThat(searches.look(List.of(), 2, 0).getFirst().articles())
        .extracting(SavedSearch.NewArticle::id)
        .containsExactly(ARTICLES.get(4).id(), ARTICLES.get(3).id());
  }

  @Test
  void aNameIsChangedWhereItStands() throws IOException {
    index(ARTICLES.subList(0, 1));
    SavedSearches searches = SavedSearches.of(folder);
    searches.add("một", "xã", false);
    searches.add("hai", "huyện", false);
    assertThat(searches.rename("một", "hai")).isFalse();
    assertThat(searches.rename("ba", "bốn")).isFalse();
    assertThat(searches.rename("một", "một mới")).isTrue();
    assertThat(searches.list()).extracting(SavedSearch::name).containsExactly("một mới", "hai");
    assertThat(searches.list().getFirst().query()).isEqualTo("xã");
    assertThatThrownBy(() -> searches.rename("hai", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void manyThreadsSaveAndNoneIsLost() throws Exception {
    index(ARTICLES.subList(0, 1));
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> saved = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String name = "tìm " + i;
        saved.add(threads.submit(() -> SavedSearches.of(folder).add(name, "xã", false)));
      }
      for (Future<Boolean> one : saved) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(SavedSearches.of(folder).list()).hasSize(40);
  }

  @Test
  void aFileThatIsNoListOfSearchesIsToldAndLeft() throws IOException {
    index(ARTICLES.subList(0, 1));
    for (String damaged : List.of("", "[]", "{\"searches\": 3}", "{\"searches\": [{\"na")) {
      Files.writeString(folder.resolve("watch.json"), damaged);
      SavedSearches searches = SavedSearches.of(folder);
      assertThatThrownBy(searches::list).isInstanceOf(DamagedSearchesException.class);
      assertThatThrownBy(() -> searches.add("mới", "xã", false))
          .isInstanceOf(DamagedSearchesException.class)
          .hasMessageContaining("watch.json");
      assertThat(folder.resolve("watch.json")).hasContent(damaged);
    }
  }

  @Test
  void whatTakesTooLongIsGivenUp() throws IOException {
    index(ARTICLES);
    SavedSearches.of(folder).add("tất cả", "*ết OR xã", true);
    assertThatThrownBy(() -> SavedSearches.of(folder, Duration.ofNanos(1)).look(List.of(), 0, 0))
        .isInstanceOf(SlowQuestionException.class);
  }
}
