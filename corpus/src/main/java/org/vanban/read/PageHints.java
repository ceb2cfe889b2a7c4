package org.vanban.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vanban.table.TableReader;

/**
 * What tags, roles and the words in class names say of an element: {@code nav}, {@code related}.
 */
final class PageHints {
  private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu", "form");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "banner", "contentinfo", "search", "menu", "dialog");
  private static final int LONGEST_NAME = 300;
  private static final PageHints STANDARD = load();

  private final Set<String> words;
  private final Set<String> parts;
  private final Set<String> captions;
  private final Set<String> leads;
  private final Set<String> titles;

  private PageHints(
      Set<String> words,
      Set<String> parts,
      Set<String> captions,
      Set<String> leads,
      Set<String> titles) {
    this.words = words;
    this.parts = parts;
    this.captions = captions;
    this.leads = leads;
    this.titles = titles;
  }

  static PageHints standard() {
    return STANDARD;
  }

  private static PageHints load() {
    Set<String> words = new HashSet<>();
    Set<String> parts = new HashSet<>();
    Set<String> captions = new HashSet<>();
    Set<String> leads = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (TableReader.Row row : TableReader.rows(PageHints.class, "page-hints.tsv")) {
      switch (row.get("match")) {
        case "word" -> words.add(row.get("hint"));
        case "part" -> parts.add(row.get("hint"));
        case "caption" -> captions.add(row.get("hint"));
        case "lead" -> leads.add(row.get("hint"));
        case "title" -> titles.add(row.get("hint"));
        default -> throw row.fault("neither word, part, caption, lead nor title");
      }
    }
    return new PageHints(
        Set.copyOf(words),
        Set.copyOf(parts),
        Set.copyOf(captions),
        Set.copyOf(leads),
        Set.copyOf(titles));
  }

  /** Whether the element is marked as something around articles. */
  boolean isSurroundings(Element element) {
    if (TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"))) {
      return true;
    }
    return hints(element.className()) || hints(element.id());
  }

  /** Whether the element is marked as the text under a picture. */
  boolean isCaption(Element element) {
    return anyPart(element.className(), captions);
  }

  /** Whether the element, or the only one in it, is marked as a title. */
  boolean isTitle(Element element) {
    return anyPart(element.className(), titles)
        || element.childrenSize() == 1 && anyPart(element.child(0).className(), titles);
  }

  private static boolean anyPart(String name, Set<String> parts) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    return parts.stream().anyMatch(letters::contains);
  }

  /** Whether the element is marked as the paragraph above the text. */
  boolean isLead(Element element) {
    return anyWord(element.className(), leads) || anyWord(element.id(), leads);
  }

  private static boolean anyWord(String name, Set<String> words) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    for (String word : parted(name).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean hints(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return false;
    }
    if (anyWord(name, words)) {
      return true;
    }
    String plain = parted(name).toLowerCase(Locale.ROOT);
    String joined = plain.replaceAll("[^a-z ]|(?<=[a-z]) (?=[a-z])", "");
    return parts.stream().anyMatch(joined::contains);
  }

  /** {@code relatedNews} as {@code related News}. */
  private static String parted(String name) {
    StringBuilder parted = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
        parted.append('-');
      }
      parted.append(c);
    }
    return parted.toString();
  }
}
