package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.correction.CorrectionFile;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.gold.InlineNotation;

/** Corrections as the commands take them: read, applied, kept, written as gold. */
class CorrectionsCommandTest {
  private static final String TEXT =
      "Sao Khuê ra quân\nChiều 2/7, 12 xã học Nghị quyết số 18-NQ/TW. Xã nào cũng bàn cách thực hiện Nghị quyết 18-NQ/TW.\n";

  @TempDir Path folder;
  private Path index = Path.of("");
  private Path articles = Path.of("");

  @BeforeEach
  void articles() throws IOException {
    index = folder.resolve("index");
    articles = Files.createDirectory(folder.resolve("tin"));
    Files.writeString(articles.resolve("a.txt"), TEXT);
    Files.writeString(
        articles.resolve("b.txt"),
        "Hội nghị ở Đồi Chè\nNgày 3/7/2019, đại diện 14 xã họp ở Đồi Chè để bàn việc của năm sau và phân công các nhóm.\n");
  }

  private Run ingest(Object... more) {
    Object[] all = new Object[more.length + 7];
    System.arraycopy(
        new Object[] {"ingest", articles, "--index", index, "--no-models", "--lang", "en"},
        0,
        all,
        0,
        7);
    System.arraycopy(more, 0, all, 7, more.length);
    return Run.of(all);
  }

  private JsonNode article(String source) {
    return Run.of("export", "--to", "jsonl", "--index", index).lines().stream()
        .map(Json::parse)
        .filter(document -> document.path("source").asText().endsWith(source))
        .findFirst()
        .orElseThrow();
  }

  /** The line of a correction of some words of an article, its other keys with single quotes. */
  private static String line(JsonNode article, String words, String keys) {
    ObjectNode json = Json.object();
    int start = article.path("text").asText().indexOf(words);
    json.put("sha256", article.path("sha256").asText());
    json.put("start", start).put("end", start + words.length()).put("text", words);
    ((ObjectNode) Json.parse("{" + keys.replace('\'', '"') + "}"))
        .properties()
        .forEach(one -> json.set(one.getKey(), one.getValue()));
    return Json.line(json) + "\n";
  }

  private void correct(String lines) throws IOException {
    Files.writeString(
        index.resolve(CorrectionFile.NAME),
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static JsonNode entity(JsonNode article, String words) {
    for (JsonNode entity : article.path("entities")) {
      if (entity.path("text").asText().equals(words)) {
        return entity;
      }
    }
    return Json.object();
  }

  @Test
  void anArticleIsReadAnewWhenItsCorrectionsChange() throws IOException {
    assertThat(ingest().err()).contains("2 indexed");
    assertThat(ingest().err()).contains("0 indexed, 2 unchanged");
    JsonNode found = article("a.txt");
    correct(line(found, "Sao Khuê", "'type':'ORGANIZATION'"));
    correct(line(found, "12 xã", "'type':'NONE'"));
    correct(
        line(
            found,
            "Nghị quyết số 18-NQ/TW",
            "'type':'DIRECTIVE','ids':['18-NQ/TW'],'canonical':['18-NQ/TW@XII'],'note':'by phone'"));
    Run again = ingest();
    assertThat(again.err()).contains("1 indexed, 1 unchanged, 0 rejected");
    assertThat(again.exitCode()).isZero();

    JsonNode corrected = article("a.txt");
    SchemaCheck.valid("annotated-document", corrected.toString());
    assertThat(entity(corrected, "Sao Khuê").path("by").asText()).isEqualTo("correction");
    assertThat(entity(corrected, "12 xã").isEmpty()).isTrue();
    JsonNode told = entity(corrected, "Nghị quyết số 18-NQ/TW").at("/documents/0/identity");
    assertThat(told.path("key").asText()).isEqualTo("18-NQ/TW@XII");
    assertThat(told.at("/evidence/0/from").asText()).isEqualTo("correction");
    assertThat(told.at("/evidence/0/vi").asText()).contains("người sửa");
    assertThat(entity(corrected, "Nghị quyết 18-NQ/TW").at("/canonical/0").asText())
        .isEqualTo("18-NQ/TW@XII"); // follows
    assertThat(corrected.path("corrections").findValuesAsText("type"))
        .containsExactly("ORGANIZATION", "NONE", "DIRECTIVE");
    assertThat(article("b.txt").has("corrections")).isFalse();

    Run hits = Run.of("search", "organization:\"sao khuê\"", "--index", index);
    assertThat(hits.out()).contains("Sao Khuê ra quân");
    assertThat(ingest().err()).contains("0 indexed, 2 unchanged");

    correct(line(found, "12 xã", "'type':'FOUND'"));
    assertThat(ingest().err()).contains("1 indexed, 1 unchanged");
    assertThat(entity(article("a.txt"), "12 xã").path("by").asText()).isEqualTo("rule");
    Run.of("reindex", "--index", index, "--no-models");
    assertThat(article("a.txt").path("corrections").findValuesAsText("type"))
        .containsExactly("ORGANIZATION", "DIRECTIVE");
  }

  @Test
  void filesOfCorrectionsAreKeptWithTheIndex() throws IOException {
    ingest();
    Path file = folder.resolve("ours.jsonl");
    Files.writeString(file, line(article("a.txt"), "Sao Khuê", "'type':'ORGANIZATION'"));
    Run run = ingest("--corrections", file);
    assertThat(run.err()).contains("1 new correction in").contains("1 indexed");
    assertThat(Files.readString(index.resolve(CorrectionFile.NAME)))
        .isEqualTo(Files.readString(file));
    assertThat(ingest("--corrections", file).err())
        .contains("no new correction")
        .contains("0 indexed");
    assertThat(ingest("--corrections", folder.resolve("none.jsonl")).exitCode())
        .isEqualTo(Failure.STOPPED);
  }

  @Test
  void whatDoesNotFitIsTold() throws IOException {
    ingest();
    JsonNode article = article("a.txt");
    String shifted = line(article, "12 xã", "'type':'NONE'").replace("\"12 xã\"", "\"13 xã\"");
    correct(shifted + "no JSON\n" + line(article, "2/7", "'type':'NONE'"));
    Run run = ingest();
    assertThat(run.exitCode()).isEqualTo(Failure.SOME_REJECTED);
    assertThat(run.err())
        .contains("correction not read: corrections.jsonl:2: not JSON")
        .contains("a correction of “13 xã”")
        .contains("1 correction no longer fit");
    assertThat(entity(article("a.txt"), "12 xã").isEmpty()).isFalse();
    assertThat(article("a.txt").path("corrections")).hasSize(1);
    Run vietnamese = Run.of("reindex", "--index", index, "--no-models", "--lang", "vi");
    assertThat(vietnamese.err()).contains("không còn khớp").contains("không đọc được dòng sửa");
  }

  @Test
  void linesOfArticlesAreCorrectedByTheirText() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, "{\"id\":\"x\",\"text\":\"Chiều 2/7 ở Sao Khuê.\"}\n");
    Path file = folder.resolve("ours.jsonl");
    Run found = Run.of("extract", "--from", "jsonl", lines, "--no-models");
    assertThat(Json.parse(found.out()).path("sha256").asText()).isEmpty();
    ObjectNode keyed = (ObjectNode) Json.parse(found.out());
    keyed.put("sha256", org.vanban.input.Checksum.of(keyed.path("text").asText()));
    Files.writeString(file, line(keyed, "Sao Khuê", "'type':'ORGANIZATION'"));
    Object[] asked = {"--from", "jsonl", lines, "--no-models", "--corrections", file};
    JsonNode extracted = Json.parse(run("extract", asked).out());
    assertThat(entity(extracted, "Sao Khuê").path("by").asText()).isEqualTo("correction");
    String exported = run("export", "--to", "gold", "--corrected", asked).out();
    assertThat(exported).contains("⟦Sao Khuê|ORGANIZATION⟧");
    Files.writeString(file, "", StandardOpenOption.TRUNCATE_EXISTING);
    assertThat(run("export", "--to", "gold", "--corrected", asked).out()).isEmpty();
  }

