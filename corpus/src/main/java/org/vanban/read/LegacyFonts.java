package org.vanban.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vanban.table.TableReader;

/**
 * What the letters of a run mean, by the name of its font: {@code .VnTime} prints TCVN3, {@code
 * .VnTimeH} prints it in capitals, {@code VNI-Times} prints VNI.
 *
 * <p>The door for readers of documents with fonts. A reader joins neighbouring runs of one font
 * before it asks, for a letter of VNI is two characters; soft hyphens have to be in the run, for
 * {@code ư} of TCVN3 is one. Text that cannot be in the font's encoding, as Unicode typed in an old
 * font is, comes back as it is. Immutable and safe for many threads.
 */
final class LegacyFonts {

  /**
   * A font.
   *
   * @param encoding of its letters
   * @param capitals whether it prints small letters as capitals
   */
  record Font(LegacyEncoding encoding, boolean capitals) {

    /** A run in Unicode, NFC; the run itself where it is no text of the encoding. */
    String decode(String run) {
      if (!encoding.fits(run)) {
        return run;
      }
      String text = encoding.decode(run).text();
      return capitals ? text.toUpperCase(Locale.ROOT) : text;
    }
  }

  private record Family(String prefix, boolean open, LegacyEncoding encoding, boolean capitalsByH) {

    boolean has(String name) {
      return name.startsWith(prefix) && ends(name, prefix.length());
    }

    /** Whether a name of the family begins in a text at an offset. */
    boolean isAt(String text, int from) {
      return text.regionMatches(true, from, prefix, 0, prefix.length())
          && (from == 0 || !isLetter(text.charAt(from - 1)))
          && ends(text, from + prefix.length());
    }

    private boolean ends(String text, int at) {
      return open || at == text.length() || !isLetter(text.charAt(at));
    }

    private static boolean isLetter(char c) {
      return Character.isLetterOrDigit(c);
    }
  }

  private static final int LONGEST_NAME = 100;
  private static final LegacyFonts STANDARD = load();

  private final List<Family> families;

  /** The letters that stand behind the v of their names. */
  private final String behindV;

  private LegacyFonts(List<Family> families) {
    this.families = families;
    behindV =
        families.stream()
            .map(f -> f.prefix.substring(f.prefix.indexOf('v') + 1).substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
  }

  /** As {@link String#regionMatches} folds case. */
  private static char small(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  static LegacyFonts standard() {
    return STANDARD;
  }

  private static LegacyFonts load() {
    List<Family> families = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(LegacyFonts.class, "legacy-fonts.tsv")) {
      try {
        LegacyEncoding encoding = LegacyEncoding.valueOf(row.get("encoding"));
        boolean capitals = row.get("capitals").equals("H");
        boolean open = row.get("goes on").equals("open");
        String prefix = row.get("font").toLowerCase(Locale.ROOT);
        if (prefix.indexOf('v') < 0 || prefix.endsWith("v")) {
          throw row.fault("a font without a v, or that ends with it");
        }
        families.add(new Family(prefix, open, encoding, capitals));
      } catch (IllegalArgumentException e) {
        throw row.fault("no such encoding");
      }
    }
    families.sort(Comparator.comparing((Family f) -> -f.prefix.length()));
    return new LegacyFonts(List.copyOf(families));
  }

  /**
   * The font of a name, if its letters are not Unicode's.
   *
   * @param name as documents give it, quotation marks, a subset's tag ({@code ABCDEF+}) and a style
   *     behind it ({@code Bold}) or not
   */
  Optional<Font> find(String name) {
    String plain = plain(name);
    for (Family family : families) {
      if (family.has(plain)) {
        boolean capitals = family.capitalsByH && plain.endsWith("h");
        return Optional.of(new Font(family.encoding, capitals));
      }
    }
    return Optional.empty();
  }

  /** Whether a style sheet, or anything that names fonts, may name one that is known here. */
  boolean mayBeIn(String styles) {
    return mayBeIn(styles, 'v') || mayBeIn(styles, 'V');
  }

  /** Looks at the letter alone that is in all of their names, and seldom in a style sheet. */
  private boolean mayBeIn(String styles, char letter) {
    for (int at = styles.indexOf(letter); at >= 0; at = styles.indexOf(letter, at + 1)) {
      if (at + 1 == styles.length() || behindV.indexOf(small(styles.charAt(at + 1))) < 0) {
        continue; // of the letter's words, most are "div" and "vertical"
      }
      for (Family family : families) {
        if (family.isAt(styles, at - family.prefix.indexOf('v'))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * A run in Unicode, NFC.
   *
   * @param run its characters, one a byte, as documents hold them: {@code Céng hßa}
   * @param font its font's name; empty where none is known
   * @return the run itself where the font is not known or the run is no text of its encoding
   */
  String decode(String run, String font) {
    return find(font).map(f -> f.decode(run)).orElse(run);
  }

  private static String plain(String name) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    String plain = cut.replaceAll("[\"']", "").strip().toLowerCase(Locale.ROOT);
    plain = plain.replaceFirst("^[a-z]{6}\\+", "");
    return plain.replaceAll("(?:[ ,-](?:bold|italic|regular|normal|roman))+$", "");
  }
}
