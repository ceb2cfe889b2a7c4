package org.vanban.export;

import java.util.List;
import org.vanban.search.OfficialPage;
import org.vanban.value.EdtfDate;

/** Where an official is named, for a spreadsheet: a row a mention. */
public final class OfficialCsv {
  private static final List<String> COLUMNS =
      List.of(
          "person",
          "printed",
          "offices",
          "id",
          "url",
          "outlet",
          "published",
          "sentence",
          "says",
          "place");

  private OfficialCsv() {}

  /**
   * Writes every mention, the newest first.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public static void write(OfficialPage page, Appendable out) {
    try (Csv csv = new Csv(out, COLUMNS)) {
      for (OfficialPage.Passage passage : page.passages()) {
        csv.row(
            List.of(
                passage.person(),
                passage.printed(),
                String.join("; ", passage.offices()),
                passage.article().id(),
                passage.article().url().orElse(""),
                passage.article().outlet().orElse(""),
                passage.article().published().map(EdtfDate::toString).orElse(""),
                passage.text(),
                passage.word().orElse(""),
                passage.place().orElse("")));
      }
    }
  }
}
