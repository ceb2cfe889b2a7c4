package org.vanban.read;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.table.TableReader;
import org.vanban.text.Alignment;
import org.vanban.text.DocumentText;

/**
 * An encoding of Vietnamese letters from before Unicode, that lives on in fonts: {@code Céng hßa}
 * in {@code .VnTime} and {@code Coäng hoøa} in {@code VNI-Times} are {@code Cộng hòa}.
 *
 * <p>Text in one of them comes as Latin-1 or windows-1252 characters, one a byte: from a file, or
 * as Unicode text that was once decoded so. Characters that are no byte of windows-1252 pass
 * unchanged. The letters stand in {@code legacy-encodings.tsv}. Linear; no text makes an exception.
 */
enum LegacyEncoding {
  TCVN3("TCVN3 (ABC)", true, "x-viet-tcvn5712", "tcvn", "tcvn3", "tcvn-5712", "tcvn5712-1", "abc"),
  VNI("VNI", false, "x-viet-vni", "vni", "x-vni"),
  VISCII("VISCII", false, "viscii", "viscii1.1-1", "csviscii", "x-viet-viscii"),
  VPS("VPS", false, "x-viet-vps", "vps", "x-vps"),
  BKHCM1("BK HCM 1", false),
  BKHCM2("BK HCM 2", false),
  VIETWARE_F("Vietware F", true),
  VIETWARE_X("Vietware X", false),
  WINDOWS_1258("windows-1258", false, "windows-1258", "cp1258", "x-cp1258");

  private static final int BYTES = 256;

  /** In a text of an encoding at most one letter of so many is another's. */
  private static final int MOST_FOREIGN = 4;

  /** Of a text in two encodings so many lines are judged by their words, the rest by letters. */
  private static final int MOST_JUDGED = 10_000;

  /** By byte: its windows-1252 character, or itself where windows-1252 has none. */
  private static final char[] PRINTED = printed();

  /** By character up to the trade mark sign: the byte of windows-1252 that prints it, or -1. */
  private static final short[] CODES = codes();

  static {
    WINDOWS_1258.takeLetters(new String(allBytes(), Charset.forName("windows-1258")));
    for (TableReader.Row row : TableReader.rows(LegacyEncoding.class, "legacy-encodings.tsv")) {
      letter(row);
    }
    for (LegacyEncoding encoding : values()) {
      encoding.takeMarksInEitherCase();
    }
  }

  private final String label;
  private final boolean losesCapitals;
  private final List<String> names;

  /** By byte: the letter it is alone, or 0. */
  private final char[] single = new char[BYTES];

  /** By two bytes: the letter they are together, or 0; empty where the encoding has no such. */
  private char[] pairs = {};

  LegacyEncoding(String label, boolean losesCapitals, String... names) {
    this.label = label;
    this.losesCapitals = losesCapitals;
    this.names = List.of(names);
  }

