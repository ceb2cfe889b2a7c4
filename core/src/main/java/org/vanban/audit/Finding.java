package org.vanban.audit;

import java.util.List;
import java.util.Optional;
import org.vanban.text.Span;

/**
 * Figures held against each other: {@code 46/51} and {@code 88,46%} do not agree.
 *
 * <p>Immutable. Sentences for readers are built when asked for.
 *
 * @param id the same as long as the article and the program stay: relation and places
 * @param relation how the figures hang together
 * @param basis what the check rests on
 * @param verdict how they agree
 * @param reason why, where the verdict is not plain
 * @param severity how much hangs on it
 * @param figures the figures as printed, the one that was worked out last
 * @param formula what was worked out: {@code 46/51}
 * @param computed what it gives, in plain decimal with a point; empty where there is no one number
 * @param printed what is printed, in plain decimal; empty where nothing is
 */
public record Finding(
    String id,
    Relation relation,
    Basis basis,
    Verdict verdict,
    Optional<Reason> reason,
    Severity severity,
    List<Printed> figures,
    String formula,
    String computed,
    String printed) {

  public Finding {
    figures = List.copyOf(figures);
  }

  /**
   * A figure as it stands in the text.
   *
   * @param span in UTF-16 units of the text
   * @param text as printed, its blanks folded to one
   */
  public record Printed(Span span, String text) {}

  /** The language of a sentence for readers. */
  public enum Language {
    VIETNAMESE,
    ENGLISH;

    /** A formula with its numbers as readers write them: {@code 70.2} as {@code 70,2}. */
    public String numbers(String formula) {
      return Explanation.numbers(formula, this == VIETNAMESE);
    }
  }

  /** This finding with another verdict and its reason. */
  Finding with(Verdict other, Reason why) {
    return new Finding(
        id,
        relation,
        basis,
        other,
        Optional.of(why),
        severity,
        figures,
        formula,
        computed,
        printed);
  }

  /**
   * Which numbers agree or not and how that was worked out, in a sentence; it never says which of
   * them is wrong.
   */
  public String explanation(Language language) {
    return Explanation.of(this, language);
  }

  /** How a finding was worked out, the part of its explanation behind figures and verdict. */
  public String worked(Language language) {
    return Explanation.worked(this, language);
  }
}
