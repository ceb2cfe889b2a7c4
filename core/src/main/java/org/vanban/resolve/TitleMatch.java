package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.RegisteredDirective;
import org.vanban.resolve.Wording.Likeness;

/** Tells which of several known documents words of a text speak of, by their titles. */
final class TitleMatch {
  /** A pair of syllables in more titles than this tells nothing: {@code phát triển}. */
  private static final int COMMON = 12;

  private static final int ENOUGH = 3;

  /** So many pairs are a title, and so few are no part of one. */
  private static final int SURELY = 7;

  private static final int FAR = 2;

  private static final Title NONE = new Title(Wording.NONE, new long[0], new long[0], List.of());

  private final Map<RegisteredDirective, Title> titles = new IdentityHashMap<>();
  private final Map<Long, List<RegisteredDirective>> byRare = new HashMap<>();
  private final Map<String, long[]> issuers = new HashMap<>();

  /**
   * A title.
   *
   * @param pairs of its words, ascending
   * @param rare those of them that few titles have
   * @param shorter the pairs of what it is called in short
   */
  private record Title(Wording wording, long[] pairs, long[] rare, List<long[]> shorter) {
    Title withRare(Map<Long, Integer> frequencies) {
      return new Title(
          wording,
          pairs,
          LongStream.of(pairs).filter(p -> frequencies.getOrDefault(p, 0) <= COMMON).toArray(),
          shorter);
    }

    Likeness likeness(Wording cited) {
      Likeness best = cited.agrees(wording) ? cited.in(pairs) : Likeness.NONE;
      for (long[] called : shorter) {
        Likeness likeness = cited.in(called);
        best = likeness.shared() > best.shared() ? likeness : best;
      }
      return best;
    }
  }

  TitleMatch(DirectiveRegister register, TitleWords words) {
    Map<String, long[]> distinct = new HashMap<>();
    for (RegisteredDirective document : register.all()) {
      Wording wording = words.of(document.title());
      long[] pairs = wording.sortedPairs();
      List<long[]> shorter =
          document.shortTitles().stream().map(called -> words.of(called).sortedPairs()).toList();
      titles.put(document, new Title(wording, pairs, pairs, shorter));
      distinct.put(document.title(), pairs);
      issuers.computeIfAbsent(document.issuer(), name -> words.of(name).sortedPairs());
    }
    Map<Long, Integer> frequencies = new HashMap<>();
    for (long[] pairs : distinct.values()) {
      LongStream.of(pairs).forEach(pair -> frequencies.merge(pair, 1, Integer::sum));
    }
    titles.replaceAll((document, title) -> title.withRare(frequencies));
    titles.forEach(
        (document, title) -> {
          for (long pair : title.rare()) {
            byRare.computeIfAbsent(pair, p -> new ArrayList<>()).add(document);
          }
        });
  }

  private Title title(RegisteredDirective document) {
    return titles.getOrDefault(document, NONE);
  }

  /** The one whose title the words begin like, better than any other's. */
  Optional<RegisteredDirective> cited(Wording wording, List<RegisteredDirective> known) {
    Optional<RegisteredDirective> best = Optional.empty();
    Likeness most = Likeness.NONE;
    boolean tied = false;
    for (RegisteredDirective document :
        wording.isEmpty() ? List.<RegisteredDirective>of() : known) {
      Likeness likeness = title(document).likeness(wording);
      if (likeness.shared() > most.shared()) {
        best = Optional.of(document);
        most = likeness;
        tied = false;
      } else if (likeness.shared() == most.shared()) {
        tied = true;
      }
    }
    return most.isSure() && !tied ? best : Optional.empty();
  }

  /**
   * The solid document of any number whose title the words are, where they are far from the titles
   * of those that the number can mean.
   */
  Optional<RegisteredDirective> elsewhere(Wording wording, List<RegisteredDirective> known) {
    Set<RegisteredDirective> others = Collections.newSetFromMap(new IdentityHashMap<>());
    for (long pair : wording.sortedPairs()) {
      others.addAll(byRare.getOrDefault(pair, List.of()));
    }
    int own = known.stream().mapToInt(d -> wording.in(title(d).pairs()).shared()).max().orElse(0);
    return others.stream()
        .filter(d -> !d.hint() && !known.contains(d))
        .filter(d -> isTitle(title(d).likeness(wording), own))
        .max(
            Comparator.comparingInt((RegisteredDirective d) -> title(d).likeness(wording).shared())
                .thenComparing(d -> -title(d).pairs().length) // the title itself, not one of it
                .thenComparing(RegisteredDirective::date)
                .thenComparing(d -> d.id().text()));
  }

  private static boolean isTitle(Likeness likeness, int own) {
    return likeness.shared() >= SURELY && likeness.share() >= 0.8 && own <= FAR;
  }

  /** The one whose title shares several rare pairs with a sentence, where no other has as many. */
  Optional<RegisteredDirective> around(Wording sentence, List<RegisteredDirective> known) {
    Optional<RegisteredDirective> best = Optional.empty();
    int most = 0;
    int second = 0;
    for (RegisteredDirective document : known) {
      Title title = title(document);
      int shared = sentence.agrees(title.wording()) ? rareShared(sentence, title) : 0;
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
  boolean touches(Wording sentence, RegisteredDirective document) {
    return rareShared(sentence, title(document)) > 0;
  }

  /** Whether a sentence names the issuer, by all the pairs of its words. */
  boolean namesIssuer(Wording sentence, RegisteredDirective document) {
    long[] name = issuers.getOrDefault(document.issuer(), new long[0]);
    return name.length > 0 && LongStream.of(name).allMatch(sentence::has);
  }

  private static int rareShared(Wording sentence, Title title) {
    int shared = 0;
    for (long pair : title.rare()) {
      shared += sentence.has(pair) ? 1 : 0;
    }
    return shared;
  }
}
