package org.vanban.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vanban.analysis.Abbreviations;
import org.vanban.analysis.FoldingFilter;
import org.vanban.person.PersonExtractor;
import org.vanban.register.OfficeAbbreviations;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;

/**
 * Names of bodies and places as somebody types them, abbreviations written out as they are in the
 * index: {@code ubnd tp hcm}.
 *
 * <p>Small letters are an abbreviation only where they are no syllable: {@code ca mau} has none.
 */
final class TypedNames {
  /** What a syllable without diacritics looks like. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?");

  /** The end of an abbreviation before what it stands in front of: {@code TP.HCM}, {@code Q5}. */
  private static final Pattern JOINT = Pattern.compile("(?<=\\p{L})(?:\\.\\s*|(?=\\d))");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Map<String, String> SHIPPED = load();

  private TypedNames() {}

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    OfficeAbbreviations.load(OwnTables.none()).words().forEach((k, v) -> put(words, k, v));
    for (TableReader.Row row : TableReader.rows(PersonExtractor.class, "place-types.tsv")) {
      String type = row.get("type");
      if (type.equals(type.toUpperCase(Locale.ROOT))) {
        put(words, type, row.get("kind"));
      }
    }
    return Map.copyOf(words);
  }

  private static void put(Map<String, String> words, String abbreviation, String full) {
    words.put(abbreviation, full);
    String small = FoldingFilter.fold(abbreviation.toLowerCase(Locale.ROOT));
    if (!SYLLABLE.matcher(small).matches()) {
      words.putIfAbsent(small, full);
    }
  }

  /** A name with its abbreviations written out; as it is where it has none. */
  static String writtenOut(String typed) {
    return BLANKS
        .splitAsStream(typed.strip())
        .map(TypedNames::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return full(word)
        .orElseGet(
            () ->
                JOINT
                    .splitAsStream(word)
                    .map(part -> full(part).orElse(part))
                    .collect(Collectors.joining(" ")));
  }

  private static Optional<String> full(String word) {
    Optional<String> office =
        Optional.ofNullable(SHIPPED.get(word))
            .or(
                () ->
                    Optional.ofNullable(
                        SHIPPED.get(FoldingFilter.fold(word.toLowerCase(Locale.ROOT)))));
    return office.or(() -> Abbreviations.shipped().full(word).map(f -> String.join(" ", f)));
  }
}
