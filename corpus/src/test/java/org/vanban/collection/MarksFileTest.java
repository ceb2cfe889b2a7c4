package org.vanban.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.index.ArticleIndexer;

/** What readers marked, in the file beside the index, also where a hand wrote in it. */
class MarksFileTest {
  private static final Instant NOON = Instant.parse("2024-05-14T05:00:00Z");

  @TempDir private Path folder;

  private static Mark mark(String finding, Mark.As as, String note) {
    return new Mark(finding, as, note, NOON);
  }

  @Test
  void whatIsMarkedIsReadAgain() throws IOException {
    MarksFile file = MarksFile.of(folder);
    assertThat(file.read()).isEqualTo(Marks.none());
    Mark note = mark("a.ratio-percent@3+9", Mark.As.FOLLOW_UP, "hỏi “Sở”\nngày 14/5");
    assertThat(file.put(note)).isTrue();
    assertThat(file.put(mark("cross-article@0f3c", Mark.As.FALSE_ALARM, ""))).isTrue();
    Marks read = MarksFile.of(folder).read();
    assertThat(read.of("a", "ratio-percent@3+9")).contains(note);
    assertThat(read.isFalseAlarm("cross-article@0f3c")).isTrue();
    assertThat(read.isFalseAlarm("a", "ratio-percent@3+9")).isFalse();
    assertThat(read.damaged()).isEmpty();
    assertThat(Files.readString(file.path()).lines()).hasSize(2);
  }

  @Test
  void theLastMarkHoldsAndCanBeTakenOff() throws IOException {
    MarksFile file = MarksFile.of(folder);
    file.put(mark("a.x@1", Mark.As.SEEN, "một"));
    file.put(mark("b.x@1", Mark.As.SEEN, ""));
    file.put(mark("a.x@1", Mark.As.FOLLOW_UP, "hai"));
    assertThat(file.read().of("a", "x@1").orElseThrow().note()).isEqualTo("hai");
    assertThat(file.remove("a.x@1")).isTrue();
    assertThat(file.remove("a.x@1")).isFalse();
    assertThat(file.read().byFinding()).containsOnlyKeys("b.x@1");
  }

  @Test
  void whatAHandWroteIsReadAndWhatItDamagedStays() throws IOException {
    MarksFile file = MarksFile.of(folder);
    String mine = "{\"finding\":\"a.x@1\", \"mark\":\"seen\", \"who\":\"Lan\"}";
    String byHand =
        "\ufeff"
            + mine
            + "\r\n\nhôm nay xem tiếp\n{\"finding\":\"b.x@1\",\"mark\":\"false\"}\n"
            + "{\"finding\":\"\",\"mark\":\"seen\"}\n{\"finding\":\"c.x@1\",\"mark\":\"seen\","
            + "\"at\":\"hôm qua\"}\n{\"finding\":\"d.x@1\",\"mark\":\"follow-up\"}";
    Files.writeString(file.path(), byHand);
    Marks read = file.read();
    assertThat(read.byFinding()).containsOnlyKeys("a.x@1", "d.x@1");
    assertThat(read.damaged()).extracting(Marks.Damaged::line).containsExactly(3, 4, 5, 6);
    assertThat(read.damaged().getFirst().why()).startsWith("not JSON");
    assertThat(read.damaged().get(1).why()).contains("false").contains("seen, false-alarm");
    file.put(mark("e.x@1", Mark.As.SEEN, ""));
    file.remove("d.x@1");
    assertThat(Files.readString(file.path()))
        .contains(mine, "hôm nay xem tiếp", "hôm qua", "e.x@1")
        .doesNotContain("d.x@1");
    assertThat(file.read().damaged()).extracting(Marks.Damaged::line).containsExactly(3, 4, 5, 6);
  }

  @Test
  void bytesThatAreNoTextStayToo() throws IOException {
    MarksFile file = MarksFile.of(folder);
    byte[] tcvn = {'{', (byte) 0xB5, (byte) 0xA8, '}'};
    Files.write(file.path(), tcvn);
    assertThat(file.read().damaged()).containsExactly(new Marks.Damaged(1, "not UTF-8"));
    file.put(mark("a.x@1", Mark.As.SEEN, ""));
    assertThat(Files.readString(file.path(), StandardCharsets.ISO_8859_1))
        .startsWith(new String(tcvn, StandardCharsets.ISO_8859_1) + "\n{\"finding\"");
  }

  @Test
  void limitsAreTold() throws IOException {
    String longest = "a".repeat(Mark.LONGEST_NOTE);
    assertThat(mark("a.x@1", Mark.As.SEEN, longest).note()).hasSize(Mark.LONGEST_NOTE);
    assertThatThrownBy(() -> mark("a.x@1", Mark.As.SEEN, longest + "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1001")
        .hasMessageContaining("1000");
    for (String id : List.of("", " ", "a\nb", "a".repeat(Mark.LONGEST_ID + 1))) {
      assertThatThrownBy(() -> mark(id, Mark.As.SEEN, ""))
          .isInstanceOf(IllegalArgumentException.class);
    }
    MarksFile small = MarksFile.of(folder, 2);
    assertThat(small.put(mark("a.x@1", Mark.As.SEEN, ""))).isTrue();
    assertThat(small.put(mark("b.x@1", Mark.As.SEEN, ""))).isTrue();
    assertThat(small.put(mark("c.x@1", Mark.As.SEEN, ""))).isFalse();
    assertThat(small.put(mark("a.x@1", Mark.As.FOLLOW_UP, "vẫn được"))).isTrue();
    assertThat(small.read().byFinding()).hasSize(2);
  }

  @Test
  void manyAtOnceLoseNothing() throws Exception {
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> all = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        Mark mark = mark("a" + i + ".x@1", Mark.As.SEEN, "");
        all.add(many.submit(() -> MarksFile.of(folder).put(mark)));
      }
      for (Future<Boolean> one : all) {
        assertThat(one.get()).isTrue();
      }
    }
    assertThat(MarksFile.of(folder).read().byFinding()).hasSize(80);
  }

  /** The folder is the index's: what is ours there keeps nobody from writing to it. */
  @Test
  void anIndexIsWrittenBesideThem() throws IOException {
    MarksFile.of(folder).put(mark("a.x@1", Mark.As.SEEN, ""));
    try (ArticleIndexer indexer = ArticleIndexer.open(folder)) {
      indexer.commit();
    }
    try (ArticleIndexer indexer = ArticleIndexer.anew(folder)) {
      indexer.commit();
    }
    assertThat(MarksFile.of(folder).read().byFinding()).hasSize(1);
  }
}
