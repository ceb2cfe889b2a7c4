package org.vanban.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
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
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/**
 * What is known of articles besides their files: a CSV with the columns {@code path, url, outlet,
 * published, title, authors}, of which only {@code path} must be there. The path is the article's
 * source: {@code tin/a.html}, {@code 2021.zip!/tin/a.html}.
 *
 * <p>{@code published} is ISO 8601 at any precision; several authors are parted by {@code ;}. A
 * cell that is filled overrides what reading found. Immutable and safe for many threads.
 */
public final class MetaOverrides {
  private static final List<String> COLUMNS =
      List.of("path", "url", "outlet", "published", "title", "authors");

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
   * @throws IllegalArgumentException if it is not UTF-8, has no column {@code path} or an unknown
   *     one, a path is missing or stands twice, or a date is not ISO 8601; with file and line
   */
  public static MetaOverrides read(Path file) throws IOException {
    Map<String, Known> known = new HashMap<>();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser rows = CSVParser.parse(withoutMark(in), format)) {
      checkColumns(rows.getHeaderNames(), file);
      for (CSVRecord row : rows) {
        String where = file + ":" + rows.getCurrentLineNumber();
        String path = key(row.get("path"));
        if (path.isEmpty()) {
          throw new IllegalArgumentException(where + ": no path");
        }
        if (known.put(path, known(row, where)) != null) {
          throw new IllegalArgumentException(where + ": stands twice: " + path);
        }
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": not UTF-8", e);
    } catch (UncheckedIOException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    return new MetaOverrides(known);
  }

  private static void checkColumns(List<String> columns, Path file) {
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "%s:1: unknown column \"%s\"; known are %s"
                .formatted(file, column, String.join(",", COLUMNS)));
      }
    }
    if (!columns.contains("path")) {
      throw new IllegalArgumentException(file + ":1: no column path");
    }
  }

  private static Reader withoutMark(Reader in) throws IOException {
    in.mark(1);
    if (in.read() != '\ufeff') {
      in.reset();
    }
    return in;
  }

  private static Known known(CSVRecord row, String where) {
    try {
      cell(row, "published")
          .map(String::strip)
          .filter(p -> !p.isEmpty())
          .ifPresent(EdtfDate::parse);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
    return Known.of(column -> cell(row, column));
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column)
        ? Optional.of(row.get(column))
        : Optional.empty();
  }

  private static String key(String path) {
    return TextNormalizer.nfc(path).replace('\\', '/').replaceFirst("^\\./", "");
  }

  /** Puts what is known of the source into the draft. */
  void apply(String source, ArticleDraft draft) {
    Known row = known.get(key(source));
    if (row != null) {
      row.apply(draft);
    }
  }
}
