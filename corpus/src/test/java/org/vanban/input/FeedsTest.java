package org.vanban.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vanban.input.Taken.TEXT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vanban.article.Article;
import org.vanban.read.ReadLimits;

/** RSS and Atom files. */
class FeedsTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- tin mới -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tin mới</title>
      <link>https://baolaocai.vn/</link>
      <item><title>X&#227; Bản Cầm &amp; xã Bản Lầu</title><link>https://baolaocai.vn/a.html</link>
        <pubDate>Wed, 12 Jan 2022 01:05:00 +0000</pubDate><dc:creator>Lý Láo Lở</dc:creator>
        <description>Tóm tắt</description>
        <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
      <item><title>Không có nội dung</title><link>https://baolaocai.vn/b.html</link></item>
      <item><title>Tóm tắt thôi</title><author>toasoan@baolaocai.vn (Vàng A Sử)</author>
        <description>%s</description></item>
      </channel></rss>
      """
          .formatted(TEXT, TEXT.replace("11/1", "12/1"), TEXT);

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Tin</title>
      <entry><title type="html">Xã Bản Cầm &amp;amp; xã Bản Lầu</title>
        <link rel="enclosure" href="https://bao.example/a.mp3"/>
        <link rel="alternate" href="https://bao.example/a"/>
        <published>2022-01-12T08:05:00+07:00</published>
        <author><name>Lý Láo Lở</name></author><author><name>Vàng A Sử</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
      </entry></feed>
      """
          .formatted(TEXT);

  @TempDir Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anItemOfRssIsAnArticle() throws IOException {
    Taken taken = Taken.from(file("tin.xml", RSS));
    assertThat(taken.lines()).containsExactly("tin.xml#1", "tin.xml#2: no article", "tin.xml#3");
    Article first = taken.articles().getFirst();
    assertThat(first.title()).contains("Xã Bản Cầm & xã Bản Lầu");
    assertThat(first.url()).contains("https://baolaocai.vn/a.html");
    assertThat(first.outlet()).contains("Báo Lào Cai");
    assertThat(first.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(first.authors()).containsExactly("Lý Láo Lở");
    assertThat(first.text())
        .isEqualTo(first.title().get() + "\n" + TEXT + "\n" + TEXT.replace("11/1", "12/1"));
    Article third = taken.articles().get(1);
    assertThat(third.text()).isEqualTo("Tóm tắt thôi\n" + TEXT);
    assertThat(third.authors()).containsExactly("Vàng A Sử");
  }

  @Test
  void anEntryOfAtomIsAnArticle() throws IOException {
    Article article = Taken.from(file("tin.atom", ATOM)).articles().getFirst();
    assertThat(article.title()).contains("Xã Bản Cầm & xã Bản Lầu");
    assertThat(article.url()).contains("https://bao.example/a");
    assertThat(article.published().orElseThrow()).hasToString("2022-01-12T08:05:00+07:00");
    assertThat(article.authors()).containsExactly("Lý Láo Lở", "Vàng A Sử");
    assertThat(article.text()).isEqualTo(article.title().get() + "\n" + TEXT);
    assertThat(Taken.ofStream(Packed.gzip(Packed.bytes(ATOM))).lines()).containsExactly("-#1");
  }

  /** The words of the title stand in the paragraph as well: it is the text all the same. */
  @Test
  void anItemOfOneParagraphKeepsIt() throws IOException {
    String feed =
        "<rss><channel><item><title>Xã Bản Cầm tổng kết công tác năm</title><description>"
            + "<![CDATA[<p>%s</p>]]></description></item></channel></rss>".formatted(TEXT);
    Article article = Taken.from(file("a.xml", feed)).articles().getFirst();
    assertThat(article.text()).isEqualTo("Xã Bản Cầm tổng kết công tác năm\n" + TEXT);
  }

  @Test
  void entitiesOutsideStayOutside() throws IOException {
    String hostile =
        """
        <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">
        <!ENTITY y "aaaaaaaaaa"><!ENTITY z "&y;&y;&y;&y;&y;&y;&y;&y;&y;&y;">]>
        <rss><channel><item><title>&x;&z;</title><description>%s</description></item></channel></rss>
        """
            .formatted(TEXT);
    Taken taken = Taken.from(file("x.rss", hostile));
    assertThat(taken.lines()).hasSize(1);
    assertThat(taken.articles())
        .allSatisfy(a -> assertThat(a.text()).doesNotContain("aaaaaaaaaaa"));
  }

  @Test
  void truncatedEmptyAndTooLargeFeeds() throws IOException {
    int cut = RSS.indexOf("</content:encoded>") - 30;
    assertThat(Taken.from(file("a.xml", RSS.substring(0, cut))).lines())
        .containsExactly("a.xml#1: truncated");
    assertThat(Taken.from(file("b.xml", "<rss><channel></channel></rss>")).lines())
        .containsExactly("b.xml: empty");
    ReadLimits small = new ReadLimits(50_000, 10_000_000, 512, 60);
    String long0 = RSS.replace("</channel>", "<item>" + "<a>".repeat(30_000) + "</channel>");
    assertThat(Taken.within(small, file("c.xml", long0)).lines())
        .startsWith("c.xml#1")
        .endsWith("c.xml: too large");
  }

  @Test
  void aPageThatSpeaksOfFeedsIsAPage() throws IOException {
    String page = Taken.PAGE.replace("<h1>", "<!-- <rss> <feed> --><h1>");
    assertThat(Taken.from(file("a.html", page)).lines()).containsExactly("a.html");
  }
}
