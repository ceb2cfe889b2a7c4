package org.vanban.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.vanban.article.Paragraph;

/**
 * What each line of an article's part of a page is: by its tag, and for a line under a picture by
 * whether it is set like the running text or apart from it.
 */
final class LineKinds {
  private static final int LONGEST_SUBHEAD = 30;
  private static final int LONGEST_CAPTION = 60;
  private static final int SURE_CAPTION = 30;

  private static final int LONGEST_BOX_TITLE = 15;

  /** Strong questions, so many of which are those of an interview. */
  private static final int QUESTIONS = 2;

  /** Lines with a mark in front, so many of which are a list. */
  private static final int ITEMS = 2;

  /** How most of the running text is set. */
  private final String text;

  private final boolean interview;

  /** Whether lines with a mark in front are items of lists, not turns of a talk. */
  private final boolean items;

  private LineKinds(String text, boolean interview, boolean items) {
    this.text = text;
    this.interview = interview;
    this.items = items;
  }

  static LineKinds of(List<HtmlLine> lines) {
    Map<String, Integer> counts = new HashMap<>();
    for (HtmlLine line : lines) {
      if (line.isProse() && !line.afterPicture()) {
        counts.merge(setting(line.block()), 1, Integer::sum);
      }
    }
    boolean interview = lines.stream().filter(LineKinds::isQuestion).count() >= QUESTIONS;
    return new LineKinds(
        counts.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(""),
        interview,
        !interview && lines.stream().filter(line -> isItem(line.string())).count() >= ITEMS);
  }

  /** Tag, class and alignment: what a page sets text apart by. */
  private static String setting(Element block) {
    String style = block.attr("style").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
    int align = style.indexOf("text-align:");
    String aligned = align < 0 ? "" : style.substring(align + 11, end(style, align + 11));
    return block.normalName() + '|' + block.className() + '|' + block.attr("align") + aligned;
  }

  private static int end(String style, int from) {
    int end = style.indexOf(';', from);
    return end < 0 ? style.length() : end;
  }

  Paragraph.Kind kind(HtmlLine line) {
    boolean caption = isCaption(line);
    return switch (line.role()) {
      case ROW -> Paragraph.Kind.TABLE;
      case ITEM -> caption ? Paragraph.Kind.CAPTION : Paragraph.Kind.LIST;
      case CAPTION -> Paragraph.Kind.CAPTION;
      case HEADING -> isTitle(line) ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH;
      case TEXT -> {
        if (caption || isTableTitle(line)) {
          yield Paragraph.Kind.CAPTION;
        }
        if (isWordItem(line) || items && isItem(line.string())) {
          yield Paragraph.Kind.LIST;
        }
        if (isBoxTitle(line) && !isQuoted(line)) {
          yield Paragraph.Kind.HEADING;
        }
        boolean apart =
            !isQuoted(line) && line.words() <= 20 && !setting(line.block()).equals(text);
        boolean subhead =
            isTitle(line)
                && !isSpoken(line)
                && (line.strong() && !isAttribution(line) || apart && isLabel(line.string()));
        yield subhead ? Paragraph.Kind.HEADING : Paragraph.Kind.PARAGRAPH;
      }
    };
  }

  /**
   * Whether the line that opens an article is a lead that the page sets apart: marked so, or set
   * otherwise than the running text after it, or in an element of its own.
   */
  static boolean isLead(HtmlLine first, List<HtmlLine> after) {
    if (isMarkedLead(first.block())) {
      return true;
    }
    List<HtmlLine> text =
        after.stream()
            .filter(HtmlLine::isProse)
            .filter(l -> l.role() == HtmlLine.Role.TEXT)
            .toList();
    long alike =
        text.stream()
            .filter(line -> line.style() == first.style())
            .filter(line -> isBeside(line.block(), first.block()))
            .filter(line -> setting(line.block()).equals(setting(first.block())))
            .count();
    return !text.isEmpty() && 2 * alike < text.size();
  }

  /** A line with a list's mark and a blank in front: {@code + Lập vườn chung;}. */
  static boolean isItem(String line) {
    return line.length() > 2 && "-–•+*●▪".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
  }

