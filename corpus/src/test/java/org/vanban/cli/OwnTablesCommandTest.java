package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

/** A register of one's own, loaded later, and the articles that were indexed before it. */
class OwnTablesCommandTest {
  private static final String TITLE = "tăng cường bảo vệ đất rừng đầu nguồn";

  @TempDir Path folder = Path.of("");
  private Path lines = Path.of("");
  private Path tables = Path.of("");

  @BeforeEach
  void write() throws IOException {
    lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2020-05-03","text":"Huyện đã học Nghị quyết số 96-NQ/TW về %s."}
        {"id":"b","published":"2020-06-12","text":"Nghị quyết số 96-NQ/TW đến với từng chi bộ."}
        """
            .formatted(TITLE));
    tables = Files.createDirectory(folder.resolve("tables"));
    Files.writeString(
        tables.resolve("directives.tsv"),
        "number\ttype\tissuer\tdate\ttitle\talso called\tstatus\tsources\n"
            + "96-NQ/TW\tnghị quyết\tBan Chấp hành Trung ương\t2019-05-21\t"
            + TITLE
            + "\t\tsolid\tmine\n");
  }

  private static JsonNode identity(String line) {
    return Json.parse(line).path("entities").path(0).path("documents").path(0).path("identity");
  }

  @Test
  void aRegisterLoadedLaterResolvesMore() {
    Path index = folder.resolve("index");
    Run ingested = Run.of("ingest", "--from", "jsonl", lines, "--index", index);
    assertThat(ingested.exitCode()).as(ingested.err()).isZero();
    assertThat(ids(index).has("96-NQ/TW@XII")).isFalse();
    Run reindex = Run.of("reindex", "--tables", tables, "--index", index);
    assertThat(reindex.exitCode()).as(reindex.err()).isZero();
    assertThat(ids(index).path("96-NQ/TW@XII").asInt()).isPositive();
    Run back = Run.of("reindex", "--index", index);
    assertThat(back.exitCode()).as(back.err()).isZero();
    assertThat(ids(index).has("96-NQ/TW@XII")).isFalse();
  }

  private static JsonNode ids(Path index) {
    Run page = Run.of("directive", "--index", index, "--format", "json", "96-NQ/TW");
    assertThat(page.exitCode()).as(page.err()).isZero();
    return Json.parse(page.out()).path("ids");
  }

  @Test
  void whatIsExtractedSaysWithWhichTables() {
    Run without = Run.of("extract", "--from", "jsonl", lines);
    assertThat(identity(without.lines().getFirst()).path("registered").asBoolean()).isFalse();
    Run with = Run.of("extract", "--from", "jsonl", "--tables", tables, lines);
    assertThat(with.exitCode()).as(with.err()).isZero();
    JsonNode identity = identity(with.lines().getFirst());
    assertThat(identity.path("status").asText()).isEqualTo("resolved");
    assertThat(identity.path("key").asText()).isEqualTo("96-NQ/TW@XII");
    assertThat(Json.parse(with.lines().getFirst()).path("producer").asText())
        .contains("; own tables ");
    assertThat(without.out()).doesNotContain("own tables");
  }

  @Test
  void tablesThatCannotBeReadStopTheWork() throws IOException {
    Path index = folder.resolve("index");
    stops(folder.resolve("nowhere"), index, "nowhere");
    Path table = tables.resolve("directives.tsv");
    Files.writeString(table, Files.readString(table).replace("solid", "sure"));
    stops(tables, index, "directives.tsv:2: status is solid or hint");
    Files.move(table, tables.resolve("directive.tsv"));
    stops(tables, index, "directive.tsv: no table of this name is read", "directives.tsv");
    assertThat(index).doesNotExist();
  }

  private void stops(Path given, Path index, String... words) {
    for (String command : new String[] {"extract", "audit", "ingest"}) {
      Run run =
          command.equals("ingest")
              ? Run.of(command, "--from", "jsonl", lines, "--tables", given, "--index", index)
              : Run.of(command, "--from", "jsonl", lines, "--tables", given);
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(words).doesNotContain("Exception");
      assertThat(run.err().strip().lines().count()).isEqualTo(1);
    }
  }

  @Test
  void theHelpTellsOfIt() {
    assertThat(Run.of("reindex", "--help", "--lang", "en").out())
        .contains("--tables=DIR", "directives.tsv");
    assertThat(Run.of("reindex", "--help", "--lang", "vi").out()).contains("thư mục bảng riêng");
  }
}
