package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The elements of a page that say something of its article, gathered in one walk. */
final class PageElements {
  private static final List<String> TRAILS =
      List.of(
          "bread",
          "crumb",
          "pathway",
          "duong-dan",
          "duongdan",
          "cate-path",
          "cat-path",
          "category-path",
          "sitemappath");

  private static final int SHORTEST_TRAIL = 5;
  private static final int SHORTEST_ACTIVE = 6;

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?<![^ _-])(?:active|current|selected)(?:$|[ _-])", Pattern.CASE_INSENSITIVE);

  private static final Evaluator MENU =
      QueryParser.parse("nav, [class*=menu], [id*=menu], [class*=nav], [id*=nav]");

  /** {@code meta} tags, wherever they stand. */
  final List<Element> metas = new ArrayList<>();

  /** {@code script} elements with JSON-LD. */
  final List<Element> json = new ArrayList<>();

  /** Style sheets. */
  final List<Element> styles = new ArrayList<>();

  /** {@code time} elements, and others marked as the time of publication. */
  final List<Element> times = new ArrayList<>();

  /** {@code link} elements with the canonical URL. */
  final List<Element> canonical = new ArrayList<>();

  /** Trails from the front page to the article, as their names say. */
  final List<Element> trails = new ArrayList<>();

  /** Items of menus marked as the one that is open. */
  final List<Element> active = new ArrayList<>();

  /** What is text and not blank, in its order. */
  final List<TextNode> texts = new ArrayList<>();

  /** Whether an element may name a font that is not Unicode's. */
  boolean namesLegacyFonts;

  /** The headings of the first level. */
  final List<Element> headings = new ArrayList<>();

  /** Names of elements, and whether they are those of trails. */
  private final Map<String, Boolean> names = new HashMap<>();

  /** Class names, and whether they mark the item that is open. */
  private final Map<String, Boolean> activeNames = new HashMap<>();

  private PageElements() {}

  static PageElements of(Document page) {
    PageElements found = new PageElements();
    found.walk(page);
    return found;
  }

  private void walk(Element element) {
    take(element);
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      Node child = element.childNode(i);
      if (child instanceof Element inner) {
        walk(inner);
      } else if (child instanceof TextNode text && isShown(text)) {
        texts.add(text);
      }
    }
  }

  /** Whether a text is more than blanks and line breaks. */
  static boolean isShown(TextNode node) {
    String text = node.getWholeText();
    for (int i = 0; i < text.length(); i++) {
      if (" \t\n\f\r".indexOf(text.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  private void take(Element element) {
    boolean marked = element.attributesSize() > 0;
    namesLegacyFonts |= marked && StyledFonts.namesLegacyFont(element);
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "h1" -> headings.add(element);
      case "style" -> styles.add(element);
      case "script" -> {
        String type = element.attr("type");
        if (type.toLowerCase(Locale.ROOT).contains("application/ld+json")) {
          json.add(element);
        }
      }
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical") && element.hasAttr("href")) {
          canonical.add(element);
        }
      }
      case "time" -> times.add(element);
      default -> {
        if (marked) {
          takeMarked(element);
        }
      }
    }
  }

  private boolean isTrail(String name) {
    return name.length() >= SHORTEST_TRAIL && names.computeIfAbsent(name, PageElements::namesTrail);
  }

  private void takeMarked(Element element) {
    boolean marked =
        element.normalName().equals("abbr") && element.className().contains("published");
    if (marked || element.attr("itemprop").equals("datePublished")) {
      times.add(element);
    }
    if (isActive(element)) {
      active.add(element);
    }
    if (isTrail(element.className())
        || isTrail(element.id())
        || element.attr("itemtype").endsWith("BreadcrumbList")
        || isTrail(element.attr("aria-label"))) {
      trails.add(element);
    }
  }

  private boolean isActive(Element element) {
    boolean item = element.normalName().equals("li") || element.normalName().equals("a");
    String name = item ? element.className() : "";
    return name.length() >= SHORTEST_ACTIVE
        && name.length() < 200
        && activeNames.computeIfAbsent(name, n -> ACTIVE.matcher(n).find())
        && element.closest(MENU) != null;
  }

  private static boolean namesTrail(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (String trail : TRAILS) {
      if (small.contains(trail)) {
        return true;
      }
    }
    return false;
  }
}
