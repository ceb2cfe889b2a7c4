package org.vanban.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vanban.mention.AdministrativeUnit;
import org.vanban.register.Places;
import org.vanban.register.Places.Unit;
import org.vanban.register.Provinces;
import org.vanban.register.Provinces.Province;

/**
 * Where units lie, seen from an article: in its province, in one that it names, in a district that
 * it names. Ranks those of one name by that. For one article and thread.
 */
final class UnitSurroundings {
  static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

  /** So many units of one name are told at most, the likeliest. */
  static final int MOST = 10;

  private final ArticlePlaces article;
  private final Provinces provinces;
  private final boolean before; // whether the article may be of before 1 July 2025

  UnitSurroundings(ArticlePlaces article, Provinces provinces, boolean before) {
    this.article = article;
    this.provinces = provinces;
    this.before = before;
  }

  static boolean isToday(Unit unit) {
    return unit.district().isEmpty() && !unit.isDistrict();
  }

  boolean isIn(Unit unit, Optional<Province> of) {
    return of.filter(province -> isIn(unit, province)).isPresent();
  }

  /** Since July 2025 a province of today is named for units of those that went into it. */
  boolean isIn(Unit unit, Province province) {
    if (isToday(unit)) {
      return unit.province().equals(province.codeNow());
    }
    boolean joined =
        provinces
            .coded(unit.province())
            .filter(p -> p.codeNow().equals(province.codeNow()))
            .isPresent();
    return unit.province().equals(province.code()) || !before && joined;
  }

  /** Whether the article names other provinces and not that of a unit. */
  boolean isElsewhere(Unit unit) {
    return !article.provinces().isEmpty() && !isNamed(unit);
  }

  private boolean isNamed(Unit unit) {
    return article.provinces().stream().anyMatch(p -> isIn(unit, p));
  }

  /** Whether the article names the district of a commune. */
  boolean isNear(Unit unit) {
    return Places.shipped().district(unit).filter(d -> article.names(d.name())).isPresent();
  }

  /**
   * The likeliest of some units, at most {@link #MOST}: first those of the article's province, then
   * of provinces that it names, then the rest; in each, those whose district it names, those of its
   * own time, and by code.
   */
  List<AdministrativeUnit> ranked(List<Unit> units, Optional<Province> home) {
    record Ranked(Unit unit, int province, boolean far, boolean ofOtherTime) {}
    Comparator<Ranked> order =
        Comparator.comparingInt(Ranked::province)
            .thenComparing(Ranked::far)
            .thenComparing(Ranked::ofOtherTime)
            .thenComparing(ranked -> ranked.unit().code());
    return units.stream()
        .map(
            unit ->
                new Ranked(
                    unit,
                    isIn(unit, home) ? 0 : isNamed(unit) ? 1 : 2,
                    !isNear(unit),
                    isToday(unit) == before))
        .sorted(order)
        .limit(MOST)
        .map(ranked -> told(ranked.unit()))
        .toList();
  }

  /** What a unit became or went into. */
  List<AdministrativeUnit> now(Unit unit) {
    Stream<Unit> since = isToday(unit) ? Stream.of(unit) : Places.shipped().now(unit).stream();
    return since.map(this::told).toList();
  }

  /** The province that one of before belongs to. */
  List<AdministrativeUnit> now(Province province) {
    return provinces
        .codedNow(province.codeNow())
        .map(
            now ->
                new AdministrativeUnit(
                    now.kind(),
                    now.name(),
                    Optional.empty(),
                    Optional.empty(),
                    now.code().equals(province.code()) ? Optional.of(now.code()) : Optional.empty(),
                    List.of(now.codeNow())))
        .stream()
        .toList();
  }

  private AdministrativeUnit told(Unit unit) {
    Places places = Places.shipped();
    boolean today = isToday(unit);
    Optional<String> province =
        today
            ? provinces.codedNow(unit.province()).map(p -> p.kind() + " " + p.name())
            : provinces.coded(unit.province()).map(UnitSurroundings::before);
    return new AdministrativeUnit(
        unit.kind(),
        unit.name(),
        places.district(unit).map(d -> d.kind() + " " + d.name()),
        province,
        today ? places.unchanged(unit).map(Unit::code) : Optional.of(unit.code()),
        today ? List.of(unit.code()) : places.now(unit).stream().map(Unit::code).toList());
  }

  private static String before(Province province) {
    return province.kindOn(MERGED.minusDays(1)) + " " + province.name();
  }
}
