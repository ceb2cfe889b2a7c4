package org.vanban.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * Districts and communes before 1 July 2025, and the communes that these became: the tables {@code
 * units-before.tsv} and {@code units-now.tsv}. Immutable and safe for many threads.
 *
 * <p>A name is found in each of its spellings: {@code Hoà} and {@code Hòa}, {@code Đăk} and {@code
 * Đắk}, {@code Quí} and {@code Quý}, {@code Phường 05} and {@code Phường 5}, {@code Ea H'leo} and
 * {@code Ea Hleo}, with hyphens, blanks or neither.
 */
public final class Places {

  /**
   * A district or a commune.
   *
   * @param code three digits of a district, five of a commune
   * @param kind {@code huyện}, {@code xã}, {@code đặc khu}
   * @param name without its kind
   * @param district the code of its district; empty of a district, and of a commune since
   * @param province the code of its province, in the numbering of its time
   * @param now of a unit before 1 July 2025: the communes that it became, or went into
   * @param was an older kind of a city that once was a district; else empty
   */
  public record Unit(
      String code,
      String kind,
      String name,
      String district,
      String province,
      List<String> now,
      String was) {
    public Unit {
      now = List.copyOf(now);
    }

    public boolean isDistrict() {
      return code.length() == DISTRICT;
    }
  }

  private static final int DISTRICT = 3; // digits of its code

  private final Map<String, List<Unit>> before = new HashMap<>(); // by key of the name
  private final Map<String, List<Unit>> since = new HashMap<>();
  private final Map<String, Unit> districts = new HashMap<>(); // by code
  private final Map<String, List<Unit>> merged = new HashMap<>(); // by code since
  private final Map<String, Unit> codedSince = new HashMap<>();
  private final Map<String, Set<String>> divided = new HashMap<>(); // by code of the district

  private Places() {
    for (TableReader.Row row : TableReader.rows(Places.class, "units-before.tsv")) {
      Unit unit = before(row);
      add(before, row, unit);
      unit.now().forEach(n -> merged.computeIfAbsent(n, k -> new ArrayList<>(1)).add(unit));
      if (!unit.isDistrict()) {
        divided.computeIfAbsent(unit.district(), d -> new LinkedHashSet<>()).addAll(unit.now());
      }
    }
    for (TableReader.Row row : TableReader.rows(Places.class, "units-now.tsv")) {
      Unit unit = unit(row, "", row.get("within"), List.of(), "");
      add(since, row, unit);
      codedSince.put(unit.code(), unit);
    }
  }

  private Unit before(TableReader.Row row) {
    String within = row.get("within");
    if (row.get("code").length() == DISTRICT) {
      Unit unit = unit(row, "", within, row.list("now"), row.get("was"));
      if (districts.put(unit.code(), unit) != null) {
        throw row.fault("stands twice");
      }
      return unit;
    }
    Unit district = districts.get(within);
    if (district == null) {
      throw row.fault("no such district before it");
    }
    return unit(row, within, district.province(), row.list("now"), "");
  }

  private static Unit unit(
      TableReader.Row row, String district, String province, List<String> now, String was) {
    return new Unit(
        row.get("code"), row.get("kind"), row.get("name"), district, province, now, was);
  }

  private static void add(Map<String, List<Unit>> units, TableReader.Row row, Unit unit) {
    units.computeIfAbsent(key(unit.name()), k -> new ArrayList<>(1)).add(unit);
    for (String other : row.list("also")) {
      units.computeIfAbsent(key(other), k -> new ArrayList<>(1)).add(unit);
    }
  }

  /**
   * The shipped tables, read at the first call: most articles name no commune in an office, and a
   * program that starts need not wait for them.
   *
   * @throws IllegalStateException with file and line if one is damaged
   */
  public static Places shipped() {
    return Shipped.INSTANCE;
  }

  /** The districts and communes that were called so before 1 July 2025, whatever their kind. */
  public List<Unit> before(String name) {
    return before.getOrDefault(key(name), List.of());
  }

  /** The communes that are called so since, whatever their kind. */
  public List<Unit> since(String name) {
    return since.getOrDefault(key(name), List.of());
  }

  /** The district that a unit of before 1 July 2025 lay in. */
  public Optional<Unit> district(Unit commune) {
    return Optional.ofNullable(districts.get(commune.district()));
  }

  /**
   * The communes that a unit of before 1 July 2025 became or went into: several where it was
   * divided, as most districts were.
   */
  public List<Unit> now(Unit unit) {
    Collection<String> codes =
        unit.isDistrict() && unit.now().isEmpty()
            ? divided.getOrDefault(unit.code(), Set.of())
            : unit.now();
    return codes.stream().map(codedSince::get).filter(Objects::nonNull).toList();
  }

  /** The one unit that became a commune since as it was, nothing joined to it or left out. */
  public Optional<Unit> unchanged(Unit since) {
    List<Unit> parts = merged.getOrDefault(since.code(), List.of());
    boolean whole = parts.size() == 1 && parts.getFirst().now().size() == 1;
    return whole ? Optional.of(parts.getFirst()) : Optional.empty();
  }

  /** What the spellings of one name have in common. */
  public static String key(String name) {
    String lower = TextNormalizer.lower(name);
    StringBuilder key = new StringBuilder(lower.length());
    StringBuilder syllable = new StringBuilder();
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '–') {
        key.append(syllable.isEmpty() ? "" : syllable(syllable.toString()));
        syllable.setLength(0);
      } else if (APOSTROPHES.indexOf(c) < 0 && !(c == '0' && syllable.isEmpty())) {
        syllable.append(c);
      }
    }
    return key.toString();
  }

  private static String syllable(String part) {
    return DAK.contains(part) ? "đắk" : withI(TextNormalizer.canonicalSyllable(part));
  }

  /** {@code mĩ} for {@code mỹ}, {@code quí} for {@code quý}; {@code thủy} stays. */
  private static String withI(String syllable) {
    int last = syllable.length() - 1;
    int tone = Y.indexOf(syllable.charAt(last));
    boolean open =
        last == 1 && "hklmstv".indexOf(syllable.charAt(0)) >= 0
            || last == 2 && syllable.startsWith("qu");
    return tone >= 0 && open ? syllable.substring(0, last) + I.charAt(tone) : syllable;
  }

  private static final String APOSTROPHES = "'’‘`";
  private static final Set<String> DAK = Set.of("đăk", "đak", "đắc", "dak");
  private static final String Y = "yýỳỷỹỵ";
  private static final String I = "iíìỉĩị";

  private static final class Shipped {
    private static final Places INSTANCE = new Places();
  }
}
