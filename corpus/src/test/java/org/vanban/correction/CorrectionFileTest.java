package org.vanban.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.export.Json;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Correction;
import org.vanban.mention.Mention;

/** What a file of corrections holds, what of it cannot be read, and how it grows. */
class CorrectionFileTest {
  private static final String SHA = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  /** A line of one stretch, its other keys with single quotes. */
  private static String line(String text, String keys) {
    String all = "{'sha256':'%s','start':10,'end':%d,'text':'%s',%s}";
    return all.formatted(SHA, 10 + text.length(), text, keys).replace('\'', '"');
  }

  private static CorrectionLine parse(String text, String keys) {
    return CorrectionLine.parse(line(text, keys));
  }

  /** A correction as the gold has it. */
  private static String inline(CorrectionLine line) {
    String text = " ".repeat(10) + line.correction().surface();
    return InlineNotation.format(text, line.correction().mention().stream().toList()).strip();
  }

  @Test
  void everyKindIsReadAsItsJsonHasIt() {
    assertThat(
            inline(
                parse(
                    "Lò Văn Pửn",
                    "'type':'PERSON','offices':[{'text':'Bí thư'},{'text':'Tổ trưởng'}],'rank':'Đại tá'")))
        .isEqualTo("⟦Lò Văn Pửn|PERSON|pos=Bí thư ; Tổ trưởng|rank=Đại tá⟧");
    assertThat(inline(parse("Nghị quyết 5, 6", "'type':'DIRECTIVE','ids':['05-NQ','06-NQ']")))
        .isEqualTo("⟦Nghị quyết 5, 6|DIRECTIVE|id=05-NQ ; 06-NQ⟧");
    assertThat(inline(parse("2/7", "'type':'DATE','edtf':'2018-07-02'")))
        .isEqualTo("⟦2/7|DATE|edtf=2018-07-02⟧");
    assertThat(inline(parse("5/6", "'type':'RATIO','numerator':'5','denominator':'6'")))
        .isEqualTo("⟦5/6|RATIO|num=5|den=6⟧");
    assertThat(inline(parse("5,5 %", "'type':'PERCENT','values':['5.5']")))
        .isEqualTo("⟦5,5 %|PERCENT|value=5.5⟧");
    assertThat(
            inline(
                parse(
                    "hơn 5 xã",
                    "'type':'QUANTITY','values':['5'],'unit':'xã','approximation':'gt'")))
        .isEqualTo("⟦hơn 5 xã|QUANTITY|value=5|unit=xã|approx=gt⟧");
    assertThat(inline(parse("Đội Sao", "'type':'ORGANIZATION'")))
        .isEqualTo("⟦Đội Sao|ORGANIZATION⟧");
    assertThat(inline(parse("Đồi Chè", "'type':'PLACE'"))).isEqualTo("⟦Đồi Chè|PLACE⟧");
    assertThat(parse("2/7", "'type':'NONE'").correction().mention()).isEmpty();
    assertThat(parse("2/7", "'type':'FOUND'").takesBack()).isTrue();
  }

  @Test
  void whichDocumentIsMeantIsToldByItsKey() {
    CorrectionLine line =
        parse(
            "Nghị quyết 18-NQ/TW",
            "'type':'DIRECTIVE','ids':['18-NQ/TW'],'canonical':['18-NQ/TW@XIII']");
    Mention.Directive directive = (Mention.Directive) line.correction().mention().orElseThrow();
    assertThat(directive.keys()).containsExactly("18-NQ/TW@XIII");
    assertThat(directive.type()).isEqualTo("nghị quyết");
    assertThat(directive.by()).isEqualTo(Mention.By.CORRECTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[1]",
        "{\"sha256\":",
        "'type':'DATE'",
        "'type':'DATE','edtf':'2018-13-02'",
        "'type':'DATE','edtf':'2018-07-02','modifier':'LATE'",
        "'type':'WORD'",
        "'x':1",
        "'type':'QUANTITY','values':['1e999999999'],'unit':'xã'",
        "'type':'QUANTITY','values':[],'unit':'xã'",
        "'type':'QUANTITY','values':['1','2','3'],'unit':'xã'",
        "'type':'QUANTITY','values':['5']",
        "'type':'RATIO','numerator':'1'",
        "'type':'DIRECTIVE','ids':[]",
        "'type':'DIRECTIVE','ids':['18-NQ/TW'],'canonical':['@XII']",
        "'type':'DIRECTIVE','ids':['18-NQ/TW'],'canonical':['a','b']",
        "'type':'PERSON','offices':[{}]",
        "'type':'NONE','sha256':'ABC'",
        "'type':'NONE','start':-1",
        "'type':'NONE','end':4",
        "'type':'NONE','end':11",
        "'type':'NONE','text':'  '",
      })
  void faultsAreToldWithTheirLine(String fault) throws IOException {
    Path file = folder.resolve("mended.jsonl");
    String bad = fault.startsWith("'") ? line("2/7", fault) : fault;
    String good = line("2/7", "'type':'NONE'");
    Files.writeString(file, "\ufeff" + good + "\n\n" + bad + "\r\n" + good);
    CorrectionFile.Held held = CorrectionFile.at(file).read();
    assertThat(held.lines()).hasSize(2);
    assertThat(held.faults()).singleElement().asString().startsWith("mended.jsonl:3: ");
    assertThat(held.faults().getFirst()).hasSizeLessThan(300).doesNotContain("\n", "null");
  }

