package org.vanban.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.TextNormalizer;

/**
 * The place named last at each level, which {@code toàn tỉnh} or {@code cả huyện} means later. For
 * one article and thread.
 */
final class PlaceMemory {
  private final Map<String, String> named = new HashMap<>();

  void named(String unit, String name) {
    named.put(TextNormalizer.canonical(unit), name);
  }

  Optional<String> last(String unit) {
    return Optional.ofNullable(named.get(TextNormalizer.canonical(unit)));
  }
}
