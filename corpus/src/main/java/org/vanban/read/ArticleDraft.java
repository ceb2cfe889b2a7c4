package org.vanban.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.article.Anchor;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.article.PublishedBasis;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/** An article being put together by a reader; used by one thread, for one file. */
final class ArticleDraft {
  private static final Pattern MARKS_BEHIND = Pattern.compile("[\\p{P} ]+$");

  Optional<String> id = Optional.empty();
  Optional<String> url = Optional.empty();
  Optional<String> outlet = Optional.empty();
  Optional<String> section = Optional.empty();
  Optional<String> agency = Optional.empty();
  Optional<SourceLine> title = Optional.empty();
  Optional<SourceLine> lead = Optional.empty();
  private Optional<EdtfDate> published = Optional.empty();
  private Optional<PublishedBasis> basis = Optional.empty();
  private final Set<String> authors = new LinkedHashSet<>();
  private final Set<String> posters = new LinkedHashSet<>();
  private final Set<String> photographers = new LinkedHashSet<>();
  private final List<Line> body = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  void publish(EdtfDate time, PublishedBasis on) {
    published = Optional.of(time);
    basis = Optional.of(on);
  }

  Optional<EdtfDate> published() {
    return published;
  }

  void addAuthors(List<String> names) {
    authors.addAll(names);
  }

  void setAuthors(List<String> names) {
    authors.clear();
    authors.addAll(names);
  }

  /** Who put the article on the site: its authors where it names no others. */
  void addPosters(List<String> names) {
    posters.addAll(names);
  }

  boolean hasPosters() {
    return !posters.isEmpty();
  }

  /** Names of a photo credit that stands apart from its caption. */
  void addPhotographers(List<String> names) {
    photographers.addAll(names);
  }

  boolean hasAuthors() {
    return !authors.isEmpty();
  }

  void add(Line line) {
    body.add(line);
  }

  List<Line> body() {
    return body;
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  boolean isEmpty() {
    return lead.isEmpty() && body.isEmpty();
  }

  /** Takes out a caption printed twice, and a picture's text that only says the title again. */
  void dropRepeated() {
    Set<String> captions = new LinkedHashSet<>();
    title.map(SourceLine::text).map(ArticleDraft::key).ifPresent(captions::add);
    body.removeIf(line -> line.is(Paragraph.Kind.CAPTION) && !captions.add(key(line.string())));
  }

  private static String key(String line) {
    return MARKS_BEHIND.matcher(TextNormalizer.canonical(line)).replaceFirst("");
  }

  /** Who took the pictures, each once: in the order of the captions, then of other credits. */
  private List<String> allPhotographers() {
    List<String> names = new ArrayList<>();
    for (Line line : body) {
      if (line.is(Paragraph.Kind.CAPTION)) {
        names.addAll(PhotoCredit.in(line.string()));
      }
    }
    names.addAll(photographers);
    return names.stream().map(this::inFull).distinct().toList();
  }

  /** The author's whole name where a credit has its initials. */
  private String inFull(String name) {
    return authors.stream().filter(author -> isShortFor(name, author)).findFirst().orElse(name);
  }

  /** Whether {@code L.H} is {@code Lê Hoa}. */
  private static boolean isShortFor(String initials, String name) {
    String letters = initials.replaceAll("[. ]", "");
    StringBuilder first = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      first.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.indexOf('.') > 0 && letters.contentEquals(first);
  }

  /** The text so far, for what is read out of it. */
  String text() {
    StringBuilder text = new StringBuilder();
    title.ifPresent(t -> text.append(t.text()).append('\n'));
    lead.ifPresent(l -> text.append(l.text()).append('\n'));
    body.forEach(line -> text.append(line.string()).append('\n'));
    return text.toString();
  }

  Article toArticle(String source, String mediaType, byte[] bytes) {
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    title.ifPresent(line -> append(line, text, anchors));
    lead.ifPresent(line -> append(line, text, anchors));
    for (Line line : body) {
      Span span = append(line.text(), text, anchors);
      paragraphs.add(
          new Paragraph(line.kind().orElse(Paragraph.Kind.PARAGRAPH), span, line.text().at()));
    }
    return new Article(
        id.orElseGet(() -> ArticleIds.id(url, source)),
        source,
        mediaType,
        ArticleIds.sha256(bytes),
        url,
        outlet.map(LookAlikes::mended),
        title.map(SourceLine::text),
        section.map(LookAlikes::mended),
        published,
        basis,
        (authors.isEmpty() ? posters : authors).stream().map(LookAlikes::mended).toList(),
        allPhotographers(),
        agency,
        lead.map(SourceLine::text),
        paragraphs,
        text.toString(),
        anchors,
        warnings);
  }

  private static Span append(SourceLine line, StringBuilder text, List<Anchor> anchors) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(line.text());
    for (Anchor anchor : line.anchors()) {
      anchors.add(new Anchor(start + anchor.start(), anchor.at()));
    }
    return Span.of(start, text.length());
  }
}
