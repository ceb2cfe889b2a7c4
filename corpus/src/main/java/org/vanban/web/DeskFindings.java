package org.vanban.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vanban.audit.AuditReport;
import org.vanban.audit.Coverage;
import org.vanban.audit.Finding;
import org.vanban.audit.Verdict;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.CollectionReport;
import org.vanban.collection.Source;
import org.vanban.collection.SubjectGroup;
import org.vanban.export.AuditTally;
import org.vanban.value.EdtfDate;

/**
 * What was found in the articles that were looked at, the gravest first. Immutable.
 *
 * @param id names the articles and their versions
 * @param findings of single articles, and of several where all were held against each other
 * @param articles those that have a finding, by id
 * @param groups who printed what of one thing
 * @param coverage how much of all articles looked at could be checked
 * @param looked how many articles that were
 * @param leftOut findings and figures that were not kept, because a limit was reached
 */
record DeskFindings(
    String id,
    List<CollectionFinding> findings,
    Map<String, Looked> articles,
    List<SubjectGroup> groups,
    Coverage coverage,
    int looked,
    long leftOut) {
  /** So many findings to look at are kept, and so many others. */
  static final int MOST = 20_000;

  /** Verdicts, the gravest first. */
  static final List<Verdict> GRAVEST =
      List.of(Verdict.INCONSISTENT, Verdict.SUSPICIOUS, Verdict.UNCHECKABLE, Verdict.CONSISTENT);

  /**
   * An article with a finding.
   *
   * @param coverage how much of it could be checked
   */
  record Looked(Source source, Coverage coverage) {}

  /** Severity, verdict, the newest article first; then as the article has them. */
  private static Comparator<CollectionFinding> order(Map<String, Looked> articles) {
    return Comparator.comparing(CollectionFinding::severity)
        .reversed()
        .thenComparing(f -> GRAVEST.indexOf(f.verdict()))
        .thenComparing(f -> published(articles, f), Comparator.reverseOrder())
        .thenComparing(DeskFindings::article)
        .thenComparing(f -> f.figures().getFirst().span())
        .thenComparing(CollectionFinding::id);
  }

  /** The article that it stands in, of several the first. */
  static String article(CollectionFinding finding) {
    return finding.figures().getFirst().doc();
  }

  private static String published(Map<String, Looked> articles, CollectionFinding finding) {
    Looked looked = articles.get(article(finding));
    return looked == null ? "" : looked.source().published().map(EdtfDate::toString).orElse("");
  }

  /** When the article of a finding was published; empty where that is not known. */
  String published(CollectionFinding finding) {
    return published(articles, finding);
  }

  /** The articles that some findings stand in. */
  List<Source> sources(Collection<CollectionFinding> some) {
    Set<String> docs = new LinkedHashSet<>();
    some.forEach(f -> f.figures().forEach(printed -> docs.add(printed.doc())));
    return docs.stream()
        .flatMap(doc -> Stream.ofNullable(articles.get(doc)))
        .map(Looked::source)
        .toList();
  }

  /** The groups that a figure of some findings across articles stands in. */
  List<SubjectGroup> groups(Collection<CollectionFinding> some) {
    Set<String> places = new HashSet<>();
    some.stream()
        .filter(f -> !f.isOfOneArticle())
        .forEach(f -> f.figures().forEach(p -> places.add(p.doc() + "@" + p.span().start())));
    return groups.stream()
        .filter(
            group ->
                group.entries().stream()
                    .anyMatch(e -> places.contains(e.doc() + "@" + e.span().start())))
        .toList();
  }

  /** Gathers findings article by article; for one thread. */
  static final class Gathering {
    private final AuditTally tally = new AuditTally();
    private final Map<String, Looked> articles = new HashMap<>();
    private final List<Source> looked = new ArrayList<>();
    private final List<CollectionFinding> flags = new ArrayList<>();
    private final List<CollectionFinding> others = new ArrayList<>();
    private long leftOut;

    void add(Auditor.Audited audited) {
      Source source = Source.of(audited.article());
      AuditReport report = audited.report();
      tally.add(report);
      looked.add(source);
      if (!report.findings().isEmpty()) {
        articles.put(source.id(), new Looked(source, report.coverage()));
      }
      for (Finding finding : report.findings()) {
        keep(CollectionFinding.of(source, finding));
      }
    }

    private void keep(CollectionFinding finding) {
      List<CollectionFinding> into = finding.verdict().isFlag() ? flags : others;
      if (finding.figures().isEmpty()) {
        return;
      }
      if (into.size() < MOST) {
        into.add(finding);
      } else {
        leftOut++;
      }
    }

    int size() {
      return looked.size();
    }

    /** What was gathered, the articles not being held against each other. */
    DeskFindings findings() {
      CollectionReport.Coverage none = new CollectionReport.Coverage(0, 0, 0);
      return findings(new CollectionReport(looked, List.of(), List.of(), none));
    }

    /** What was gathered, and what the articles say of each other. */
    DeskFindings findings(CollectionReport across) {
      Coverage empty = new Coverage(0, 0, Map.of());
      across.articles().forEach(s -> articles.computeIfAbsent(s.id(), id -> new Looked(s, empty)));
      across.acrossArticles().findings().forEach(this::keep);
      List<CollectionFinding> all = new ArrayList<>(flags);
      all.addAll(others);
      all.sort(order(articles));
      Set<String> named = new HashSet<>();
      all.forEach(f -> f.figures().forEach(printed -> named.add(printed.doc())));
      Map<String, Looked> kept = new HashMap<>(articles);
      kept.keySet().retainAll(named);
      return new DeskFindings(
          across.id(),
          List.copyOf(all),
          Map.copyOf(kept),
          across.groups(),
          tally.coverage(),
          looked.size(),
          leftOut + across.coverage().leftOut());
    }
  }
}
