package org.vanban.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Locality;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * The places that an article has named so far at each level, of which {@code toàn tỉnh} or {@code
 * cả huyện} means the only one. Looks at each token once, and at none where no one asks. For one
 * article and thread.
 */
final class PlaceMemory {
  private final Tokens tokens;
  private final SubjectWords words;
  private final BodyNames names;
  private final UnitCodes codes;
  private final Map<Integer, Locality> localities = new HashMap<>(); // by first token
  private final Map<String, Level> levels = new HashMap<>();
  private int read;

  /** Where a name stands. */
  record Place(int from, int to) {}

  /** The names of a level, and where the first of them stands. */
  private record Level(Set<String> names, Place first) {}

  PlaceMemory(Tokens tokens, SubjectWords words, BodyNames names, UnitCodes codes) {
    this.codes = codes;
    this.tokens = tokens;
    this.words = words;
    this.names = names;
  }

  /** A place of the article with its codes. */
  Locality locality(int from, int to) {
    return localities.computeIfAbsent(from, f -> coded(names.locality(tokens, f, to), f, to));
  }

  private Locality coded(Locality place, int from, int to) {
    return place.code().isPresent() ? place : codes.coded(place.name(), from, to);
  }

  /** The one place that is named before a token at the level of a unit. */
  Optional<Place> only(int unit, int unitEnd, int before) {
    while (read < before) {
      int end = words.end(Role.UNIT, tokens, read);
      int name = end > read ? names.placeEnd(tokens, read, tokens.size()) : -1;
      if (name > end) {
        Place place = new Place(read, name);
        levels
            .computeIfAbsent(folded(read, end), u -> new Level(new HashSet<>(), place))
            .names()
            .add(folded(end, name));
      }
      read = Math.max(read + 1, name);
    }
    return Optional.ofNullable(levels.get(folded(unit, unitEnd)))
        .filter(level -> level.names().size() == 1)
        .map(Level::first);
  }

  private String folded(int from, int to) {
    return TextNormalizer.canonical(tokens.surface(from, to));
  }
}
