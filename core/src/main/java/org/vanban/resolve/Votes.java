package org.vanban.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Votes for keys, in the order they were cast. */
final class Votes {
  final Map<String, List<Evidence>> byKey = new LinkedHashMap<>();

  void cast(String key, Evidence.Kind kind, String value) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Evidence(kind, value));
  }

  List<Evidence> all() {
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  /** The key that evidence of one kind is for. */
  Optional<String> keyBy(Evidence.Kind kind) {
    return byKey.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(v -> v.kind() == kind))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<Evidence> withConflict() {
    List<Evidence> all = new ArrayList<>(all());
    all.add(new Evidence(Evidence.Kind.CONFLICT, String.join(" ≠ ", byKey.keySet())));
    return all;
  }
}
