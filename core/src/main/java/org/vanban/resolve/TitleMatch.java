package org.vanban.resolve;

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

  private final Map<String, Set<String>> pairsOfTitle = new HashMap<>();
  private final Map<String, Integer> frequencies;

  TitleMatch(DirectiveRegister register) {
    register
        .titles()
        .forEach(title -> pairsOfTitle.put(title, Set.copyOf(Wording.pairs(Wording.words(title)))));
    frequencies = Wording.frequencies(pairsOfTitle.values());
  }

  private Set<String> pairs(RegisteredDirective document) {
    return pairsOfTitle.getOrDefault(document.title(), Set.of());
  }

  /** The one whose title the words begin like, better than any other's. */
  Optional<RegisteredDirective> cited(List<String> wording, List<RegisteredDirective> known) {
    Optional<RegisteredDirective> best = Optional.empty();
    Wording.Likeness most = Wording.Likeness.NONE;
    boolean tied = false;
    for (RegisteredDirective document :
        wording.isEmpty() ? List.<RegisteredDirective>of() : known) {
      Wording.Likeness likeness =
          Wording.numeralsAgree(wording, pairs(document))
              ? Wording.of(wording, pairs(document))
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

  /**
   * The one whose title shares several rare pairs with a sentence, where no other shares as many.
   */
  Optional<RegisteredDirective> around(List<String> sentence, List<RegisteredDirective> known) {
    Set<String> pairs = known.isEmpty() ? Set.of() : Wording.pairs(sentence);
    Optional<RegisteredDirective> best = Optional.empty();
    int most = 0;
    int second = 0;
    for (RegisteredDirective document : known) {
      int shared =
          Wording.numeralsAgree(sentence, pairs(document)) ? rareShared(pairs, document) : 0;
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
    Set<String> name = Wording.pairs(Wording.words(issuer));
    return !name.isEmpty() && Wording.pairs(sentence).containsAll(name);
  }

  private int rareShared(Set<String> pairs, RegisteredDirective document) {
    Set<String> shared = new HashSet<>(pairs(document));
    shared.retainAll(pairs);
    return (int) shared.stream().filter(p -> frequencies.getOrDefault(p, 0) <= COMMON).count();
  }
}
