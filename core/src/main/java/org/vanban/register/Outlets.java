package org.vanban.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vanban.register.Provinces.Province;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/**
 * Which province a paper, station or site is of: {@code Báo Lâm Đồng}, {@code baolamdong.vn},
 * {@code Hànộimới}. Immutable and safe for many threads.
 */
public final class Outlets {
  /** The name of its table. */
  public static final String FILE = "outlets.tsv";

  /** A shorter name stands by chance in the name of a site: {@code hue} in {@code nhue.vn}. */
  private static final int SHORTEST = 5;

  private final Map<String, Optional<Province>> byName;
  private final Map<String, Province> provinces;

  private Outlets(Map<String, Optional<Province>> byName, Map<String, Province> provinces) {
    this.byName = Map.copyOf(byName);
    this.provinces = Map.copyOf(provinces);
  }

  /**
   * The table, with rows of one's own.
   *
   * @throws IllegalStateException with file and line if it is damaged
   */
  public static Outlets load(Provinces provinces, OwnTables own) {
    Map<String, Optional<Province>> byName = new HashMap<>();
    for (TableReader.Row row : own.rows(Outlets.class, FILE, row -> letters(row.get("outlet")))) {
      Optional<Province> province = provinces.named(row.get("province"));
      if (province.isEmpty() && !row.get("province").isEmpty()) {
        throw row.fault("no such province; take a name of provinces.tsv");
      }
      if (byName.put(letters(row.get("outlet")), province) != null) {
        throw row.fault("stands twice");
      }
    }
    Map<String, Province> folded = new HashMap<>();
    provinces.byName().forEach((name, province) -> folded.put(letters(name), province));
    return new Outlets(byName, folded);
  }

  /**
   * The province of an outlet; none where it is of the whole country or unknown.
   *
   * @param outlet its name or the address of its site
   */
  public Optional<Province> province(String outlet) {
    String letters = letters(outlet);
    for (String name : new String[] {letters, without(letters)}) {
      if (byName.containsKey(name)) {
        return byName.get(name);
      }
    }
    Optional<Province> found = Optional.empty();
    for (Map.Entry<String, Province> one : provinces.entrySet()) {
      boolean named = one.getKey().length() >= SHORTEST && letters.contains(one.getKey());
      if (named && found.isPresent() && !found.get().equals(one.getValue())) {
        return Optional.empty(); // Báo Quảng Nam - Đà Nẵng
      }
      found = named ? Optional.of(one.getValue()) : found;
    }
    return found;
  }

  /** The name without {@code báo} and the end of an address. */
  private static String without(String letters) {
    return letters.replaceFirst("^(?:www)?(?:bao)?", "").replaceFirst("(?:com|org|gov)?vn$", "");
  }

  private static String letters(String text) {
    return TextNormalizer.fold(text).replaceAll("[^a-z0-9]", "");
  }
}
