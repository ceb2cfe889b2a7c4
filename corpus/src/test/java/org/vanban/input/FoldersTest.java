package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.vanban.input.Taken.PAGE;
import static org.vanban.input.Taken.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.article.Article;
import org.vanban.read.ArticleReader;
import org.vanban.read.MetaOverrides;

/** Folders, and what is known besides their files. */
class FoldersTest {
  @TempDir Path folder = Path.of("");

  private Path page(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, PAGE);
  }

  @Test
  void filesBelowComeInOrderAndArchivesAreOpened() throws IOException {
    page("b/2.html");
    page("a.html");
    page(".hidden.html");
    page(".git/x.html");
    page("b/anh.jpg");
    Files.write(folder.resolve("b/1.zip"), Packed.zip("x.html", PAGE));
    assertThat(Taken.from(folder).lines()).containsExactly("a.html", "b/1.zip!/x.html", "b/2.html");
    assertThat(Taken.from(folder.resolve(".hidden.html")).lines()).containsExactly(".hidden.html");
  }

  @Test
  void linksInFoldersAreNotFollowed() throws IOException {
    page("a.html");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("self.html"), folder.resolve("self.html"));
    Taken taken = Taken.from(folder);
    assertThat(taken.lines())
        .containsExactly("a.html", "loop: unreadable", "self.html: unreadable");
    Path link = Files.createSymbolicLink(folder.resolve("to-a.html"), folder.resolve("a.html"));
    assertThat(Taken.from(link).lines()).containsExactly("to-a.html");
    assertThat(Taken.from(folder.resolve("self.html")).detail()).isNotBlank();
  }

  @Test
  void whatMayNotBeOpenedIsRejected() throws IOException {
    Path file = page("a.html");
    page("b.html");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may open any file");
    Taken taken = Taken.from(folder);
    assertThat(taken.lines()).containsExactly("a.html: unreadable", "b.html");
    assertThat(taken.detail()).contains("permission");
  }

  @Test
  void aFilesOwnTimeIsNeverThatOfPublication() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-05-06T07:08:09Z")));
    assertThat(Taken.from(file).articles().getFirst().published()).isEmpty();
    Path zip = Files.write(folder.resolve("a.zip"), Packed.zip("a.txt", TEXT));
    assertThat(Taken.from(zip).articles().getFirst().published()).isEmpty();
  }

  @Test
  void whatIsKnownBesidesHoldsForMembersToo() throws IOException {
    Files.write(
        folder.resolve("2022.zip"), Packed.zip("tin/a.html", PAGE, "b.csv", "text\n" + quoted()));
    Path meta =
        Files.writeString(
            folder.resolve("meta.txt"),
            """
            path,url,outlet,published,title,authors
            2022.zip!/tin/a.html,https://bao.example/a,Báo Thử,2022-02,Tít khác,A Lý;Vàng A Sử
            2022.zip!/b.csv#2,,Báo Khác,,,
            """);
    ArticleReader reader = ArticleReader.standard().with(MetaOverrides.read(meta));
    Taken taken = Taken.from(reader, folder.resolve("2022.zip"));
    Article first = taken.articles().getFirst();
    assertThat(first.url()).contains("https://bao.example/a");
    assertThat(first.outlet()).contains("Báo Thử");
    assertThat(first.title()).contains("Tít khác");
    assertThat(first.published().orElseThrow()).hasToString("2022-02");
    assertThat(first.authors()).containsExactly("A Lý", "Vàng A Sử");
    assertThat(taken.articles().get(1).outlet()).contains("Báo Khác");
  }

  private static String quoted() {
    return "\"" + TEXT + "\"";
  }
}
