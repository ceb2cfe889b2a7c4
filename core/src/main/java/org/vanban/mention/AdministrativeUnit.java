package org.vanban.mention;

import java.util.List;
import java.util.Optional;

/**
 * A province, district or commune, of before 1 July 2025 or since: {@code xã Tân Lập} in {@code
 * huyện Lục Yên}, {@code tỉnh Yên Bái}.
 *
 * @param kind {@code tỉnh}, {@code huyện}, {@code xã}
 * @param name without its kind
 * @param district the district of a commune of before, with its kind
 * @param province with its kind, that of the unit's time; empty of a province
 * @param code before 1 July 2025: two digits of a province, three of a district, five of a commune;
 *     empty of a unit that is only since
 * @param codesNow of the unit that it belongs to since, of those that it was divided among, or its
 *     own
 */
public record AdministrativeUnit(
    String kind,
    String name,
    Optional<String> district,
    Optional<String> province,
    Optional<String> code,
    List<String> codesNow) {
  public AdministrativeUnit {
    codesNow = List.copyOf(codesNow);
  }
}
