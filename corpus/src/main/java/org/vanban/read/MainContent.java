package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that is the article, found by what its lines are like: running text counts for
 * an element, menus and link lists against it, and the element where most is left over is the
 * article's. No rule names a site.
 */
final class MainContent {
  /** A child that holds this much of the running text is the article without its surroundings. */
  private static final double NEARLY_ALL = 0.85;

  private static final Evaluator LINK = new Evaluator.Tag("a");
  private static final Evaluator LONG_LINK =
      QueryParser.parse("a[href]:matches(\\S\\s+\\S+\\s+\\S)");
  private static final int WORDS_OF_A_FORM = 60;

  /** Types of fields. */
  private static final Set<String> TYPED = Set.of("email", "text", "tel", "");

  private static final Set<String> CHOSEN = Set.of("radio", "checkbox");
  private static final Set<String> BOXES = Set.of("div", "article", "section", "li", "aside", "td");

  private final List<HtmlLine> lines;
  private final Map<Element, Weight> weights = new IdentityHashMap<>(512);
  private final boolean[] surroundings;

  /** Class names and ids of the page, and whether they mark surroundings. */
  private final Map<String, Boolean> outsideNames = new HashMap<>();

  private List<HtmlLine> article = List.of();

  /** The page's words of running text. */
  private double total;

  /** What the lines in an element sum up to. */
  private static final class Weight {
    static final Weight NONE = new Weight(null);

    /** That of the element around it. */
    final @Nullable Weight around;

    /** Running text for the element, menus and link lists against it. */
    double balance;

    /** Running text for the element alone. */
    double prose;

    /** Words of running text, wherever it stands. */
    int running;

    int words;
    int linked;
    int letters;

    Weight(@Nullable Weight around) {
      this.around = around;
    }
  }

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

  private Weight weightOf(Element element) {
    Weight known = weights.get(element);
    if (known == null) {
      Element around = element.parent();
      known = new Weight(around == null ? null : weightOf(around));
      weights.put(element, known);
    }
    return known;
  }

  private void weigh(Element body) {
    for (HtmlLine line : lines) {
      total += line.isProse() ? line.words() : 0;
      for (Weight weight = weightOf(line.block()); weight != null; weight = weight.around) {
        weight.running += line.isProse() ? line.words() : 0;
        weight.words += line.words();
        weight.linked += line.linked();
        weight.letters += line.string().length();
      }
    }
    Map<Element, Boolean> outside = new IdentityHashMap<>(512);
    for (HtmlLine line : lines) {
      surroundings[line.index()] = isOutside(line.block(), body, outside);
      double weight = weight(line, surroundings[line.index()]);
      for (Weight sum = of(line.block()); sum != null; sum = sum.around) {
        sum.balance += weight;
        sum.prose += Math.max(0, weight);
      }
    }
  }

  private Weight of(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
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
  private boolean isOutside(Element element, Element body, Map<Element, Boolean> known) {
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
      boolean small = of(e).running < 0.4 * total;
      outside =
          outside || small && isMarkedOutside(e) || of(e).running < WORDS_OF_A_FORM && isForm(e);
      known.put(e, outside);
    }
    return outside;
  }

  private boolean isMarkedOutside(Element element) {
    return PageHints.isSurroundingsByTag(element)
        || isOutsideName(element.className())
        || isOutsideName(element.id());
  }

  private boolean isOutsideName(String name) {
    return !name.isEmpty()
        && outsideNames.computeIfAbsent(name, PageHints.standard()::isSurroundings);
  }

  /** Whether the reader is to write or choose: a newsletter's box, a comment's, a poll. */
  private static boolean isForm(Element element) {
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      if (element.childNode(i) instanceof Element child && isField(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isField(Element child) {
    return switch (child.normalName()) {
      case "textarea" -> true;
      case "input" -> TYPED.contains(child.attr("type")) || isChoice(child);
      case "label" -> isChoice(child.selectFirst("input"));
      default -> false;
    };
  }

  /** An answer of a poll. */
  private static boolean isChoice(@Nullable Element input) {
    return input != null && CHOSEN.contains(input.attr("type"));
  }

  private Element heaviest(Element body) {
    Element best = body;
    double most = of(body).balance;
    for (Map.Entry<Element, Weight> entry : weights.entrySet()) {
      double sum = entry.getValue().balance;
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
        double share = of(child).prose / Math.max(1, of(main).prose);
        if (share >= NEARLY_ALL && child.childrenSize() > 1) {
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
    Map<Element, Boolean> kept = new IdentityHashMap<>();
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
    double sum = of(element).balance;
    return sum <= -8 && sum + of(element).prose < 0 && manyLinks(element);
  }

  /** Three and more children of one shape, most of which open with a link of several words. */
  private boolean isTeaserList(Element element) {
    double inside = of(element).prose;
    if (inside <= 0 || inside > 0.6 * total || element.childrenSize() < 3) {
      return false;
    }
    List<Element> linked = new ArrayList<>();
    int others = 0;
    for (Element child : element.children()) {
      if (child.isBlock() && of(child).words >= 4) {
        if (of(child).linked > 0) {
          linked.add(child);
        } else {
          others++;
        }
      }
    }
    if (linked.size() < 3 || linked.size() < 4 * others) {
      return false;
    }
    int teasers = 0;
    for (Element child : linked) {
      teasers += isTeaser(child) ? 1 : 0;
    }
    others += linked.size() - teasers;
    return teasers >= 3 && teasers >= 4 * others;
  }

  /** A box in the text with the headline and excerpt of another article. */
  private boolean isBoxedTeaser(Element element) {
    if (of(element).prose > 60
        || of(element).linked == 0
        || !BOXES.contains(element.normalName())
        || element.childrenSize() < 2) {
      return false;
    }
    Element first = firstWithText(element);
    Element link = first.normalName().equals("a") ? first : first.selectFirst(LINK);
    if (link == null) {
      return false;
    }
    String headline = first.text();
    boolean linked = Wording.words(headline) >= 4 && link.text().equals(headline);
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
  private static boolean isTeaser(Element child) {
    Element link = child.selectFirst(LONG_LINK);
    String text = link == null ? "" : child.text();
    if (link == null || text.indexOf(link.text()) > 16) {
      return false;
    }
    boolean cut = text.endsWith("...") || text.endsWith("…");
    Element around = link.parent();
    boolean apart = around != null && around != child && around.isBlock();
    return cut || apart && Wording.words(text) < 60;
  }

  private boolean manyLinks(Element element) {
    return of(element).linked * 2 > of(element).letters;
  }
}
