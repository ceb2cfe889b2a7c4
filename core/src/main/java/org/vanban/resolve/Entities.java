package org.vanban.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.vanban.text.Span;

/**
 * What the mentions of an article refer to. Indices count its mentions in the order of the text.
 *
 * @param identities by directive mention, one for each of its ids
 * @param references in the order of the text, disjoint
 * @param resolved which mentions are one
 */
public record Entities(
    Map<Integer, List<Identity>> identities, List<Reference> references, List<Entity> resolved) {
  public Entities {
    identities = Map.copyOf(identities);
    references = List.copyOf(references);
    resolved = List.copyOf(resolved);
  }

  public static Entities none() {
    return new Entities(Map.of(), List.of(), List.of());
  }

  /** The same with every span moved, as an alignment leads back to a source. */
  public Entities moved(UnaryOperator<Span> move) {
    Map<Integer, List<Identity>> there = new LinkedHashMap<>();
    identities.forEach(
        (index, meant) -> there.put(index, meant.stream().map(i -> i.moved(move)).toList()));
    return new Entities(there, references.stream().map(r -> r.moved(move)).toList(), resolved);
  }
}
