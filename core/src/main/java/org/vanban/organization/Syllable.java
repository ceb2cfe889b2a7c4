package org.vanban.organization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The shape of a Vietnamese syllable: {@code Khoáng}, not {@code Evergreen}. */
final class Syllable {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?:ngh?|gh|gi|qu|kh|th|tr|ch|nh|ph|[bcdđghklmnprstvx])?"
              + "[aeiouy]{1,3}"
              + "(?:ng|nh|ch|[cmnpt])?");
  private static final int LONGEST = 7;

  private Syllable() {}

  static boolean isVietnamese(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String letters = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return VIETNAMESE.matcher(letters.toLowerCase(Locale.ROOT)).matches();
  }
}
