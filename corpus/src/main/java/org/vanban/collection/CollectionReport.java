package org.vanban.collection;

import java.util.List;
import org.vanban.audit.Basis;

/**
 * What auditing a collection gave. Immutable.
 *
 * @param articles those that were taken, by day and id
 * @param findings by relation, then by the first figure
 * @param groups who printed what of one thing, by subject and period; those of two articles at
 *     least
 * @param coverage how much could be held against other articles
 */
public record CollectionReport(
    List<Source> articles,
    List<CollectionFinding> findings,
    List<SubjectGroup> groups,
    Coverage coverage) {

  public CollectionReport {
    articles = List.copyOf(articles);
    findings = List.copyOf(findings);
    groups = List.copyOf(groups);
  }

  /** Names the collection by its articles and their versions. */
  public String id() {
    return "collection@" + Findings.hash(articles.stream().map(Source::version).toList());
  }

  /**
   * The report without what an article shows by itself beside the register, where that stands with
   * the article: see {@link RegisterAudit}.
   */
  public CollectionReport acrossArticles() {
    return with(findings.stream().filter(f -> f.basis() == Basis.OTHER_ARTICLE).toList());
  }

  /** The same report with some of its findings. */
  public CollectionReport with(List<CollectionFinding> some) {
    return new CollectionReport(articles, some, groups, coverage);
  }

  /** The findings that a reader should look at: suspicious or inconsistent. */
  public List<CollectionFinding> flags() {
    return findings.stream().filter(f -> f.verdict().isFlag()).toList();
  }

  /**
   * How much could be held against other articles.
   *
   * @param figures the figures, documents with a date, term or title, and holders of offices seen
   * @param checked those that stand in a finding
   * @param leftOut those not kept, because the limit was reached
   */
  public record Coverage(long figures, long checked, long leftOut) {}
}
