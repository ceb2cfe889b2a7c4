package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.vanban.article.Paragraph;
import org.vanban.article.PublishedBasis;

/** Reads a news page: metadata from its head, title, lead and text from what it shows. */
final class HtmlArticleReader {
  /** Time and byline stand at most so many lines from the title or the end. */
  private static final int NEAR = 12;

  private static final int LONGEST_SUBHEAD = 30;

  private final ArticleDraft draft;
  private final List<HtmlLine> lines;
  private final HtmlMetadata metadata;
  private final Furniture furniture = Furniture.standard();

  private HtmlArticleReader(List<HtmlLine> lines, HtmlMetadata metadata, ArticleDraft draft) {
    this.lines = lines;
    this.metadata = metadata;
    this.draft = draft;
  }

  static void read(CharsetDetector.Decoded decoded, ReadLimits limits, ArticleDraft draft)
      throws RejectedException {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.nesting());
    Document page = Jsoup.parse(decoded.text(), "", parser);
    decoded.warning().ifPresent(draft::warn);
    List<HtmlLine> lines = HtmlLines.of(page.body());
    if (lines.isEmpty()) {
      throw new RejectedException(RejectReason.NO_ARTICLE, "the page shows no text");
    }
    HtmlMetadata metadata = HtmlMetadata.of(page);
    new HtmlArticleReader(lines, metadata, draft).read(MainContent.of(page.body(), lines));
  }

  private void read(List<HtmlLine> content) throws RejectedException {
    if (content.stream().noneMatch(HtmlLine::isProse)) {
      throw new RejectedException(RejectReason.NO_ARTICLE, "no running text on the page");
    }
    int firstProse = firstProse(content);
    Optional<HtmlLine> title = PageTitle.find(lines, metadata, firstProse);
    draft.title =
        title
            .map(line -> line.text().cut(0, furniture.endWithoutTail(line.string())))
            .or(() -> metadata.title().map(t -> SourceLine.of(t, lines.getFirst().text().at())));
    int titleIndex = title.map(HtmlLine::index).orElse(-1);
    List<HtmlLine> body = body(content, titleIndex, firstProse);
    List<HtmlLine> rest = tail(body);
    head(titleIndex, body.isEmpty() ? firstProse : body.getFirst().index());
    arrange(rest);
    metadata.describe(draft);
    draft.dropRepeated();
  }

  private static int firstProse(List<HtmlLine> content) {
    return content.stream().filter(HtmlLine::isProse).findFirst().orElseThrow().index();
  }

  /** The content's lines after the title, led by a lead that stands between the two. */
  private List<HtmlLine> body(List<HtmlLine> content, int title, int firstProse) {
    List<HtmlLine> body = new ArrayList<>();
    boolean titleBefore = title >= 0 && title < firstProse;
    if (titleBefore && firstProse - title < 3 * NEAR) {
      int contentStart = content.getFirst().index();
      for (int i = title + 1; i < Math.max(contentStart, title + 1); i++) {
        HtmlLine line = lines.get(i);
        if (line.isProse() && line.linkShare() < 0.3 && !isStamp(line.string())) {
          body.add(line);
        }
      }
    }
    for (HtmlLine line : content) {
      if (!titleBefore || line.index() > title) {
        body.add(line);
      }
    }
    return body;
  }

  /** Reads what stands beside the title: time, byline. */
  private void head(int title, int bodyStart) {
    int from = title < 0 ? Math.max(0, bodyStart - NEAR) : title + 1;
    for (int i = from; i < Math.min(bodyStart, from + NEAR); i++) {
      takeAside(lines.get(i).string());
    }
    for (int i = title - 1; i >= Math.max(0, title - 4) && !hasPrintedTime; i--) {
      takeTime(lines.get(i).string());
    }
  }

  private boolean hasPrintedTime;

  private boolean isStamp(String line) {
    return PrintedTime.in(line).filter(HtmlArticleReader::isStamp).isPresent();
  }

  private static boolean isStamp(PrintedTime stamp) {
    return stamp.isWholeLine()
        || Wording.words(stamp.rest()) <= 10 && !Wording.endsSentence(stamp.rest());
  }

  private boolean takeTime(String line) {
    Optional<PrintedTime> stamp = PrintedTime.in(line).filter(HtmlArticleReader::isStamp);
    stamp.ifPresent(
        s -> {
          if (!hasPrintedTime) {
            hasPrintedTime = true;
            draft.publish(s.value(), PublishedBasis.PRINTED);
          }
          Byline.in(s.rest()).ifPresent(this::take);
        });
    return stamp.isPresent();
  }

  /** Whether the line is a time stamp or byline; read on the way. */
  private boolean takeAside(String line) {
    if (takeTime(line)) {
      return true;
    }
    Optional<Byline> byline = Wording.words(line) <= 12 ? Byline.in(line) : Optional.empty();
    byline.ifPresent(this::take);
    return byline.isPresent();
  }

  private void take(Byline byline) {
    draft.addAuthors(byline.authors());
    draft.agency = draft.agency.or(byline::agency);
  }

  /** Takes furniture and bylines off the end. */
  private List<HtmlLine> tail(List<HtmlLine> body) {
    List<HtmlLine> kept = new ArrayList<>(body.subList(0, furnitureEnd(body)));
    while (!kept.isEmpty()) {
      HtmlLine last = kept.getLast();
      boolean drop =
          furniture.is(last.string())
              || !last.afterPicture()
                  && last.role() != HtmlLine.Role.ROW
                  && takeAside(last.string())
              || last.linkShare() > 0.8;
      if (!drop) {
        break;
      }
      kept.removeLast();
    }
    return kept;
  }

  private int furnitureEnd(List<HtmlLine> body) {
    int after = body.stream().filter(HtmlLine::isProse).mapToInt(HtmlLine::words).sum();
    int before = 0;
    for (int i = 0; i < body.size(); i++) {
      HtmlLine line = body.get(i);
      boolean ends = furniture.effect(line.string()).orElse(null) == Furniture.Effect.END;
      if (ends && before > 2 * after) {
        return i;
      }
      int words = line.isProse() ? line.words() : 0;
      before += words;
      after -= words;
    }
    return body.size();
  }

  private void arrange(List<HtmlLine> body) {
    for (int i = 0; i < body.size(); i++) {
      HtmlLine line = body.get(i);
      if (isFurniture(line)) {
        continue;
      }
      Line read = Line.of(line.text(), false).as(kind(line));
      boolean leads = draft.lead.isEmpty() && draft.body().stream().allMatch(this::isCaption);
      if (draft.body().isEmpty() && leads && takeAsLead(line, read)) {
        draft.lead = Optional.of(line.text());
      } else if (!(draft.lead.isEmpty() && draft.body().isEmpty() && takeAside(line.string()))) {
        draft.add(read);
      }
    }
  }

  private boolean isCaption(Line line) {
    return line.is(Paragraph.Kind.CAPTION);
  }

  private static boolean takeAsLead(HtmlLine line, Line read) {
    return read.is(Paragraph.Kind.PARAGRAPH) && line.words() >= 8
        || read.is(Paragraph.Kind.HEADING) && line.words() >= 15;
  }

  private boolean isFurniture(HtmlLine line) {
    return furniture.is(line.string())
        || line.linkShare() > 0.8 && line.words() < 40 && line.role() != HtmlLine.Role.ROW
        || draft.title.map(t -> t.text().equals(line.string())).orElse(false);
  }

  private static Paragraph.Kind kind(HtmlLine line) {
    String text = line.string();
    boolean short0 = line.words() <= LONGEST_SUBHEAD && !Wording.endsSentence(text);
    return switch (line.role()) {
      case ROW -> Paragraph.Kind.TABLE;
      case ITEM -> Paragraph.Kind.LIST;
      case CAPTION -> Paragraph.Kind.CAPTION;
      case HEADING -> Paragraph.Kind.HEADING;
      case TEXT -> {
        if (line.afterPicture() && line.words() <= 60 && isCaptionShape(line)) {
          yield Paragraph.Kind.CAPTION;
        }
        yield line.strong() && short0 ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH;
      }
    };
  }

  private static boolean isCaptionShape(HtmlLine line) {
    return CaptionWording.standard().reads(line.string()) || line.words() <= 30;
  }
}
