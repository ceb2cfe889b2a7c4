package org.vanban.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.article.Place;

/** Places found beside the parser are those that the parser finds where it tracks them. */
final class ElementPlacesTest {
  private static final int NESTING = ReadLimits.standard().nesting();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>\n<p>Một</p>\n <div class=a><p>Hai<p>Ba</div></body>",
        "<body><p><div>Một</div></p><p>Hai</p>", // a paragraph made of </p>
        "<body><script>if (a<b) x='<p>';</script><p>Một</p><!-- <p> --><p title='<p>'>Hai</p>",
        "<head><noscript><img src=a></noscript></head><body id=b>\n<table><tr><td>Một</table>",
        "<body><TITLE><p></TITLE><textarea><p></textarea><P\nclass=a>Một</P><b><p>Hai</b>Ba</p>",
        "<body><p>1 < 2</p><p a=b/c>Một</p></ p><? p><p>Hai"
      })
  void pairsBlocksWithTags(String source) {
    assertTrue(places(source).arePaired());
    check(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Một</p>\n<p>Hai</p>", // a body that begins of itself
        "chữ <body><p>Một</p>",
        "<div>a</div><body><p>Một</p>",
        "<body><table><div>Một</div><tr><td>Hai</table>", // text moved out of a table
        "<body><table><td>Hai</table>",
        "<body><form><form><p>Một</p></form>",
        "<body><td>Một</td><p>Hai</p>",
        "<body><p><div>Một</div></p><p>Hai</p><p></p>", // which of two is made of </p>?
        "<body><select><p>Một</select><p>Hai",
        ""
      })
  void tracksWhereTheyDisagree(String source) {
    check(source);
  }

  @Test
  void pairsNothingInDisorder() {
    assertFalse(places("<body><table><div>Một</div><tr><td>Hai</table>").arePaired());
    assertFalse(places("<div>a</div><body><p>Một</p>").arePaired());
  }

  @Test
  void findsThePlacesOfGoldenPages() throws IOException {
    Path folder = Path.of("src/test/resources/org/vanban/read/pages");
    try (Stream<Path> pages = Files.walk(folder)) {
      for (Path page : pages.filter(p -> p.endsWith("source.html")).toList()) {
        check(CharsetDetector.decode(Files.readAllBytes(page)).text());
      }
    }
  }

  @Test
  void findsThePlacesOfTheBenchmark() throws IOException {
    List<byte[]> pages = HtmlSpeed.benchmark();
    assumeTrue(!pages.isEmpty(), "no benchmark in ../shared");
    int paired = 0;
    for (byte[] page : pages) {
      String source = new String(page, StandardCharsets.UTF_8);
      check(source);
      paired += places(source).arePaired() ? 1 : 0;
    }
    assertTrue(paired >= 0.9 * pages.size(), "paired " + paired + " of " + pages.size());
  }

  private static ElementPlaces places(String source) {
    Parser parser = Parser.htmlParser().setMaxDepth(NESTING);
    return ElementPlaces.of(parser.parseInput(source, ""), source, NESTING);
  }

  /** Compares all elements that have text of their own. */
  private static void check(String source) {
    Parser parser = Parser.htmlParser().setMaxDepth(NESTING);
    Parser tracking = Parser.htmlParser().setTrackPosition(true).setMaxDepth(NESTING);
    var page = parser.parseInput(source, "");
    ElementPlaces places = ElementPlaces.of(page, source, NESTING);
    List<Element> elements = page.body().getAllElements();
    List<Element> tracked = tracking.parseInput(source, "").body().getAllElements();
    assertEquals(tracked.size(), elements.size());
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.hasText() && (i == 0 || SourceTags.isBlock(element.normalName()))) {
        Range.Position start = tracked.get(i).sourceRange().start();
        Place place =
            Place.ofElement(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
        assertEquals(place, places.of(element), element::outerHtml);
      }
    }
  }
}