  @Test
  void limitsAreKept() {
    String note = "x".repeat(1001);
    assertThatThrownBy(() -> parse("2/7", "'type':'NONE','note':'" + note + "'"))
        .hasMessageContaining("1000");
    String long1 = "x".repeat(CorrectionLine.LONGEST);
    assertThatThrownBy(() -> parse("2/7", "'type':'NONE','other':'" + long1 + "'"))
        .hasMessageContaining("100000");
    String many = "'x',".repeat(101) + "'x'";
    assertThatThrownBy(() -> parse("2/7", "'type':'DIRECTIVE','ids':[" + many + "]"))
        .hasMessageContaining("100");
  }

  @Test
  void whatIsNoTextIsOneFault() throws IOException {
    Path file = folder.resolve("odd.jsonl");
    Files.write(file, new byte[] {'{', (byte) 0xff, '\n'});
    assertThatThrownBy(() -> CorrectionFile.at(file).read())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("odd.jsonl: not UTF-8");
    Files.write(file, line("Đá", "'type':'NONE'").getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> CorrectionFile.at(file).read()).isInstanceOf(IOException.class);
  }

  @Test
  void theLaterHoldsAndCanBeTakenBack() {
    String other = SHA.replace('0', 'f');
    List<CorrectionLine> lines = new ArrayList<>();
    lines.add(parse("2/7", "'type':'NONE'"));
    lines.add(parse("2/7 và 3/7", "'type':'DATE','edtf':'2018-07-02/2018-07-03'"));
    lines.add(CorrectionLine.parse(line("2/7", "'type':'NONE'").replace(SHA, other)));
    ArticleCorrections held = ArticleCorrections.of(lines);
    assertThat(held.of(SHA).asList()).extracting(Correction::surface).containsExactly("2/7 và 3/7");
    assertThat(held.of(other).asList()).hasSize(1);
    lines.add(parse("2/7", "'type':'FOUND'"));
    assertThat(ArticleCorrections.of(lines).of(SHA).isEmpty()).isTrue();
    assertThat(ArticleCorrections.of(lines).of(other).isEmpty()).isFalse();
    lines.add(parse("2/7", "'type':'NONE'"));
    assertThat(ArticleCorrections.of(lines).of(SHA).asList()).hasSize(1);
  }

  @Test
  void theFileGrowsByWholeLines() throws IOException {
    Path file = folder.resolve("corrections.jsonl");
    CorrectionFile corrections = CorrectionFile.of(folder);
    CorrectionLine one = parse("2/7", "'type':'NONE'");
    assertThat(corrections.add(List.of(one))).isEqualTo(1);
    assertThat(corrections.add(List.of(one))).isZero();
    Files.writeString(file, Files.readString(file) + "{\"broken off"); // as a crash leaves it
    CorrectionLine two = parse("3/7", "'type':'NONE'");
    assertThat(corrections.add(List.of(one, two))).isEqualTo(1);
    CorrectionFile.Held held = corrections.read();
    assertThat(held.lines()).containsExactly(one, two);
    assertThat(held.faults()).hasSize(1);
  }

  @Test
  void manyWriteAtOnce() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Callable<Integer>> jobs = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        CorrectionLine line = parse("2/7", "'type':'NONE','note':'" + i + "'");
        jobs.add(() -> CorrectionFile.of(folder).add(List.of(line)));
      }
      for (Future<Integer> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(1);
      }
    }
    assertThat(CorrectionFile.of(folder).read().lines()).hasSize(40);
  }

  @Test
  void aLineIsWrittenForItsArticle() {
    CorrectionLine line =
        CorrectionLine.of(
            SHA,
            Json.parse(
                "{\"start\":10,\"end\":13,\"text\":\"2/7\",\"type\":\"NONE\",\"sha256\":\"x\"}"),
            "2026-11-30T09:00:00Z");
    assertThat(line.fingerprint()).isEqualTo(SHA);
    assertThat(line.json()).startsWith("{\"sha256\":\"0123").endsWith("\"2026-11-30T09:00:00Z\"}");
  }
}