  private static void letter(TableReader.Row row) {
    try {
      LegacyEncoding encoding = valueOf(row.get("encoding"));
      int code = Integer.parseInt(row.get("bytes"), 16);
      char letter = row.get("letter").charAt(0);
      if (code < BYTES) {
        encoding.single[code] = letter;
      } else {
        encoding.pairs = Arrays.copyOf(encoding.pairs, BYTES * BYTES);
        encoding.pairs[code] = letter;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw row.fault("no letter of an encoding");
    }
  }

  /** {@code aÙ} was typed for {@code aù} too: the letter's case is its base's. */
  private void takeMarksInEitherCase() {
    for (int code = 0; code < pairs.length; code++) {
      int other = code ^ 0x20;
      if (pairs[code] != 0 && (code & 0xFF) >= 0xC0 && pairs[other] == 0) {
        pairs[other] = pairs[code];
      }
    }
  }

  private void takeLetters(String characters) {
    for (int code = 0xA0; code < BYTES; code++) {
      char c = characters.charAt(code);
      single[code] = Character.isLetter(c) || c >= '\u0300' && c < '\u0370' ? c : 0;
    }
  }

  private static byte[] allBytes() {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) i;
    }
    return bytes;
  }

  private static char[] printed() {
    char[] printed = new String(allBytes(), Charset.forName("windows-1252")).toCharArray();
    for (char i = 0; i < BYTES; i++) {
      printed[i] = printed[i] == '\uFFFD' ? i : printed[i];
    }
    return printed;
  }

  private static short[] codes() {
    short[] codes = new short['\u2122' + 1];
    Arrays.fill(codes, (short) -1);
    for (short code = 0; code < BYTES; code++) {
      codes[PRINTED[code]] = code;
      codes[code] = code;
    }
    codes['\u03BC'] = 0xB5; // the micro sign, made Greek by a conversion
    return codes;
  }

  /** The encoding that a page or mail declares by name: {@code x-viet-vps}. */
  static Optional<LegacyEncoding> named(String charset) {
    String name = charset.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(e -> e.names.contains(name)).findFirst();
  }

  /** Its name for people: {@code TCVN3 (ABC)}. */
  String label() {
    return label;
  }

  /** Whether its accented capitals are the bytes of the small letters. */
  boolean losesCapitals() {
    return losesCapitals;
  }

  /** What to say of an article that was converted from it. */
  List<String> warnings() {
    String converted = "converted from " + label;
    return losesCapitals
        ? List.of(converted, "capitals with marks, which " + label + " lacks, stay in lower case")
        : List.of(converted);
  }

  /**
   * Its text in Unicode, NFC, with the way back.
   *
   * @param source characters of Latin-1 or windows-1252, one a byte
   */
  DocumentText decode(String source) {
    DocumentText bytes = DocumentText.of(source);
    Decoding decoding = new Decoding(bytes.text());
    decoding.letters(bytes.text().length());
    return decoding.text(bytes.alignment());
  }

  /**
   * As {@link #decode}; beside lines with letters that only Unicode has, those that are {@linkplain
   * LegacyDetector#isRather rather not} its text stay as they are.
   */
  DocumentText decodeLines(String source) {
    DocumentText bytes = DocumentText.of(source);
    String text = bytes.text();
    Decoding decoding = new Decoding(text);
    boolean mixed = !LegacyDetector.isUntold(text, 0, text.length());
    int judged = 0;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end + 1;
      String line = text.substring(from, to);
      boolean stays =
          mixed && !(judged++ < MOST_JUDGED ? LegacyDetector.isRather(this, line) : fits(line));
      if (stays) {
        decoding.copy(to);
      } else {
        decoding.letters(to);
      }
      from = to;
    }
    return decoding.text(bytes.alignment());
  }

  /** A text while it is made. */
  private final class Decoding {
    private final String source;
    private final char[] text;
    private final int[] offsets;
    private int at;
    private int length;

    Decoding(String source) {
      this.source = source;
      this.text = new char[source.length()];
      this.offsets = new int[source.length() + 1];
    }

    void letters(int to) {
      while (at < to) {
        char pair = at + 1 < to ? pair(source, at) : 0;
        offsets[length] = at;
        text[length++] = pair != 0 ? pair : single(source.charAt(at));
        at += pair != 0 ? 2 : 1;
      }
    }

    void copy(int to) {
      while (at < to) {
        offsets[length] = at;
        text[length++] = source.charAt(at++);
      }
    }

    DocumentText text(Alignment earlier) {
      offsets[length] = source.length();
      DocumentText nfc = DocumentText.of(new String(text, 0, length));
      Alignment letters = Alignment.of(Arrays.copyOf(offsets, length + 1));
      return new DocumentText(nfc.text(), nfc.alignment().after(letters).after(earlier));
    }
  }

  /**
   * Whether a run can be its text: of the letters that tell, most are letters of the encoding, few
   * are what only Unicode has ({@code ạ, đ, ơ}) or marks of two-byte letters without their base.
   */
  boolean fits(String run) {
    int own = 0;
    int foreign = 0;
    for (int at = 0; at < run.length(); at++) {
      int code = code(run.charAt(at));
      if (pair(run, at) != 0) {
        own++;
        at++;
      } else if (code >= 0x80 && single[code] != 0) {
        own++;
      } else if (code >= 0xC0 || code < 0 && Character.isLetter(run.charAt(at))) {
        foreign++;
      }
    }
    return MOST_FOREIGN * foreign <= own;
  }

  private char pair(String source, int at) {
    if (pairs.length == 0 || at + 1 >= source.length()) {
      return 0;
    }
    int first = code(source.charAt(at));
    int second = code(source.charAt(at + 1));
    return first < 0 || second < 0x80 ? 0 : pairs[first << 8 | second];
  }

  private char single(char c) {
    int code = code(c);
    return code < 0 ? c : single[code] != 0 ? single[code] : PRINTED[code];
  }

  /**
   * The byte that a character stands for, or -1: itself in Latin-1, the byte of windows-1252, or
   * what Word makes of the bytes of a symbol font (U+F020 to U+F0FF).
   */
  static int code(char c) {
    if (c < CODES.length) {
      return CODES[c];
    }
    return c >= '\uF020' && c <= '\uF0FF' ? c & 0xFF : -1;
  }
}