  /** What Word sets as an item of a list, not the numbered subhead that it sets so, too. */
  private static boolean isWordItem(HtmlLine line) {
    return line.block().className().startsWith("MsoListParagraph")
        && !line.strong()
        && !line.isFirstIn();
  }

  /** The short line that opens a box of its own: {@code Ranh mặn là gì?}. */
  private static boolean isBoxTitle(HtmlLine line) {
    Element block = line.block();
    Element around = block.parent();
    boolean opens = line.isFirstIn() && isBox(block);
    boolean first =
        around != null && around.childrenSize() > 1 && around.child(0) == block && isBox(around);
    return (opens || first) && line.words() <= LONGEST_BOX_TITLE && isLabel(line.string());
  }

  /** Set in a frame or on a ground of its own. */
  private static boolean isBox(Element box) {
    String style = box.attr("style");
    return style.contains("border") || style.contains("background");
  }

  /** Who said what the lines before it quote. */
  private static boolean isAttribution(HtmlLine line) {
    return line.block().normalName().equals("cite")
        || isQuoted(line) && line.block().previousElementSibling() != null;
  }

  private static boolean isQuoted(HtmlLine line) {
    Element block = line.block();
    Element around = block.parent();
    return block.normalName().equals("blockquote")
        || around != null && around.normalName().equals("blockquote");
  }

  /** The line that shares a box with the table behind it, and with little else. */
  private static boolean isTableTitle(HtmlLine line) {
    Element table = line.block().nextElementSibling();
    Element box = line.block().parent();
    return table != null
        && table.normalName().equals("table")
        && DataTable.isOne(table)
        && box != null
        && box.childrenSize() <= 3
        && isTitle(line)
        && !line.string().endsWith(":");
  }

  static boolean isMarkedLead(Element block) {
    Element around = block.parent();
    return PageHints.standard().isLead(block)
        || around != null && around.childrenSize() == 1 && PageHints.standard().isLead(around);
  }

  private static boolean isBeside(Element one, Element other) {
    return one == other || one.parent() == other.parent();
  }

  private static boolean isQuestion(HtmlLine line) {
    return line.role() == HtmlLine.Role.TEXT
        && line.words() <= LONGEST_SUBHEAD
        && line.string().endsWith("?")
        && (!line.isFirstIn() || isItem(line.string()));
  }

  /** A question or a thank-you of an interview, which its page sets in bold. */
  private boolean isSpoken(HtmlLine line) {
    String string = line.string();
    boolean asks = string.endsWith("?") || string.endsWith("!");
    return asks && (interview || "*-–".indexOf(string.charAt(0)) >= 0);
  }

  private static boolean isTitle(HtmlLine line) {
    String string = line.string();
    boolean question = string.endsWith("?") || string.endsWith("!");
    return line.words() <= LONGEST_SUBHEAD && (question || !Wording.endsSentence(string));
  }

  /** Set apart and worded like a subhead: a capital first, no mark that runs on. */
  private static boolean isLabel(String line) {
    char last = line.charAt(line.length() - 1);
    return Character.isUpperCase(line.charAt(0))
        && (Character.isLetterOrDigit(last) || last == '?');
  }

  /** Whether the line belongs to the picture before it. */
  boolean isCaption(HtmlLine line) {
    if (line.role() == HtmlLine.Role.CAPTION) {
      return true;
    }
    if (!line.afterPicture() || line.words() > LONGEST_CAPTION || line.words() < 2) {
      return false;
    }
    if (line.isProse() && isMarkedLead(line.block())) {
      return false;
    }
    boolean wording = CaptionWording.standard().reads(line.string());
    boolean apart = line.picture() == HtmlLine.Picture.BEFORE && !wording;
    if (line.strong() && line.isProse() && (line.words() >= SURE_CAPTION || apart)) {
      return false; // a lead under the article's picture
    }
    if (wording || isSetOff(line) && !line.isProse()) {
      return true;
    }
    if (line.picture() == HtmlLine.Picture.WITHIN) {
      return isSetOff(line) || line.words() <= SURE_CAPTION;
    }
    return isSetOff(line) || !setting(line.block()).equals(text);
  }

  private static boolean isSetOff(HtmlLine line) {
    return line.style() != HtmlLine.Style.PLAIN;
  }
}
