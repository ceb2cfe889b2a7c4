package org.vanban.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;
import org.vanban.text.TextNormalizer;

/** The trail from a site's front page to the article: {@code Trang chủ › Thời sự › Chính trị}. */
final class Breadcrumb {
  private static final Set<String> FRONT =
      Set.of("trang chủ", "trang nhất", "home", "trang chu", "homepage", "đọc báo");
  private static final int LONGEST_CRUMB = 60;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{0,2}(?:›|»|>|::|→)\\s{0,2}|\\s[/|]\\s");

  /** Those of them that are no blanks. */
  private static final String MARKS = "›»>:→/|";

  private static final int MOST_WORDS = 6;

  private static final Evaluator LINK = QueryParser.parse("a[href]");
  private static final Evaluator CRUMB = QueryParser.parse("a, span, li, strong");

  /** Of an address. */
  private static final Pattern ENDING = Pattern.compile("(?:\\.\\w{3,5}|/)$");

  /** A trail stands at most so many lines above the title. */
  private static final int TRAIL = 12;

  /** One that begins with the front page and a mark that leads inwards stands farther above. */
  private static final int FAR_TRAIL = 40;

  private static final Pattern MARKED =
      Pattern.compile(
          "(?:trang chủ|trang nhất|home) ?[›»>→]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Between two names, not in front of a link to another article. */
  private static final Pattern INWARDS =
      Pattern.compile("(?<=\\p{L}) ?(?:[›»→]|>{1,2}) ?(?=\\p{L})");

  private static final int DEEPEST = 5;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:bạn đang ở(?: đây)?|bạn đang xem|chuyên mục|mục|chuyên trang|danh mục) ?: ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Below a text stands its section so: {@code Nhãn: Tin tức Hội}. */
  private static final Pattern LABEL_BEHIND =
      Pattern.compile(
          "(?:^|(?<= ))(?:(?:thuộc |đăng trong |lưu trong )?(?:chuyên mục|chuyên trang|danh mục)|nhãn|posted in|filed under)"
              + " ?: ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int BEHIND = 16;
  private static final int NEAR = 8;

  private Breadcrumb() {}

  /** The section that a line names with its label, as {@code Chuyên mục: Thủy lợi}. */
  static Optional<String> labelled(String line) {
    Matcher label = LABEL_BEHIND.matcher(line);
    return label.find()
        ? parts(line.substring(label.end())).stream()
            .reduce((first, last) -> last)
            .filter(Breadcrumb::isSection)
        : Optional.empty();
  }

  /** The section named below the text; {@code last} is the text's last line. */
  static Optional<String> behind(List<HtmlLine> lines, int last) {
    return lines.subList(last, Math.min(lines.size(), last + BEHIND)).stream()
        .filter(line -> line.words() <= MOST_WORDS + 4)
        .flatMap(line -> labelled(line.string()).stream())
        .findFirst();
  }

  /** The innermost section: of the trail in JSON-LD, else of the trail that the page shows. */
  static Optional<String> section(List<String> trail, PageElements page, String window) {
    return last(trail, page, window).or(() -> last(shown(page), page, window));
  }

  /** Whether the trail of {@link #section} goes through a section and on. */
  static boolean leadsOn(List<String> trail, PageElements page, String section) {
    List<String> crumbs = trail.isEmpty() ? shown(page) : trail;
    String name = TextNormalizer.canonical(section);
    return crumbs.stream().map(TextNormalizer::canonical).anyMatch(name::equals);
  }

  /** Above the title, or the one link beside the time below it, where that names no writer. */
  static Optional<String> around(List<HtmlLine> lines, int title) {
    return above(lines, title).or(() -> besideTime(lines, title));
  }

  private static Optional<String> besideTime(List<HtmlLine> lines, int title) {
    return lines.subList(title + 1, Math.min(lines.size(), title + 4)).stream()
        .filter(line -> !line.isProse() && PrintedTime.in(line.string()).isPresent())
        .map(line -> line.block().select(LINK))
        .filter(links -> links.size() == 1)
        .map(links -> TextNormalizer.blanksFolded(TextNormalizer.nfc(links.getFirst().text())))
        .filter(name -> isSection(name) && !Furniture.standard().is(name))
        .filter(name -> Byline.in(name).isEmpty())
        .findFirst();
  }

  /** The item of a menu that is marked as the one the reader is in. */
  static Optional<String> active(PageElements page) {
    return page.active.stream()
        .map(item -> item.normalName().equals("a") ? item : item.selectFirst("a"))
        .filter(java.util.Objects::nonNull)
        .map(link -> TextNormalizer.blanksFolded(TextNormalizer.nfc(link.text())))
        .filter(Breadcrumb::isSection)
        .reduce((outer, inner) -> inner);
  }

  /** The short line above the title, or the last part of a trail that stands there. */
  static Optional<String> above(List<HtmlLine> lines, int title) {
    Optional<String> trail = trailAbove(lines, title);
    if (trail.isPresent()) {
      return trail;
    }
    Optional<String> part = namedPart(lines, title);
    if (part.isPresent()) {
      return part;
    }
    for (int i = title - 1; i >= Math.max(0, title - 3); i--) {
      int at = i;
      HtmlLine line = lines.get(i);
      if (Furniture.standard().is(line.string())
          || PrintedTime.in(line.string()).isPresent()
          || SiteName.isPageName(line.string())) {
        continue;
      }
      List<String> parts = parts(line.string());
      String last = parts.getLast();
      if (parts.size() > 1 && isSection(last)) {
        return Optional.of(last);
      }
      String name = lone(line).orElse(last);
      Optional<String> section =
          isSection(name) ? Optional.of(name) : inMenu(lines, i).filter(Breadcrumb::isSection);
      return section.filter(s -> isAlone(lines, at));
    }
    return Optional.empty();
  }

  /**
   * The heading of the page's part that its menu names, too, where the title is no heading so
   * large.
   */
  private static Optional<String> namedPart(List<HtmlLine> lines, int title) {
    for (int i = title - 1; i >= Math.max(0, title - NEAR); i--) {
      HtmlLine line = lines.get(i);
      if (line.block().normalName().equals("h1") && isSection(line.string())) {
        return inMenu(lines, i);
      }
    }
    return Optional.empty();
  }

  /** The link of the menu that says what a line says, in the menu's letters. */
  private static Optional<String> inMenu(List<HtmlLine> lines, int index) {
    String name = TextNormalizer.canonical(lines.get(index).string());
    return lines.subList(0, index).stream()
        .filter(line -> line.linkShare() > 0.8 && line.words() <= MOST_WORDS)
        .map(HtmlLine::string)
        .filter(line -> TextNormalizer.canonical(line).equals(name))
        .findFirst();
  }

  /** A line that begins with the front page ({@code Trang chủ › …}), or says what it is. */
  private static Optional<String> trailAbove(List<HtmlLine> lines, int title) {
    String shown = TextNormalizer.canonical(lines.get(title).string());
    for (int i = title - 1; i >= Math.max(0, title - FAR_TRAIL); i--) {
      String line = lines.get(i).string();
      if (i < title - TRAIL && !isTrail(line)) {
        continue;
      }
      Matcher label = LABEL.matcher(line);
      boolean labelled = label.lookingAt();
      List<String> parts = new ArrayList<>(parts(labelled ? line.substring(label.end()) : line));
      if (parts.isEmpty() || parts.size() > DEEPEST) {
        continue; // a menu in one line
      }
      boolean front = FRONT.contains(parts.getFirst().toLowerCase(Locale.ROOT));
      if (front && parts.size() == 1) {
        parts.addAll(listed(lines.get(i).block()));
      } else {
        List<String> links = links(lines.get(i));
        front |= !links.isEmpty();
        parts = links.isEmpty() ? parts : new ArrayList<>(links);
      }
      parts.removeIf(part -> shown.startsWith(TextNormalizer.canonical(part)));
      boolean marked =
          INWARDS.matcher(line).find() && parts.stream().allMatch(Breadcrumb::isSection);
      boolean trail = labelled || (front || marked) && parts.size() > 1;
      if (trail && !parts.isEmpty() && isSection(parts.getLast())) {
        return Optional.of(parts.getLast());
      }
    }
    return Optional.empty();
  }

  /** What stands in a short list beside its first item, the front page. */
  private static List<String> listed(Element first) {
    Element list = first.parent();
    return list == null
            || list.childrenSize() > DEEPEST
            || list.child(0) != first
            || !leadsInwards(list)
        ? List.of()
        : list.children().eachText().subList(1, list.childrenSize());
  }

  /** The links of a line that is nothing but a trail of links, without marks between them. */
  private static List<String> links(HtmlLine line) {
    if (line.linkShare() <= 0.8) {
      return List.of();
    }
    List<String> links = fewLinks(line.block());
    boolean trail =
        links.size() > 1
            && (FRONT.contains(links.getFirst().toLowerCase(Locale.ROOT)) || isNested(line.block()))
            && String.join(" ", links).equals(line.string())
            && leadsInwards(line.block());
    return trail ? links : List.of();
  }

  /** Whether each link leads to a part of where the one before it leads. */
  private static boolean isNested(Element list) {
    List<String> links = list.select(LINK).eachAttr("href");
    for (int i = 1; i < links.size(); i++) {
      String outer = ENDING.matcher(links.get(i - 1)).replaceFirst("");
      if (outer.length() < 2 || !links.get(i).startsWith(outer + "/")) {
        return false;
      }
    }
    return true;
  }

  /** What the links in a block say; nothing where they are more than a trail's. */
  private static List<String> fewLinks(Element block) {
    List<String> links = new ArrayList<>();
    for (Element link : block.select(LINK)) {
      if (link.hasText()) {
        links.add(link.text());
        if (links.size() > DEEPEST - 2) {
          return List.of();
        }
      }
    }
    return links;
  }

  /** Whether each link of a list is to a page below the last one's; a menu's lead side by side. */
  private static boolean leadsInwards(Element list) {
    List<String> links = list.select(LINK).eachAttr("href");
    for (int i = 2; i < links.size(); i++) {
      String outer = ENDING.matcher(links.get(i - 1)).replaceFirst("");
      if (outer.startsWith("/") && outer.indexOf('?') < 0 && !links.get(i).startsWith(outer)) {
        return false;
      }
    }
    return true;
  }

  /** What the window title says between the article's title and the site's name. */
  static Optional<String> inWindow(String window, String title, String outlet) {
    String rest = window.strip();
    if (!rest.endsWith(outlet) || outlet.isEmpty()) {
      return Optional.empty();
    }
    rest = rest.substring(0, rest.length() - outlet.length());
    rest = rest.startsWith(title) ? rest.substring(title.length()) : rest;
    return Optional.of(rest.replaceAll("^[ |»:>–—-]+|[ |»:>–—-]+$", ""))
        .filter(Breadcrumb::isSection)
        .filter(name -> !SiteName.isPageName(name));
  }

  /** Whether a line begins with the front page and a mark that leads inwards. */
  static boolean isTrail(String line) {
    return MARKED.matcher(line).lookingAt();
  }

  private static List<String> parts(String line) {
    if (!mayBeParted(line)) {
      String whole = line.strip();
      return whole.isEmpty() ? List.of() : List.of(whole);
    }
    return Arrays.stream(BETWEEN.split(line, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Whether a line has a mark that may stand between parts. */
  private static boolean mayBeParted(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (MARKS.indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The link of a line that has one besides other labels. */
  private static Optional<String> lone(HtmlLine line) {
    List<Element> links = ownLinks(line);
    return links.size() == 1 && line.words() <= MOST_WORDS + 2
        ? Optional.of(TextNormalizer.blanksFolded(TextNormalizer.nfc(links.getFirst().text())))
            .filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** The links of a line, without those of the blocks that its own block holds besides. */
  private static List<Element> ownLinks(HtmlLine line) {
    Element block = line.block();
    return block.getElementsByTag("a").stream()
        .filter(link -> link == block || nearestBlock(link) == block)
        .toList();
  }

  private static @Nullable Element nearestBlock(Element link) {
    Element around = link.parent();
    while (around != null && !around.isBlock()) {
      around = around.parent();
    }
    return around;
  }

  private static boolean isSection(String line) {
    return !line.isEmpty()
        && Character.isLetterOrDigit(line.codePointAt(0))
        && line.length() <= LONGEST_CRUMB
        && Wording.words(line) <= MOST_WORDS
        && !Wording.isCapitals(line)
        && !Wording.endsSentence(line)
        && line.chars().noneMatch(c -> c == ':' || c == '|')
        && !FRONT.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Not the last of a menu, whose items stand in elements alike. */
  private static boolean isAlone(List<HtmlLine> lines, int index) {
    if (lines.get(index).linkShare() > 0.5 && ownLinks(lines.get(index)).size() > 1) {
      return false;
    }
    if (index == 0) {
      return true;
    }
    Element one = lines.get(index).block();
    Element before = lines.get(index - 1).block();
    boolean listed =
        one.normalName().equals("li")
            || one.parent() == before.parent() && one != before && !isColumn(lines.get(index));
    return !(listed
        && lines.get(index - 1).words() <= MOST_WORDS
        && one.normalName().equals(before.normalName()));
  }

  /** The head of a column of the page, not a cell of a menu. */
  private static boolean isColumn(HtmlLine line) {
    return line.block().normalName().equals("td") && line.linked() == 0;
  }

  private static List<String> shown(PageElements page) {
    List<String> crumbs = new ArrayList<>();
    for (Element trail : page.trails) {
      if (crumbs.isEmpty()) {
        for (Element crumb : trail.select(CRUMB)) {
          if (crumb.select(CRUMB).size() == 1) {
            crumbs.add(crumb.text());
          }
        }
      }
      if (crumbs.isEmpty()) {
        crumbs.addAll(List.of(BETWEEN.split(trail.text(), -1)));
      }
    }
    return crumbs;
  }

  private static Optional<String> last(List<String> trail, PageElements page, String window) {
    for (int i = trail.size() - 1; i >= 0; i--) {
      String crumb = TextNormalizer.blanksFolded(TextNormalizer.nfc(trail.get(i)));
      boolean section =
          !crumb.isEmpty()
              && crumb.length() <= LONGEST_CRUMB
              && !FRONT.contains(crumb.toLowerCase(Locale.ROOT))
              && Wording.words(crumb) <= MOST_WORDS + 4
              && !Wording.isMarksOnly(crumb)
              && !LABEL.matcher(crumb + " ").lookingAt()
              && PrintedTime.in(crumb).isEmpty()
              && !isTitle(crumb, page, window);
      if (section) {
        return Optional.of(crumb);
      }
    }
    return Optional.empty();
  }

  /** Whether the trail's last crumb is the article itself, whole or cut. */
  private static boolean isTitle(String crumb, PageElements page, String window) {
    String plain = crumb.replaceAll("[ .…]+$", "");
    return page.headings.stream().anyMatch(h -> h.text().strip().equalsIgnoreCase(plain))
        || window.strip().startsWith(plain) && Wording.words(plain) > MOST_WORDS
        || page.headings.stream()
            .map(Element::text)
            .anyMatch(h -> h.strip().startsWith(plain) && Wording.words(plain) > 3);
  }
}
