package org.vanban.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Forms of a text in which spellings that mean the same are equal.
 *
 * <p>Vietnamese writes one syllable in two ways, {@code hoà} and {@code hòa}, {@code uỷ} and {@code
 * ủy}: {@link #canonical} takes the second. {@link #fold} takes all diacritics away, for people who
 * type without them.
 */
public final class TextNormalizer {
  private static final String[][] TONE_PAIRS = {
    {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"},
    {"oè", "òe"}, {"oé", "óe"}, {"oẻ", "ỏe"}, {"oẽ", "õe"}, {"oẹ", "ọe"},
    {"uỳ", "ùy"}, {"uý", "úy"}, {"uỷ", "ủy"}, {"uỹ", "ũy"}, {"uỵ", "ụy"},
  };

  /** Below it no letter joins another. */
  private static final char FIRST_COMBINING = '\u0300';

  /** {@code Ạ} to {@code ỹ}, the letters with a tone mark that stand together in Unicode. */
  private static final char FIRST_TONED = '\u1ea0';

  private static final char LAST_TONED = '\u1ef9';

  private TextNormalizer() {}

  public static String nfc(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isComposed(text.charAt(i))) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Whether NFC leaves a letter as it is wherever it stands: all that Vietnamese is written in. */
  private static boolean isComposed(char c) {
    return c < FIRST_COMBINING || (c >= FIRST_TONED && c <= LAST_TONED);
  }

  /**
   * Lower case; the Icelandic {@code Ð} (U+00D0), which looks like {@code Đ}, becomes {@code đ}.
   */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ð', 'đ');
  }

  /**
   * Lower case with the tone mark where {@code hòa} and {@code ủy} have it, blanks folded to one.
   */
  public static String canonical(String text) {
    String composed = nfc(text);
    StringBuilder out = new StringBuilder(composed.length());
    int word = 0;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!Characters.isBlank(c)) {
        out.append(Characters.lower(c));
      } else if (out.length() > word) {
        turnTone(out, word);
        word = out.append(' ').length();
      }
    }
    turnTone(out, word);
    out.setLength(word > 0 && word == out.length() ? word - 1 : out.length());
    return out.toString();
  }

  /**
   * Puts the tone mark of the last word where {@code hòa} has it; most words have but one place.
   */
  private static void turnTone(StringBuilder words, int start) {
    int end = words.length();
    if (end - start > 1 && "ou".indexOf(words.charAt(end - 2)) >= 0) {
      words.replace(start, end, withTone(words.substring(start), 0, 1));
    }
  }

  /** As {@link #canonical}, of one syllable in NFC without blanks; cheaper. */
  public static String canonicalSyllable(String syllable) {
    return withTone(lower(syllable), 0, 1);
  }

  /**
   * The other spelling of a lower-case syllable: {@code hoà} for {@code hòa}, {@code hòa} for
   * {@code hoà}; the syllable itself where there is but one.
   */
  public static String otherTonePlacement(String syllable) {
    String other = withTone(syllable, 0, 1);
    return other.equals(syllable) ? withTone(syllable, 1, 0) : other;
  }

  private static String withTone(String syllable, int from, int to) {
    int last = syllable.length() - 1;
    if (from == 0 && (last < 1 || "ou".indexOf(syllable.charAt(last - 1)) < 0)) {
      return syllable; // most of them
    }
    for (String[] pair : TONE_PAIRS) {
      if (syllable.endsWith(pair[from])) {
        int head = syllable.length() - pair[from].length();
        boolean afterQ = head > 0 && syllable.charAt(head - 1) == 'q'; // quý: the u belongs to q
        return afterQ ? syllable : syllable.substring(0, head) + pair[to];
      }
    }
    return syllable;
  }

  /**
   * Lower case without diacritics, {@code đ} as {@code d}: {@code nghi quyet} for {@code Nghị
   * quyết}.
   */
  public static String fold(String text) {
    String decomposed = Normalizer.normalize(lower(text), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c == 'đ' ? 'd' : c);
      }
    }
    return out.toString();
  }

  /** The text with every run of blanks and line breaks as one blank, none at its ends. */
  public static String blanksFolded(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        pending = !out.isEmpty();
      } else {
        if (pending) {
          out.append(' ');
          pending = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
