package org.vanban.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with tables of one's own, each named as the shipped table that its rows stand beside:
 * {@code directives.tsv}. A row of one's own holds before a shipped one that is of the same.
 * Immutable; files are read when they are asked for.
 */
public final class OwnTables {
  private static final OwnTables NONE = new OwnTables(Optional.empty());

  private final Optional<Path> folder;

  private OwnTables(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The shipped tables alone. */
  public static OwnTables none() {
    return NONE;
  }

  /**
   * The tables of a folder; what begins with a dot or {@code README} is passed over.
   *
   * @param known the tables that may stand there
   * @throws IllegalArgumentException if there is no such folder
   * @throws IllegalStateException if something else stands there, or no table
   * @throws UncheckedIOException if it cannot be read
   */
  public static OwnTables of(Path folder, Set<String> known) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("no such folder: " + folder);
    }
    SortedSet<String> names = new TreeSet<>(known);
    List<String> found = names(folder);
    for (String name : found) {
      if (!known.contains(name)) {
        throw new IllegalStateException(
            folder.resolve(name) + ": no table of this name is read; name it one of " + names);
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(folder + ": no table stands here; name it one of " + names);
    }
    return new OwnTables(Optional.of(folder));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith(".") && !name.startsWith("README"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  /** The file of a table, if one stands in the folder. */
  public Optional<Path> file(String name) {
    return folder.map(f -> f.resolve(name)).filter(Files::exists);
  }

  /**
   * The rows of a table, those of one's own first.
   *
   * @param key what two rows of the same have in common
   * @throws IllegalStateException with file and line if one is damaged or stands twice in one's own
   * @throws UncheckedIOException if the file cannot be read
   */
  public List<TableReader.Row> rows(
      Class<?> beside, String name, Function<TableReader.Row, String> key) {
    List<TableReader.Row> shipped = TableReader.rows(beside, name);
    return file(name).map(file -> joined(file, shipped, key)).orElse(shipped);
  }

  /** The rows of a file, then those of the shipped table that it has not. */
  public static List<TableReader.Row> joined(
      Path file, List<TableReader.Row> shipped, Function<TableReader.Row, String> key) {
    List<String> columns = shipped.getFirst().columns();
    List<TableReader.Row> rows = new ArrayList<>(TableReader.rows(file, columns));
    Set<String> own = new HashSet<>();
    for (TableReader.Row row : rows) {
      if (row.get(columns.getFirst()).isEmpty()) {
        throw row.fault(columns.getFirst() + " is empty; fill it or take the row out");
      }
      if (!own.add(key.apply(row))) {
        throw row.fault("stands twice; take one of the two out");
      }
    }
    shipped.stream().filter(row -> !own.contains(key.apply(row))).forEach(rows::add);
    return List.copyOf(rows);
  }
}
