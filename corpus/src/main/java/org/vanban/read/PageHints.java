package org.vanban.read;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.vanban.table.TableReader;

/**
 * What tags, roles and the words in class names and ids say of an element: {@code nav}, {@code
 * related}, {@code sapo}.
 */
final class PageHints {
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu", "form");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog");
  private static final int LONGEST_NAME = 300;
  private static final int SHORTEST_HINT = 2;
  private static final int LONGEST_HINT = 16;

  /** Classes that hide a label, what runs over, or the element on small screens alone. */
  private static final Pattern SHOWN =
      Pattern.compile("(?:label|overflow(?:-[xy])?|title)-hidden|hidden-(?:xs|sm|phone|mobile)");

  /** How a hint is looked for, and what it says. */
  private enum Match {
    /** Surroundings: a whole word of the name. */
    WORD,
    /** Surroundings: anywhere in its letters. */
    PART,
    CAPTION,
    LEAD,
    TITLE,
    CLOCK,
    SITE,
    AUTHOR
  }

  private static final PageHints STANDARD = load();

  private final Map<Match, Set<String>> hints;

  private PageHints(Map<Match, Set<String>> hints) {
    this.hints = hints;
  }

  static PageHints standard() {
    return STANDARD;
  }

  private static PageHints load() {
    Map<Match, Set<String>> hints = new EnumMap<>(Match.class);
    for (TableReader.Row row : TableReader.rows(PageHints.class, "page-hints.tsv")) {
      Match match;
      try {
        match = Match.valueOf(row.get("match").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw row.fault("none of word, part, caption, lead, title, clock, site, author");
      }
      String hint = row.get("hint");
      if (hint.length() < SHORTEST_HINT || hint.length() > LONGEST_HINT) {
        throw row.fault("shorter or longer than hints are");
      }
      hints.computeIfAbsent(match, m -> new HashSet<>()).add(hint);
    }
    return new PageHints(hints);
  }

  private Set<String> of(Match match) {
    return hints.getOrDefault(match, Set.of());
  }

  /** Whether the element is marked as something around articles. */
  boolean isSurroundings(Element element) {
    return isSurroundingsByTag(element)
        || isSurroundings(element.className())
        || isSurroundings(element.id());
  }

  /** Whether the element is marked as something around articles by its tag or its role. */
  static boolean isSurroundingsByTag(Element element) {
    return TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
  }

  /** Whether a class name or an id says that it is. */
  boolean isSurroundings(String name) {
    String shown = name.contains("hidden") ? SHOWN.matcher(name).replaceAll("") : name;
    return hasWord(shown, of(Match.WORD)) || hasPart(shown, of(Match.PART));
  }

  /** Whether the element is marked as the text under a picture. */
  boolean isCaption(Element element) {
    return isCaption(element.className());
  }

  /** Whether a class name marks the text under a picture. */
  boolean isCaption(String className) {
    return hasPart(className, of(Match.CAPTION));
  }

  /** Whether the element is marked as the paragraph above the text. */
  boolean isLead(Element element) {
    return hasWord(element.className(), of(Match.LEAD)) || hasWord(element.id(), of(Match.LEAD));
  }

  /** Whether the element, or the only one in it, is marked as a title. */
  boolean isTitle(Element element) {
    return hasPart(element.className(), of(Match.TITLE))
        || element.childrenSize() == 1 && hasPart(element.child(0).className(), of(Match.TITLE));
  }

  /** Whether the element, or one of the three around it, is marked as the page's own clock. */
  boolean isClock(Element element) {
    Element e = element;
    for (int up = 0; e != null && up < 3; up++, e = e.parent()) {
      if (hasPart(e.className(), of(Match.CLOCK)) || hasPart(e.id(), of(Match.CLOCK))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the element is marked as naming the writer. */
  boolean isAuthor(Element element) {
    return hasWord(element.className(), of(Match.AUTHOR));
  }

  /** Whether the element, or one of the two around it, is marked as the site's own name. */
  boolean isSite(Element element) {
    Element e = element;
    for (int up = 0; e != null && up < 3; up++, e = e.parent()) {
      String name = e.className();
      boolean parted = name.indexOf('-') >= 0 || name.indexOf('_') >= 0;
      if (hasWord(name, of(Match.SITE))
          || parted && hasWord(name.replace("-", "").replace("_", ""), of(Match.SITE))
          || hasWord(e.id(), of(Match.SITE))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of the name, parted at marks and capitals, is one of the hints. */
  private static boolean hasWord(String name, Set<String> words) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean capital = i > from && Character.isUpperCase(c) && isSmall(name.charAt(i - 1));
      if (capital || !isWordCharacter(c)) {
        int length = i - from;
        if (length >= SHORTEST_HINT
            && length <= LONGEST_HINT
            && words.contains(name.substring(from, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        from = capital ? i : i + 1;
      }
    }
    return false;
  }

  /** Whether the letters of the name hold one of the hints: {@code tin-lien-quan}. */
  private static boolean hasPart(String name, Set<String> parts) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (isSmall(c) || c == ' ') {
        letters.append(c);
      }
    }
    String plain = letters.toString();
    for (String part : parts) {
      if (plain.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isWordCharacter(char c) {
    return isSmall(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
