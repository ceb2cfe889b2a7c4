package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The part of a page that is the article, found by what its lines are like: running text counts for
 * an element, menus and link lists against it, and the element where most is left over is the
 * article's. No rule names a site.
 */
final class MainContent {
  /** A child that holds this much of the running text is the article without its surroundings. */
  private static final double NEARLY_ALL = 0.85;

  private static final int WORDS_OF_A_FORM = 60;
  private static final Set<String> BOXES = Set.of("div", "article", "section", "li", "aside", "td");

  private final List<HtmlLine> lines;
  private final Map<Element, Double> balance = new IdentityHashMap<>();
  private final Map<Element, Double> prose = new IdentityHashMap<>();
  private final boolean[] surroundings;
  private List<HtmlLine> article = List.of();

  /** The page's words of running text. */
  private double total;

  private MainContent(List<HtmlLine> lines) {
    this.lines = lines;
    this.surroundings = new boolean[lines.size()];
  }

  static MainContent of(Element body, List<HtmlLine> lines) {
    MainContent content = new MainContent(lines);
    content.weigh(body);
    content.article = content.linesOf(content.heaviest(body));
    return content;
  }

  /** The lines of the article, in their order; none where the page has no running text. */
  List<HtmlLine> article() {
    return article;
  }

  /** Whether a line of the page is marked as surroundings. */
  boolean isAround(HtmlLine line) {
    return surroundings[line.index()];
  }

  private void weigh(Element body) {
    for (HtmlLine line : lines) {
      total += line.isProse() ? line.words() : 0;
    }
    Map<Element, Double> words = new IdentityHashMap<>();
    for (HtmlLine line : lines) {
      if (line.isProse()) {
        for (Element e = line.block(); e != null; e = e.parent()) {
          words.merge(e, (double) line.words(), Double::sum);
        }
      }
    }
    Map<Element, Boolean> outside = new IdentityHashMap<>();
    for (HtmlLine line : lines) {
      surroundings[line.index()] = isOutside(line.block(), body, outside, words, total);
      double weight = weight(line, surroundings[line.index()]);
      for (Element e = line.block(); e != null; e = e.parent()) {
        balance.merge(e, weight, Double::sum);
        prose.merge(e, Math.max(0, weight), Double::sum);
      }
    }
  }

  private static double weight(HtmlLine line, boolean outside) {
    int words = line.words();
    if (outside) {
      return -Math.min(words, 10) - 1;
    }
    if (line.isProse()) {
      return words * (1 - line.linkShare());
    }
    if (line.linkShare() > 0.5) {
      return -Math.min(words, 20) - 3;
    }
    return line.role() == HtmlLine.Role.ROW ? 0 : -1;
  }

  /**
   * Whether an element or one around it is marked as surroundings, and does not hold the article.
   */
  private static boolean isOutside(
      Element element,
      Element body,
      Map<Element, Boolean> known,
      Map<Element, Double> words,
      double total) {
    List<Element> path = new ArrayList<>();
    boolean outside = false;
    for (Element e = element; e != null && e != body; e = e.parent()) {
      Boolean answer = known.get(e);
      if (answer != null) {
        outside = answer;
        break;
      }
      path.add(e);
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      Element e = path.get(i);
      boolean small = words.getOrDefault(e, 0.0) < 0.4 * total;
      outside =
          outside
              || small && PageHints.standard().isSurroundings(e)
              || words.getOrDefault(e, 0.0) < WORDS_OF_A_FORM && isForm(e);
      known.put(e, outside);
    }
    return outside;
  }

  /** Whether the reader is to write into it: a newsletter's box, a comment's. */
  private static boolean isForm(Element element) {
    for (Element child : element.children()) {
      boolean typed =
          child.normalName().equals("input")
              && Set.of("email", "text", "tel", "").contains(child.attr("type"));
      if (typed || child.normalName().equals("textarea")) {
        return true;
      }
    }
    return false;
  }

