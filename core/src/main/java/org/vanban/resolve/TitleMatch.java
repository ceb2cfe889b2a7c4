package org.vanban.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.register.DirectiveRegister;
import org.vanban.register.RegisteredDirective;

/** Tells which of several known documents words of a text speak of, by their titles. */
final class TitleMatch {
  /** A pair of syllables in more titles than this tells nothing: {@code phát triển}. */
  private static final int COMMON = 12;

  private static final int ENOUGH = 3;

  private static final Title NONE = new Title(Wording.NONE, new long[0]);

  private final Map<String, Title> titles = new HashMap<>();
  private final Map<String, Wording> issuers = new HashMap<>();

  /**
   * A title.
   *
   * @param rare its pairs that few titles have
   */
  private record Title(Wording wording, long[] rare) {}

  TitleMatch(DirectiveRegister register, TitleWords words) {
    Map<String, Wording> wordings = new HashMap<>();
    Map<Long, Integer> frequencies = new HashMap<>();
    for (String title : register.titles()) {
      Wording wording = words.of(title);
      wordings.put(title, wording);
      wording.pairs().forEach(pair -> frequencies.merge(pair, 1, Integer::sum));
    }
    wordings.forEach(
        (title, wording) ->
            titles.put(
                title,
                new Title(
                    wording,
                    wording
                        .pairs()
                        .filter(pair -> frequencies.getOrDefault(pair, 0) <= COMMON)
                        .toArray())));
    register
        .all()
        .forEach(document -> issuers.computeIfAbsent(document.issuer(), name -> words.of(name)));
  }

  private Title title(RegisteredDirective document) {
    return titles.getOrDefault(document.title(), NONE);
  }

  /** The one whose title the words begin like, better than any other's. */
  Optional<RegisteredDirective> cited(Wording wording, List<RegisteredDirective> known) {
    Optional<RegisteredDirective> best = Optional.empty();
    Wording.Likeness most = Wording.Likeness.NONE;
    boolean tied = false;
    for (RegisteredDirective document : wording.isEmpty() ? List.<RegisteredDirective>of() : known) {
      Wording title = title(document).wording();
      Wording.Likeness likeness =
          wording.agrees(title) ? wording.in(title) : Wording.Likeness.NONE;
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
    Wording name = issuers.getOrDefault(document.issuer(), Wording.NONE);
    return !name.isEmpty() && sentence.hasAll(name);
  }

  private static int rareShared(Wording sentence, Title title) {
    int shared = 0;
    for (long pair : title.rare()) {
      shared += sentence.has(pair) ? 1 : 0;
    }
    return shared;
  }
}
