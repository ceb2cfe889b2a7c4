package org.vanban.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vanban.article.Place;
import org.vanban.article.PublishedBasis;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/**
 * What is known of articles besides their files: a CSV with the columns {@code path, url, outlet,
 * published, title, authors}, of which only {@code path} must be there.
 *
 * <p>{@code published} is ISO 8601 at any precision; several authors are parted by {@code ;}. A
 * cell that is filled overrides what reading found. Immutable and safe for many threads.
 */
public final class MetaOverrides {
  private static final Place BESIDE = Place.ofParagraph(0);

  private record Known(
      Optional<String> url,
      Optional<String> outlet,
      Optional<EdtfDate> published,
      Optional<String> title,
      List<String> authors) {}

  private final Map<String, Known> known;

  private MetaOverrides(Map<String, Known> known) {
    this.known = Map.copyOf(known);
  }

  /** Nothing known. */
  public static MetaOverrides none() {
    return new MetaOverrides(Map.of());
  }

  /**
   * Reads the CSV.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it has no column {@code path}, or a date is not ISO 8601;
   *     with file and line
   */
  public static MetaOverrides read(Path file) throws IOException {
    Map<String, Known> known = new HashMap<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(withoutMark(in), format)) {
      if (!rows.getHeaderMap().containsKey("path")) {
        throw new IllegalArgumentException(file + ":1: no column path");
      }
      for (CSVRecord row : rows) {
        known.put(key(row.get("path")), known(row, file + ":" + rows.getCurrentLineNumber()));
      }
    }
    return new MetaOverrides(known);
  }

  private static Reader withoutMark(Reader in) throws IOException {
    in.mark(1);
    if (in.read() != '\ufeff') {
      in.reset();
    }
    return in;
  }

  private static Known known(CSVRecord row, String where) {
    Optional<EdtfDate> published;
    try {
      published = cell(row, "published").map(EdtfDate::parse);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
    List<String> authors =
        cell(row, "authors").map(a -> List.of(a.split("\\s{0,5};\\s{0,5}", -1))).orElse(List.of());
    return new Known(cell(row, "url"), cell(row, "outlet"), published, cell(row, "title"), authors);
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column)
        ? Optional.of(TextNormalizer.blanksFolded(TextNormalizer.nfc(row.get(column))))
            .filter(c -> !c.isEmpty())
        : Optional.empty();
  }

  private static String key(String path) {
    return TextNormalizer.nfc(path).replace('\\', '/').replaceFirst("^\\./", "");
  }

  /** Puts what is known of the source into the draft. */
  void apply(String source, ArticleDraft draft) {
    Known row = known.get(key(source));
    if (row == null) {
      return;
    }
    draft.url = row.url().or(() -> draft.url);
    draft.outlet = row.outlet().or(() -> draft.outlet);
    row.published().ifPresent(p -> draft.publish(p, PublishedBasis.METADATA));
    row.title().ifPresent(t -> draft.title = Optional.of(SourceLine.of(t, titlePlace(draft))));
    if (!row.authors().isEmpty()) {
      draft.setAuthors(row.authors());
    }
  }

  private static Place titlePlace(ArticleDraft draft) {
    return draft.title.or(() -> draft.lead).map(SourceLine::at).orElse(BESIDE);
  }
}