  private Element heaviest(Element body) {
    Element best = body;
    double most = balance.getOrDefault(body, 0.0);
    for (Map.Entry<Element, Double> entry : balance.entrySet()) {
      double sum = entry.getValue();
      if (sum > most || sum == most && isInside(entry.getKey(), best)) {
        most = sum;
        best = entry.getKey();
      }
    }
    return descended(best);
  }

  private static boolean isInside(Element element, Element outer) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  private Element descended(Element from) {
    Element main = from;
    while (true) {
      Element next = main;
      for (Element child : main.children()) {
        double share = prose.getOrDefault(child, 0.0) / Math.max(1, prose.getOrDefault(main, 0.0));
        if (share >= NEARLY_ALL && child.children().size() > 1) {
          next = child;
        }
      }
      if (next == main) {
        return main;
      }
      main = next;
    }
  }

  private List<HtmlLine> linesOf(Element main) {
    Map<Element, Boolean> kept = new HashMap<>();
    List<HtmlLine> article = new ArrayList<>();
    for (HtmlLine line : lines) {
      if (!surroundings[line.index()] && isKept(line, main, kept)) {
        article.add(line);
      }
    }
    return article;
  }

  /** Inside the main element, and in no part of it that is a list of links. */
  private boolean isKept(HtmlLine line, Element main, Map<Element, Boolean> known) {
    boolean kept = true;
    for (Element e = line.block(); e != main; e = e.parent()) {
      if (e == null) {
        return false;
      }
      kept =
          kept
              && !known.computeIfAbsent(
                  e, x -> isLinkList(x) || isTeaserList(x) || isBoxedTeaser(x));
    }
    return kept;
  }

  private boolean isLinkList(Element element) {
    double sum = balance.getOrDefault(element, 0.0);
    return sum <= -8 && sum + prose.getOrDefault(element, 0.0) < 0 && manyLinks(element);
  }

  /** Three and more children of one shape, most of which open with a link of several words. */
  private boolean isTeaserList(Element element) {
    double inside = prose.getOrDefault(element, 0.0);
    if (inside <= 0 || inside > 0.6 * total || element.childrenSize() < 3) {
      return false;
    }
    int teasers = 0;
    int others = 0;
    for (Element child : element.children()) {
      if (!child.isBlock()) {
        continue;
      }
      String text = child.text();
      if (Wording.words(text) < 4) {
        continue;
      }
      boolean opens = isTeaser(child, text);
      teasers += opens ? 1 : 0;
      others += opens ? 0 : 1;
    }
    return teasers >= 3 && teasers >= 4 * others;
  }

  /** A box in the text with the headline and excerpt of another article. */
  private boolean isBoxedTeaser(Element element) {
    if (prose.getOrDefault(element, 0.0) > 60
        || element.childrenSize() < 2
        || !BOXES.contains(element.normalName())) {
      return false;
    }
    Element first = firstWithText(element);
    String headline = first.text();
    Element link = first.normalName().equals("a") ? first : first.selectFirst("a");
    boolean linked = link != null && Wording.words(headline) >= 4 && link.text().equals(headline);
    return linked && Wording.words(element.text()) <= 80;
  }

  private static Element firstWithText(Element element) {
    for (Element child : element.children()) {
      if (child.hasText()) {
        return child;
      }
    }
    return element.child(0);
  }

  /** A linked headline in a block of its own with its excerpt, or an excerpt that is cut off. */
  private static boolean isTeaser(Element child, String text) {
    Element link = child.selectFirst("a[href]:matches(\\S\\s+\\S+\\s+\\S)");
    if (link == null || text.indexOf(link.text()) > 16) {
      return false;
    }
    boolean cut = text.endsWith("...") || text.endsWith("…");
    Element around = link.parent();
    boolean apart = around != null && around != child && around.isBlock();
    return cut || apart && Wording.words(text) < 60;
  }

  private static boolean manyLinks(Element element) {
    int linked = 0;
    for (Element a : element.select("a[href]")) {
      linked += a.text().length();
    }
    return linked * 2 > element.text().length();
  }
}
