package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.apache.xmlbeans.XmlCursor;
import org.vanban.read.ParagraphLines.Role;

/**
 * The body of a DOCX file: paragraphs, numbers of lists as Word prints them, tables; without
 * headers, footers, notes, hidden and deleted text.
 */
final class DocxDocument {
  private static final String NOTE_MARK = "\\[(?:footnoteRef|endnoteRef):-?\\d{1,9}\\]";

  private final ParagraphLines lines;
  private final DocxStyles styles;
  private final XWPFListManager lists;

  private DocxDocument(XWPFDocument document, ParagraphLines lines) {
    this.lines = lines;
    this.styles = new DocxStyles(document);
    this.lists = new XWPFListManager(document.getNumbering());
  }

  static DocumentExtract read(byte[] bytes, ReadLimits limits)
      throws RejectedException, IOException {
    ZipParts.check(bytes);
    ParagraphLines lines = new ParagraphLines(limits);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      new DocxDocument(document, lines).elements(document.getBodyElements());
    }
    return lines.extract();
  }

  private void elements(List<IBodyElement> elements) throws RejectedException {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph);
        case XWPFTable table -> table(table);
        case XWPFSDT control -> control(control);
        default -> {
          // nothing that holds text
        }
      }
    }
  }

  private void table(XWPFTable table) throws RejectedException {
    lines.beginTable();
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        elements(cell.getBodyElements());
        lines.endCell();
      }
      lines.endRow();
    }
    lines.endTable();
  }

  private void control(XWPFSDT control) throws RejectedException {
    for (String paragraph : control.getContent().getText().split("\n")) {
      lines.run(paragraph, styles.font(""), false);
      lines.endParagraph(Role.TEXT);
    }
  }

  private void paragraph(XWPFParagraph paragraph) throws RejectedException {
    String style = paragraph.getStyleID() == null ? "" : paragraph.getStyleID();
    Role role = styles.role(style);
    if (paragraph.getNumID() != null && !paragraph.isEmpty()) {
      String number = lists.getFormattedNumber(paragraph);
      if (number != null && number.chars().anyMatch(Character::isLetterOrDigit)) {
        lines.number(number.strip() + " ");
      } else if (number != null && !number.isBlank() && role == Role.TEXT) {
        role = Role.ITEM;
      }
    }
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        run(run, style);
      } else if (element instanceof XWPFSDT control) {
        lines.run(control.getContent().getText(), styles.font(style), false);
      }
    }
    lines.endParagraph(role);
  }

  private void run(XWPFRun run, String style) throws RejectedException {
    if (run.isVanish() || isDeleted(run)) {
      return;
    }
    if (!run.getEmbeddedPictures().isEmpty()) {
      lines.picture();
    }
    String text = run.text();
    if (text.startsWith("[")) {
      text = text.replaceAll(NOTE_MARK, "");
    }
    lines.run(text, styles.font(run, style), styles.isBold(run, style));
  }

  private static boolean isDeleted(XWPFRun run) {
    try (XmlCursor cursor = run.getCTR().newCursor()) {
      if (!cursor.toParent() || cursor.getName() == null) {
        return false;
      }
      String parent = cursor.getName().getLocalPart();
      return parent.equals("del") || parent.equals("moveFrom");
    }
  }
}
