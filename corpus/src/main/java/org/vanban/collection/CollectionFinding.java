package org.vanban.collection;

import java.util.List;
import java.util.Optional;
import org.vanban.audit.Basis;
import org.vanban.audit.Finding;
import org.vanban.audit.Reason;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.text.Span;

/**
 * What several articles print of one thing, or one article and the register: {@code 99,72%} here
 * and {@code 99,27%} there. Where a collection is looked at as a whole, also what one article
 * prints by itself.
 *
 * <p>Immutable. Sentences for readers are built when asked for.
 *
 * @param id the same as long as the articles' versions and the figures stay, in whatever order the
 *     articles were given
 * @param relation how the figures hang together
 * @param basis another article or the register
 * @param verdict how they agree
 * @param reason why, where they do not
 * @param severity how much hangs on a difference
 * @param figures as printed, in the order of the articles; of many alike, the first
 * @param formula what was held against what: {@code 99.72 ≠ 99.27}
 * @param computed what the others or the register give
 * @param printed what differs from that, as printed
 */
public record CollectionFinding(
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

  public CollectionFinding {
    figures = List.copyOf(figures);
  }

  /**
   * A figure as it stands in an article.
   *
   * @param doc the article's id
   * @param span in UTF-16 units of its text
   * @param text as printed, its blanks folded to one
   * @param by who printed it: the outlet and the day, or the id where there is no outlet
   */
  public record Printed(String doc, Span span, String text, String by) {}

  /** A finding of one article, as one of a collection, named as it is cited. */
  public static CollectionFinding of(Source article, Finding finding) {
    return new CollectionFinding(
        cited(article.id(), finding.id()),
        finding.relation(),
        finding.basis(),
        finding.verdict(),
        finding.reason(),
        finding.severity(),
        finding.figures().stream()
            .map(f -> new Printed(article.id(), f.span(), f.text(), article.label()))
            .toList(),
        finding.formula(),
        finding.computed(),
        finding.printed());
  }

  /** How a finding of one article is cited: {@code a2a19c5524069687.ratio-percent@857+899}. */
  public static String cited(String article, String finding) {
    return article + "." + finding;
  }

  /** A finding of one article as that article's own audit has it: {@link #of} undone. */
  public Finding inArticle() {
    String article = figures.getFirst().doc() + ".";
    return withoutArticles(id.startsWith(article) ? id.substring(article.length()) : id);
  }

  /** Whether it stands in one article, as printed there or beside the calendar or register. */
  public boolean isOfOneArticle() {
    return basis != Basis.OTHER_ARTICLE;
  }

  /** The same, without the articles that its figures stand in. */
  public Finding withoutArticles() {
    return withoutArticles(id);
  }

  private Finding withoutArticles(String name) {
    return new Finding(
        name,
        relation,
        basis,
        verdict,
        reason,
        severity,
        figures.stream().map(f -> new Finding.Printed(f.span(), f.text())).toList(),
        formula,
        computed,
        printed);
  }

  /**
   * What is printed where and how it was held against each other, in a sentence; it never says
   * which of the articles is wrong.
   */
  public String explanation(Finding.Language language) {
    return switch (basis) {
      case TEXT, CALENDAR -> withoutArticles().explanation(language);
      case REGISTER, OTHER_ARTICLE -> CollectionExplanation.of(this, language);
    };
  }
}
