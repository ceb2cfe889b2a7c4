package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.vanban.article.PublishedBasis;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/** What a page says of its article in meta tags, JSON-LD and microdata. */
record HtmlMetadata(
    Optional<String> title,
    Optional<String> windowTitle,
    Optional<EdtfDate> published,
    List<String> authors,
    Optional<String> section,
    Optional<String> menu,
    Optional<String> outlet,
    SiteName site,
    Optional<String> url) {
  private static final String[] TIMES = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "date",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
    "og:article:published_time",
    "created",
    "publication_date"
  };

  private static final Pattern ADDRESS = Pattern.compile("\\S+\\.\\S+");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://\\S{3,2000}");
  private static final Set<String> LISTED = Set.of("aside", "nav", "li");

  /** What is said in the names of elements around the times of others, and of later changes. */
  private static final Pattern OTHERS =
      Pattern.compile("comment|binh-?luan|related|lien-?quan", Pattern.CASE_INSENSITIVE);

  static HtmlMetadata of(Document page, PageElements elements) {
    JsonLd json = JsonLd.of(elements);
    Map<String, String> metas = metas(elements);
    String pageTitle = page.title();
    Optional<String> window = text(pageTitle);
    Optional<String> outlet = outlet(metas, json);
    return new HtmlMetadata(
        meta(metas, "og:title")
            .or(() -> json.text("headline"))
            .or(() -> meta(metas, "twitter:title"))
            .or(() -> meta(metas, "dc.title")),
        window,
        time(elements, metas, json),
        authors(metas, json),
        section(pageTitle, elements, metas, json),
        Breadcrumb.active(elements),
        outlet,
        new SiteName(page),
        url(elements, metas, json));
  }

  /** The site's name as the head has it; an address is no name. */
  private static Optional<String> outlet(Map<String, String> metas, JsonLd json) {
    return meta(metas, "og:site_name")
        .or(() -> json.text("publisher"))
        .or(json::siteName)
        .or(() -> meta(metas, "dc.publisher"))
        .or(() -> meta(metas, "application-name"))
        .filter(name -> !ADDRESS.matcher(name).matches());
  }

  /** Fills in what reading the page's text left open, and what metadata knows better. */
  void describe(ArticleDraft draft) {
    draft.url = url;
    draft.outlet =
        outlet
            .map(site::inSmallLetters)
            .or(() -> site.find(windowTitle, draft.title.map(SourceLine::text).orElse("")));
    draft.agency = draft.agency.filter(agency -> !isSame(agency, draft.outlet));
    draft.section =
        section
            .or(() -> draft.section.filter(name -> !isSame(name, draft.outlet)))
            .or(() -> menu.filter(m -> !m.equals(draft.title.map(SourceLine::text).orElse(""))))
            .or(
                () ->
                    Breadcrumb.inWindow(
                        windowTitle.orElse(""),
                        draft.title.map(SourceLine::text).orElse(""),
                        draft.outlet.orElse("")));
    published.ifPresent(
        time -> draft.publish(agreed(time, draft.published()), PublishedBasis.METADATA));
    if (!draft.hasAuthors() && !draft.hasPosters()) {
      draft.addAuthors(authors.stream().filter(a -> !isSame(a, draft.outlet)).toList());
    }
  }

  /** Whether a writer or an agency is the site itself: {@code Theo Báo Lâm An} on its own page. */
  private static boolean isSame(String name, Optional<String> outlet) {
    return outlet.map(TextNormalizer::fold).filter(TextNormalizer.fold(name)::equals).isPresent();
  }

  /**
   * The time of metadata; a day alone takes the clock that the page prints, and a clock stored as
   * UTC that the page prints as it stands was Vietnam's all along.
   */
  private static EdtfDate agreed(EdtfDate time, Optional<EdtfDate> printed) {
    if (printed.isPresent() && isSwapped(time, printed.get())) {
      return time instanceof EdtfDate.Moment m
          ? new EdtfDate.Moment(printed.get().earliest().atTime(m.time().toLocalTime()), m.offset())
          : printed.get();
    }
    if (printed.isEmpty() || !(printed.get() instanceof EdtfDate.Moment shown)) {
      return time;
    }
    if (time instanceof EdtfDate.Day day) {
      return day.earliest().equals(shown.earliest()) ? shown : time;
    }
    if (time instanceof EdtfDate.Moment stored
        && stored.time().minusHours(7).withSecond(0).equals(shown.time())) {
      return shown;
    }
    return time;
  }

  /** A month and a day that the page itself prints the other way round: 9/8 is 8 September. */
  private static boolean isSwapped(EdtfDate time, EdtfDate printed) {
    boolean days =
        (time instanceof EdtfDate.Day || time instanceof EdtfDate.Moment)
            && (printed instanceof EdtfDate.Day || printed instanceof EdtfDate.Moment);
    return days
        && !time.earliest().equals(printed.earliest())
        && time.earliest().getYear() == printed.earliest().getYear()
        && time.earliest().getMonthValue() == printed.earliest().getDayOfMonth()
        && time.earliest().getDayOfMonth() == printed.earliest().getMonthValue();
  }

  private static Optional<String> text(String written) {
    String decoded = written.indexOf('&') >= 0 ? Parser.unescapeEntities(written, false) : written;
    String text = TextNormalizer.blanksFolded(TextNormalizer.nfc(decoded));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The page's meta tags by name in small letters, the first of each that says something. */
  private static Map<String, String> metas(PageElements page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.metas) {
      String key = meta.attr("property");
      key = key.isEmpty() ? meta.attr("name") : key;
      key = key.isEmpty() ? meta.attr("itemprop") : key;
      String content = meta.attr("content");
      if (!key.isEmpty() && !content.isBlank()) {
        metas.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
      }
    }
    return metas;
  }

  private static Optional<String> meta(Map<String, String> metas, String name) {
    return Optional.ofNullable(metas.get(name)).flatMap(HtmlMetadata::text);
  }

  private static Optional<EdtfDate> time(
      PageElements page, Map<String, String> metas, JsonLd json) {
    Optional<EdtfDate> best = json.published().flatMap(MetadataTime::parse);
    for (String name : TIMES) {
      best = finer(best, meta(metas, name).flatMap(MetadataTime::parse));
    }
    for (Element time : page.times) {
      if (!time.attr("itemprop").equals("datePublished") && !time.hasAttr("pubdate")) {
        continue;
      }
      best =
          finer(
              best,
              MetadataTime.parse(
                  time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content")));
    }
    return best.or(() -> lone(page));
  }

  /** The first where it has a clock; else the second where it is of the same day and has one. */
  private static Optional<EdtfDate> finer(Optional<EdtfDate> first, Optional<EdtfDate> second) {
    if (first.isEmpty()) {
      return second;
    }
    boolean finer =
        first.get() instanceof EdtfDate.Day
            && second.isPresent()
            && second.get() instanceof EdtfDate.Moment
            && first.get().earliest().equals(second.get().earliest());
    return finer ? second : first;
  }

  /** The time element in or right before the article, not one of a list of other articles. */
  private static Optional<EdtfDate> lone(PageElements page) {
    for (Element time : page.times) {
      if ((time.hasAttr("datetime") || time.normalName().equals("abbr"))
          && !isChange(time)
          && !PageHints.standard().isClock(time)
          && !isListed(time)) {
        return MetadataTime.parse(
            time.hasAttr("datetime") ? time.attr("datetime") : time.attr("title"));
      }
    }
    return Optional.empty();
  }

  /** When the article was changed last; {@code "published updated"} is said of a first time. */
  private static boolean isChange(Element time) {
    String marks = time.className() + ' ' + time.attr("itemprop");
    boolean changed = marks.contains("updated") || marks.contains("odified");
    return changed && !marks.contains("ublished");
  }

  /** In a list, among comments, in a link with a headline, or in the foot of the page. */
  private static boolean isListed(Element time) {
    boolean foot = false;
    for (Element e = time; e != null && !e.normalName().equals("body"); e = e.parent()) {
      boolean headline =
          e.normalName().equals("a")
              && e.hasAttr("href")
              && Wording.words(e.text()) > Wording.words(time.text());
      if (LISTED.contains(e.normalName())
          || headline
          || OTHERS.matcher(e.className()).find()
          || OTHERS.matcher(e.id()).find()) {
        return true;
      }
      foot = foot ? !e.normalName().equals("article") : e.normalName().equals("footer");
    }
    return foot;
  }

  private static List<String> authors(Map<String, String> metas, JsonLd json) {
    List<String> names = new ArrayList<>();
    for (String name : json.texts("author")) {
      names.addAll(split(name));
    }
    if (names.isEmpty()) {
      meta(metas, "author")
          .or(() -> meta(metas, "article:author"))
          .or(() -> meta(metas, "dc.creator"))
          .ifPresent(name -> names.addAll(split(name)));
    }
    return names;
  }

  private static List<String> split(String name) {
    return name.contains("://")
        ? List.of()
        : Byline.in(name).map(Byline::authors).orElse(List.of());
  }

  private static Optional<String> section(
      String window, PageElements page, Map<String, String> metas, JsonLd json) {
    Optional<String> named =
        meta(metas, "article:section")
            .or(() -> json.text("articleSection"))
            .or(() -> meta(metas, "articlesection"))
            .or(() -> meta(metas, "its_section"));
    List<String> trail = json.trail();
    if (named.isPresent() && !Breadcrumb.leadsOn(trail, page, named.get())) {
      return named;
    }
    return Breadcrumb.section(trail, page, window).or(() -> named);
  }

  private static Optional<String> url(PageElements page, Map<String, String> metas, JsonLd json) {
    return page.canonical.stream()
        .findFirst()
        .flatMap(link -> absolute(link.attr("href")))
        .or(() -> meta(metas, "og:url").flatMap(HtmlMetadata::absolute))
        .or(() -> json.text("url").flatMap(HtmlMetadata::absolute))
        .or(() -> json.text("mainEntityOfPage").flatMap(HtmlMetadata::absolute));
  }

  private static Optional<String> absolute(String url) {
    String plain = url.strip();
    return ABSOLUTE.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
  }
}
