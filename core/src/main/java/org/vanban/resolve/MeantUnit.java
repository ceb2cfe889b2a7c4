package org.vanban.resolve;

import java.util.List;
import java.util.Optional;
import org.vanban.mention.AdministrativeUnit;
import org.vanban.mention.Locality;

/**
 * What the name of a unit means in an article.
 *
 * @param place with its kind written out, {@code huyện Bắc Hà}, and the codes where one unit is
 *     told
 * @param now the units since 1 July 2025 that it became or went into; empty where none is told
 * @param candidates the units that may be meant where none is told, the likeliest first
 */
record MeantUnit(
    Locality place, List<AdministrativeUnit> now, List<AdministrativeUnit> candidates) {

  /** A name that no unit is known by. */
  static MeantUnit unknown(String name) {
    return new MeantUnit(Locality.of(name), List.of(), List.of());
  }

  /** The codes, under the name that is printed. */
  Locality as(String printed) {
    return new Locality(printed, place.code(), place.codeNow());
  }

  /** Whether any unit is known that may be meant. */
  boolean isKnown() {
    return place.code().or(place::codeNow).isPresent() || !candidates.isEmpty();
  }

  static MeantUnit told(
      String name, Optional<String> code, Optional<String> codeNow, List<AdministrativeUnit> now) {
    return new MeantUnit(new Locality(name, code, codeNow), now, List.of());
  }
}
