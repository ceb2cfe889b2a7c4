package org.vanban.article;

import java.util.OptionalInt;

/**
 * Where something stands in a source file: a character of a plain text, the line and column of an
 * HTML element, page and paragraph of a PDF, a paragraph of a Word file.
 *
 * @param page page of the file, from 1
 * @param paragraph paragraph of the page (PDF) or of the file (Word), from 1
 * @param line line of the file, from 1
 * @param column column in that line, from 1
 * @param character UTF-16 unit of the decoded file, from 0, a byte order mark not counted
 */
public record Place(
    OptionalInt page,
    OptionalInt paragraph,
    OptionalInt line,
    OptionalInt column,
    OptionalInt character) {
  private static final OptionalInt NONE = OptionalInt.empty();

  /** The place of a character in a plain text. */
  public static Place ofCharacter(int character) {
    return new Place(NONE, NONE, NONE, NONE, OptionalInt.of(character));
  }

  /** The place of an element in HTML source. */
  public static Place ofElement(int line, int column) {
    return new Place(NONE, NONE, OptionalInt.of(line), OptionalInt.of(column), NONE);
  }

  /** The place of a paragraph on a page. */
  public static Place ofPage(int page, int paragraph) {
    return new Place(OptionalInt.of(page), OptionalInt.of(paragraph), NONE, NONE, NONE);
  }

  /** The place of a paragraph in a file without pages. */
  public static Place ofParagraph(int paragraph) {
    return new Place(NONE, OptionalInt.of(paragraph), NONE, NONE, NONE);
  }

  /** The place so many characters further on; the same place where characters are not counted. */
  Place plus(int characters) {
    return character.isEmpty() || characters == 0
        ? this
        : ofCharacter(character.getAsInt() + characters);
  }
}
