package org.vanban.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vanban.text.Span;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * Which document an id means, and how sure that is.
 *
 * @param id as the mention has it
 * @param status how sure it is
 * @param key names the document among all others: {@code 18-NQ/TW@XII}, {@code 128/NQ-CP@2021},
 *     {@code 80/2015/QH13}; present if and only if it is resolved
 * @param registered whether the register has this document
 * @param issuer where it is known
 * @param date the day or year it bears, where that is known
 * @param term {@code XII}, where it is numbered by terms and that is known
 * @param title without type, number and issuer, where it is known
 * @param candidates if ambiguous, the likeliest first
 * @param evidence what it rests on, the strongest first
 * @param beside what the text prints behind the number
 */
public record Identity(
    DirectiveId id,
    Status status,
    Optional<String> key,
    boolean registered,
    Optional<String> issuer,
    Optional<EdtfDate> date,
    Optional<String> term,
    Optional<String> title,
    List<Candidate> candidates,
    List<Evidence> evidence,
    Beside beside) {
  public Identity {
    candidates = List.copyOf(candidates);
    evidence = List.copyOf(evidence);
    if (key.isPresent() != (status == Status.RESOLVED)) {
      throw new IllegalArgumentException(status + " with the key " + key);
    }
  }

  /** The same with its span moved. */
  Identity moved(UnaryOperator<Span> move) {
    return new Identity(
        id,
        status,
        key,
        registered,
        issuer,
        date,
        term,
        title,
        candidates,
        evidence,
        beside.moved(move));
  }

  /** How sure it is which document is meant. */
  public enum Status {
    /** Number, type, issuer and term or year are settled. */
    RESOLVED,
    /** One of several, or the evidence disagrees. */
    AMBIGUOUS,
    /** Incomplete. */
    UNKNOWN;

    /** As JSON has it: {@code resolved}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of several documents that may be meant.
   *
   * @param key as {@link Identity#key}
   */
  public record Candidate(
      String key, Optional<EdtfDate> date, Optional<String> issuer, Optional<String> title) {}
}
