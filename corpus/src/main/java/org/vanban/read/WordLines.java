package org.vanban.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.article.Paragraph;
import org.vanban.article.Place;
import org.vanban.text.TextNormalizer;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The paragraphs of a Word file, as Tika's parsers tell them. */
final class WordLines extends DefaultHandler {
  private final ReadLimits limits;
  private final long deadline;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private Optional<RejectedException> limit = Optional.empty();
  private int paragraph;
  private int tables;
  private int characters;
  private int bold;
  private boolean plain;
  private boolean picture;
  private String heading = "";
  private boolean inBody;

  WordLines(ReadLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  List<Line> lines() {
    return lines;
  }

  /** The limit that the file went over, if it did. */
  Optional<RejectedException> limit() {
    return limit;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "body" -> inBody = true;
      case "table" -> {
        flush();
        tables++;
      }
      case "tr" -> cells.clear();
      case "td", "th" -> text.setLength(0);
      case "p", "li", "div" -> begin("");
      case "h1", "h2", "h3", "h4", "h5", "h6" -> begin(name);
      case "b" -> bold++;
      case "img" -> picture = true;
      case "br" -> text.append(' ');
      default -> {}
    }
  }

  private void begin(String level) throws SAXException {
    if (tables > 0) {
      text.append(' ');
      return;
    }
    flush();
    heading = level;
    check();
  }

  private void check() throws SAXException {
    if (characters > limits.characters()) {
      stop(RejectReason.TOO_LARGE, "more than " + limits.characters() + " characters of text");
    } else if (System.nanoTime() - deadline > 0) {
      stop(RejectReason.TOO_SLOW, "not read after " + limits.seconds() + " s");
    }
  }

  private void stop(RejectReason reason, String detail) throws SAXException {
    limit = Optional.of(new RejectedException(reason, detail));
    throw new SAXException(detail);
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "td", "th" -> {
        cells.add(TextNormalizer.blanksFolded(TextNormalizer.nfc(text.toString())));
        text.setLength(0);
      }
      case "tr" -> row();
      case "table" -> tables--;
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        if (tables == 0) {
          flush();
        }
      }
      case "b" -> bold--;
      default -> {}
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    if (inBody) {
      characters += length;
      text.append(chars, start, length);
      for (int i = start; i < start + length; i++) {
        plain |= bold == 0 && Character.isLetterOrDigit(chars[i]);
      }
    }
  }

  private void row() {
    paragraph++;
    if (cells.size() > 1) {
      String joined = String.join(" | ", cells);
      if (!Wording.isMarksOnly(joined)) {
        add(joined, Optional.of(Paragraph.Kind.TABLE), Line.Emphasis.NONE);
      }
    } else if (!cells.isEmpty() && !cells.getFirst().isEmpty()) {
      add(cells.getFirst(), Optional.empty(), Line.Emphasis.NONE);
    }
    cells.clear();
    plain = false;
  }

  private void flush() {
    String line = TextNormalizer.nfc(text.toString()).strip();
    text.setLength(0);
    if (!line.isEmpty()) {
      paragraph++;
      boolean item = line.length() > 2 && line.charAt(0) == '·' && line.charAt(1) == ' ';
      Line.Emphasis emphasis = plain ? Line.Emphasis.NONE : Line.Emphasis.STRONG;
      if (heading.equals("h1") && lines.size() < 6) {
        add(line, Optional.empty(), Line.Emphasis.TITLE);
      } else if (!heading.isEmpty()) {
        add(line, Optional.of(Paragraph.Kind.HEADING), emphasis);
      } else if (item) {
        add(line.substring(2), Optional.of(Paragraph.Kind.LIST), emphasis);
      } else {
        add(line, Optional.empty(), emphasis);
      }
    }
    heading = "";
    plain = false;
  }

  private void add(String line, Optional<Paragraph.Kind> kind, Line.Emphasis emphasis) {
    SourceLine source = SourceLine.of(line, Place.ofParagraph(Math.max(1, paragraph)));
    if (!source.isEmpty()) {
      boolean caption = picture && kind.isEmpty() && Wording.words(line) <= 45 && !lines.isEmpty();
      Optional<Paragraph.Kind> marked = caption ? Optional.of(Paragraph.Kind.CAPTION) : kind;
      lines.add(new Line(source, marked, emphasis, picture));
      picture = false;
    }
  }
}
