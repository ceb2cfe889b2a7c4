package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** One number in articles of two terms: who asks for the one must not get the other. */
class SeveralTermsTest {
  @TempDir static Path folder;
  private static Path index = Path.of("");

  @BeforeAll
  static void ingest() throws IOException {
    index = folder.resolve("index");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2018-05-03","text":"Huyện đã sắp xếp các phòng, ban theo Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương."}
        {"id":"b","published":"2019-03-12","text":"Sau hai năm thực hiện Nghị quyết số 18-NQ/TW của Hội nghị Trung ương 6 khóa XII, tỉnh giảm 12 đầu mối."}
        {"id":"c","published":"2023-08-09","text":"Luật Đất đai sửa đổi thể chế hóa Nghị quyết số 18-NQ/TW ngày 16/6/2022 về đất đai."}
        {"id":"d","published":"2023-09-01","text":"Chi bộ đã học tập Nghị quyết số 18-NQ/TW trong buổi sinh hoạt tháng."}
        """);
    Run run = Run.of("ingest", "--from", "jsonl", lines, "--index", index);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void theProgramAsksWhichAndCountsEach() {
    JsonNode page = Json.parse(ask("18-NQ/TW").out());
    assertThat(page.path("articles").asInt()).isEqualTo(4);
    assertThat(page.path("ids").path("18-NQ/TW@XII").asInt()).isEqualTo(2);
    assertThat(page.path("ids").path("18-NQ/TW@XIII").asInt()).isEqualTo(1);
    assertThat(page.path("ids").path("18-NQ/TW").asInt()).isEqualTo(1);
    Run table = Run.of("directive", "--index", index, "18-NQ/TW");
    assertThat(table.out()).contains("ask for one").contains("2017-10-25").contains("2022-06-16");
  }

  @Test
  void whoAsksForOneDoesNotGetTheOther() {
    JsonNode page = Json.parse(ask("18-NQ/TW@XIII").out());
    assertThat(page.path("ids").has("18-NQ/TW@XII")).isFalse();
    assertThat(page.path("ids").path("18-NQ/TW@XIII").asInt()).isEqualTo(1);
    assertThat(page.path("articles").asInt()).as("the open one may be meant").isEqualTo(2);
    Run search = Run.of("search", "--index", index, "--format", "json", "directive:18-NQ/TW@XII");
    assertThat(search.out()).contains("\"a\"", "\"b\"", "\"d\"").doesNotContain("\"c\"");
  }

  @Test
  void aSearchByNumberListsTheCandidates() {
    Run search = Run.of("search", "--index", index, "--format", "json", "nghi quyet 18");
    JsonNode candidates =
        Json.parse(search.out()).path("understood").path("parts").path(0).path("candidates");
    assertThat(candidates.path("18-NQ/TW@XII").asInt()).isEqualTo(2);
    assertThat(candidates.path("18-NQ/TW@XIII").asInt()).isEqualTo(1);
  }

  @Test
  void anIndexBuiltAnewSaysTheSame() {
    String before = ask("18-NQ/TW").out();
    Run reindex = Run.of("reindex", "--index", index);
    assertThat(reindex.exitCode()).as(reindex.err()).isZero();
    assertThat(reindex.err()).contains("4 articles");
    assertThat(ask("18-NQ/TW").out()).isEqualTo(before);
  }

  private static Run ask(String id) {
    return Run.of("directive", "--index", index, "--format", "json", id);
  }
}
