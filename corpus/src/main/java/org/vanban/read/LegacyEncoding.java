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
  VIETWARE_X("Vietware X", false);

  private static final int BYTES = 256;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** By byte: its windows-1252 character, or itself where windows-1252 has none. */
  private static final char[] PRINTED = printed();

  static {
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

  private static char[] printed() {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      bytes[i] = (byte) i;
    }
    char[] printed = new String(bytes, WINDOWS).toCharArray();
    for (char i = 0; i < BYTES; i++) {
      printed[i] = printed[i] == '\uFFFD' ? i : printed[i];
    }
    return printed;
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
    String from = bytes.text();
    char[] text = new char[from.length()];
    int[] offsets = new int[from.length() + 1];
    int length = 0;
    for (int at = 0; at < from.length(); length++) {
      offsets[length] = at;
      char pair = pair(from, at);
      text[length] = pair != 0 ? pair : single(from.charAt(at));
      at += pair != 0 ? 2 : 1;
    }
    offsets[length] = from.length();
    Alignment letters = Alignment.of(Arrays.copyOf(offsets, length + 1));
    DocumentText nfc = DocumentText.of(new String(text, 0, length));
    Alignment whole = nfc.alignment().after(letters).after(bytes.alignment());
    return new DocumentText(nfc.text(), whole);
  }

  /**
   * Whether a run can be its text: no letter of it is one that only Unicode has ({@code ạ, đ, ơ}),
   * and no mark of two-byte letters stands without its base.
   */
  boolean fits(String run) {
    for (int at = 0; at < run.length(); at++) {
      char c = run.charAt(at);
      int code = code(c);
      boolean letter = pair(run, at) == 0;
      if (code < 0 && Character.isLetter(c)
          || letter && code >= 0xC0 && pairs.length > 0 && single[code] == 0) {
        return false;
      }
      at += letter ? 0 : 1;
    }
    return true;
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
    if (c < BYTES) {
      return c;
    }
    if (c >= '\uF020' && c <= '\uF0FF') {
      return c & 0xFF;
    }
    if (c == '\u03BC') {
      return 0xB5; // the micro sign, made Greek by a conversion
    }
    if (c > '\u2122') {
      return -1;
    }
    for (int code = 0x80; code < 0xA0; code++) {
      if (PRINTED[code] == c) {
        return code;
      }
    }
    return -1;
  }
}
