package org.vanban.read;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.vanban.table.TableReader;

/** Writes Unicode text in an encoding from before Unicode, for tests: characters one a byte. */
final class LegacyWriter {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TONES = "[\u0300\u0301\u0303\u0309\u0323]";

  private final LegacyEncoding encoding;
  private final Map<Character, String> bytes = new HashMap<>();

  LegacyWriter(LegacyEncoding encoding) {
    this.encoding = encoding;
    for (TableReader.Row row : TableReader.rows(LegacyEncoding.class, "legacy-encodings.tsv")) {
      if (row.get("encoding").equals(encoding.name())) {
        int code = Integer.parseInt(row.get("bytes"), 16);
        String characters =
            code < 256 ? "" + (char) code : "" + (char) (code >> 8) + (char) (code & 0xFF);
        bytes.put(row.get("letter").charAt(0), characters);
      }
    }
    if (encoding.losesCapitals()) {
      loseCapitals();
    }
  }

  /** As the fonts have it: Ă Â Đ Ê Ô Ơ Ư alone are capitals of their own. */
  private void loseCapitals() {
    bytes.keySet().removeIf(c -> Character.isUpperCase(c) && "ĂÂĐÊÔƠƯ".indexOf(c) < 0);
    for (char small : bytes.keySet().toArray(new Character[0])) {
      bytes.putIfAbsent(Character.toUpperCase(small), bytes.get(small));
    }
  }

  /**
   * The text, a character a byte; what the encoding lacks as windows-1252 has it, else {@code ?}.
   */
  String write(String nfc) {
    StringBuilder written = new StringBuilder();
    for (char c : nfc.toCharArray()) {
      if (c < 0x80) {
        written.append(c);
      } else if (encoding == LegacyEncoding.WINDOWS_1258) {
        written.append(characters(toneParted("" + c), Charset.forName("windows-1258")));
      } else if (bytes.containsKey(c)) {
        written.append(bytes.get(c));
      } else {
        written.append(characters("" + c, WINDOWS));
      }
    }
    return written.toString();
  }

  private static String characters(String text, Charset charset) {
    return new String(text.getBytes(charset), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** {@code ế} as {@code ê} and a tone mark, as windows-1258 writes it. */
  private static String toneParted(String letter) {
    String parted = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String base = Normalizer.normalize(parted.replaceAll(TONES, ""), Normalizer.Form.NFC);
    return base + parted.replaceAll(TONES.replace("[", "[^"), "");
  }
}
