package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vanban.read.ParagraphLines.Role;

/**
 * The body of an ODT file: paragraphs, lists with their numbers, tables; without headers, footers,
 * notes, comments and deleted text. Document types and external entities are refused.
 */
final class OdtDocument {
  private static final XMLInputFactory XML = factory();

  /** A list that is open, with what it has counted. */
  private static final class OpenList {
    final String style;
    int items;
    boolean numbered;

    OpenList(String style) {
      this.style = style;
    }
  }

  private final ParagraphLines lines;
  private final Spending spending;
  private final OdtStyles styles = new OdtStyles();
  private final Deque<String> textStyles = new ArrayDeque<>();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private int depth;
  private int skipped;
  private boolean inBody;
  private int paragraphs;

  private OdtDocument(ReadLimits limits) {
    this.lines = new ParagraphLines(limits);
    this.spending = new Spending(limits);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty("jdk.xml.maxElementDepth", "0"); // ReadLimits has the bound
    return factory;
  }

  static DocumentExtract read(byte[] bytes, ReadLimits limits)
      throws RejectedException, IOException {
    OdtDocument document = new OdtDocument(limits);
    try (ZipParts parts = new ZipParts(bytes)) {
      byte[] manifest = parts.part("META-INF/manifest.xml").orElse(new byte[0]);
      if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
        throw new RejectedException(RejectReason.ENCRYPTED, "a password is needed to open it");
      }
      document.read(parts.part("styles.xml").orElse(new byte[0]), "styles.xml");
      byte[] content =
          parts
              .part("content.xml")
              .orElseThrow(() -> new RejectedException(RejectReason.DAMAGED, "no content.xml"));
      document.read(content, "content.xml");
    }
    return document.lines.extract();
  }

  private void read(byte[] part, String name) throws RejectedException {
    if (part.length == 0) {
      return;
    }
    depth = 0;
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD ->
              throw new RejectedException(
                  RejectReason.DAMAGED, "a document type in " + name + ", which no ODT has");
          case XMLStreamConstants.START_ELEMENT -> start(xml);
          case XMLStreamConstants.END_ELEMENT -> end(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
          default -> {
            // comments and the like
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new RejectedException(RejectReason.DAMAGED, name + ": " + DocumentFormats.oneLine(e));
    }
  }

  private void start(XMLStreamReader xml) throws RejectedException {
    spending.nest(++depth);
    String name = xml.getLocalName();
    if (!inBody) {
      inBody = name.equals("text") && "office".equals(xml.getPrefix());
      styles.start(xml);
      return;
    }
    if (skipped > 0 || isNoText(name)) {
      skipped++;
      return;
    }
    switch (name) {
      case "p", "h" -> beginParagraph(xml, name);
      case "span" -> textStyles.push(OdtStyles.value(xml, "style-name"));
      case "s", "tab", "line-break" -> text(" ");
      case "frame" -> lines.picture();
      case "table" -> lines.beginTable();
      case "list" -> beginList(OdtStyles.value(xml, "style-name"));
      case "list-item" -> {
        if (!lists.isEmpty()) {
          lists.getFirst().items++;
          lists.getFirst().numbered = false;
        }
      }
      default -> {
        // no text of its own
      }
    }
  }

  private static boolean isNoText(String name) {
    return switch (name) {
      case "annotation",
          "note",
          "tracked-changes",
          "forms",
          "sequence-decls",
          "text-box",
          "desc",
          "title" ->
          true;
      default -> false;
    };
  }

  private void beginList(String style) throws RejectedException {
    lines.endParagraph(Role.TEXT);
    lists.push(new OpenList(style.isEmpty() && !lists.isEmpty() ? lists.getFirst().style : style));
  }

  private void beginParagraph(XMLStreamReader xml, String name) throws RejectedException {
    paragraphs++;
    String style = OdtStyles.value(xml, "style-name");
    textStyles.push(style);
    if (name.equals("h") || lists.isEmpty()) {
      return;
    }
    OpenList list = lists.getFirst();
    String number = styles.number(list.style, lists.size());
    if (!number.isEmpty() && !list.numbered) {
      lines.number(number.replaceFirst("1", String.valueOf(list.items)) + " ");
      list.numbered = true;
    }
  }

  private void end(XMLStreamReader xml) throws RejectedException {
    depth--;
    String name = xml.getLocalName();
    if (!inBody) {
      return;
    }
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "p", "h" -> endParagraph(name);
      case "span" -> textStyles.poll();
      case "table-cell", "covered-table-cell" -> lines.endCell();
      case "table-row" -> lines.endRow();
      case "table" -> lines.endTable();
      case "list" -> lists.poll();
      case "text" -> inBody = !"office".equals(xml.getPrefix());
      default -> {
        // no text of its own
      }
    }
  }

  private void endParagraph(String name) throws RejectedException {
    paragraphs--;
    String style = textStyles.isEmpty() ? "" : textStyles.pop();
    boolean bullet =
        !lists.isEmpty() && styles.number(lists.getFirst().style, lists.size()).isEmpty();
    Role role =
        styles.is(style, "Title") || name.equals("h") && styles.is(style, "Heading_20_1")
            ? Role.TITLE
            : name.equals("h") ? Role.HEADING : bullet ? Role.ITEM : Role.TEXT;
    lines.endParagraph(role);
  }

  private void text(String text) throws RejectedException {
    if (!inBody || skipped > 0 || paragraphs == 0) {
      return;
    }
    String font = "";
    boolean bold = false;
    int looked = 0;
    for (String style : textStyles) {
      font = font.isEmpty() ? styles.font(style) : font;
      bold |= styles.isBold(style);
      if (++looked == 8) {
        break; // spans in spans in spans
      }
    }
    lines.run(text, font, bold);
  }
}
