package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.vanban.table.TableReader;
import org.vanban.text.Characters;
import org.vanban.text.TextNormalizer;

/**
 * The name of a site whose head does not say it: what its foot claims ({@code Bản quyền thuộc Báo
 * Lâm An}), what stands in the window title beside the article's, the text of its logo.
 *
 * @param page is looked through when the name is asked for
 */
record SiteName(Document page) {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 16;

  /** So many of a page's first elements may be its banner, so many of its last its foot. */
  private static final int BANNER = 500;

  private static final int LAST = 800;

  /** Lines of text in a page's foot. */
  private static final int FOOT = 12;

  private static final int LONGEST_TEXT = 200_000;
  private static final Set<String> KINDS =
      TableReader.rows(SiteName.class, "site-kinds.tsv").stream()
          .map(row -> row.get("words") + ' ')
          .collect(Collectors.toUnmodifiableSet());

  /** The small letters with which kinds begin. */
  private static final String FIRST_OF_KINDS =
      KINDS.stream().map(kind -> kind.substring(0, 1)).distinct().collect(Collectors.joining());

  private static final Pattern CLAIM =
      Pattern.compile(
          "(?:©|&copy;|\\(c\\)|copyright|bản quyền)(?: ?(?:©|\\(c\\)|copyright|bản quyền))?[ :]{0,2}"
              + "(?:\\d{4}(?: ?[-–] ?\\d{4})?)?[ ,:]{0,2}(?:(?:thuộc(?: về)?|của|by)[ :]{1,2})?(?<name>\\p{Lu}[^|]{2,200})",
          FLAGS);
  private static final List<String> SIGNS_OF_CLAIMS =
      List.of("©", "&copy;", "(c)", "copyright", "bản quyền");
  private static final Pattern LICENSED =
      Pattern.compile(
          "^(?<name>\\p{Lu}[^|.]{4,110}?)(?:[.,;]| [-–]) ?(?:giấy phép|gp số|cơ quan chủ quản)",
          FLAGS);
  private static final Pattern OWNER =
      Pattern.compile("cơ quan chủ quản ?: ?(?<name>\\p{Lu}[^|.]{4,110})", FLAGS);
  private static final Pattern END =
      Pattern.compile(
          "[.,;|(]| [-–—] |(?<!\\p{L})(?:giấy phép|all rights|địa chỉ|giữ bản quyền|chịu trách nhiệm|phụ trách|(?:trưởng )?ban biên tập|trưởng ban|tổng biên tập|trụ sở|điện thoại|số)(?!\\p{L})",
          FLAGS);

