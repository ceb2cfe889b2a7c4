package org.vanban.export;

import java.util.List;
import org.vanban.search.DirectivePage;
import org.vanban.value.EdtfDate;

/** The citations of a directive for a spreadsheet, a row each. */
public final class CitationCsv {
  private static final List<String> COLUMNS =
      List.of(
          "key",
          "printed",
          "status",
          "evidence",
          "id",
          "url",
          "outlet",
          "published",
          "sentence",
          "speaker",
          "place");

  private CitationCsv() {}

  /**
   * Writes every citation, the newest first.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(DirectivePage page, Appendable out) {
    try (Csv csv = new Csv(out, COLUMNS)) {
      for (DirectivePage.Passage passage : page.passages()) {
        csv.row(
            List.of(
                passage.key(),
                passage.printed(),
                passage.status(),
                String.join("; ", passage.evidence()),
                passage.article().id(),
                passage.article().url().orElse(""),
                passage.article().outlet().orElse(""),
                passage.article().published().map(EdtfDate::toString).orElse(""),
                passage.text(),
                passage.speaker().map(DirectivePage.Said::name).orElse(""),
                passage.place().orElse("")));
      }
    }
  }
}
