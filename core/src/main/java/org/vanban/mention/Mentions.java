package org.vanban.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.vanban.text.Span;

/** The mentions of one text, sorted by place, disjoint. Immutable. */
public final class Mentions implements Iterable<Mention> {
  private final List<Mention> sorted;

  private Mentions(List<Mention> sorted) {
    this.sorted = sorted;
  }

  /**
   * @throws IllegalArgumentException if two overlap, with both in the message
   */
  public static Mentions of(Collection<? extends Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    for (int i = 1; i < sorted.size(); i++) {
      Span before = sorted.get(i - 1).span();
      Span after = sorted.get(i).span();
      if (before.overlaps(after)) {
        throw new IllegalArgumentException(
            "overlap: " + sorted.get(i - 1) + " and " + sorted.get(i));
      }
    }
    return new Mentions(List.copyOf(sorted));
  }

  public int size() {
    return sorted.size();
  }

  public List<Mention> asList() {
    return sorted;
  }

  /** Those of one kind: {@code mentions.of(Mention.Date.class)}. */
  public <M extends Mention> List<M> of(Class<M> kind) {
    return sorted.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public Stream<Mention> stream() {
    return sorted.stream();
  }

  @Override
  public Iterator<Mention> iterator() {
    return sorted.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mentions m && m.sorted.equals(sorted);
  }

  @Override
  public int hashCode() {
    return sorted.hashCode();
  }

  @Override
  public String toString() {
    return sorted.toString();
  }
}
