package org.vanban.read;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The font table of an RTF file, with the charset of each font's bytes. */
final class RtfFonts {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LONGEST_NAME = 64;

  /** Charset numbers of fonts; 0 and 1 leave it to the file. */
  private static final Map<Integer, String> CHARSETS =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  /** A font as the table has it. */
  record Font(String name, Optional<Charset> charset) {
    static final Font NONE = new Font("", Optional.empty());
  }

  private final Map<Integer, Font> fonts = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private Charset standard = WESTERN;
  private int open;
  private int charset;

  /** Takes {@code \ansicpg1258}. */
  void codePage(int number) {
    String named = number == 65001 ? "UTF-8" : "windows-" + number;
    standard = Charset.isSupported(named) ? Charset.forName(named) : WESTERN;
  }

  /** Takes a control word inside the table. */
  void word(String word, int number) {
    if (word.equals("f")) {
      open = number;
      charset = 0;
      name.setLength(0);
    } else if (word.equals("fcharset")) {
      charset = number;
    }
  }

  /** Takes a byte of a font's name; a semicolon ends it. */
  void letter(int b) {
    if (b != ';') {
      if (name.length() < LONGEST_NAME) {
        name.append((char) b);
      }
      return;
    }
    Optional<Charset> known =
        Optional.ofNullable(CHARSETS.get(charset))
            .filter(Charset::isSupported)
            .map(Charset::forName);
    fonts.put(open, new Font(name.toString().strip(), known));
    name.setLength(0);
  }

  Font font(int number) {
    return fonts.getOrDefault(number, Font.NONE);
  }

  /** The bytes of a run; those that the charset leaves open stand for themselves. */
  String decode(byte[] bytes, Font font) {
    Charset used = LegacyRuns.isLegacy(font.name()) ? WESTERN : font.charset().orElse(standard);
    String text = new String(bytes, used);
    if (text.indexOf('\ufffd') < 0 || text.length() != bytes.length) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < bytes.length; i++) {
      if (text.charAt(i) == '\ufffd') {
        whole.setCharAt(i, (char) (bytes[i] & 0xff));
      }
    }
    return whole.toString();
  }
}
