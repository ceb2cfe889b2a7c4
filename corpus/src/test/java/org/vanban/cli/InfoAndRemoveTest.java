package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;
import org.vanban.export.Versions;

/** What the index says it holds, also after articles were taken out. */
class InfoAndRemoveTest {
  @TempDir Path folder;
  private Path index = Path.of("");
  private Path lines = Path.of("");

  @BeforeEach
  void ingest() throws IOException {
    index = folder.resolve("index");
    lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"id":"a","published":"2018-05-03","outlet":"Báo Đồng Mây","text":"Ông Lò Văn Pửn, Bí thư Huyện ủy Đạ Huoai, dự. \\"producer\\":\\"ai\\""}
        {"id":"b","published":"2020","outlet":"Báo Đồng Mây","text":"Nghị quyết số 18-NQ/TW và 54/63 xã."}
        {"id":"c","text":"Trời hôm nay nắng đẹp."}
        {"id":"d","published":"2023-01-01","text":"Ngày 1/1/2023, Chỉ thị số 05-CT/TW."}
        """);
    taken();
  }

  private Run taken(Object... more) {
    List<Object> words = new ArrayList<>(List.of("ingest", "--from", "jsonl", lines));
    words.addAll(List.of("--index", index, "--no-models", "--lang", "en"));
    words.addAll(List.of(more));
    Run run = Run.of(words.toArray());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private JsonNode info() {
    Run run = Run.of("info", "--index", index, "--format", "json");
    assertThat(run.exitCode()).as(run.err()).isZero();
    SchemaCheck.valid("info", run.out());
    return Json.parse(run.out());
  }

  @Test
  void whatItHolds() {
    JsonNode info = info();
    assertThat(info.path("articles").asInt()).isEqualTo(4);
    assertThat(info.path("mentions").path("DIRECTIVE").asInt()).isEqualTo(2);
    assertThat(info.path("mentions").path("PERSON").asInt()).isEqualTo(1);
    assertThat(info.path("mentions").path("RATIO").asInt()).isEqualTo(1);
    assertThat(info.path("from").asText()).isEqualTo("2018-05-03");
    assertThat(info.path("to").asText()).isEqualTo("2023-01-01");
    assertThat(info.path("undated").asInt()).isEqualTo(1);
    assertThat(info.path("outlets").path("Báo Đồng Mây").asInt()).isEqualTo(2);
    assertThat(info.path("withoutOutlet").asInt()).isEqualTo(2);
    assertThat(info.path("bytes").asLong()).isPositive();
    assertThat(info.path("program").path("register").asText()).isEqualTo(Versions.register());
    String producer = info.path("producers").fieldNames().next();
    assertThat(producer).startsWith("vanban ").contains("rules", "register " + Versions.register());
    assertThat(info.path("producers").path(producer).asInt()).isEqualTo(4);
    Run table = Run.of("info", "--index", index, "--lang", "en");
    assertThat(table.out())
        .contains("4 articles", "2018-05-03", "Báo Đồng Mây", "register " + Versions.register());
  }

  @Test
  void whatIsTakenOutIsGoneForGood() {
    Run removed = Run.of("remove", "--index", index, "--lang", "en", "b", "c", "nowhere");
    assertThat(removed.exitCode()).isEqualTo(3);
    assertThat(removed.err()).contains("nowhere: no article of that id", "2 articles taken out");
    assertThat(info().path("articles").asInt()).isEqualTo(2);
    assertThat(info().path("mentions").path("RATIO").asInt()).isZero();
    assertThat(info().path("outlets").path("Báo Đồng Mây").asInt()).isEqualTo(1);
    Run search = Run.of("search", "--index", index, "--format", "json", "directive:18-NQ/TW");
    assertThat(Json.parse(search.out()).path("total").asInt()).isZero();
    assertThat(Run.of("reindex", "--index", index, "--no-models").exitCode()).isZero();
    assertThat(info().path("articles").asInt()).as("built anew").isEqualTo(2);
    assertThat(Run.of("remove", "--index", index, "b").exitCode()).as("twice").isEqualTo(3);
  }

  @Test
  void whatIsTakenOutStaysOutUntilItIsLetIn() throws IOException {
    assertThat(Run.of("remove", "--index", index, "b").exitCode()).isZero();
    assertThat(Run.of("reindex", "--index", index, "--no-models").exitCode()).isZero();
    Path report = folder.resolve("report.jsonl");
    Run again = taken("--report", report, "--again");
    assertThat(again.err()).contains("1 article left out, taken out earlier");
    assertThat(Files.readString(report))
        .contains("\"id\":\"b\",\"status\":\"unchanged\",\"reason\":\"removed\"");
    assertThat(info().path("articles").asInt()).isEqualTo(3);

    Run undone = Run.of("remove", "--undo", "--index", index, "--lang", "en", "a", "b");
    assertThat(undone.exitCode()).isEqualTo(3);
    assertThat(undone.err()).contains("a: not taken out", "1 article may come again");
    assertThat(taken().err()).contains("1 indexed, 3 unchanged");
    assertThat(info().path("articles").asInt()).isEqualTo(4);
  }

  @Test
  void idsAreReadFromStandardInput() {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("a\n\n  d \n".getBytes(StandardCharsets.UTF_8)));
      assertThat(Run.of("remove", "--index", index, "-").exitCode()).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(info().path("articles").asInt()).isEqualTo(2);
  }

  @Test
  void aFolderWithoutAnIndexIsToldAndLeftAlone() throws IOException {
    Path nothing = Files.createDirectory(folder.resolve("nothing"));
    for (String command : List.of("info", "remove")) {
      String[] id = command.equals("remove") ? new String[] {"a"} : new String[0];
      Object[] arguments =
          Stream.concat(Stream.of(command, "--index", nothing.toString()), Stream.of(id)).toArray();
      Run run = Run.of(arguments);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err().lines()).singleElement().asString().contains("no index here");
    }
    assertThat(nothing).isEmptyDirectory();
  }

  @Test
  void theVersionOfTheRegisterIsThatOfAllItsTables() throws IOException {
    Path tables = Run.root().resolve("core/src/main/resources/org/vanban/register");
    try (Stream<Path> files = Files.list(tables)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .isEqualTo(Versions.registerTables());
    }
  }
}
