package org.vanban.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;

/** Gathers the findings of one text while the checks run; for one thread. */
final class Findings {
  private static final int PLACES = 4;

  private final FigureText text;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> told = new HashSet<>(); // relations and figures
  private final BitSet checked = new BitSet(); // figures in a finding that says something
  private final List<TableCell> cells = new ArrayList<>(); // the numbers of tables

  Findings(FigureText text) {
    this.text = text;
  }

  /** What a check came to, before it is bound to figures. */
  record Outcome(Verdict verdict, Optional<Reason> reason, Severity severity) {
    static final Outcome CONSISTENT =
        new Outcome(Verdict.CONSISTENT, Optional.empty(), Severity.NONE);

    static Outcome suspicious(Reason reason, Severity severity) {
      return new Outcome(Verdict.SUSPICIOUS, Optional.of(reason), severity);
    }

    static Outcome inconsistent(Severity severity) {
      return new Outcome(Verdict.INCONSISTENT, Optional.empty(), severity);
    }

    static Outcome uncheckable(Reason reason) {
      return new Outcome(Verdict.UNCHECKABLE, Optional.of(reason), Severity.NONE);
    }
  }

  void add(
      Relation relation,
      Outcome outcome,
      List<Figure> figures,
      String formula,
      String computed,
      String printed) {
    if (outcome.verdict() != Verdict.UNCHECKABLE) {
      figures.forEach(f -> checked.set(f.index()));
      figures.forEach(f -> told.add(relation + "@" + f.index()));
    }
    List<Span> spans = figures.stream().map(Figure::span).toList();
    addSpans(relation, Basis.TEXT, outcome, spans, formula, computed, printed);
  }

  /** A finding of the cells of a table, each of which is its own passage. */
  void addCells(
      Relation relation,
      Outcome outcome,
      List<TableCell> cells,
      String formula,
      String computed,
      String printed) {
    List<Span> spans = cells.stream().map(TableCell::span).toList();
    addSpans(relation, Basis.TEXT, outcome, spans, formula, computed, printed);
  }

  void addSpans(
      Relation relation,
      Basis basis,
      Outcome outcome,
      List<Span> spans,
      String formula,
      String computed,
      String printed) {
    String id =
        relation + "@" + spans.stream().map(s -> "" + s.start()).collect(Collectors.joining("+"));
    if (ids.add(id)) {
      findings.add(
          new Finding(
              id,
              relation,
              basis,
              outcome.verdict(),
              outcome.reason(),
              outcome.severity(),
              spans.stream().map(this::printed).toList(),
              formula,
              computed,
              printed));
    }
  }

  /** Takes note of the numbers of a table, so that they are counted, checked or not. */
  void sees(PrintedTable table) {
    table.rows().forEach(r -> r.cells().forEach(c -> c.ifPresent(cells::add)));
  }

  private Finding.Printed printed(Span span) {
    return new Finding.Printed(
        span, TextNormalizer.blanksFolded(span.of(text.tokens().text())).strip());
  }

  /** Whether a finding of a relation holds a figure. */
  boolean tells(Relation relation, Figure figure) {
    return told.contains(relation + "@" + figure.index());
  }

  /** Whether a figure stands in a finding that says something. */
  boolean isChecked(Figure figure) {
    return checked.get(figure.index());
  }

  /** Four places at most, without zeros at the end: {@code 70.1957}. */
  static String rounded(BigDecimal value) {
    BigDecimal four = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return (four.scale() < 0 ? four.setScale(0) : four).toPlainString();
  }

  /** Plain decimal without zeros at the end. */
  static String plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  AuditReport report() {
    findings.sort(Comparator.comparing((Finding f) -> f.figures().get(0).span()));
    return new AuditReport(findings, CoverageCount.of(text, findings, cells));
  }
}
