package org.vanban.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

class ArticleIndexerTest {
  private static final String TEXT =
      "⟦Sáng 14/5|DATE|edtf=2019-05-14⟧, ông ⟦Lò Văn Pửn|PERSON|pos=Bí thư Huyện ủy⟧ nêu ⟦54/63|RATIO|num=54|den=63⟧"
          + " xã theo ⟦Nghị quyết 18|DIRECTIVE|id=18-NQ⟧, ⟦hơn 1,25 tỷ đồng|QUANTITY|value=1250000000|unit=đồng|approx=gt⟧,"
          + " ⟦11 đến 12%|PERCENT|value=11 ; 12⟧, ⟦cuối năm 2021|DATE|edtf=2021|mod=END⟧.";

  @TempDir private Path folder;

  static IndexedArticle article(String id, String inline) {
    InlineNotation.Parsed parsed = InlineNotation.parse(inline);
    return new IndexedArticle(
        id,
        id + ".txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(EdtfDate.parse("2019-05-14")),
        List.of(),
        Optional.empty(),
        parsed.text(),
        List.of(),
        parsed.mentions(),
        "{}");
  }

  @Test
  void theSameArticleIsTakenInOnce() throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      assertThat(indexer.add(article("a", TEXT))).isEqualTo(ArticleIndexer.Outcome.INDEXED);
      assertThat(indexer.add(article("a", TEXT))).isEqualTo(ArticleIndexer.Outcome.UNCHANGED);
      indexer.commit();
    }
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      assertThat(indexer.add(article("a", TEXT))).isEqualTo(ArticleIndexer.Outcome.UNCHANGED);
      assertThat(indexer.add(article("a", "Bản mới."))).isEqualTo(ArticleIndexer.Outcome.INDEXED);
      indexer.commit();
    }
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void anArticleIsTakenOut() throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(article("a", TEXT));
      indexer.commit();
      assertThat(indexer.remove("a")).isTrue();
      assertThat(indexer.remove("a")).isFalse();
      assertThat(indexer.remove("b")).isFalse();
      assertThat(indexer.add(article("a", TEXT))).isEqualTo(ArticleIndexer.Outcome.LEFT_OUT);
      assertThat(indexer.letIn("a")).isTrue();
      assertThat(indexer.add(article("a", TEXT))).isEqualTo(ArticleIndexer.Outcome.INDEXED);
      indexer.remove("a");
      indexer.commit();
    }
    assertThat(articles()).isZero();
  }

  @Test
  void whatIsNotCommittedIsLost() throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.add(article("a", TEXT));
      indexer.commit();
      indexer.add(article("b", TEXT));
    }
    assertThat(articles()).isEqualTo(1);
  }

  @Test
  void aFolderOfOtherFilesIsNoIndex() throws IOException {
    Files.writeString(folder.resolve("thu.txt"), "…");
    assertThatThrownBy(() -> ArticleIndexer.open(folder))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining(folder.toString());
    assertThatThrownBy(() -> ArticleIndexer.open(folder.resolve("thu.txt")))
        .isInstanceOf(UnusableIndexException.class);
    assertThatThrownBy(() -> IndexFolder.existing(folder.resolve("none")))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("ingest");
    try (Directory directory = FSDirectory.open(folder)) {
      assertThatThrownBy(() -> IndexFolder.read(folder, directory))
          .isInstanceOf(UnusableIndexException.class);
    }
  }

  @Test
  void anIndexOfAnotherVersionIsToldApart() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(IndexFields.SCHEMA_KEY, "0").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> ArticleIndexer.open(folder))
        .isInstanceOf(UnusableIndexException.class)
        .hasMessageContaining("schema 0");
  }

  @Test
  void oneWriterAtATime() throws IOException {
    try (ArticleIndexer first = ArticleIndexer.open(folder)) {
      first.commit();
      assertThatThrownBy(() -> ArticleIndexer.open(folder))
          .isInstanceOf(UnusableIndexException.class)
          .hasMessageContaining("another program");
    }
  }

  @Test
  void mentionsAreStoredWhole() {
    InlineNotation.Parsed parsed = InlineNotation.parse(TEXT);
    assertThat(StoredMentions.read(StoredMentions.write(parsed.mentions())))
        .isEqualTo(parsed.mentions());
    assertThatThrownBy(() -> StoredMentions.read("{")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bodiesAndPlacesAreStoredWithTheirUnits() {
    Mentions mentions =
        Annotator.builder()
            .build()
            .annotate(
                "UBND tỉnh Sơn La và Bộ Y tế họp ở xã Liên Hà rồi huyện Mai Sơn, bên sông Hồng.",
                ArticleContext.published("2024-05-06"))
            .mentions();
    assertThat(mentions.of(Mention.Organization.class)).hasSize(2);
    assertThat(mentions.of(Mention.Place.class))
        .anyMatch(place -> !place.candidates().isEmpty())
        .anyMatch(place -> !place.now().isEmpty())
        .anyMatch(place -> place.place().code().isEmpty());
    assertThat(StoredMentions.read(StoredMentions.write(mentions))).isEqualTo(mentions);
  }

  private int articles() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = IndexFolder.read(folder, directory)) {
      return reader.numDocs();
    }
  }
}
