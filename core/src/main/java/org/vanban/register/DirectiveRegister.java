package org.vanban.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.value.DirectiveId;

/**
 * Documents that are known, with their dates and sources: the table {@code directives.tsv} and
 * tables of one's own in the same shape. Immutable and safe for many threads.
 *
 * <p>It is never complete: that a number is missing, or stands in one term alone, proves nothing.
 */
public final class DirectiveRegister {
  /** The name of its table. */
  public static final String FILE = "directives.tsv";

  private static final String SHORT_TITLES = "short-titles.tsv";
  private static final String TYPES = "/org/vanban/directive/directive-types.tsv";

  private final Map<String, List<RegisteredDirective>> byKey;
  private final int size;

  private DirectiveRegister(Map<String, List<RegisteredDirective>> byKey, int size) {
    this.byKey = byKey;
    this.size = size;
  }

  /**
   * The shipped register.
   *
   * @throws IllegalStateException with file and line if the table is damaged
   */
  public static DirectiveRegister load() {
    return of(TableReader.rows(DirectiveRegister.class, FILE));
  }

  /**
   * The shipped register with a table of one's own beside it; where both have a number with the
   * same date, the own row holds.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static DirectiveRegister load(Path own) {
    return of(
        OwnTables.joined(
            own, TableReader.rows(DirectiveRegister.class, FILE), DirectiveRegister::identity));
  }

  /**
   * As {@link #load(Path)}, of the file {@code directives.tsv} in a folder, where it has one.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static DirectiveRegister load(OwnTables own) {
    return of(own.rows(DirectiveRegister.class, FILE, DirectiveRegister::identity));
  }

  /**
   * The register that an annotator has with a folder of tables: as {@link #load(Path)} where {@code
   * directives.tsv} stands in it, else the shipped one.
   *
   * @throws IllegalStateException with file and line if a table is damaged
   */
  public static DirectiveRegister load(Optional<Path> tables) {
    return tables
        .map(folder -> folder.resolve(FILE))
        .filter(Files::exists)
        .map(DirectiveRegister::load)
        .orElseGet(DirectiveRegister::load);
  }

  private static String identity(TableReader.Row row) {
    return row.get("number").toLowerCase(Locale.ROOT) + " " + row.get("date");
  }

  private static DirectiveRegister of(List<TableReader.Row> rows) {
    Map<String, List<RegisteredDirective>> byKey = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Map<String, List<String>> shortTitles = new HashMap<>();
    TableReader.rows(DirectiveRegister.class, SHORT_TITLES)
        .forEach(row -> shortTitles.put(identity(row), row.list("short titles")));
    Set<String> types = types();
    for (TableReader.Row row : rows) {
      if (!seen.add(identity(row))) {
        throw row.fault("number and date stand twice");
      }
      if (!types.contains(row.get("type"))) {
        throw row.fault("type is a word of directive-types.tsv, as in nghị quyết");
      }
      RegisteredDirective directive = read(row, shortTitles.getOrDefault(identity(row), List.of()));
      for (String key : keys(directive)) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(directive);
      }
    }
    byKey.replaceAll(
        (key, all) ->
            all.stream().sorted(Comparator.comparing(RegisteredDirective::date)).toList());
    return new DirectiveRegister(Map.copyOf(byKey), seen.size());
  }

  private static Set<String> types() {
    return TableReader.rows(DirectiveRegister.class, TYPES).stream()
        .map(row -> row.get("word"))
        .collect(Collectors.toSet());
  }

  private static RegisteredDirective read(TableReader.Row row, List<String> shortTitles) {
    String status = row.get("status");
    if (!status.equals("solid") && !status.equals("hint")) {
      throw row.fault("status is solid or hint");
    }
    try {
      return new RegisteredDirective(
          DirectiveId.of(row.get("number")),
          row.get("type"),
          row.get("issuer"),
          LocalDate.parse(row.get("date")),
          row.get("title"),
          shortTitles,
          row.list("also called").stream().map(DirectiveId::of).toList(),
          status.equals("hint"),
          row.list("sources"));
    } catch (DateTimeException e) {
      throw row.fault("date is a day as in 2018-05-19");
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()));
    }
  }

  public int size() {
    return size;
  }

  /** All documents, each once. */
  public Set<RegisteredDirective> all() {
    return byKey.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The documents that an id can mean, the oldest first: {@code 18-NQ/TW} those of terms XII and
   * XIII, {@code 205-QĐ} every one of number 205 whose code begins with {@code QĐ}, {@code Luật Đất
   * đai} the laws of that name, {@code NQTW6@XII} what the plenum resolved.
   */
  public List<RegisteredDirective> candidates(DirectiveId id) {
    return byKey.getOrDefault(key(id), List.of());
  }

  /** The keys under which a document is found: whole, by its bare number, by its names. */
  private static Set<String> keys(RegisteredDirective directive) {
    Set<String> keys = new HashSet<>();
    keys.add(key(directive.id()));
    bare(directive.id()).ifPresent(keys::add);
    directive.alsoCalled().forEach(id -> bare(id).ifPresent(keys::add));
    if (LAWS.contains(directive.type()) && !directive.title().isEmpty()) {
      String name = directive.type() + " " + directive.title();
      keys.add(key(DirectiveId.of(name)));
      keys.add(key(DirectiveId.of(name + " " + directive.date().getYear())));
    }
    directive.alsoCalled().forEach(id -> keys.add(key(id)));
    return keys;
  }

  private static final Set<String> LAWS = Set.of("luật", "bộ luật", "pháp lệnh", "hiến pháp");

  /** Zeros in front of a number, case and separators make no other document. */
  private static String key(DirectiveId id) {
    return switch (id.kind()) {
      case NUMBERED, BARE ->
          number(id) + (id.year().isPresent() ? "/" + id.year().getAsInt() : "") + "/" + code(id);
      case PLENUM, CONGRESS, NAMED -> id.text().toLowerCase(Locale.ROOT);
    };
  }

  /** {@code 205/qđ} of {@code 205-QĐ/TW}: number, year and the letters of the type. */
  private static Optional<String> bare(DirectiveId id) {
    if (id.kind() != DirectiveId.Kind.NUMBERED) {
      return Optional.empty();
    }
    String type = code(id).split("/")[0];
    String year = id.year().isPresent() ? "/" + id.year().getAsInt() : "";
    return Optional.of(number(id) + year + "/" + type);
  }

  /** The letters with one separator; {@code QĐi} and {@code QyĐ} are spellings of {@code QĐ}. */
  private static String code(DirectiveId id) {
    String code = id.code().orElse("").replace('-', '/').toLowerCase(Locale.ROOT);
    for (String spelling : SPELLINGS) {
      int end = spelling.length();
      if (code.startsWith(spelling) && (code.length() == end || code.charAt(end) == '/')) {
        return "qđ" + code.substring(end);
      }
    }
    return code;
  }

  private static final List<String> SPELLINGS = List.of("qđi", "qyđ");

  /** Without zeros in front. */
  private static String number(DirectiveId id) {
    String number = id.number().orElse("").toLowerCase(Locale.ROOT);
    int from = 0;
    while (from + 1 < number.length()
        && number.charAt(from) == '0'
        && Character.isDigit(number.charAt(from + 1))) {
      from++;
    }
    return number.substring(from);
  }
}
