package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.search.FigurePage;
import org.vanban.value.EdtfDate;

/** The figures of a subject as JSON and as rows of a spreadsheet. */
public final class FigureRows {
  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "kind",
          "body",
          "place",
          "date",
          "dated_by",
          "printed",
          "value",
          "value2",
          "unit",
          "approximation",
          "says",
          "change",
          "change_percent",
          "since",
          "id",
          "url",
          "outlet",
          "published",
          "sentence");

  private FigureRows() {}

  public static ObjectNode write(FigurePage page) {
    ObjectNode json = Json.object();
    json.put("query", page.query());
    json.put("subject", page.subject());
    json.put("figures", page.figures());
    json.put("articles", page.articles());
    ArrayNode all = json.putArray("series");
    for (FigurePage.Series series : page.series()) {
      ObjectNode one = all.addObject();
      one.put("type", series.kind().name());
      one.put("subject", series.subject());
      series.unit().ifPresent(v -> one.put("unit", v));
      if (series.points()) {
        one.put("points", true);
      }
      series.body().ifPresent(v -> one.put("body", v));
      series.place().ifPresent(v -> one.put("place", v));
      ArrayNode figures = one.putArray("figures");
      series.figures().forEach(f -> figures.add(figure(series, f)));
    }
    return json;
  }

  /** Numbers are texts in plain decimal, so that nothing is lost. */
  private static ObjectNode figure(FigurePage.Series series, FigurePage.Figure figure) {
    ObjectNode json = PageJson.article(figure.article());
    json.put("printed", figure.printed());
    List<BigDecimal> values = figure.values();
    if (series.kind() == Mention.Kind.RATIO) {
      json.put("numerator", values.getFirst().toPlainString());
      json.put("denominator", values.getLast().toPlainString());
    } else {
      json.set("values", Json.array(values.stream().map(BigDecimal::toPlainString).toList()));
    }
    figure.approximation().ifPresent(v -> json.put("approximation", v));
    json.put("says", figure.says().toString());
    figure
        .date()
        .ifPresent(
            v -> {
              json.put("date", v.toString());
              json.put("datedBy", datedBy(figure));
            });
    figure
        .change()
        .ifPresent(
            change -> {
              ObjectNode one = json.putObject("change");
              one.put("since", change.since().toString());
              one.put("from", change.from().toPlainString());
              one.put("by", change.by().toPlainString());
              change.percent().ifPresent(v -> one.put("percent", v.toPlainString()));
            });
    json.put("text", figure.text());
    json.putArray("highlight").add(figure.highlight().start()).add(figure.highlight().end());
    return json;
  }

  private static String datedBy(FigurePage.Figure figure) {
    return figure.date().isEmpty() ? "" : figure.datedByText() ? "text" : "published";
  }

  /**
   * Writes a row a figure.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void csv(FigurePage page, Appendable out) {
    try (Csv csv = new Csv(out, COLUMNS)) {
      page.series().forEach(series -> series.figures().forEach(f -> csv.row(row(series, f))));
    }
  }

  private static List<String> row(FigurePage.Series series, FigurePage.Figure figure) {
    List<BigDecimal> values = figure.values();
    Optional<FigurePage.Change> change = figure.change();
    return List.of(
        series.subject(),
        series.kind().name(),
        series.body().orElse(""),
        series.place().orElse(""),
        figure.date().map(EdtfDate::toString).orElse(""),
        datedBy(figure),
        figure.printed(),
        values.getFirst().toPlainString(),
        values.size() > 1 ? values.getLast().toPlainString() : "",
        series.unit().orElse(series.points() ? "điểm %" : unit(series.kind())),
        figure.approximation().orElse(""),
        figure.says().toString(),
        change.map(c -> c.by().toPlainString()).orElse(""),
        change.flatMap(FigurePage.Change::percent).map(BigDecimal::toPlainString).orElse(""),
        change.map(c -> c.since().toString()).orElse(""),
        figure.article().id(),
        figure.article().url().orElse(""),
        figure.article().outlet().orElse(""),
        figure.article().published().map(EdtfDate::toString).orElse(""),
        figure.text());
  }

  private static String unit(Mention.Kind kind) {
    return kind == Mention.Kind.PERCENT ? "%" : "";
  }
}
