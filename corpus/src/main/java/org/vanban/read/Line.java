package org.vanban.read;

import java.util.Optional;
import org.vanban.article.Paragraph;

/**
 * One line of a page before its part in the article is known.
 *
 * @param text what it says
 * @param kind what the source marks it as; absent where nothing does
 * @param emphasis how it is set off from running text
 * @param gap whether it is set apart from the line before (an empty line, a picture)
 */
record Line(SourceLine text, Optional<Paragraph.Kind> kind, Emphasis emphasis, boolean gap) {

  /** How a whole line is set off. */
  enum Emphasis {
    NONE,
    /** The whole line bold, or larger than the rest. */
    STRONG,
    /** Marked as the title: a Word title style, the largest print of the first page. */
    TITLE
  }

  static Line of(SourceLine text, boolean gap) {
    return new Line(text, Optional.empty(), Emphasis.NONE, gap);
  }

  Line as(Paragraph.Kind marked) {
    return new Line(text, Optional.of(marked), emphasis, gap);
  }

  Line with(SourceLine other) {
    return new Line(other, kind, emphasis, gap);
  }

  boolean is(Paragraph.Kind marked) {
    return kind.isPresent() && kind.get() == marked;
  }

  String string() {
    return text.text();
  }

  /** The number of words, as parted by blanks. */
  int words() {
    return Wording.words(string());
  }
}