  /** What systems call a page that shows an article. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:trang |xem )?chi tiết(?: tin| bài viết| bài| tin tức| nội dung| trang)?|tin tức|trang chủ|trang nhất|home"
              + "|news|default|index|untitled(?: page)?|view|detail",
          FLAGS);

  /** What systems call a page or its part, and no section is called. */
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?:trang |xem )?chi tiết(?: tin| bài viết| bài| tin tức| nội dung| trang)?|xuất bản thông tin|default|index",
          FLAGS);

  private static final Pattern BETWEEN = Pattern.compile(" ?[|»>›] ?| [-–—:]{1,2} |(?<=\\S): ");

  /** The address of a front page. */
  private static final Pattern FRONT =
      Pattern.compile("(?i)/|(?:https?://[^/?#]{1,80})?/?(?:(?:index|default)\\.\\w{3,4})?|/vi/?");

  private static final Pattern ONLINE = Pattern.compile(" (?:online|điện tử)$", FLAGS);

  private static final Pattern LOGO = Pattern.compile("^logo ", FLAGS);

  /** The lines of the page's last elements. */
  private static List<String> foot(List<Element> all) {
    List<String> foot = new ArrayList<>();
    for (Element element : all.subList(Math.max(0, all.size() - LAST), all.size())) {
      String own = own(element);
      if (own.length() > 4) {
        foot.add(clean(own));
      }
    }
    return foot;
  }

  /** The text of an element itself; most have none. */
  private static String own(Element element) {
    int size = element.childNodeSize();
    for (int i = 0; i < size; i++) {
      if (element.childNode(i) instanceof TextNode text && PageElements.isShown(text)) {
        return element.ownText();
      }
    }
    return "";
  }

  private String text() {
    String text = TextNormalizer.nfc(page.text() + ' ' + page.select("meta").eachAttr("content"));
    return text.substring(0, Math.min(LONGEST_TEXT, text.length()));
  }

  private static String clean(String text) {
    return TextNormalizer.blanksFolded(TextNormalizer.nfc(text));
  }

  /** Whether a line has what begins a claim; the pattern is dear to try on every line. */
  private static boolean mayClaim(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    for (String sign : SIGNS_OF_CLAIMS) {
      if (small.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> named(List<String> lines, Pattern pattern) {
    return lines.reversed().stream()
        .flatMap(line -> pattern.matcher(line).results().map(found -> found.group("name")))
        .map(SiteName::cut)
        .filter(SiteName::isKind)
        .findFirst();
  }

  /** A line of the foot that is a name and nothing else. */
  private static Optional<String> alone(List<String> foot) {
    return foot.subList(Math.max(0, foot.size() - FOOT), foot.size()).stream()
        .filter(SiteName::isKind)
        .filter(line -> !END.matcher(line).find())
        .findFirst();
  }

  private static String cut(String name) {
    Matcher end = END.matcher(name);
    return (end.find() ? name.substring(0, end.start()) : name).strip();
  }

  /**
   * What the first pictures and links to the front page are called.
   *
   * @param kind worded as the name of a paper, a portal or an office
   * @param other worded otherwise, of a picture or link that is marked as the site's
   */
  private record Logo(Optional<String> kind, Optional<String> other) {
    static Logo of(List<Element> all) {
      Optional<String> other = Optional.empty();
      for (Element element : all.subList(0, Math.min(all.size(), BANNER))) {
        String name = name(element);
        if (name.isEmpty()) {
          continue;
        }
        String plain = cut(withoutLogo(name));
        if (beginsLikeKind(plain) && isKind(plain)) {
          return new Logo(Optional.of(plain), other);
        }
        if (other.isEmpty() && isMarked(element) && isName(plain)) {
          other = Optional.of(plain);
        }
      }
      return new Logo(Optional.empty(), other);
    }

    private static String name(Element element) {
      return switch (element.normalName()) {
        case "img" -> isInOtherLink(element) ? "" : element.attr("alt");
        case "a" -> isFront(element) ? front(element) : "";
        default -> named(element);
      };
    }

    private static boolean isMarked(Element element) {
      boolean shown = element.normalName().equals("img") || element.normalName().equals("a");
      return shown && PageHints.standard().isSite(element);
    }

    private static boolean isName(String plain) {
      int words = Wording.words(plain);
      return words >= 2
          && words <= MOST_WORDS / 2
          && Character.isUpperCase(plain.codePointAt(0))
          && !PAGE.matcher(plain).matches();
    }
  }

  /** Whether a picture leads to a page that is not the front page. */
  private static boolean isInOtherLink(Element picture) {
    Element around = picture.parent();
    for (int up = 0; around != null && up < 2; up++, around = around.parent()) {
      if (around.normalName().equals("a")) {
        return !isFront(around);
      }
    }
    return false;
  }

  private static String withoutLogo(String name) {
    return LOGO.matcher(clean(name)).replaceFirst("");
  }

  /**
   * The text of an element that is marked as the site's name, or that is set in capitals; empty
   * where it is no kind of site.
   */
  private static String named(Element element) {
    String own = own(element);
    if (!beginsLikeKind(withoutLogo(own))) {
      return "";
    }
    return PageHints.standard().isSite(element) ? own : inCapitals(element, clean(own));
  }

  /** A name in capitals over two elements: an office and its place. */
  private static String inCapitals(Element element, String own) {
    Element next = element.nextElementSibling();
    if (!Wording.isCapitals(own) || next == null || !isKind(own)) {
      return "";
    }
    String more = clean(next.ownText());
    return Wording.isCapitals(more) && Wording.words(more) <= MOST_WORDS / 2
        ? own + ' ' + more
        : own;
  }

  private static String front(Element link) {
    if (!link.attr("title").isBlank()) {
      return link.attr("title");
    }
    boolean wrapped = link.ownText().isBlank() && link.childrenSize() > 0;
    return wrapped ? link.child(0).ownText() : link.ownText();
  }

  private static boolean isFront(Element link) {
    return FRONT.matcher(link.attr("href")).matches();
  }

  /** Worded as the name of a paper, a portal or an office. */
  private static boolean isKind(String name) {
    if (!beginsLikeKind(name)) {
      return false;
    }
    int words = name.length() <= LONGEST ? Wording.words(name) : 0;
    if (words < 2 || words > MOST_WORDS) {
      return false;
    }
    String small = TextNormalizer.canonical(name);
    for (String kind : KINDS) {
      if (small.startsWith(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name, in NFC, has the first letter of a kind. */
  private static boolean beginsLikeKind(String name) {
    return !name.isEmpty() && FIRST_OF_KINDS.indexOf(Characters.lower(name.charAt(0))) >= 0;
  }

  private static final Pattern PORTAL =
      Pattern.compile(
          "(?:cổng|trang)(?: thông)? tin điện tử(?: .*)?|trang tin .*|(?:báo|tạp chí) .*(?:điện tử|online)",
          FLAGS);

  /** Whether a line can only be the name of a site: {@code Cổng thông tin điện tử tỉnh Lâm An}. */
  static boolean isPortal(String line) {
    return line.length() <= LONGEST
        && Wording.words(line) <= MOST_WORDS - 2
        && PORTAL.matcher(line).matches();
  }

  /** The name, by what the page shows besides the article's title. */
  Optional<String> find(Optional<String> window, String title) {
    List<Element> all = page.body().getAllElements();
    List<String> foot = foot(all);
    Logo logo = Logo.of(all);
    return logo.kind()
        .filter(SiteName::isPortal)
        .or(() -> named(foot.stream().filter(SiteName::mayClaim).toList(), CLAIM))
        .or(() -> shown(window.flatMap(w -> beside(w, title)), logo, foot))
        .map(this::inSmallLetters);
  }

  /** The name that no notice of copyright claims. */
  private static Optional<String> shown(Optional<String> beside, Logo logo, List<String> foot) {
    Optional<String> plain =
        logo.kind().filter(l -> beside.filter(b -> isOnline(b, l)).isPresent());
    if (plain.isPresent() || beside.filter(SiteName::isPortal).isPresent()) {
      return plain.or(() -> beside);
    }
    return logo.kind()
        .filter(SiteName::isPortal)
        .or(() -> beside.filter(SiteName::isKind))
        .or(() -> logo.kind().isPresent() ? Optional.empty() : logo.other())
        .or(() -> beside.filter(name -> !isShortened(name, logo.kind())))
        .or(logo::kind)
        .or(() -> named(foot, LICENSED))
        .or(() -> alone(foot))
        .or(() -> named(foot, OWNER))
        .or(() -> beside);
  }

  /** Whether a window title has a paper's name as its site's: {@code Lâm An online}. */
  private static boolean isOnline(String window, String name) {
    return ONLINE.matcher(window).find()
        && !ONLINE.matcher(name).find()
        && bare(window).equals(bare(name));
  }

  private static String bare(String name) {
    String small = TextNormalizer.canonical(ONLINE.matcher(name).replaceFirst(""));
    return small.startsWith("báo ") ? small.substring("báo ".length()) : small;
  }

  /** What the window title says besides the article's. */
  private static Optional<String> beside(String window, String title) {
    String rest = window.strip();
    if (!title.isEmpty() && rest.endsWith(title)) {
      rest = rest.substring(0, rest.length() - title.length());
    } else if (!title.isEmpty() && rest.startsWith(title)) {
      rest = rest.substring(title.length());
    }
    boolean whole = rest.length() == window.strip().length();
    String shown = TextNormalizer.canonical(title);
    List<String> others =
        BETWEEN
            .splitAsStream(rest)
            .map(part -> part.replaceAll("^[ |:–—-]+|[ |:–—-]+$", ""))
            .filter(part -> !part.isEmpty() && Wording.words(part) <= MOST_WORDS)
            .filter(part -> !PAGE.matcher(part).matches())
            .filter(part -> !whole || !shown.contains(TextNormalizer.canonical(part)))
            .toList();
    return others.stream()
        .filter(part -> isKind(part) || part.matches("(?iu).* (?:online|điện tử|media)"))
        .findFirst()
        .or(() -> others.isEmpty() ? Optional.empty() : Optional.of(others.getLast()));
  }

  /** {@code HGDTV}, {@code So Nong nghiep}: the logo may say it in full. */
  private static boolean isShortened(String name, Optional<String> logo) {
    boolean letters = Wording.words(name) == 1 && Wording.isCapitals(name);
    boolean bare =
        logo.map(TextNormalizer::fold).filter(TextNormalizer.fold(name)::equals).isPresent();
    return letters || bare || name.indexOf('&') > 0;
  }

  /** A name in capitals as the page has it elsewhere. */
  String inSmallLetters(String name) {
    if (!Wording.isCapitals(name)) {
      return name;
    }
    Matcher elsewhere = Pattern.compile(Pattern.quote(name), FLAGS).matcher(text());
    while (elsewhere.find()) {
      boolean capital = Character.isUpperCase(elsewhere.group().codePointAt(0));
      if (capital && !Wording.isCapitals(elsewhere.group())) {
        return elsewhere.group();
      }
    }
    return page.select("img[alt]").eachAttr("alt").stream()
        .map(SiteName::clean)
        .filter(alt -> !Wording.isCapitals(alt))
        .filter(alt -> TextNormalizer.fold(alt).equals(TextNormalizer.fold(name)))
        .findFirst()
        .orElse(name);
  }

  /** Whether a part of the window title only says that this is a page with an article. */
  static boolean isPageName(String part) {
    return SYSTEM.matcher(part).matches();
  }
}
