package org.vanban.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file of Word 97 put together for a test: runs and paragraphs with what is set for them, after
 * the open specification [MS-DOC], without styles.
 */
final class DocFile {
  private static final int TEXT_AT = 2048;
  private static final int PAGE = 512;
  private static final int PAIRS = 93;

  /** Property words and their operands, as Word writes them. */
  private static final int FONT = 0x4A4F;

  private static final int HIDDEN = 0x083C;
  private static final int DELETED = 0x0800;
  private static final int IN_TABLE = 0x2416;
  private static final int ROW_END = 0x2417;

  /** Where a stretch of text ends, with its properties. */
  private record Stretch(int end, byte[] properties) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> runs = new ArrayList<>();
  private final List<Stretch> paragraphs = new ArrayList<>();
  private final List<String> fonts = new ArrayList<>(List.of("Times New Roman"));

  DocFile run(String stretch, String font) {
    if (!fonts.contains(font)) {
      fonts.add(font);
    }
    return run(stretch, word(FONT, fonts.indexOf(font), 2));
  }

  DocFile hidden(String stretch) {
    return run(stretch, word(HIDDEN, 1, 1));
  }

  DocFile deleted(String stretch) {
    return run(stretch, word(DELETED, 1, 1));
  }

  private DocFile run(String stretch, byte[] properties) {
    text.append(stretch);
    runs.add(new Stretch(text.length(), properties));
    return this;
  }

  DocFile endParagraph() {
    run("\r", new byte[0]);
    paragraphs.add(new Stretch(text.length(), new byte[0]));
    return this;
  }

  DocFile paragraph(String stretch) {
    return run(stretch, fonts.getFirst()).endParagraph();
  }

  DocFile row(String... cells) {
    byte[] inside = word(IN_TABLE, 1, 1);
    for (String cell : cells) {
      run(cell + "\u0007", fonts.getFirst());
      paragraphs.add(new Stretch(text.length(), inside));
    }
    run("\u0007", new byte[0]);
    byte[] end = new byte[6];
    System.arraycopy(inside, 0, end, 0, 3);
    System.arraycopy(word(ROW_END, 1, 1), 0, end, 3, 3);
    paragraphs.add(new Stretch(text.length(), end));
    return this;
  }

  private static byte[] word(int property, int operand, int size) {
    ByteBuffer word = little(2 + size).putShort((short) property);
    return (size == 1 ? word.put((byte) operand) : word.putShort((short) operand)).array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  byte[] bytes() throws IOException {
    byte[] letters = text.toString().getBytes(StandardCharsets.UTF_16LE);
    int runsAt = (TEXT_AT + letters.length + PAGE - 1) / PAGE;
    ByteBuffer main = little((runsAt + 2) * PAGE).put(TEXT_AT, letters);
    main.put(runsAt * PAGE, page(runs, false)).put((runsAt + 1) * PAGE, page(paragraphs, true));
    ByteBuffer table = little(8192);
    head(main, letters.length, table, runsAt);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table.array()), "1Table");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** The block at the head of the file, and the tables that it points to. */
  private void head(ByteBuffer main, int length, ByteBuffer table, int runsAt) {
    main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x1200);
    main.putShort(12, (short) 0xBF).putInt(24, TEXT_AT).putInt(28, TEXT_AT + length);
    main.putShort(32, (short) 14).putShort(62, (short) 22).putInt(64, main.capacity());
    main.putInt(76, text.length()).putShort(152, (short) PAIRS);
    table.position(64);
    point(main, 1, table, little(20).putShort((short) 18).putShort(4, (short) 10));
    ByteBuffer section = little(20).putInt(0).putInt(text.length());
    point(main, 6, table, section.putInt(10, 0xFFFFFFFF));
    point(main, 12, table, pages(length, runsAt));
    point(main, 13, table, pages(length, runsAt + 1));
    point(main, 15, table, fontTable());
    point(main, 31, table, little(600));
    ByteBuffer pieces = little(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    point(main, 33, table, pieces.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0));
  }

  private static void point(ByteBuffer main, int pair, ByteBuffer table, ByteBuffer content) {
    main.putInt(154 + 8 * pair, table.position()).putInt(158 + 8 * pair, content.capacity());
    table.put(content.array());
  }

  private static ByteBuffer pages(int length, int page) {
    return little(12).putInt(TEXT_AT).putInt(TEXT_AT + length).putInt(page);
  }

  private ByteBuffer fontTable() {
    ByteBuffer table = little(2048).putShort((short) fonts.size()).putShort((short) 0);
    for (String font : fonts) {
      byte[] name = (font + "\0").getBytes(StandardCharsets.UTF_16LE);
      table.put((byte) (39 + name.length)).put(new byte[39]).put(name);
    }
    return table;
  }

  /** A page of properties: where each stretch begins, then from behind what is set for it. */
  private static byte[] page(List<Stretch> stretches, boolean ofParagraphs) {
    ByteBuffer page = little(PAGE).putInt(TEXT_AT);
    stretches.forEach(s -> page.putInt(TEXT_AT + 2 * s.end()));
    int behind = PAGE - 2;
    for (Stretch stretch : stretches) {
      byte[] set = stretch.properties();
      int size = ofParagraphs ? set.length + 4 : set.length + 1;
      behind = (behind - size) & ~1;
      if (ofParagraphs) {
        int words = (set.length + 2 + 1) / 2;
        page.put(behind, (byte) 0).put(behind + 1, (byte) words);
        page.put(behind + 4, set);
        page.put((byte) (behind / 2)).put(new byte[12]);
      } else {
        page.put(behind, (byte) set.length).put(behind + 1, set);
        page.put((byte) (behind / 2));
      }
    }
    return page.put(PAGE - 1, (byte) stretches.size()).array();
  }
}
