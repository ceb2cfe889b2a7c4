package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vanban.text.TextNormalizer;

/** The trail from a site's front page to the article: {@code Trang chủ › Thời sự › Chính trị}. */
final class Breadcrumb {
  private static final Set<String> FRONT =
      Set.of("trang chủ", "trang nhất", "home", "trang chu", "homepage", "đọc báo");
  private static final int LONGEST_CRUMB = 60;
  private static final String BETWEEN = "\\s{0,2}(?:›|»|>|::|→)\\s{0,2}|\\s[/|]\\s";
  private static final int MOST_WORDS = 6;

  private Breadcrumb() {}

  /** The innermost section: of the trail in JSON-LD, else of the trail that the page shows. */
  static Optional<String> section(List<String> trail, Document page) {
    return last(trail, page).or(() -> last(shown(page), page));
  }

  /** The short line above the title, or the last part of a trail that stands there. */
  static Optional<String> above(List<HtmlLine> lines, int title) {
    for (int i = title - 1; i >= Math.max(0, title - 3); i--) {
      HtmlLine line = lines.get(i);
      List<String> parts = List.of(line.string().split(BETWEEN, -1));
      String last = parts.getLast().strip();
      boolean plain =
          !Furniture.standard().is(line.string()) && PrintedTime.in(line.string()).isEmpty();
      if (plain && parts.size() > 1 && isSection(last)) {
        return Optional.of(last);
      }
      if (plain) {
        return isSection(last) && isAlone(lines, i) ? Optional.of(last) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSection(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_CRUMB
        && Wording.words(line) <= MOST_WORDS
        && !Wording.isCapitals(line)
        && !Wording.endsSentence(line)
        && line.chars().noneMatch(c -> c == ':' || c == '|')
        && !FRONT.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Not the last of a menu, whose items stand in elements alike. */
  private static boolean isAlone(List<HtmlLine> lines, int index) {
    if (lines.get(index).linkShare() > 0.5 && lines.get(index).block().select("a").size() > 1) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    Element one = lines.get(index).block();
    Element before = lines.get(index - 1).block();
    boolean listed =
        one.normalName().equals("li") || one.parent() == before.parent() && one != before;
    return !(listed
        && lines.get(index - 1).words() <= MOST_WORDS
        && one.normalName().equals(before.normalName()));
  }

  private static List<String> shown(Document page) {
    Element trail =
        page.selectFirst(
            "[itemtype*=BreadcrumbList], [class*=bread], [class*=Bread], [id*=bread],"
                + " [aria-label~=(?i)breadcrumb]");
    List<String> crumbs = new ArrayList<>();
    if (trail != null) {
      for (Element crumb : trail.select("a")) {
        crumbs.add(crumb.text());
      }
      if (crumbs.isEmpty()) {
        trail.children().forEach(child -> crumbs.add(child.text()));
      }
      if (crumbs.isEmpty()) {
        crumbs.addAll(List.of(trail.text().split(BETWEEN, -1)));
      }
    }
    return crumbs;
  }

  private static Optional<String> last(List<String> trail, Document page) {
    for (int i = trail.size() - 1; i >= 0; i--) {
      String crumb = TextNormalizer.blanksFolded(TextNormalizer.nfc(trail.get(i)));
      boolean section =
          !crumb.isEmpty()
              && crumb.length() <= LONGEST_CRUMB
              && !FRONT.contains(crumb.toLowerCase(Locale.ROOT))
              && !page.title().startsWith(crumb);
      if (section) {
        return Optional.of(crumb);
      }
    }
    return Optional.empty();
  }
}
