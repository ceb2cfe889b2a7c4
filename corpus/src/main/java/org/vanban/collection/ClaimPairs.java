package org.vanban.collection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Claims that share a key, the first few of a key to be held against each other, not all. */
final class ClaimPairs {
  private static final int COMPARED = 12;

  private final Map<String, List<Claim>> byKey = new LinkedHashMap<>();

  void add(String key, Claim claim) {
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
  }

  /** Hands on each pair of one key, in the order of the claims. */
  void forEach(BiConsumer<Claim, Claim> pair) {
    for (List<Claim> group : byKey.values()) {
      int compared = Math.min(COMPARED, group.size());
      for (int i = 0; i < compared; i++) {
        for (int j = i + 1; j < compared; j++) {
          pair.accept(group.get(i), group.get(j));
        }
      }
    }
  }
}
