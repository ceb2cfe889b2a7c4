package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.vanban.article.Paragraph;
import org.vanban.article.PublishedBasis;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/** Reads a news page: metadata from its head, title, lead and text from what it shows. */
final class HtmlArticleReader {
  /** Time and byline stand at most so many lines from the end. */
  private static final int NEAR = 8;

  private static final int LONGEST_TITLE = 40;

  /** Between a title and its text stand at most so many lines of furniture. */
  private static final int MOST_BETWEEN = 40;

  private final ArticleDraft draft;
  private final List<HtmlLine> lines;
  private final HtmlMetadata metadata;
  private final Furniture furniture = Furniture.standard().ofPage();
  private final Map<String, Optional<PrintedTime>> printedTimes = new HashMap<>();
  private LineKinds kinds = LineKinds.of(List.of());
  private boolean hasPrintedTime;

  /** The time printed is that of a change: another stamp is better. */
  private boolean hasChangedTime;

  private HtmlArticleReader(List<HtmlLine> lines, HtmlMetadata metadata, ArticleDraft draft) {
    this.lines = lines;
    this.metadata = metadata;
    this.draft = draft;
  }

  /**
   * @param title where it is known besides; the page need not show it
   */
  static void read(
      CharsetDetector.Decoded decoded,
      Optional<String> title,
      ReadLimits limits,
      ArticleDraft draft)
      throws RejectedException {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.nesting());
    Document page = Jsoup.parse(decoded.text(), "", parser);
    ElementPlaces places = ElementPlaces.of(page, decoded.text(), limits.nesting());
    decoded.warning().ifPresent(draft::warn);
    PageElements elements = PageElements.of(page);
    LegacyHtml.convert(page, elements, decoded.legacy()).forEach(draft::warn);
    title.ifPresent(
        t ->
            elements.metas.addFirst(
                new Element("meta").attr("property", "og:title").attr("content", t)));
    List<HtmlLine> lines = HtmlLines.of(page.body(), places);
    if (lines.isEmpty()) {
      throw new RejectedException(RejectReason.NO_ARTICLE, "the page shows no text");
    }
    HtmlMetadata metadata = HtmlMetadata.of(page, elements);
    new HtmlArticleReader(lines, metadata, draft).read(MainContent.of(page.body(), lines), title);
  }

  private void read(MainContent main, Optional<String> known) throws RejectedException {
    List<HtmlLine> content = main.article();
    if (content.stream().noneMatch(HtmlLine::isProse)) {
      throw new RejectedException(RejectReason.NO_ARTICLE, "no running text on the page");
    }
    kinds = LineKinds.of(content);
    int firstProse = firstSentence(content).index();
    Optional<HtmlLine> title =
        PageTitle.find(lines, metadata, firstProse).filter(line -> isTitle(line, known));
    draft.title =
        title
            .map(line -> PageTitle.whole(lines, line, metadata))
            .map(text -> text.cut(0, furniture.endWithoutTail(text.text())))
            .or(() -> metadata.title().map(t -> SourceLine.of(t, lines.getFirst().text().at())));
    int titleIndex = title.map(HtmlLine::index).filter(t -> t < firstProse).orElse(-1);
    List<HtmlLine> body = tail(head(story(main, titleIndex)));
    beforeTitle(titleIndex);
    arrange(body);
    Optional<String> trail = title.flatMap(line -> Breadcrumb.around(lines, firstOfTitle(line)));
    draft.section =
        trail.or(() -> draft.section).or(() -> Breadcrumb.behind(lines, content.getLast().index()));
    metadata.describe(draft);
    draft.dropRepeated();
  }

  /** Where the title begins, whose last part a line is. */
  private int firstOfTitle(HtmlLine line) {
    int before = line.index() - 1;
    boolean parted =
        before >= 0
            && draft.title.filter(t -> t.text().startsWith(lines.get(before).string())).isPresent()
            && lines.get(before).words() > 1;
    return parted ? before : line.index();
  }

  /** Whether a line may be the title; where that is known, no line that is only like it. */
  private static boolean isTitle(HtmlLine line, Optional<String> known) {
    String words = TextNormalizer.canonical(line.string());
    return known.isEmpty() || TextNormalizer.canonical(known.get()).equals(words);
  }

  /** The line with which running text begins: a title may be as long, but closes with no stop. */
  private static HtmlLine firstSentence(List<HtmlLine> content) {
    List<HtmlLine> prose = content.stream().filter(HtmlLine::isProse).toList();
    return prose.stream()
        .filter(line -> Wording.endsSentence(line.string()) || line.words() > longestTitle(line))
        .findFirst()
        .orElse(prose.getFirst());
  }

  /** A long line before a list, closed by a colon, is running text. */
  private static int longestTitle(HtmlLine line) {
    return line.string().endsWith(":") ? LONGEST_TITLE * 3 / 4 : LONGEST_TITLE;
  }

  /** The content's lines after the title, led by those that stand between the two. */
  private List<HtmlLine> story(MainContent main, int title) {
    List<HtmlLine> story = new ArrayList<>();
    List<HtmlLine> content = main.article().stream().filter(line -> line.index() > title).toList();
    int start = content.isEmpty() ? title : content.getFirst().index();
    if (title >= 0 && start - title < MOST_BETWEEN) {
      for (HtmlLine line : lines.subList(title + 1, Math.max(title + 1, start))) {
        boolean text = line.isProse() || line.isPictureLine();
        if (!text || isStamp(line.string()) || line.linkShare() < 0.3 && !main.isAround(line)) {
          story.add(line);
        }
      }
    }
    story.addAll(content);
    return story;
  }

  /** Reads time and byline between title and text; what else stands there is furniture. */
  private List<HtmlLine> head(List<HtmlLine> story) {
    int body = 0;
    while (body < story.size() && !opens(story.get(body))) {
      takeAside(story.get(body).string());
      body++;
    }
    while (body > 0 && body < story.size() && runsInto(story.get(body - 1), story.get(body))) {
      body--;
    }
    return story.subList(body, story.size());
  }

  /** A long line without a stop that shares its block with the text behind it. */
  private boolean runsInto(HtmlLine line, HtmlLine text) {
    return line.words() > 12
        && line.block() == text.block()
        && line.linkShare() < 0.3
        && !furniture.is(line.string())
        && !isStamp(line.string());
  }

  /** Whether the article's text begins with the line: running text, or a picture's caption. */
  private boolean opens(HtmlLine line) {
    return line.linkShare() < 0.7
        && !furniture.is(line.string())
        && !isStamp(line.string())
        && ((line.isProse() || isShortLead(line)) && Byline.in(line.string()).isEmpty()
            || kinds.isCaption(line)
                && line.words() >= 4
                && Byline.in(line.string(), true).isEmpty());
  }

  /** A sapo that is no sentence; lines marked as summaries or introductions may be anything. */
  private static boolean isShortLead(HtmlLine line) {
    return line.words() >= 5
        && line.block().className().contains("sapo")
        && LineKinds.isMarkedLead(line.block());
  }

  /** A site that prints the time above the title; the day of a page's clock is not it. */
  private void beforeTitle(int title) {
    for (int i = title - 1; i >= Math.max(0, title - 4) && !hasPrintedTime; i--) {
      Optional<PrintedTime> stamp = stamp(lines.get(i).string());
      if (stamp.isPresent() && (stamp.get().isWholeLine() || furniture.is(stamp.get().rest()))) {
        boolean clock = stamp.get().value() instanceof EdtfDate.Moment;
        boolean page =
            PageHints.standard().isClock(lines.get(i).block())
                || furniture.is(lines.get(i).string());
        if (!page && (clock || stamp.get().labelled())) {
          takeTime(lines.get(i).string());
        }
      }
    }
  }

  /** The time that a line prints, looked for once. */
  private Optional<PrintedTime> printedTime(String line) {
    return printedTimes.computeIfAbsent(line, PrintedTime::in);
  }

  private boolean isStamp(String line) {
    return stamp(line).isPresent();
  }

  /** The time in a line that says little else; one in a sentence or in a list's item is text. */
  private Optional<PrintedTime> stamp(String line) {
    return printedTime(line)
        .filter(
            stamp ->
                stamp.isWholeLine()
                    || furniture.is(stamp.rest())
                    || PrintedTime.opens(line)
                    || wordsBeside(stamp) <= 10 && !line.endsWith(".") && !LineKinds.isItem(line));
  }

  /** The words beside a time that are no buttons. */
  private int wordsBeside(PrintedTime stamp) {
    return stamp.pieces().stream()
        .filter(piece -> !furniture.is(piece))
        .mapToInt(Wording::words)
        .sum();
  }

  private boolean takeTime(String line) {
    Optional<PrintedTime> stamp = stamp(line);
    stamp.ifPresent(
        s -> {
          boolean changed = PrintedTime.isChange(line);
          if (!hasPrintedTime || hasChangedTime && !changed) {
            hasPrintedTime = true;
            hasChangedTime = changed;
            draft.publish(s.value(), PublishedBasis.PRINTED);
          }
          takePieces(s);
        });
    return stamp.isPresent();
  }

  /** Reads the byline that stands in one line with the time. */
  private void takePieces(PrintedTime stamp) {
    for (String part : stamp.pieces()) {
      String piece = part.replaceFirst("^(?:bởi|by) ", "");
      if (!furniture.is(piece) && Wording.words(piece) >= 2) {
        Byline.in(piece).ifPresent(byline -> take(byline, piece));
      }
      draft.section = draft.section.or(() -> Breadcrumb.labelled(piece));
    }
  }

  /** Reads a time stamp or byline, if the line is one. */
  private void takeAside(String line) {
    if (PhotoCredit.isAlone(line)) {
      draft.addPhotographers(PhotoCredit.in(line));
    } else if (!furniture.is(line) && !takeTime(line) && Wording.words(line) <= 12) {
      Optional<Byline> byline = Byline.in(line);
      byline.ifPresent(b -> take(b, line));
      byline.ifPresent(b -> draft.addPhotographers(PhotoCredit.in(line)));
    }
  }

  private void take(Byline byline, String line) {
    if (Byline.isOfPoster(line)) {
      draft.addPosters(byline.authors());
      return;
    }
    draft.addAuthors(byline.authors());
    draft.agency = draft.agency.or(byline::agency);
  }

  /** Takes furniture, byline and time off the end. */
  private List<HtmlLine> tail(List<HtmlLine> body) {
    int furnitureStart = furnitureStart(body);
    int end = furnitureStart;
    while (end > 0 && !closes(body.get(end - 1))) {
      end--;
    }
    for (int i = end; i < Math.min(furnitureStart, end + NEAR); i++) {
      takeAside(body.get(i).string());
    }
    if (!draft.hasAuthors() && end > 0) {
      behind(body.get(end - 1).index() + 1);
    }
    return body.subList(0, end);
  }

  /** A byline that the page sets outside the text, right behind it. */
  private void behind(int from) {
    for (int i = from; i < Math.min(lines.size(), from + NEAR); i++) {
      String line = lines.get(i).string();
      if (draft.hasAuthors()) {
        if (PhotoCredit.isAlone(line)) {
          takeAside(line);
        }
        return;
      }
      if (furniture.effect(line).orElse(Furniture.Effect.DROP) != Furniture.Effect.DROP
          || lines.get(i).linkShare() > 0.5
              && !PageHints.standard().isAuthor(lines.get(i).block())) {
        return;
      }
      takeAside(line);
    }
  }

  private boolean closes(HtmlLine line) {
    String text = line.string();
    return (line.isContent() || kinds.kind(line) == Paragraph.Kind.LIST)
        && !furniture.is(text)
        && !isStamp(text)
        && Byline.in(text, kinds.isCaption(line)).isEmpty();
  }

  private int furnitureStart(List<HtmlLine> body) {
    int after = body.stream().filter(HtmlLine::isProse).mapToInt(HtmlLine::words).sum();
    int before = 0;
    for (int i = 0; i < body.size(); i++) {
      HtmlLine line = body.get(i);
      Furniture.Effect effect = furniture.effect(line.string()).orElse(Furniture.Effect.DROP);
      boolean over = before > 2 * after || effect == Furniture.Effect.STOP && isOver(body, i);
      if (effect != Furniture.Effect.DROP && over) {
        return i;
      }
      int words = line.isProse() ? line.words() : 0;
      before += words;
      after -= words;
    }
    return body.size();
  }

  /** Whether text has come before, and none that stands beside it comes behind. */
  private static boolean isOver(List<HtmlLine> body, int at) {
    List<HtmlLine> text = body.subList(0, at).stream().filter(HtmlLine::isProse).toList();
    if (text.isEmpty() || text.stream().mapToInt(HtmlLine::words).sum() < 40) {
      return false;
    }
    Element around = text.getLast().block().parent();
    return body.subList(at, body.size()).stream()
        .noneMatch(line -> line.isProse() && line.block().parent() == around);
  }

  private void arrange(List<HtmlLine> body) {
    for (HtmlLine line : body) {
      if (isFurniture(line) || isBesideLead(line)) {
        continue;
      }
      if (draft.body().stream().noneMatch(l -> l.is(Paragraph.Kind.PARAGRAPH))) {
        draft.agency = draft.agency.or(() -> Byline.agencyOfDateline(line.string()));
      }
      Line read = Line.of(line.text(), false).as(kinds.kind(line));
      if (PhotoCredit.isAlone(line.string())) {
        draft.addPhotographers(PhotoCredit.in(line.string()));
      } else if (draft.lead.isEmpty() && isBeforeText() && takeAsLead(line, read, body)) {
        draft.lead = Optional.of(line.text());
      } else {
        draft.add(read);
      }
    }
  }

  /** Whether nothing but pictures has been read: a lead may stand below the article's own. */
  private boolean isBeforeText() {
    return draft.body().stream().allMatch(line -> line.is(Paragraph.Kind.CAPTION));
  }

  /** Time and byline that stand between the lead and the text, or a time anywhere. */
  private boolean isBesideLead(HtmlLine line) {
    Optional<PrintedTime> stamp = printedTime(line.string());
    boolean early = draft.body().stream().noneMatch(l -> l.is(Paragraph.Kind.PARAGRAPH));
    boolean time =
        stamp
            .map(
                t ->
                    t.isWholeLine()
                        || t.labelled() && isStamp(line.string())
                        || early && isByline(t))
            .orElse(false);
    boolean byline =
        early
            && line.role() == HtmlLine.Role.TEXT
            && !kinds.isCaption(line)
            && line.words() <= 12
            && !Wording.endsSentence(line.string())
            && Byline.in(line.string(), line.strong()).isPresent();
    if ((time || byline) && early) {
      takeAside(line.string());
    }
    return time && line.role() != HtmlLine.Role.ROW || byline;
  }

  /** Whether names and buttons alone stand beside a clock. */
  private boolean isByline(PrintedTime stamp) {
    return stamp.value() instanceof EdtfDate.Moment
        && stamp.pieces().stream().allMatch(p -> furniture.is(p) || Byline.in(p).isPresent());
  }

  private static boolean takeAsLead(HtmlLine line, Line read, List<HtmlLine> body) {
    boolean text =
        read.is(Paragraph.Kind.PARAGRAPH)
            || read.is(Paragraph.Kind.HEADING)
                && (line.words() >= 16 || LineKinds.isMarkedLead(line.block()));
    return text && LineKinds.isLead(line, body.subList(body.indexOf(line) + 1, body.size()));
  }

  private boolean isFurniture(HtmlLine line) {
    return furniture.is(line.string())
        || line.linkShare() > 0.8 && line.words() < 40 && line.role() != HtmlLine.Role.ROW
        || draft.title.map(t -> t.text().equals(line.string())).orElse(false);
  }
}
