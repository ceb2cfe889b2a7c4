package org.vanban.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.vanban.text.Span;

/** What persons say of one text, sorted by place, disjoint. Immutable. */
public final class Corrections {
  private static final Corrections NONE = new Corrections(List.of());

  /** An office is looked for no farther than so many units from the name. */
  private static final int NEAR = 1000;

  private final List<Correction> sorted;

  private Corrections(List<Correction> sorted) {
    this.sorted = sorted;
  }

  public static Corrections none() {
    return NONE;
  }

  /** Corrections in the order in which they were made: of two that overlap the later holds. */
  public static Corrections of(Collection<Correction> made) {
    NavigableMap<Integer, Correction> kept = new TreeMap<>();
    for (Correction correction : made) {
      removeOverlapping(kept, correction.span());
      kept.put(correction.span().start(), correction);
    }
    return kept.isEmpty() ? NONE : new Corrections(List.copyOf(kept.values()));
  }

  private static void removeOverlapping(NavigableMap<Integer, Correction> kept, Span span) {
    for (var at = kept.lowerEntry(span.end());
        at != null && at.getValue().span().overlaps(span);
        at = kept.lowerEntry(span.end())) {
      kept.remove(at.getKey());
    }
  }

  public List<Correction> asList() {
    return sorted;
  }

  public boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** Those for which something holds. */
  public Corrections filter(Predicate<Correction> which) {
    List<Correction> those = sorted.stream().filter(which).toList();
    return those.size() == sorted.size() ? this : new Corrections(those);
  }

  /**
   * The mentions of a text as corrected: those found that overlap no correction, and those told.
   *
   * @param text what spans count in
   * @param move leads from what the corrections count in to {@code text}
   */
  public Mentions over(Mentions found, String text, UnaryOperator<Span> move) {
    if (isEmpty()) {
      return found;
    }
    NavigableMap<Integer, Span> told = new TreeMap<>();
    NavigableMap<Integer, Mention> all = new TreeMap<>();
    for (Correction correction : sorted) {
      Span span = move.apply(correction.span());
      told.put(span.start(), span);
      correction.mention().ifPresent(m -> all.put(span.start(), placed(m.moved(move), text)));
    }
    for (Mention mention : found) {
      if (isFree(mention.span(), told)) {
        all.put(mention.span().start(), mention);
      } else {
        int over = told.lowerEntry(mention.span().end()).getKey();
        all.computeIfPresent(over, (start, right) -> withPinpoint(right, mention));
      }
    }
    return Mentions.of(all.values());
  }

  /** A directive with the pinpoint that was found in front of it: {@code khoản 9 Điều 13}. */
  private static Mention withPinpoint(Mention right, Mention found) {
    return right instanceof Mention.Directive d
            && found instanceof Mention.Directive older
            && older.pinpoint().filter(p -> !p.overlaps(d.span())).isPresent()
        ? new Mention.Directive(d.span(), d.ids(), d.type(), older.pinpoint(), d.keys(), d.by())
        : right;
  }

  /** The offices of a text that no person stands beside, without those that are told of now. */
  public List<Mention.Office> over(
      List<Mention.Office> alone, Mentions corrected, UnaryOperator<Span> move) {
    if (isEmpty()) {
      return alone;
    }
    NavigableMap<Integer, Span> told = new TreeMap<>();
    sorted.forEach(c -> told.put(c.span().start(), move.apply(c.span())));
    corrected.of(Mention.Person.class).stream()
        .filter(Mention::isCorrected)
        .flatMap(p -> p.offices().stream())
        .forEach(office -> told.put(office.span().start(), office.span()));
    return alone.stream().filter(office -> isFree(office.span(), told)).toList();
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Span> told) {
    Map.Entry<Integer, Span> before = told.lowerEntry(span.end());
    return before == null || !before.getValue().overlaps(span);
  }

  /** A person with its offices where they are written, the nearest of several. */
  private static Mention placed(Mention mention, String text) {
    return mention instanceof Mention.Person person
        ? person.withOffices(
            person.offices().stream().map(o -> placed(o, person.span(), text)).toList())
        : mention;
  }

  private static Mention.Office placed(Mention.Office office, Span name, String text) {
    String words = office.text();
    if (office.span().length() == words.length() && text.startsWith(words, office.span().start())) {
      return office;
    }
    int from = Math.max(0, name.start() - NEAR);
    int to = Math.min(text.length(), name.end() + NEAR);
    int before = text.substring(from, name.start()).lastIndexOf(words);
    int behind = text.substring(name.end(), to).indexOf(words);
    if (before < 0 && behind < 0) {
      Post unread = new Post(words, Optional.empty(), Optional.empty());
      return new Mention.Office(name, words, office.post().or(() -> Optional.of(unread)));
    }
    int gap = name.start() - (from + before + words.length());
    int start = behind < 0 || before >= 0 && gap <= behind ? from + before : name.end() + behind;
    return new Mention.Office(Span.of(start, start + words.length()), words, office.post());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Corrections c && c.sorted.equals(sorted);
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
