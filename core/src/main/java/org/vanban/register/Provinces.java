package org.vanban.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * Provinces and cities of the Centre, before and after 1 July 2025: the table {@code
 * provinces.tsv}. Immutable and safe for many threads.
 */
public final class Provinces {

  /**
   * A province.
   *
   * @param name {@code Lâm Đồng}
   * @param kind {@code tỉnh} or {@code thành phố}
   * @param code two digits, of before 1 July 2025
   * @param now the province it belongs to since
   * @param codeNow the code of that
   * @param citySince the day that it became a city of the Centre, where it was a province before
   */
  public record Province(
      String name,
      String kind,
      String code,
      String now,
      String codeNow,
      Optional<LocalDate> citySince) {

    /** The kind on a day: {@code tỉnh} of a city before it became one. */
    public String kindOn(LocalDate day) {
      return citySince.filter(day::isBefore).isPresent() ? "tỉnh" : kind;
    }
  }

  /** No name of a province is longer. */
  private static final int LONGEST = 24;

  private static final Pattern SYLLABLES =
      Pattern.compile(
          "\\s*(?:(?:tỉnh|thành phố|Tỉnh|Thành phố|TP\\.?)\\s*)?(?<name>\\p{Lu}[\\p{L}.]*(?:(?:\\s+|\\s*[-–]\\s*)\\p{Lu}[\\p{L}]*){0,4})");

  private final Map<String, Province> byName;
  private final Map<String, Province> byCode = new HashMap<>();
  private final Map<String, Province> byCodeNow = new HashMap<>();

  private Provinces(Map<String, Province> byName) {
    this.byName = Map.copyOf(byName);
    for (Province province : byName.values()) {
      byCode.put(province.code(), province);
      if (province.name().equals(province.now())) {
        byCodeNow.put(province.codeNow(), province);
      }
    }
  }

  /**
   * The shipped table.
   *
   * @throws IllegalStateException with file and line if it is damaged
   */
  public static Provinces load() {
    Map<String, Province> byName = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(Provinces.class, "provinces.tsv")) {
      Province province =
          new Province(
              row.get("name"),
              row.get("kind"),
              row.get("code"),
              row.get("now"),
              row.get("code now"),
              day(row));
      if (byName.put(key(province.name()), province) != null) {
        throw row.fault("stands twice");
      }
      row.list("aliases").forEach(alias -> byName.putIfAbsent(key(alias), province));
    }
    return new Provinces(byName);
  }

  private static Optional<LocalDate> day(TableReader.Row row) {
    String since = row.get("city since");
    try {
      return since.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(since));
    } catch (DateTimeException e) {
      throw row.fault("city since is a day as in 2025-01-01");
    }
  }

  /** Every province by each of its names, in lower case. */
  public Map<String, Province> byName() {
    return byName;
  }

  /** The province of a name without its kind: {@code Lâm Đồng}. */
  public Optional<Province> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The province of a code of before 1 July 2025. */
  public Optional<Province> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The province of a code since 1 July 2025, as it was named and coded before. */
  public Optional<Province> codedNow(String code) {
    return Optional.ofNullable(byCodeNow.get(code));
  }

  /** The province whose name begins at an offset, {@code tỉnh} before it or not. */
  public Optional<Province> at(CharSequence text, int offset) {
    int end = Math.min(text.length(), offset + LONGEST + 12);
    Matcher matcher = SYLLABLES.matcher(text).region(offset, end);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String name = matcher.group("name");
    while (!name.isEmpty()) {
      Optional<Province> province = named(name);
      if (province.isPresent()) {
        return province;
      }
      int blank = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'));
      name = blank < 0 ? "" : name.substring(0, blank).strip();
    }
    return Optional.empty();
  }

  private static String key(String name) {
    return TextNormalizer.canonical(TextNormalizer.blanksFolded(name))
        .replace("–", "-")
        .replace(" - ", "-");
  }
}
