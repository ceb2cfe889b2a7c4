package org.vanban.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.read.Hyphenation.Joint;
import org.vanban.read.PdfLines.Printed;
import org.vanban.text.TextNormalizer;

/**
 * Paragraphs from printed lines: running heads, feet and page numbers dropped, lines and pages
 * joined where the text runs on.
 */
final class PdfParagraphs {
  /** Running heads and feet stand in this part of the page, above and below. */
  private static final float MARGIN = 0.12f;

  /** A title is set so much larger than the text. */
  private static final float LARGER = 1.15f;

  private static final String PAGE_NUMBER =
      "(?iu)(?:trang |page )?[-–— ]{0,4}\\d{1,4}(?: ?/ ?\\d{1,4})?[-–— ]{0,4}";

  private final float textSize;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, Integer> paragraphs = new HashMap<>();

  private PdfParagraphs(float textSize) {
    this.textSize = textSize;
  }

  static List<Line> of(List<Printed> printed) {
    List<Printed> body = PdfColumns.inOrder(withoutRunningLines(printed));
    PdfParagraphs made = new PdfParagraphs(textSize(body));
    made.join(body);
    return made.lines;
  }

  private static List<Printed> withoutRunningLines(List<Printed> printed) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Printed line : printed) {
      if (isInMargin(line)) {
        pages.computeIfAbsent(shape(line), s -> new HashSet<>()).add(line.page());
      }
    }
    List<Printed> kept = new ArrayList<>();
    for (Printed line : printed) {
      boolean running =
          isInMargin(line)
              && (line.text().matches(PAGE_NUMBER)
                  || pages.getOrDefault(shape(line), Set.of()).size() > 1);
      if (!running) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isInMargin(Printed line) {
    return line.y() < MARGIN * line.height() || line.y() > (1 - MARGIN) * line.height();
  }

  /** What a running line has in common over the pages: its words, figures as one. */
  private static String shape(Printed line) {
    return TextNormalizer.lower(line.text()).replaceAll("\\d{1,6}", "0");
  }

  /** The size that most letters are printed in. */
  private static float textSize(List<Printed> body) {
    Map<Float, Integer> letters = new HashMap<>();
    for (Printed line : body) {
      letters.merge(line.size(), line.text().length(), Integer::sum);
    }
    return letters.entrySet().stream()
        .max(Map.Entry.<Float, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(12f);
  }

  private void join(List<Printed> body) {
    int from = 0;
    while (from < body.size()) {
      int to = from + 1;
      while (to < body.size() && runsOn(body, to)) {
        to++;
      }
      add(body.subList(from, to));
      from = to;
    }
  }

  /** Whether a line goes on where the one before it ended. */
  private static boolean runsOn(List<Printed> body, int index) {
    Printed line = body.get(index);
    Printed before = body.get(index - 1);
    boolean alike = Math.abs(line.size() - before.size()) < 0.6f && line.bold() == before.bold();
    boolean row = line.text().contains(" | ") || before.text().contains(" | ");
    if (row
        || !alike
        || PrintedTime.in(before.text()).filter(PrintedTime::isWholeLine).isPresent()) {
      return false;
    }
    float margin = margin(body, index);
    float edge = edge(body, index);
    boolean full = before.right() > edge - 0.2f * (edge - margin);
    boolean indented = line.left() > margin + 0.8f * line.size();
    if (before.page() != line.page() || line.y() < before.y()) {
      boolean open = !Wording.endsSentence(before.text());
      return full && !indented || open && Character.isLowerCase(line.text().charAt(0));
    }
    boolean near = line.y() - before.y() < 1.9f * Math.max(line.size(), before.size());
    return near && full && !indented;
  }

  /** The left edge of the text around a line: of the lines of its page in its column. */
  private static float margin(List<Printed> body, int index) {
    Printed line = body.get(index);
    float margin = line.left();
    for (int i = Math.max(0, index - 12); i < Math.min(body.size(), index + 12); i++) {
      Printed other = body.get(i);
      boolean column = other.left() < line.right() && line.left() < other.right();
      if (column && Math.abs(other.size() - line.size()) < 0.6f) {
        margin = Math.min(margin, other.left());
      }
    }
    return margin;
  }

  private static float edge(List<Printed> body, int index) {
    Printed line = body.get(index - 1);
    float edge = line.right();
    for (int i = Math.max(0, index - 12); i < Math.min(body.size(), index + 12); i++) {
      Printed other = body.get(i);
      boolean column = other.left() < line.right() && line.left() < other.right();
      if (column && Math.abs(other.size() - line.size()) < 0.6f) {
        edge = Math.max(edge, other.right());
      }
    }
    return edge;
  }

  private void add(List<Printed> paragraph) {
    Printed first = paragraph.getFirst();
    SourceLine.Builder text = new SourceLine.Builder();
    int number = paragraphs.merge(first.page(), 1, Integer::sum);
    Place place = Place.ofPage(first.page(), number);
    for (int i = 0; i < paragraph.size(); i++) {
      Printed line = paragraph.get(i);
      if (line.page() != place.page().orElseThrow()) {
        place = Place.ofPage(line.page(), paragraphs.merge(line.page(), 1, Integer::sum));
      }
      String words = TextNormalizer.nfc(line.text());
      Joint joint =
          i + 1 < paragraph.size()
              ? Hyphenation.joint(words, paragraph.get(i + 1).text())
              : Joint.BLANK;
      int end = joint == Joint.HYPHEN_DROPPED ? words.length() - 1 : words.length();
      text.append(words.substring(0, end), place);
      if (joint == Joint.BLANK) {
        text.blank();
      }
    }
    boolean title = first.size() > LARGER * textSize && first.page() == 1 && lines.size() < 8;
    Line.Emphasis emphasis =
        title
            ? Line.Emphasis.TITLE
            : first.bold() || first.size() > LARGER * textSize
                ? Line.Emphasis.STRONG
                : Line.Emphasis.NONE;
    SourceLine built = text.build();
    Optional<Paragraph.Kind> kind =
        built.text().contains(" | ") ? Optional.of(Paragraph.Kind.TABLE) : Optional.empty();
    lines.add(new Line(built, kind, emphasis, true));
  }
}
