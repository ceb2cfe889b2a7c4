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

  private Breadcrumb() {}

  /** The innermost section: of the trail in JSON-LD, else of the trail that the page shows. */
  static Optional<String> section(List<String> trail, Document page) {
    return last(trail, page).or(() -> last(shown(page), page));
  }

  private static List<String> shown(Document page) {
    Element trail =
        page.selectFirst(
            "[itemtype*=BreadcrumbList], [class*=breadcrumb], [class*=Breadcrumb], [id*=breadcrumb],"
                + " [aria-label~=(?i)breadcrumb]");
    List<String> crumbs = new ArrayList<>();
    if (trail != null) {
      for (Element crumb : trail.select("a")) {
        crumbs.add(crumb.text());
      }
      if (crumbs.isEmpty()) {
        crumbs.addAll(List.of(trail.text().split("\\s[›»>/|]\\s", -1)));
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
