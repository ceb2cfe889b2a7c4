package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.parser.microsoft.ListManager;
import org.vanban.read.ParagraphLines.Role;

/**
 * The body of a DOC file of Word 6 to 2003: paragraphs, numbers of lists as Word prints them,
 * tables; without headers, footers, notes, hidden and deleted text.
 */
final class DocDocument {
  private static final char PICTURE = 0x01;
  private static final char NOTE = 0x02;
  private static final char COMMENT = 0x05;
  private static final char CELL_END = 0x07;
  private static final char DRAWING = 0x08;
  private static final char FIELD_CODE = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char FIXED_HYPHEN = 0x1e;
  private static final char SOFT_HYPHEN = 0x1f;

  private final HWPFDocumentCore document;
  private final Optional<ListManager> lists;
  private final ParagraphLines lines;
  private final Deque<Boolean> inCode = new ArrayDeque<>();
  private int fieldCodes;
  private boolean inTable;

  private DocDocument(HWPFDocumentCore document, ParagraphLines lines) {
    this.document = document;
    this.lists =
        document instanceof HWPFDocument word
            ? Optional.of(new ListManager(word))
            : Optional.empty();
    this.lines = lines;
  }

  static DocumentExtract read(byte[] bytes, ReadLimits limits)
      throws RejectedException, IOException {
    ParagraphLines lines = new ParagraphLines(limits);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        HWPFDocumentCore document = open(files)) {
      new DocDocument(document, lines).paragraphs(document.getRange());
    }
    return lines.extract();
  }

  private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
    try {
      return new HWPFDocument(files);
    } catch (OldWordFileFormatException e) {
      return new HWPFOldDocument(files);
    }
  }

  private void paragraphs(Range range) throws RejectedException {
    int count = range.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() != inTable) {
        if (inTable) {
          lines.endTable();
        } else {
          lines.beginTable();
        }
        inTable = !inTable;
      }
      if (inTable && paragraph.isTableRowEnd()) {
        lines.endRow();
      } else {
        paragraph(paragraph);
      }
    }
    if (inTable) {
      lines.endTable();
    }
  }

  private void paragraph(Paragraph paragraph) throws RejectedException {
    Role role = role(paragraph);
    if (paragraph.isInList() && !paragraph.text().isBlank()) {
      String number = lists.map(l -> l.getFormattedNumber(paragraph)).orElse("");
      if (number.chars().anyMatch(Character::isLetterOrDigit)) {
        lines.number(number.strip() + " ");
      } else if (!number.isBlank() && role == Role.TEXT) {
        role = Role.ITEM;
      }
    }
    boolean endsCell = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String text = run.text();
      endsCell |= text.indexOf(CELL_END) >= 0;
      String shown = shown(text);
      if (!run.isMarkedDeleted() && !run.isVanished() && !shown.isEmpty()) {
        lines.run(shown, font(run), run.isBold());
      }
    }
    lines.endParagraph(role);
    if (inTable && endsCell) {
      lines.endCell();
    }
  }

  private Role role(Paragraph paragraph) {
    if (document.getStyleSheet() == null
        || paragraph.getStyleIndex() >= document.getStyleSheet().numStyles()) {
      return Role.TEXT;
    }
    StyleDescription style =
        document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? Role.TEXT : Role.ofStyle(style.getName());
  }

  private static String font(CharacterRun run) {
    String font = run.getFontName();
    return font == null ? "" : font;
  }

  /** The run without the codes of fields and the marks of what is no text. */
  private String shown(String run) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      switch (c) {
        case FIELD_CODE, FIELD_RESULT, FIELD_END -> field(c);
        case PICTURE, DRAWING -> lines.picture();
        case NOTE, COMMENT -> {
          // no text
        }
        default -> {
          if (fieldCodes == 0) {
            shown.append(character(c));
          }
        }
      }
    }
    return shown.toString();
  }

  private static char character(char c) {
    return switch (c) {
      case FIXED_HYPHEN -> '-';
      case SOFT_HYPHEN -> '\u00ad';
      default -> c < ' ' ? ' ' : c;
    };
  }

  /** A field has its code, then mostly its result, which alone is printed; fields nest. */
  private void field(char mark) {
    if (mark == FIELD_CODE) {
      inCode.push(true);
      fieldCodes++;
    } else if (!inCode.isEmpty()) {
      fieldCodes -= inCode.pop() ? 1 : 0;
      if (mark == FIELD_RESULT) {
        inCode.push(false);
      }
    }
  }
}
