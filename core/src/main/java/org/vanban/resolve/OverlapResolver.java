package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;

/**
 * Settles overlaps between the candidates of all kinds.
 *
 * <p>The kind whose form says more wins: {@code Nghị định 193/2013} is a directive and no ratio,
 * {@code 6 tháng đầu năm} a date and no quantity, {@code 54/63} beside a unit a ratio. Within a
 * kind the longer wins, then the earlier.
 */
public final class OverlapResolver {
  private OverlapResolver() {}

  /** The candidates that stand, sorted and disjoint. */
  public static Mentions resolve(Collection<? extends Mention> candidates) {
    List<Mention> ranked = new ArrayList<>(candidates);
    ranked.sort(OverlapResolver::compare);
    NavigableMap<Integer, Mention> kept = new TreeMap<>();
    for (Mention candidate : ranked) {
      if (candidate.span().length() > 0 && isFree(kept, candidate.span())) {
        kept.put(candidate.span().start(), candidate);
      }
    }
    return Mentions.of(kept.values());
  }

  private static int compare(Mention one, Mention other) {
    int byKind = Integer.compare(rank(one.kind()), rank(other.kind()));
    if (byKind != 0) {
      return byKind;
    }
    int longerFirst = Integer.compare(other.span().length(), one.span().length());
    return longerFirst != 0 ? longerFirst : one.span().compareTo(other.span());
  }

  private static boolean isFree(NavigableMap<Integer, Mention> kept, Span span) {
    var before = kept.lowerEntry(span.end());
    return before == null || !before.getValue().span().overlaps(span);
  }

  private static int rank(Mention.Kind kind) {
    return switch (kind) {
      case DIRECTIVE -> 0;
      case DATE -> 1;
      case RATIO -> 2;
      case PERCENT -> 3;
      case PERSON -> 4;
      case QUANTITY -> 5;
      case ORGANIZATION -> 6;
      case PLACE -> 7;
    };
  }
}
