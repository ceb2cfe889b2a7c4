package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.RegisteredDirective;

/** Tells which of several known documents words of a text speak of, by their titles. */
final class TitleMatch {
  /** A pair of syllables in more titles than this tells nothing: {@code phát triển}. */
  private static final int COMMON = 12;

  private static final int ENOUGH = 3;

  private static final Title NONE = new Title(Set.of(), List.of(), Set.of());

  private final Map<String, Title> titles = new HashMap<>();

  /**
   * A title by its pairs of neighbouring syllables.
   *
   * @param rare those that few titles have
   * @param numbered those that name a term, a congress, a year: {@code khóa xv}
   */
  private record Title(Set<String> pairs, List<String> rare, Set<String> numbered) {}

  TitleMatch(DirectiveRegister register) {
    Map<String, Set<String>> pairs = new HashMap<>();
    Map<String, Integer> frequencies = new HashMap<>();
    for (String title : register.titles()) {
      Set<String> its = Set.copyOf(Wording.pairs(Wording.words(title)));
      pairs.put(title, its);
      its.forEach(pair -> frequencies.merge(pair, 1, Integer::sum));
    }
    pairs.forEach(
        (title, its) ->
            titles.put(
                title,
                new Title(
                    its,
                    its.stream().filter(p -> frequencies.getOrDefault(p, 0) <= COMMON).toList(),
                    Wording.numbered(its))));
  }

  private Title title(RegisteredDirective document) {
    return titles.getOrDefault(document.title(), NONE);
  }

  /** The one whose title the words begin like, better than any other's. */
  Optional<RegisteredDirective> cited(List<String> wording, List<RegisteredDirective> known) {
    if (wording.isEmpty() || known.isEmpty()) {
      return Optional.empty();
    }
    List<String> pairs = Wording.pairsInOrder(wording);
    Set<String> numbered = Wording.numbered(pairs);
    Optional<RegisteredDirective> best = Optional.empty();
    Wording.Likeness most = Wording.Likeness.NONE;
    boolean tied = false;
    for (RegisteredDirective document : known) {
      Title title = title(document);
      Wording.Likeness likeness =
          Wording.agree(numbered, title.numbered())
              ? Wording.of(pairs, title.pairs())
              : Wording.Likeness.NONE;
      if (likeness.shared() > most.shared()) {
        best = Optional.of(document);
        most = likeness;
        tied = false;
      } else if (likeness.shared() == most.shared()) {
        tied = true;
      }
    }
    boolean sure = most.isSure() && !tied;
    return sure ? best : Optional.empty();
  }

  /** The one whose title shares several rare pairs with a sentence, where no other has as many. */
  Optional<RegisteredDirective> around(List<String> sentence, List<RegisteredDirective> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Set<String> pairs = new HashSet<>(Wording.pairsInOrder(sentence));
    Set<String> numbered = Wording.numbered(pairs);
    Optional<RegisteredDirective> best = Optional.empty();
    int most = 0;
    int second = 0;
    for (RegisteredDirective document : known) {
      int shared =
          Wording.agree(numbered, title(document).numbered()) ? rareShared(pairs, document) : 0;
      if (shared > most) {
        second = most;
        most = shared;
        best = Optional.of(document);
      } else {
        second = Math.max(second, shared);
      }
    }
    return most >= ENOUGH && second * 3 <= most ? best : Optional.empty();
  }

  /** Whether a sentence shares any pair with a title that tells something. */
  boolean touches(List<String> sentence, RegisteredDirective document) {
    return rareShared(Wording.pairs(sentence), document) > 0;
  }

  /** Whether a sentence names an issuer, by all the pairs of its words. */
  static boolean names(List<String> sentence, String issuer) {
    List<String> name = new ArrayList<>(Wording.pairs(Wording.words(issuer)));
    return !name.isEmpty() && Wording.pairs(sentence).containsAll(name);
  }

  private int rareShared(Set<String> pairs, RegisteredDirective document) {
    int shared = 0;
    for (String pair : title(document).rare()) {
      shared += pairs.contains(pair) ? 1 : 0;
    }
    return shared;
  }
}
