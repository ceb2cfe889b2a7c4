package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.register.DirectiveRegister;

/** Tables of one's own beside the shipped ones, and what is said of damaged ones. */
class OwnTablesTest {
  private static final String DIRECTIVES =
      "number\ttype\tissuer\tdate\ttitle\talso called\tstatus\tsources\n";
  private static final String ROW =
      "96-NQ/TW\tnghị quyết\tBan Chấp hành Trung ương\t2019-05-21\ttăng cường bảo vệ đất rừng đầu nguồn\t\tsolid\tmine\n";

  @TempDir Path folder = Path.of("");

  private void table(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Annotator annotator() {
    return Annotator.builder().tables(folder).build();
  }

  private static List<String> keys(Annotator annotator, String text) {
    return annotator
        .annotate(text, ArticleContext.published("2020-03-04"))
        .mentions()
        .of(Mention.Directive.class)
        .getFirst()
        .keys();
  }

  private static List<Post> posts(Annotator annotator, String text) {
    return annotator.annotate(text).mentions().of(Mention.Person.class).stream()
        .flatMap(person -> person.offices().stream())
        .flatMap(office -> office.post().stream())
        .toList();
  }

  @Test
  void documentsOfOnesOwnAreKnown() throws IOException {
    String text = "Huyện học Nghị quyết số 96-NQ/TW về tăng cường bảo vệ đất rừng đầu nguồn.";
    assertThat(keys(Annotator.builder().build(), text)).containsExactly("96-NQ/TW");
    table("directives.tsv", "# mine\n" + DIRECTIVES + ROW);
    assertThat(keys(annotator(), text)).containsExactly("96-NQ/TW@XII");
  }

  @Test
  void whatAnEditorMakesOfATableIsRead() throws IOException {
    table("directives.tsv", "\uFEFF" + (DIRECTIVES + ROW).replace("\n", "\r\n"));
    table("README.md", "what these are");
    assertThat(keys(annotator(), "Nghị quyết số 96-NQ/TW về tăng cường bảo vệ đất rừng đầu nguồn."))
        .contains("96-NQ/TW@XII");
  }

  @Test
  void wordsOfOnesOwnAreRead() throws IOException {
    String office = "Trưởng ty Sở KHQT Lò Văn Pửn dự.";
    table("offices.tsv", "title\tkind\texample\nTrưởng ty\t\t\n");
    table("office-abbreviations.tsv", "abbreviation\twords\nKHQT\tKế hoạch Quốc tế\n");
    assertThat(posts(Annotator.builder().build(), office)).isEmpty();
    assertThat(posts(annotator(), office))
        .extracting(Post::title, post -> post.body().orElse(""))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Trưởng ty", "Sở Kế hoạch Quốc tế"));
  }

  @Test
  void faultsSayWhereAndWhatToDo() throws IOException {
    fault(DIRECTIVES + ROW.replace("solid", "sure"), ":2: status is solid or hint");
    fault(DIRECTIVES + ROW.replace("2019-05-21", "21/5/2019"), ":2: date is a day as in");
    fault(DIRECTIVES + ROW + ROW, ":3: stands twice; take one of the two out");
    fault(DIRECTIVES + ROW.replace("nghị quyết", "nghi quyet"), ":2: type is a word of");
    fault(DIRECTIVES + ROW.replace("96-NQ/TW", ""), ":2: number is empty");
    fault("", ":1: the first line names other columns");
    fault(ROW, ":1: the first line names other columns; it has to name");
    fault(DIRECTIVES + ROW.replace("mine", "mine\tand more"), ":2: more cells than columns");
    Files.write(
        folder.resolve("directives.tsv"), (DIRECTIVES + ROW).getBytes(StandardCharsets.UTF_16));
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("directives.tsv:1: not in UTF-8; save the table as UTF-8");
    Files.write(
        folder.resolve("directives.tsv"),
        (DIRECTIVES + "# Sơn \u00e0\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("directives.tsv:2: not in UTF-8");
  }

  @Test
  void faultsOfWordsSayWhereAndWhatToDo() throws IOException {
    wordFault("office-abbreviations.tsv", "abbreviation\twords\nK2\tKế hoạch\n", "no digits");
    wordFault(
        "offices.tsv", "title\tkind\texample\nTrưởng ty\thigh\t\n", "kind is one of: empty, ");
    wordFault("bodies.tsv", "body\tkind\texample\nTy Thóc\t\t\n", "kind is one of: acronym, ");
    wordFault("outlets.tsv", "outlet\tprovince\nMiền Cao\tSao Hỏa\n", "no such province");
  }

  private void wordFault(String name, String text, String message) throws IOException {
    table(name, text);
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining(name + ":2: " + message);
    Files.delete(folder.resolve(name));
  }

  private void fault(String text, String message) throws IOException {
    table("directives.tsv", text);
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("directives.tsv" + message);
  }

  @Test
  void termsOfOnesOwnStandInOrder() throws IOException {
    String head = "body\tterm\tfrom\tuntil\tsource\n";
    table("terms.tsv", head + "Trung ương\tXIV\t2026-01-24\t2031-01-10\tmine\n");
    assertThat(annotator()).isNotNull();
    table("terms.tsv", head + "Trung ương\tXIIa\t2018-01-24\t2018-05-10\tmine\n");
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("terms.tsv:2: begins before the one before it ends");
    table("terms.tsv", head + "Trung ương\tXV\tnext year\t\tmine\n");
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("terms.tsv:2: from and until are days");
  }

  @Test
  void foldersThatHoldNoTablesAreFaults() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Annotator.builder().tables(folder.resolve("nowhere")))
        .withMessageContaining("nowhere");
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("no table stands here");
    table("directive.tsv", DIRECTIVES);
    assertThatIllegalStateException()
        .isThrownBy(this::annotator)
        .withMessageContaining("directive.tsv: no table of this name is read")
        .withMessageContaining("directives.tsv");
  }

  @Test
  void aRegisterGivenTwiceIsAFault() throws IOException {
    table("outlets.tsv", "outlet\tprovince\nMiền Cao\tSơn La\n");
    DirectiveRegister register = DirectiveRegister.load();
    assertThat(Annotator.builder().tables(folder).register(register).build()).isNotNull();
    table("directives.tsv", DIRECTIVES + ROW);
    assertThatIllegalStateException()
        .isThrownBy(() -> Annotator.builder().tables(folder).register(register).build())
        .withMessageContaining("directives.tsv: a register is given, too");
  }
}