  private static Run run(Object... arguments) {
    Object[] flat =
        java.util.stream.Stream.of(arguments)
            .flatMap(
                a ->
                    a instanceof Object[] all
                        ? java.util.stream.Stream.of(all)
                        : java.util.stream.Stream.of(a))
            .toArray();
    Run run = Run.of(flat);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @Test
  void correctedArticlesAreGold() throws IOException {
    ingest();
    JsonNode article = article("a.txt");
    correct(line(article, "Sao Khuê", "'type':'ORGANIZATION'"));
    correct(line(article, "2/7", "'type':'DATE','edtf':'2019-07-02'"));
    ingest();
    Path gold = folder.resolve("ours.gold");
    run("export", "--to", "gold", "--corrected", "--index", index, "--output", gold);
    List<GoldDocument> documents = GoldFile.read(gold);
    assertThat(documents).hasSize(1);
    GoldDocument one = documents.getFirst();
    assertThat(one.text()).isEqualTo(article.path("text").asText());
    assertThat(one.id()).isEqualTo(article.path("id").asText());
    assertThat(InlineNotation.format(one.text(), one.mentions()))
        .contains("⟦Sao Khuê|ORGANIZATION⟧ ra quân")
        .contains("⟦2/7|DATE|edtf=2019-07-02⟧, ⟦12 xã|QUANTITY|value=12|unit=xã⟧ học")
        .contains("⟦Nghị quyết số 18-NQ/TW|DIRECTIVE|id=18-NQ/TW⟧");
    assertThat(run("score", gold, "--no-models").exitCode()).isZero();
  }

  @Test
  void everySampleIsReadAgainFromItsGold() throws IOException {
    Path all = folder.resolve("all");
    Run.of("ingest", Run.samples(), "--index", all, "--no-models");
    Path gold = folder.resolve("all.gold");
    run("export", "--to", "gold", "--index", all, "--output", gold);
    assertThat(GoldFile.read(gold)).hasSize(27);
  }

  @Test
  void whatGoldCannotHoldIsToldAndTheRestGoesOn() throws IOException {
    Files.writeString(
        articles.resolve("c.txt"),
        "Tin lạ ở Đồi Chè\nDấu ⟦ lạ trong bài của 12 xã khi họp ở Đồi Chè để bàn việc của năm sau.\n");
    Run run = Run.of("export", "--to", "gold", articles, "--no-models");
    assertThat(run.exitCode()).isEqualTo(Failure.SOME_REJECTED);
    assertThat(run.err()).contains("its text has marks of the gold notation");
    assertThat(GoldFile.parse("", run.out())).hasSize(2);
  }
}
