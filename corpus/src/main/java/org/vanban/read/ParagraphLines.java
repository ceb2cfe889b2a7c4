package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.text.TextNormalizer;

/**
 * The lines of a document without pages, put together from runs, paragraphs and tables as a reader
 * meets them; runs in fonts of the old encodings become Unicode on the way, and where the fonts say
 * nothing, the words of the whole document tell its encoding.
 */
final class ParagraphLines {
  private static final int LONGEST_CAPTION = 45;
  private static final int LAST_TITLE = 6;

  /** What the document's own styles and lists say of a paragraph. */
  enum Role {
    TEXT,
    TITLE,
    HEADING,
    /** An item without a number. */
    ITEM;

    /** The role that the name of a style gives: {@code heading 2}, {@code Title}. */
    static Role ofStyle(String name) {
      String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
      if (lower.equals("title") || lower.equals("heading1")) {
        return TITLE;
      }
      return lower.startsWith("heading") ? HEADING : TEXT;
    }
  }

  /** A paragraph that is whole, but may still turn out to be a cell of a row. */
  private record Whole(String text, boolean strong) {}

  /** A line whose letters may still turn out to be those of an old encoding. */
  private record Unread(
      String text,
      int paragraph,
      Optional<Paragraph.Kind> kind,
      Line.Emphasis emphasis,
      boolean picture) {

    Line line(String letters) {
      SourceLine source = SourceLine.of(letters, Place.ofParagraph(paragraph));
      return new Line(source, kind, emphasis, picture);
    }
  }

  private final Spending spending;
  private final LegacyRuns legacy = new LegacyRuns();
  private final List<Unread> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private String runFont = "";
  private final List<List<Whole>> cells = new ArrayList<>();
  private List<Whole> cell = new ArrayList<>();
  private int paragraph;
  private int tables;
  private boolean plain;
  private boolean picture;

  ParagraphLines(ReadLimits limits) {
    this.spending = new Spending(limits);
  }

  /** All of it; nothing may be added after. */
  DocumentExtract extract() throws RejectedException {
    endParagraph(Role.TEXT);
    LegacyParagraphs read = LegacyParagraphs.of(lines.stream().map(Unread::text).toList());
    List<Line> made = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i).line(read.texts().get(i));
      if (!line.text().isEmpty()) {
        made.add(line);
      }
    }
    List<String> warnings = new ArrayList<>(legacy.warnings());
    read.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    return DocumentExtract.of(made, warnings);
  }

  /** Adds a stretch in one font; an unknown font has the empty name. */
  void run(String stretch, String font, boolean bold) throws RejectedException {
    spending.take(stretch.length());
    if (!font.equals(runFont)) {
      endRun();
      runFont = font;
    }
    run.append(stretch);
    plain |= !bold && stretch.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Adds what the program that made the document prints itself: the number of an item. */
  void number(String printed) throws RejectedException {
    run(printed, "", true);
    endRun();
  }

  void picture() {
    picture = true;
  }

  private void endRun() {
    text.append(legacy.decode(run.toString(), runFont));
    run.setLength(0);
  }

  void endParagraph(Role role) throws RejectedException {
    spending.take(0);
    endRun();
    String whole = TextNormalizer.nfc(text.toString()).strip();
    boolean strong = !plain;
    text.setLength(0);
    plain = false;
    if (whole.isEmpty()) {
      return;
    }
    if (tables > 0) {
      cell.add(new Whole(whole, strong));
      return;
    }
    paragraph++;
    Line.Emphasis emphasis = strong ? Line.Emphasis.STRONG : Line.Emphasis.NONE;
    switch (role) {
      case TITLE -> {
        boolean title = lines.size() < LAST_TITLE;
        add(
            whole,
            title ? Optional.empty() : Optional.of(Paragraph.Kind.HEADING),
            title ? Line.Emphasis.TITLE : emphasis);
      }
      case HEADING -> add(whole, Optional.of(Paragraph.Kind.HEADING), emphasis);
      case ITEM -> add(whole, Optional.of(Paragraph.Kind.LIST), emphasis);
      case TEXT -> add(whole, Optional.empty(), emphasis);
    }
  }

  /** A table begins; one inside a cell becomes text of that cell. */
  void beginTable() throws RejectedException {
    endParagraph(Role.TEXT);
    tables++;
    spending.nest(tables);
  }

  void endTable() throws RejectedException {
    endParagraph(Role.TEXT);
    if (tables == 1) {
      endRow();
    }
    tables = Math.max(0, tables - 1);
  }

  void endCell() throws RejectedException {
    endParagraph(Role.TEXT);
    if (tables <= 1) {
      cells.add(cell);
      cell = new ArrayList<>();
    }
  }

  /** Cells become one line; a row of one cell is a frame around paragraphs. */
  void endRow() throws RejectedException {
    endParagraph(Role.TEXT);
    if (tables > 1) {
      return;
    }
    if (!cell.isEmpty()) {
      endCell();
    }
    if (cells.size() == 1) {
      for (Whole whole : cells.getFirst()) {
        paragraph++;
        add(
            whole.text(),
            Optional.empty(),
            whole.strong() ? Line.Emphasis.STRONG : Line.Emphasis.NONE);
      }
    } else if (!cells.isEmpty()) {
      paragraph++;
      String row = String.join(" | ", cells.stream().map(ParagraphLines::joined).toList());
      if (!Wording.isMarksOnly(row)) {
        add(row, Optional.of(Paragraph.Kind.TABLE), Line.Emphasis.NONE);
      }
    }
    cells.clear();
  }

  private static String joined(List<Whole> cell) {
    String text = String.join(" ", cell.stream().map(Whole::text).toList());
    return TextNormalizer.blanksFolded(text);
  }

  private void add(String line, Optional<Paragraph.Kind> kind, Line.Emphasis emphasis) {
    boolean caption =
        picture && kind.isEmpty() && Wording.words(line) <= LONGEST_CAPTION && !lines.isEmpty();
    Optional<Paragraph.Kind> marked = caption ? Optional.of(Paragraph.Kind.CAPTION) : kind;
    lines.add(new Unread(line, Math.max(1, paragraph), marked, emphasis, picture));
    picture = false;
  }
}
