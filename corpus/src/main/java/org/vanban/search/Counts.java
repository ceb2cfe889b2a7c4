package org.vanban.search;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Counts put in order. */
final class Counts {
  private Counts() {}

  /** The entries, the highest count first, then by name. */
  static Map<String, Integer> sorted(Map<String, Integer> counts) {
    return sorted(counts, name -> name);
  }

  /** As {@link #sorted(Map)}, of things that have a name to be sorted by. */
  static <K> Map<K, Integer> sorted(Map<K, Integer> counts, Function<K, String> name) {
    Map<K, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<K, Integer> e) -> -e.getValue())
                .thenComparing(e -> name.apply(e.getKey())))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
