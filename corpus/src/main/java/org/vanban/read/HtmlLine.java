package org.vanban.read;

import org.jsoup.nodes.Element;

/**
 * A line of a page as a reader sees it: what one block shows, or a part of it between breaks.
 *
 * @param index its number on the page
 * @param text what it says
 * @param block the nearest element that stands on lines of its own
 * @param role what its tag makes of it
 * @param linked letters that are part of links
 * @param style how all of its letters are set
 * @param picture whether a picture stands between the line before and this, and how near
 * @param words number of its words
 * @param isProse whether it reads as running text: long, or a sentence with its stop, and no link
 */
record HtmlLine(
    int index,
    SourceLine text,
    Element block,
    Role role,
    int linked,
    Style style,
    Picture picture,
    int words,
    boolean isProse) {

  /** From the walk over the page; counts words and tells running text once. */
  static HtmlLine of(
      int index,
      SourceLine text,
      Element block,
      Role role,
      int linked,
      Style style,
      Picture picture) {
    int words = Wording.words(text.text());
    double share = share(linked, text.text());
    return new HtmlLine(
        index,
        text,
        block,
        role,
        linked,
        style,
        picture,
        words,
        prose(text.text(), words, share, role));
  }

  /** How all letters of a line are set. */
  enum Style {
    PLAIN,
    ITALIC,
    STRONG
  }

  /** The picture right before a line. */
  enum Picture {
    NONE,
    /** In an element of its own. */
    BEFORE,
    /** In the same element. */
    WITHIN
  }

  /** What the tags say of a line. */
  enum Role {
    TEXT,
    HEADING,
    CAPTION,
    ITEM,
    ROW
  }

  boolean strong() {
    return style == Style.STRONG;
  }

  boolean afterPicture() {
    return picture != Picture.NONE;
  }

  String string() {
    return text.text();
  }

  /** Whether it is the text above other elements in one box: the box's title. */
  boolean isFirstIn() {
    Element last = block.lastElementChild();
    return last != null && last.isBlock() && !last.normalName().equals("br");
  }

  /** The part of the line that is links, 0 to 1. */
  double linkShare() {
    return share(linked, string());
  }

  private static double share(int linked, String text) {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  private static boolean prose(String text, int words, double linkShare, Role role) {
    boolean sentence = Wording.endsSentence(text);
    if (linkShare >= (sentence && words >= 14 ? 0.7 : 0.5)) {
      return false;
    }
    if (role == Role.HEADING) {
      return words >= 16 && sentence || words >= 40 || words >= 10 && text.endsWith(".");
    }
    return words >= 30 || words >= 8 && sentence || words >= 14 && text.contains(", ");
  }

  /** Whether it may stand in an article's text on its own account, be it short. */
  boolean isContent() {
    if (linkShare() >= 0.5) {
      return isProse;
    }
    boolean sentence = Wording.endsSentence(string()) && words >= 3;
    return isProse || sentence || role == Role.ROW || role == Role.ITEM || isPictureLine();
  }

  /** Whether it stands under a picture. */
  boolean isPictureLine() {
    return role == Role.CAPTION || afterPicture() && words >= 3;
  }
}
