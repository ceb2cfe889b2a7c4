package org.vanban.read;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vanban.text.TextNormalizer;

/**
 * The line of a page that is its article's title: the one that says what the head of the page says,
 * without the site's name; among several the largest heading, near the text.
 */
final class PageTitle {
  private static final int MOST_WORDS = 60;
  private static final int LONGEST_SENTENCE = 30;
  private static final int ABOVE = 10;
  private static final int FAR = 400;

  private PageTitle() {}

  /**
   * Finds the line.
   *
   * @param firstProse the line with which running text begins
   */
  static Optional<HtmlLine> find(List<HtmlLine> lines, HtmlMetadata metadata, int firstProse) {
    Set<String> title = metadata.title().map(PageTitle::words).orElse(Set.of());
    Set<String> window = metadata.windowTitle().map(PageTitle::words).orElse(Set.of());
    Set<String> known = new HashSet<>(title);
    known.addAll(window);
    HtmlLine best = null;
    double most = 0.5;
    int from = Math.max(0, firstProse - FAR);
    for (HtmlLine line : lines.subList(from, Math.min(lines.size(), firstProse + FAR / 8))) {
      int words = line.words();
      boolean sentence = words > LONGEST_SENTENCE && isSentence(line.string());
      if (words < 2 || words > MOST_WORDS || sentence || isOtherLink(line, known)) {
        continue;
      }
      double score = score(line, title, window, firstProse);
      if (score > most && !isSite(line)) {
        most = score;
        best = line;
      }
    }
    return Optional.ofNullable(best).or(() -> above(lines, firstProse));
  }

  /** A colon closes the paragraph above a list. */
  private static boolean isSentence(String line) {
    return Wording.endsSentence(line) || line.endsWith(":");
  }

  /** A link that begins with a word that no title has. */
  private static boolean isOtherLink(HtmlLine line, Set<String> known) {
    return line.linkShare() > 0.8 && Collections.disjoint(words(firstWord(line.string())), known);
  }

  private static boolean isSite(HtmlLine line) {
    return SiteName.isPortal(line.string())
        || Breadcrumb.isTrail(line.string())
        || CaptionWording.hasCredit(line.string())
        || isFront(line)
        || PageHints.standard().isSite(line.block());
  }

  /** A link to the front page. */
  private static boolean isFront(HtmlLine line) {
    if (line.linkShare() < 0.8) {
      return false;
    }
    Element link =
        line.block().normalName().equals("a") ? line.block() : line.block().selectFirst("a[href]");
    return link != null && link.attr("href").equals("/");
  }

  private static String firstWord(String line) {
    int blank = line.indexOf(' ');
    return blank < 0 ? line : line.substring(0, blank);
  }

  /** The title with the line before or after it that a break parts from it. */
  static SourceLine whole(List<HtmlLine> lines, HtmlLine title, HtmlMetadata metadata) {
    String known = TextNormalizer.canonical(metadata.title().orElse(""));
    if (title.index() > 0) {
      HtmlLine before = lines.get(title.index() - 1);
      if (isPartOf(before, title)
          && (runsOn(before.string()) || isIn(known, before) || inCapitals(before, title))) {
        return before.text().joined(" ", title.text());
      }
    }
    if (title.index() + 1 < lines.size()) {
      HtmlLine after = lines.get(title.index() + 1);
      if (isPartOf(after, title)
          && (runsOn(title.string()) || isIn(known, after) || inCapitals(title, after))) {
        return title.text().joined(" ", after.text());
      }
    }
    return title.text();
  }

  private static boolean runsOn(String line) {
    return ":,-–".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static boolean isIn(String title, HtmlLine line) {
    return line.words() >= 3 && title.contains(TextNormalizer.canonical(line.string()));
  }

  private static boolean inCapitals(HtmlLine one, HtmlLine other) {
    return Wording.isCapitals(one.string()) && Wording.isCapitals(other.string());
  }

  private static boolean isQuestion(String line) {
    return line.endsWith("?") || line.endsWith("!");
  }

  private static boolean isPartOf(HtmlLine line, HtmlLine title) {
    return line.block() == title.block()
        && line.style() == title.style()
        && (title.strong() || headingLevel(title) < 6)
        && line.words() >= 2
        && line.linkShare() < 0.5
        && !Wording.endsSentence(line.string())
        && !Furniture.standard().is(line.string())
        && PrintedTime.in(line.string()).isEmpty();
  }

  /**
   * Where the head of the page only names the site: the line above the text that is set largest,
   * else the last that is neither link, time nor furniture.
   */
  private static Optional<HtmlLine> above(List<HtmlLine> lines, int firstProse) {
    HtmlLine best = null;
    int bestLevel = 99;
    for (int i = firstProse - 1; i >= Math.max(0, firstProse - ABOVE); i--) {
      HtmlLine line = lines.get(i);
      boolean title =
          line.words() >= 4
              && line.words() <= MOST_WORDS
              && (line.linkShare() < 0.5 || headingLevel(line) <= 2)
              && (!Wording.endsSentence(line.string()) || isQuestion(line.string()))
              && !Furniture.standard().is(line.string())
              && !isSite(line)
              && PrintedTime.in(line.string()).isEmpty();
      int level = headingLevel(line);
      if (title && level < bestLevel) {
        best = line;
        bestLevel = level;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(
      HtmlLine line, Set<String> title, Set<String> window, int firstProse) {
    int level = headingLevel(line);
    Set<String> words = words(line.string());
    double likeness = Math.max(likeness(words, title), likeness(words, window));
    double score = line.words() < 4 ? likeness / 2 : likeness; // the site's own name
    score += level == 1 ? 0.55 : level == 2 ? 0.2 : level == 3 ? 0.1 : 0;
    score -= line.index() > firstProse ? 0.4 : 0;
    score -= line.linkShare() > 0.8 && level != 1 ? (likeness > 0.8 ? 0.2 : 0.5) : 0;
    score -= Math.min(0.2, Math.abs(firstProse - line.index()) * 0.002);
    return score;
  }

  private static int headingLevel(HtmlLine line) {
    for (Element e = line.block(); e != null; e = e.parent()) {
      String tag = e.normalName();
      if (tag.length() == 2
          && tag.charAt(0) == 'h'
          && tag.charAt(1) >= '1'
          && tag.charAt(1) <= '5') {
        return tag.charAt(1) - '0';
      }
    }
    boolean marked = PageHints.standard().isTitle(line.block()) || isLarge(line.block());
    return marked ? 5 : line.strong() ? 7 : 9;
  }

  /** Set in a font of size 4 or more, as old pages set their titles. */
  private static boolean isLarge(Element block) {
    for (Element child : block.children()) {
      String size = child.normalName().equals("font") ? child.attr("size") : "";
      if (size.length() == 2 && size.charAt(0) == '+' || size.compareTo("4") >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The share of words that two titles have in common: of the longer, or all of the shorter's. */
  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    double ofLine = (double) common / one.size();
    double ofTitle = (double) common / other.size();
    return ofLine * 0.5 + ofTitle * 0.5 - (ofTitle < 0.3 ? 0.4 : 0);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String small = text.toLowerCase(Locale.ROOT);
    int from = 0;
    for (int i = 0; i <= small.length(); i++) {
      if (i == small.length() || !Character.isLetterOrDigit(small.charAt(i))) {
        if (i > from) {
          words.add(small.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }
}
