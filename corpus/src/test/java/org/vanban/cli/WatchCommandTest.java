package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.export.Json;

class WatchCommandTest {
  @TempDir private Path folder;

  private Run watch(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "watch";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[arguments.length + 1] = "--index";
    all[arguments.length + 2] = folder.resolve("index");
    return Run.of(all);
  }

  private void ingest(String line) throws IOException {
    Path lines = Files.writeString(folder.resolve("bai.jsonl"), line);
    Run run =
        Run.of(
            "ingest", "--no-models", "--from", "jsonl", lines, "--index", folder.resolve("index"));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void aSearchIsSavedRunAndForgotten() throws IOException {
    assertThat(watch("add", "gop", "nghi quyet 18").exitCode()).isEqualTo(1);
    ingest("{\"id\":\"a\",\"text\":\"Xã Đồng Mây thực hiện Nghị quyết số 18-NQ/TW.\"}");
    assertThat(watch("add", "gop", "nghi quyet 18").exitCode()).isZero();
    Run twice = watch("add", "gop", "xã");
    assertThat(twice.exitCode()).isEqualTo(1);
    assertThat(twice.err()).contains("gop");
    Run wrong = watch("add", "khac", "(xã");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("^");
    assertThat(watch("run").out()).contains("gop: nothing new");
    ingest("{\"id\":\"b\",\"text\":\"Huyện Suối Trăng tổng kết Nghị quyết 18-NQ/TW.\"}");
    Run json = watch("run", "--format", "json");
    valid(json.out());
    JsonNode search = Json.parse(json.out()).path("searches").path(0);
    assertThat(search.path("new").asInt()).isEqualTo(1);
    assertThat(search.path("articles").path(0).path("id").asText()).isEqualTo("b");
    ingest("{\"id\":\"b\",\"text\":\"Huyện Suối Trăng sơ kết Nghị quyết 18-NQ/TW.\"}");
    Run lines = watch("run", "gop", "--format", "jsonl");
    assertThat(lines.lines()).hasSize(1);
    assertThat(Json.parse(lines.out()).path("name").asText()).isEqualTo("gop");
    valid(watch("list", "--format", "json").out());
    assertThat(watch("list").out()).contains("gop", "nghi quyet 18", "last ran");
    assertThat(watch("run", "khac").exitCode()).isEqualTo(1);
    assertThat(watch("run", "--format", "xml").exitCode()).isEqualTo(2);
    assertThat(watch("remove", "gop").exitCode()).isZero();
    assertThat(watch("remove", "gop").exitCode()).isEqualTo(1);
    assertThat(watch("list").out()).isEmpty();
    assertThat(Run.of("watch").exitCode()).isEqualTo(2);
  }

  private static void valid(String json) throws IOException {
    String schema = Files.readString(Run.root().resolve("docs/schema/watch.json"));
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(Json.parse(json)))
        .as(json)
        .isEmpty();
  }
}
