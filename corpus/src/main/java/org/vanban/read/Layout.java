package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.article.Paragraph;
import org.vanban.article.PublishedBasis;
import org.vanban.text.TextNormalizer;

/**
 * Which of a file's lines are title, time, lead, captions, subheads and byline, and which are
 * furniture, by order and wording alone: for plain text, PDF and Word, that have no tags.
 */
final class Layout {
  /** A head is looked for in so many lines. */
  private static final int HEAD = 10;

  private static final int LONGEST_TITLE = 45;
  private static final int LONGEST_TYPE = 4;
  private static final int LONGEST_SUBHEAD = 28;
  private static final int PARAGRAPH = 25;
  private static final String PICTURE_DEBRIS = "leftcenterrightdel";

  private final ArticleDraft draft;
  private final List<Line> lines;
  private final Furniture furniture = Furniture.standard();

  private Layout(List<Line> lines, ArticleDraft draft) {
    this.lines = lines;
    this.draft = draft;
  }

  /** Puts the lines into the draft, each in its part. */
  static void arrange(List<Line> lines, ArticleDraft draft) {
    Layout layout = new Layout(titleFirst(cleaned(lines)), draft);
    int body = layout.head();
    int end = layout.end(body);
    layout.body(body, end);
    draft.dropRepeated();
  }

  /** Without the lines that are furniture wherever they stand; pictures' debris marks captions. */
  private static List<Line> cleaned(List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    boolean picture = false;
    for (Line line : lines) {
      String text = line.string();
      if (text.startsWith(PICTURE_DEBRIS)) {
        picture = true;
        String rest = text.substring(PICTURE_DEBRIS.length());
        if (!Wording.isMarksOnly(rest)) {
          SourceLine cut = line.text().cut(PICTURE_DEBRIS.length(), text.length());
          kept.add(line.with(cut).as(Paragraph.Kind.CAPTION));
          picture = false;
        }
      } else if (Furniture.standard().effect(text).orElse(null) != Furniture.Effect.DROP) {
        kept.add(picture && line.kind().isEmpty() ? line.as(Paragraph.Kind.CAPTION) : line);
        picture = false;
      }
    }
    return kept;
  }

  /**
   * With the rows that open an official document (its issuer, number and date beside the motto of
   * the State) behind its title.
   */
  private static List<Line> titleFirst(List<Line> lines) {
    int rows = 0;
    while (rows < lines.size() && lines.get(rows).is(Paragraph.Kind.TABLE)) {
      rows++;
    }
    if (rows == 0 || rows > HEAD || rows + 1 >= lines.size() || !isDocumentType(lines.get(rows))) {
      return lines;
    }
    Line title = lines.get(rows);
    Line next = lines.get(rows + 1);
    boolean subject = isSubject(next.string());
    List<Line> ordered = new ArrayList<>();
    ordered.add(subject ? title.with(title.text().joined(" ", next.text())) : title);
    ordered.addAll(lines.subList(0, rows));
    ordered.addAll(lines.subList(rows + (subject ? 2 : 1), lines.size()));
    return ordered;
  }

  /** {@code NGHỊ ĐỊNH}, {@code BÁO CÁO}: a few words in capitals. */
  private static boolean isDocumentType(Line line) {
    return Wording.isCapitals(line.string()) && line.words() <= LONGEST_TYPE;
  }

  /** {@code Về công tác văn thư}, {@code V/v báo cáo}. */
  private static boolean isSubject(String line) {
    String lower = TextNormalizer.lower(line);
    return (lower.startsWith("về ") || lower.startsWith("v/v "))
        && Wording.words(line) <= LONGEST_TITLE;
  }

  /** Reads title, time and what stands beside them; gives the first line of the body. */
  private int head() {
    Optional<Integer> marked = markedTitle();
    Optional<Integer> stamp = stampLine(marked.map(t -> t + 1).orElse(0));
    int body = 0;
    if (marked.isPresent()) {
      body = takeMarkedTitle(marked.get());
    } else if (stamp.isPresent() && stamp.get() > 0) {
      body = takeTitleBefore(stamp.get());
    } else {
      int first = stamp.isPresent() ? 1 : 0;
      if (first < lines.size() && readsAsTitle(first)) {
        draft.title = Optional.of(withoutTail(lines.get(first)));
        body = first + 1;
      }
    }
    if (stamp.isPresent()) {
      takeStamp(lines.get(stamp.get()));
      body = Math.max(body, stamp.get() + 1);
    }
    return besideTitle(body);
  }

