package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.text.DocumentText;
import org.vanban.text.TextNormalizer;

/** Reads an article saved as plain text, lines as a browser copies them. */
final class TextArticleReader {
  private static final int NARROWEST = 50;
  private static final int WIDEST = 130;

  private TextArticleReader() {}

  /**
   * @param title where it is known besides; the text need not begin with it
   */
  static void read(CharsetDetector.Decoded file, Optional<String> title, ArticleDraft draft) {
    CharsetDetector.Decoded decoded = file.told();
    decoded.warnings().forEach(draft::warn);
    List<Line> lines = joined(lines(decoded.letters()));
    title.ifPresent(t -> lead(lines, t));
    Layout.arrange(lines, draft);
  }

  /** Puts the known title before the lines, unless they begin with it. */
  private static void lead(List<Line> lines, String title) {
    Place at = Place.ofCharacter(0);
    String known = TextNormalizer.canonical(title);
    if (!lines.isEmpty()) {
      Line first = lines.getFirst();
      at = first.text().at();
      if (TextNormalizer.canonical(first.string()).equals(known)) {
        lines.removeFirst();
      }
    }
    SourceLine line = SourceLine.of(title, at);
    lines.addFirst(new Line(line, Optional.empty(), Line.Emphasis.TITLE, false));
  }

  /** The lines that say something, each with the characters it was made from. */
  private static List<Line> lines(DocumentText document) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    SourceLine.Builder line = new SourceLine.Builder();
    boolean gap = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\t') {
        line.blank();
      } else if (c != '\n' && c != '\r' && c != '\f' && c != '\u2028' && c != '\u2029') {
        line.append(c, document.alignment().toSource(i));
      } else if (!line.isEmpty()) {
        lines.add(marked(Line.of(line.build(), gap)));
        line = new SourceLine.Builder();
        gap = false;
      } else {
        gap |= c == '\n' || c == '\f';
      }
    }
    return lines;
  }

  private static Line marked(Line line) {
    return line.string().contains(" | ") && line.words() < 40 && cells(line.string()) > 2
        ? line.as(Paragraph.Kind.TABLE)
        : line;
  }

  private static int cells(String line) {
    return line.split(" \\| ", -1).length;
  }

  /** Lines that a mail program or a narrow column broke, made whole. */
  private static List<Line> joined(List<Line> lines) {
    boolean wrapped = isWrapped(lines);
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      if (!joined.isEmpty() && !line.gap() && goesOn(joined.getLast(), line, wrapped)) {
        Line last = joined.removeLast();
        joined.add(last.with(last.text().joined(" ", line.text())));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean goesOn(Line last, Line line, boolean wrapped) {
    if (last.kind().isPresent() || line.kind().isPresent()) {
      return false;
    }
    String before = last.string();
    boolean open = !Wording.endsSentence(before) && !before.endsWith(":");
    char first = line.string().charAt(0);
    return open && Character.isLowerCase(first) && !before.equals("leftcenterrightdel") || wrapped;
  }

  /** Whether most lines that another follows without a gap are of one width. */
  private static boolean isWrapped(List<Line> lines) {
    int widest = 0;
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i + 1).gap()) {
        followed++;
        widest = Math.max(widest, lines.get(i).string().length());
      }
    }
    if (followed < 8 || widest < NARROWEST || widest > WIDEST) {
      return false;
    }
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean wide = lines.get(i).string().length() >= widest - 16;
      full += wide && !lines.get(i + 1).gap() ? 1 : 0;
    }
    return full * 10 >= followed * 8;
  }
}
