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
 * @param strong whether all of it is bold, or italic with nothing else
 * @param afterPicture whether a picture stands between the line before and this
 */
record HtmlLine(
    int index,
    SourceLine text,
    Element block,
    Role role,
    int linked,
    boolean strong,
    boolean afterPicture) {

  /** What the tags say of a line. */
  enum Role {
    TEXT,
    HEADING,
    CAPTION,
    ITEM,
    ROW
  }

  String string() {
    return text.text();
  }

  int words() {
    return Wording.words(string());
  }

  /** The part of the line that is links, 0 to 1. */
  double linkShare() {
    return string().isEmpty() ? 0 : Math.min(1.0, (double) linked / string().length());
  }

  /** Whether it reads as running text: long enough, with stops, and not a link. */
  boolean isProse() {
    int words = words();
    return linkShare() < 0.5
        && (words >= 25 || words >= 10 && (Wording.stops(string()) > 0 || words >= 15));
  }
}