  private Optional<Integer> markedTitle() {
    for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
      if (lines.get(i).emphasis() == Line.Emphasis.TITLE) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private int takeMarkedTitle(int first) {
    SourceLine title = lines.get(first).text();
    int next = first + 1;
    while (next < lines.size() && lines.get(next).emphasis() == Line.Emphasis.TITLE) {
      title = title.joined(" ", lines.get(next).text());
      next++;
    }
    draft.title = Optional.of(title);
    takeAbove(first);
    return next;
  }

  private int takeTitleBefore(int stamp) {
    int title = stamp - 1;
    if (title > 0 && Byline.in(lines.get(title).string()).isPresent()) {
      takeByline(lines.get(title));
      title--;
    }
    draft.title = Optional.of(withoutTail(lines.get(title)));
    takeAbove(title);
    return stamp + 1;
  }

  private SourceLine withoutTail(Line line) {
    return line.text().cut(0, furniture.endWithoutTail(line.string()));
  }

  /** A short line right above the title is the section; banners and mottoes above it are not. */
  private void takeAbove(int title) {
    if (title > 0 && draft.section.isEmpty()) {
      String above = lines.get(title - 1).string();
      boolean short0 = Wording.words(above) <= 8 && !Wording.endsSentence(above);
      if (short0 && PrintedTime.in(above).isEmpty()) {
        draft.section = Optional.of(above);
      }
    }
  }

  private Optional<Integer> stampLine(int from) {
    for (int i = from; i < Math.min(from + HEAD, lines.size()); i++) {
      String line = lines.get(i).string();
      Optional<PrintedTime> stamp = PrintedTime.in(line);
      if (stamp.isPresent() && isStamp(stamp.get())) {
        return Optional.of(i);
      }
      if (i > from && Wording.words(line) > LONGEST_TITLE) {
        return Optional.empty(); // the story has begun
      }
    }
    return Optional.empty();
  }

  private static boolean isStamp(PrintedTime stamp) {
    return stamp.isWholeLine()
        || Wording.words(stamp.rest()) <= 8
            && !Wording.endsSentence(stamp.rest())
            && (stamp.labelled()
                || stamp.pieces().stream().anyMatch(piece -> Byline.in(piece).isPresent()));
  }

  private void takeStamp(Line line) {
    PrintedTime.in(line.string())
        .ifPresent(
            stamp -> {
              if (draft.published().isEmpty()) {
                draft.publish(stamp.value(), PublishedBasis.PRINTED);
              }
              for (String piece : stamp.pieces()) {
                Byline.in(piece).ifPresent(this::take);
              }
            });
  }

  /** A line that opens the file and is no sentence, set apart or shorter than what follows. */
  private boolean readsAsTitle(int index) {
    Line line = lines.get(index);
    String text = line.string();
    boolean sentence = Wording.endsSentence(text) && !text.endsWith("?") && !text.endsWith("!");
    if (line.is(Paragraph.Kind.TABLE)
        || sentence
        || line.words() > LONGEST_TITLE
        || line.words() < 2) {
      return false;
    }
    return index + 1 < lines.size();
  }

  /** Bylines and stamps between title and lead. */
  private int besideTitle(int from) {
    int body = from;
    while (body + 1 < lines.size() && body < from + 4) {
      Line line = lines.get(body);
      Optional<PrintedTime> stamp = PrintedTime.in(line.string());
      if (stamp.isPresent() && isStamp(stamp.get())) {
        takeStamp(line);
      } else if (!line.is(Paragraph.Kind.TABLE)
          && line.words() <= 12
          && Byline.in(line.string()).isPresent()) {
        takeByline(line);
      } else {
        break;
      }
      body++;
    }
    return body;
  }

  private boolean takeByline(Line line) {
    Optional<Byline> byline = Byline.in(line.string());
    byline.ifPresent(this::take);
    byline.ifPresent(b -> draft.addPhotographers(PhotoCredit.in(line.string())));
    return byline.isPresent();
  }

  private void take(Byline byline) {
    draft.addAuthors(byline.authors());
    if (draft.agency.isEmpty()) {
      draft.agency = byline.agency();
    }
  }

  /** The line after the last of the body; byline and time are read behind it. */
  private int end(int body) {
    int furnitureStart = furnitureEnd(body);
    int end = furnitureStart;
    while (end > body && !closes(lines.get(end - 1))) {
      end--;
    }
    if (end == body) {
      return furnitureStart; // nothing reads like a sentence: no ground to take anything away
    }
    for (int i = end; i < Math.min(furnitureStart, end + 5); i++) {
      takeBehind(lines.get(i));
    }
    return end;
  }

  private boolean closes(Line line) {
    String text = line.string();
    boolean shaped =
        line.kind().isPresent() || Wording.endsSentence(text) || line.words() >= PARAGRAPH;
    boolean content = shaped || CaptionWording.standard().reads(text) || startsAsItem(text);
    boolean byline = line.kind().isEmpty() && Byline.in(text).isPresent();
    return content
        && !byline
        && !furniture.is(text)
        && PrintedTime.in(text).filter(Layout::isStamp).isEmpty();
  }

  private void takeBehind(Line line) {
    if (PrintedTime.in(line.string()).filter(Layout::isStamp).isPresent()) {
      takeStamp(line);
    } else if (!furniture.is(line.string())) {
      takeByline(line);
    }
  }

  /** Where the furniture after the article begins: more of the article stands before than after. */
  private int furnitureEnd(int body) {
    int after = 0;
    for (int i = body; i < lines.size(); i++) {
      after += lines.get(i).words();
    }
    int before = 0;
    for (int i = body; i < lines.size(); i++) {
      int words = lines.get(i).words();
      boolean ends =
          furniture.effect(lines.get(i).string()).orElse(Furniture.Effect.DROP)
              != Furniture.Effect.DROP;
      if (ends && before > 2 * (after - words)) {
        return i;
      }
      before += words;
      after -= words;
    }
    return lines.size();
  }

  private void body(int from, int end) {
    for (int i = from; i < end; i++) {
      Line line = lines.get(i);
      if (furniture.is(line.string())) {
        continue;
      }
      Line read = line.kind().isPresent() ? line : line.as(kind(i, from, end));
      if (draft.lead.isEmpty() && draft.body().isEmpty() && read.is(Paragraph.Kind.PARAGRAPH)) {
        draft.lead = Optional.of(read.text());
      } else {
        draft.add(read);
      }
    }
  }

  private Paragraph.Kind kind(int index, int from, int end) {
    Line line = lines.get(index);
    String text = line.string();
    if (isRepeated(index, from, end)) {
      return Paragraph.Kind.CAPTION;
    }
    if (startsAsItem(text)) {
      return Paragraph.Kind.LIST;
    }
    if (CaptionWording.standard().reads(text) && index > from) {
      return Paragraph.Kind.CAPTION;
    }
    if (line.emphasis() != Line.Emphasis.NONE && readsAsSubhead(line)) {
      return Paragraph.Kind.HEADING;
    }
    boolean short0 = line.words() <= LONGEST_SUBHEAD && !Wording.endsSentence(text);
    boolean opens = index + 1 < end && lines.get(index + 1).words() >= PARAGRAPH / 2;
    if (short0 && opens && !text.endsWith(":") && !text.endsWith(",") && !text.endsWith("”")) {
      return Paragraph.Kind.HEADING;
    }
    return Paragraph.Kind.PARAGRAPH;
  }

  private static boolean readsAsSubhead(Line line) {
    String text = line.string();
    boolean question = text.endsWith("?") || text.endsWith("!");
    return line.words() <= LONGEST_SUBHEAD && (question || !Wording.endsSentence(text));
  }

  /** The same words as the line before or after, or as the title: a picture's text and caption. */
  private boolean isRepeated(int index, int from, int end) {
    String text = lines.get(index).string();
    return index > from && same(text, lines.get(index - 1).string())
        || index + 1 < end && same(text, lines.get(index + 1).string())
        || draft.title.map(t -> same(text, t.text())).orElse(false);
  }

  private static boolean same(String one, String other) {
    return Math.abs(one.length() - other.length()) <= 3
        && TextNormalizer.canonical(one).equals(TextNormalizer.canonical(other));
  }

  private static boolean startsAsItem(String text) {
    return text.length() > 2 && "-–•+*●▪".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
  }
}
