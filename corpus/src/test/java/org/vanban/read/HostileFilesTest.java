package org.vanban.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.read.ReadOutcome.Read;
import org.vanban.read.ReadOutcome.Rejected;

/** Files that want to cost more than themselves, and files cut, mixed and damaged. */
class HostileFilesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Path ARTICLES =
      Path.of(System.getProperty("vanban.root", "."), "corpus/articles");

  static Stream<String> pages() {
    return Stream.of(
        "<b>x</b><br>".repeat(60_000),
        "<img src=a><i>Ảnh</i><br>".repeat(30_000),
        "<div>".repeat(100_000) + "Xã giảm 12 đầu mối, tiết kiệm chi, tinh gọn bộ máy hơn trước.",
        "<div><p>Xã giảm 12 đầu mối, tiết kiệm chi, tinh gọn bộ máy hơn trước.</p>".repeat(5_000),
        "<table><tr><td>".repeat(3_000) + "a",
        "<p>" + "a".repeat(1_000_000),
        "<p>" + "đồng chí ".repeat(100_000),
        "<ul>" + "<li><a href=x>Tin cũ hơn một ngày</a>".repeat(20_000) + "</ul>",
        "<p>" + "12/".repeat(200_000),
        "<p>" + "Thứ ".repeat(40) + "1/1/2020</p>".repeat(20_000));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hostilePagesStayLinear(String body) {
    byte[] page = ("<html><body>" + body).getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(PATIENCE, () -> check(page, "a.html"));
    byte[] text = body.replace("<", "\n<").getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(PATIENCE, () -> check(text, "a.csv"));
  }

  @Test
  void cutAndDamagedFilesGiveAnArticleOrAReason() throws Exception {
    Random random = new Random(20261124);
    try (Stream<Path> files = Files.list(ARTICLES)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".gold")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        for (int i = 0; i < 2; i++) {
          check(Arrays.copyOf(bytes, random.nextInt(bytes.length)), name);
          byte[] damaged = bytes.clone();
          for (int k = 0; k < 20; k++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
          }
          check(damaged, name);
        }
      }
    }
  }

  /** What is read holds together: lines in order, inside the text, every unit with a place. */
  static void check(byte[] bytes, String name) {
    ReadOutcome outcome = ArticleReader.standard().read(bytes, name);
    switch (outcome) {
      case Rejected rejected -> assertThat(rejected.detail()).isNotBlank().doesNotContain("\n");
      case Read read -> checkArticle(read.article());
    }
  }

  private static void checkArticle(Article article) {
    String text = article.text();
    StringBuilder lines = new StringBuilder();
    article.title().ifPresent(t -> lines.append(t).append('\n'));
    article.lead().ifPresent(l -> lines.append(l).append('\n'));
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.start()).isEqualTo(lines.length());
      lines.append(paragraph.span().of(text)).append('\n');
    }
    assertThat(lines.toString()).isEqualTo(text + "\n");
    assertThat(article.anchors().getFirst().start()).isZero();
    assertThat(article.placeOf(text.length())).isNotNull();
  }

  @Test
  void externalEntitiesStayUnresolved() {
    String page =
        "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM"
            + " 'file:///etc/hostname'>]><html><body><p>Xã Lũng Cú giảm 12 đầu mối, tiết kiệm chi"
            + " &x; trong năm 2021.</p></body></html>";
    ReadOutcome outcome =
        ArticleReader.standard().read(page.getBytes(StandardCharsets.UTF_8), "a.xhtml");
    assertThat(outcome)
        .isInstanceOfSatisfying(Read.class, r -> assertThat(r.article().text()).contains("&x;"));
  }
}
