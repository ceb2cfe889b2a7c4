package org.vanban.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * The places that an article has named so far at each level, of which {@code toàn tỉnh} or {@code cả
 * huyện} means the only one. Looks at each token once. For one article and thread.
 */
final class PlaceMemory {
  private final Tokens tokens;
  private final SubjectWords words;
  private final BodyNames names;
  private final Map<String, Set<String>> named = new HashMap<>();
  private int read;

  PlaceMemory(Tokens tokens, SubjectWords words, BodyNames names) {
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  /** The one place of a level that is named before a token. */
  Optional<String> only(String unit, int before) {
    while (read < before) {
      int end = words.end(Role.UNIT, tokens, read);
      int name = end > read ? names.placeEnd(tokens, read, tokens.size()) : -1;
      if (name > end) {
        String place = TextNormalizer.blanksFolded(tokens.surface(read, name));
        named
            .computeIfAbsent(level(tokens.surface(read, end)), u -> new TreeSet<>())
            .add(Character.toLowerCase(place.charAt(0)) + place.substring(1));
      }
      read = Math.max(read + 1, name);
    }
    Set<String> those = named.getOrDefault(level(unit), Set.of());
    return those.size() == 1 ? Optional.of(those.iterator().next()) : Optional.empty();
  }


  private static String level(String unit) {
    return TextNormalizer.canonical(unit);
  }
}
