package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.article.Article;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.read.ReadOutcome.Rejected;

/** A crash, a hang, a memory filled cost one file; nothing is left running. */
class ParserProcessesTest {
  private static final Path ARTICLES =
      Path.of(System.getProperty("vanban.root", "."), "corpus/articles");
  private static final int SECONDS = 60;

  private static byte[] order(String order) {
    return ("%PDF-1.7 " + order).getBytes(StandardCharsets.UTF_8);
  }

  private static long process(ArticleReader reader) {
    ReadOutcome outcome = reader.read(order("go on"), "a.pdf");
    assertThat(outcome).isInstanceOf(Read.class);
    String text = ((Read) outcome).article().text();
    return Long.parseLong(text.replaceAll("\\D", ""));
  }

  /** An order, and what becomes of its file. */
  private record Misbehaviour(String order, RejectReason reason, String detail) {}

  @Test
  void aParserThatMisbehavesCostsItsFileAndTheBatchGoesOn() {
    List<Misbehaviour> all =
        List.of(
            new Misbehaviour("reject", RejectReason.DAMAGED, "nothing but an order"),
            new Misbehaviour("exit", RejectReason.DAMAGED, "ended with 7"),
            new Misbehaviour("hang", RejectReason.TOO_SLOW, "not read after 2 s"),
            new Misbehaviour("fill", RejectReason.DAMAGED, "out of memory"),
            new Misbehaviour("overflow", RejectReason.DAMAGED, "ended with 1"));
    try (ParserProcesses processes = new ParserProcesses(MisbehavingParser.class, 40)) {
      ArticleReader reader = ArticleReader.standard().with(processes);
      long process = process(reader);
      for (Misbehaviour one : all) {
        int seconds = one.order().equals("hang") ? 2 : SECONDS;
        ReadOutcome outcome =
            reader
                .with(new ReadLimits(1 << 20, 10_000, 50, seconds))
                .read(order(one.order()), "a.pdf");
        assertThat(outcome).isInstanceOf(Rejected.class);
        assertThat(((Rejected) outcome).reason()).as(one.order()).isEqualTo(one.reason());
        assertThat(((Rejected) outcome).detail()).contains(one.detail());
        long next = process(reader);
        assertThat(next == process).as(one.order()).isEqualTo(one.order().equals("reject"));
        process = next;
        assertThat(processes.living()).isEqualTo(1);
      }
    }
  }

  @Test
  void whatComesBackIsWhatWasRead() {
    try (ParserProcesses processes = new ParserProcesses(MisbehavingParser.class, 40)) {
      ArticleReader reader = ArticleReader.standard().with(processes);
      Article article = ((Read) reader.read(order("shout"), "a.pdf")).article();
      assertThat(article.text()).startsWith("Bài đọc trong tiến trình ");
      assertThat(article.placeOf(0).page()).hasValue(2);
      assertThat(article.placeOf(0).paragraph()).hasValue(3);
      assertThat(article.warnings()).singleElement().asString().matches("heap (?:3\\d|40)");
    }
  }

  @Test
  void textAndHtmlNeedNoProcessAndClosingEndsThoseThatRun() {
    ParserProcesses processes = new ParserProcesses(MisbehavingParser.class, 40);
    ArticleReader reader = ArticleReader.standard().with(processes);
    reader.read("Tin trong xã.\nXã có 12 thôn.".getBytes(StandardCharsets.UTF_8), "a.txt");
    reader.read("<p>Xã có 12 thôn.".getBytes(StandardCharsets.UTF_8), "a.html");
    assertThat(processes.living()).isZero();
    long process = process(reader);
    assertThat(ProcessHandle.of(process)).isPresent();
    processes.close();
    assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
    assertThatThrownBy(() -> reader.read(order("go on"), "a.pdf"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aProcessEndsWithTheOneThatStartedItEvenWhileItHangs() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long child = Long.parseLong(parent.inputReader().readLine());
    ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
    Thread.sleep(300); // the child hangs by now
    assertThat(handle.isAlive()).isTrue();
    parent.destroyForcibly().waitFor();
    assertThat(handle.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  /** A program that tells its parser's process, asks it for a file that hangs, and waits. */
  static final class Asking {
    private Asking() {}

    public static void main(String[] arguments) {
      ParserProcesses processes = new ParserProcesses(MisbehavingParser.class, 40);
      ArticleReader reader = ArticleReader.standard().with(processes);
      System.out.println(process(reader));
      reader.read(order("hang"), "a.pdf");
    }
  }

  @Test
  void anArticleReadInAnotherProcessIsTheSame() throws Exception {
    try (ParserProcesses processes = ParserProcesses.standard();
        Stream<Path> files = Files.list(ARTICLES)) {
      ArticleReader isolated = ArticleReader.standard().with(processes);
      List<Path> documents =
          files.filter(f -> f.toString().matches(".*\\.(?:pdf|docx)")).sorted().toList();
      assertThat(documents).isNotEmpty();
      for (Path file : documents) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        assertThat(isolated.read(bytes, name))
            .isEqualTo(ArticleReader.standard().read(bytes, name));
      }
    }
  }

  @Test
  void severalThreadsShareAFewProcesses() {
    try (ParserProcesses processes = new ParserProcesses(MisbehavingParser.class, 40)) {
      ArticleReader reader = ArticleReader.standard().with(processes);
      long different =
          Stream.generate(() -> 0)
              .limit(40)
              .parallel()
              .map(i -> process(reader))
              .distinct()
              .count();
      assertThat(different).isBetween(1L, 4L);
      assertThat(processes.living()).isEqualTo(different);
    }
  }
}
