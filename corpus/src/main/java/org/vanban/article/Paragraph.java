package org.vanban.article;

import java.util.Locale;
import org.vanban.text.Span;

/**
 * One line of an article's text after title and lead.
 *
 * @param kind what the page sets it as
 * @param span UTF-16 units of the article's text, half-open, the line break left out
 * @param at its place in the source
 */
public record Paragraph(Kind kind, Span span, Place at) {

  /** What a line is on the page. */
  public enum Kind {
    /** A subhead. */
    HEADING,
    PARAGRAPH,
    /** The line under a picture, its credit included: {@code Quang cảnh hội nghị. Ảnh: Mai Lan}. */
    CAPTION,
    /** An item of a list. */
    LIST,
    /** A row of a table, cells joined by {@code " | "}. */
    TABLE;

    /** The word of the contract: {@code heading}, {@code paragraph} and so on. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
