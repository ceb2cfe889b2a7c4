package org.vanban.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vanban.audit.Finding;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.Mark;
import org.vanban.collection.Source;

/** Findings as rows of a table: a row a finding, with what a reader marked it as. */
public final class FindingRows {
  /** The columns, which stay as they are; more come at the end. */
  public static final List<String> COLUMNS =
      List.of(
          "article",
          "source",
          "finding",
          "relation",
          "basis",
          "verdict",
          "severity",
          "figures",
          "formula",
          "computed",
          "printed",
          "explanation",
          "reason",
          "url",
          "outlet",
          "published",
          "title",
          "sha256",
          "mark",
          "note");

  private FindingRows() {}

  /** The cells of a finding of one article; one that is not known is empty. */
  public static List<String> row(
      Source article, Finding finding, Optional<Mark> mark, ReportWords words) {
    List<String> row = new ArrayList<>(List.of(article.id(), article.source()));
    row.addAll(
        cells(
            finding,
            String.join("; ", finding.figures().stream().map(Finding.Printed::text).toList()),
            finding.explanation(words.language())));
    row.add(article.url().orElse(""));
    row.add(article.outlet().orElse(""));
    row.add(article.published().map(Object::toString).orElse(""));
    row.add(article.title().orElse(""));
    row.add(article.sha256());
    row.addAll(cells(mark));
    return row;
  }

  /**
   * The cells of a finding across articles, whose ids stand in the first column; what is of one
   * article is left empty.
   */
  public static List<String> row(
      CollectionFinding finding, Optional<Mark> mark, ReportWords words) {
    String articles =
        finding.figures().stream()
            .map(CollectionFinding.Printed::doc)
            .distinct()
            .collect(Collectors.joining("; "));
    String figures =
        finding.figures().stream()
            .map(f -> f.text() + " (" + f.by() + ")")
            .collect(Collectors.joining("; "));
    List<String> row = new ArrayList<>(List.of(articles, ""));
    row.addAll(cells(finding.withoutArticles(), figures, finding.explanation(words.language())));
    row.addAll(List.of("", "", "", "", ""));
    row.addAll(cells(mark));
    return row;
  }

  private static List<String> cells(Finding finding, String figures, String explanation) {
    return List.of(
        finding.id(),
        finding.relation().toString(),
        finding.basis().toString(),
        finding.verdict().toString(),
        finding.severity().toString(),
        figures,
        finding.formula(),
        finding.computed(),
        finding.printed(),
        explanation,
        finding.reason().map(Object::toString).orElse(""));
  }

  private static List<String> cells(Optional<Mark> mark) {
    return List.of(mark.map(m -> m.as().toString()).orElse(""), mark.map(Mark::note).orElse(""));
  }
}
