package org.vanban.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.text.DocumentText;

/**
 * The characters of a text file: by byte order mark, as UTF-8 where the bytes are, as UTF-16 by its
 * zero bytes, in an encoding from before Unicode where its words say so, by what HTML declares,
 * else as windows-1258. What is declared is believed only where the words do not say otherwise.
 */
final class CharsetDetector {
  private static final int HEAD = 4096;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");

  /** What servers say of any page; no Vietnamese can be written in them. */
  private static final Set<String> SAID_OF_ANY = Set.of("ISO-8859-1", "windows-1252", "US-ASCII");

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?\\s{0,4}([A-Za-z0-9_:.-]{2,30})");

  /**
   * A text with what to know about it.
   *
   * @param text the file's characters, without byte order mark; one a byte where {@code legacy}
   *     says what letters they are
   * @param charset the charset it was read in
   * @param legacy the encoding whose letters its characters stand for
   * @param warning where bytes did not fit
   */
  record Decoded(
      String text, Charset charset, Optional<LegacyEncoding> legacy, Optional<String> warning) {

    /** This text, told by its words whether it is Unicode that was once decoded wrongly. */
    Decoded told() {
      return legacy.isPresent()
          ? this
          : new Decoded(text, charset, LegacyDetector.detect(text), warning);
    }

    /** Its letters in NFC, with the way back to the file's characters. */
    DocumentText letters() {
      if (legacy.isEmpty()) {
        return DocumentText.of(text);
      }
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? legacy.get().decode(text)
          : legacy.get().decodeLines(text);
    }

    /** What to say of an article made from {@link #letters}. */
    List<String> warnings() {
      List<String> warnings = new ArrayList<>();
      legacy.ifPresent(l -> warnings.addAll(l.warnings()));
      warning.ifPresent(warnings::add);
      return warnings;
    }
  }

  private CharsetDetector() {}

  static Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * @param told by who sent the bytes; used where they declare nothing themselves
   */
  static Decoded decode(byte[] bytes, Optional<Charset> told) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return lenient(bytes, 0, wide.get());
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.indexOf('\uFFFD') < 0) {
      return decoded(utf8, StandardCharsets.UTF_8, Optional.empty());
    }
    return cutUtf8(bytes)
        .orElseGet(() -> other(bytes, told.filter(t -> !SAID_OF_ANY.contains(t.name()))));
  }

  /** UTF-8 whose last character is cut off, as a broken download leaves it. */
  private static Optional<Decoded> cutUtf8(byte[] bytes) {
    for (int cut = 1; cut <= 3 && cut < bytes.length; cut++) {
      Optional<String> text = strict(bytes, bytes.length - cut, StandardCharsets.UTF_8);
      if (text.isPresent() && text.get().chars().anyMatch(c -> c > 0x7f)) {
        return Optional.of(
            decoded(
                text.get(),
                StandardCharsets.UTF_8,
                Optional.of("truncated: cut in the middle of a character")));
      }
    }
    return Optional.empty();
  }

  private static Decoded other(byte[] bytes, Optional<Charset> told) {
    String single = new String(bytes, StandardCharsets.ISO_8859_1);
    Optional<String> name = declared(single);
    Optional<LegacyEncoding> legacy =
        LegacyDetector.detect(single).or(() -> name.flatMap(LegacyEncoding::named));
    if (legacy.isPresent() && legacy.get() == LegacyEncoding.WINDOWS_1258) {
      return lenient(bytes, 0, VIETNAMESE);
    }
    if (legacy.isPresent()) {
      return new Decoded(single, StandardCharsets.ISO_8859_1, legacy, Optional.empty());
    }
    Optional<Charset> declared = name.flatMap(CharsetDetector::charset).or(() -> told);
    if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)
        || declared.isEmpty() && mostlyUtf8(bytes)) {
      return lenient(bytes, 0, StandardCharsets.UTF_8);
    }
    return lenient(bytes, 0, declared.orElse(VIETNAMESE));
  }

  private static Decoded decoded(String text, Charset charset, Optional<String> warning) {
    return new Decoded(text, charset, Optional.empty(), warning);
  }

  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == 0xFFFD).count();
    long good = text.chars().filter(c -> c > 0xFF && c != 0xFFFD).count();
    return good > 20 * bad;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    boolean damaged = text.indexOf('\uFFFD') >= 0;
    return decoded(
        text,
        charset,
        damaged ? Optional.of("bytes that are not " + charset.name()) : Optional.empty());
  }

  private static Optional<String> strict(byte[] bytes, int length, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      CharBuffer text = decoder.decode(ByteBuffer.wrap(bytes, 0, length));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark: blanks and Latin letters leave every other byte zero. */
  private static Optional<Charset> wide(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int enough = length / 8;
    if (length < 8 || even < enough && odd < enough) {
      return Optional.empty();
    }
    if (odd > 8 * even) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > 8 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static Optional<String> declared(String page) {
    Matcher declared = DECLARED.matcher(page).region(0, Math.min(page.length(), HEAD));
    return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
  }

  /** As browsers do, Latin-1 and ASCII are windows-1252. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? WESTERN : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
