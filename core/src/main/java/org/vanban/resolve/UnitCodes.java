package org.vanban.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.vanban.mention.Locality;
import org.vanban.person.OfficeParts;
import org.vanban.register.Places;
import org.vanban.register.Places.Unit;
import org.vanban.register.Provinces.Province;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/**
 * The codes of the units that offices and figures of an article are of, before and since 1 July
 * 2025.
 *
 * <p>A unit is told by its kind and name, by the larger units behind a comma ({@code xã Nậm Lúc,
 * huyện Bắc Hà}), by the province that the article settles and the districts that it names, and by
 * the day it was published. A name that only one unit of its kind has needs no more. Where several
 * are left there is no code. For one article and thread.
 */
final class UnitCodes {
  private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

  /** The day of the resolutions on communes: from now on an article may name those to come. */
  private static final LocalDate RESOLVED = LocalDate.of(2025, 6, 16);

  private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "thị xã", "thành phố");
  private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị trấn", "đặc khu");

  /** What a unit of a kind may have been made since, its code kept: Việt Yên was a district. */
  private static final Map<String, Set<String>> LATER_KINDS =
      Map.of(
          "huyện", Set.of("thị xã", "quận"), // of cities the table tells: Tuy Hòa was none
          "thị xã", Set.of("thành phố", "quận"),
          "thành phố", Set.of("thị xã", "quận"), // Sơn Tây, Hà Đông
          "xã", Set.of("thị trấn", "phường"),
          "thị trấn", Set.of("phường"));

  private final Tokens tokens;
  private final ArticlePlaces article;
  private final OfficeParts reader;
  private final PlaceWords words;
  private final Optional<EdtfDate> published;
  private final boolean before; // whether units of before 1 July 2025 may be meant
  private final boolean since;

  UnitCodes(
      Tokens tokens,
      ArticlePlaces article,
      OfficeParts reader,
      PlaceWords words,
      Circumstances circumstances) {
    this.tokens = tokens;
    this.article = article;
    this.reader = reader;
    this.words = words;
    published = circumstances.published();
    before = published.filter(p -> !p.earliest().isBefore(MERGED)).isEmpty();
    since = published.filter(p -> p.latest().isBefore(RESOLVED)).isEmpty();
  }

  /** A unit as it is called; its kind is empty where nothing tells it. */
  private record Name(String kind, String name) {
    boolean isCommune() {
      return kind.equals(OfficeParts.LOCAL) || COMMUNES.contains(kind);
    }

    boolean isDistrict() {
      return kind.isEmpty() || DISTRICTS.contains(kind);
    }

    boolean isOf(String its) {
      return kind.isEmpty() || kind.equals(OfficeParts.LOCAL) || kind.equals(its);
    }
  }

  /** The units that the unit asked for lies in, as far as its own words tell. */
  private record Within(Optional<Province> province, Optional<List<Unit>> districts) {}

  /**
   * A place with the codes of the unit, where it is told apart.
   *
   * @param kind of the unit, as {@link OfficeParts.Parts} has it
   * @param place with the larger units behind it
   * @param at the token where its office stands
   * @param former whether it is said to be one of old: {@code xã Nậm Lúc (cũ)}
   */
  Locality coded(String kind, String place, int at, boolean former) {
    String[] chain = place.split(",");
    Name unit = name(kind, chain[0]);
    Optional<Province> province = province(unit);
    if (province.isPresent()) {
      return new Locality(place, province.map(Province::code), province.map(Province::codeNow));
    }
    boolean known =
        !Places.shipped().before(unit.name()).isEmpty()
            || !Places.shipped().since(unit.name()).isEmpty();
    boolean local = unit.isCommune() || unit.isDistrict();
    Optional<Within> within = local && known ? within(chain) : Optional.empty();
    return within.map(w -> coded(place, unit, w, at, former)).orElseGet(() -> Locality.of(place));
  }

  /**
   * A place that stands in a stretch of the text, a province or a unit with its kind, with the
   * codes of the unit where it is told apart; larger units behind it count, too.
   *
   * @param printed how it is called
   */
  Locality coded(String printed, int from, int to) {
    if (words.finder().end(tokens, from) == to) {
      Optional<Province> province = words.finder().at(tokens, from);
      return new Locality(printed, province.map(Province::code), province.map(Province::codeNow));
    }
    Optional<OfficeParts.Unit> unit = reader.unit(tokens, from).filter(u -> u.end() == to);
    StringBuilder chain = new StringBuilder();
    int level = -1;
    while (unit.isPresent() && level(unit.get()) > level) {
      level = level(unit.get());
      chain.append(chain.isEmpty() ? "" : ", ").append(unit.get().kind()).append(' ');
      chain.append(unit.get().name());
      int end = unit.get().end();
      unit = tokens.isSymbolAt(end, ',') ? reader.unit(tokens, end + 1) : Optional.empty();
    }
    Locality found = coded("", chain.toString(), from, false);
    return new Locality(printed, found.code(), found.codeNow());
  }

  /** 0 of a commune, 1 of a district, 2 of a province. */
  private int level(OfficeParts.Unit unit) {
    Name name = new Name(unit.kind(), unit.name());
    boolean district = name.isDistrict() && province(name).isEmpty();
    return name.isCommune() ? 0 : district ? 1 : 2;
  }

  private static Name name(String kind, String place) {
    String stripped = place.strip();
    String name = ArticlePlaces.bare(stripped);
    String its = stripped.substring(0, stripped.length() - name.length()).strip();
    return new Name(its.isEmpty() ? kind : its.toLowerCase(Locale.ROOT), name);
  }

  /** Not {@code Huyện ủy Yên Bái}; {@code tỉnh Thừa Thiên Huế} is called otherwise today. */
  private Optional<Province> province(Name unit) {
    return words
        .provinces()
        .named(unit.name())
        .filter(
            province ->
                unit.isOf(province.kind()) && !unit.kind().equals(OfficeParts.LOCAL)
                    || unit.kind().equals(OfficeParts.PROVINCIAL)
                    || unit.kind().equals("tỉnh") && !unit.name().equals(province.name())
                    || unit.kind().equals("thành phố") && province.citySince().isPresent())
        .filter(province -> !unit.kind().equals("thành phố") || isCity(province));
  }

  /** Not {@code thành phố Huế} in an article of 2018, a city of its province. */
  private boolean isCity(Province province) {
    return province
        .citySince()
        .flatMap(since -> published.filter(day -> day.latest().isBefore(since)))
        .isEmpty();
  }

  /** What stands behind the commas; nothing where a unit there is not known. */
  private Optional<Within> within(String[] chain) {
    Within within = new Within(Optional.empty(), Optional.empty());
    for (int i = chain.length - 1; i > 0; i--) {
      Name larger = name("", chain[i]);
      Optional<Province> province = province(larger);
      if (province.isPresent()) {
        within = new Within(province, Optional.empty());
        continue;
      }
      Within outer = within;
      List<Unit> districts =
          ofKind(Places.shipped().before(larger.name()), larger, d -> isIn(d, outer));
      if (!larger.isDistrict() || districts.isEmpty()) {
        return Optional.empty();
      }
      within = new Within(within.province(), Optional.of(districts));
    }
    return Optional.of(within);
  }

  private Locality coded(String place, Name unit, Within within, int at, boolean former) {
    boolean old = former || within.districts().isPresent() || unit.isDistrict();
    Optional<Province> home = within.province().or(() -> article.province(at));
    List<Unit> then = meant(Places.shipped().before(unit.name()), unit, within, home);
    List<Unit> today =
        old || !since ? List.of() : meant(Places.shipped().since(unit.name()), unit, within, home);
    boolean here = then.stream().anyMatch(u -> isIn(u, home));
    boolean hereToday = today.stream().anyMatch(u -> isIn(u, home));
    if (today.isEmpty() || here && !hereToday) {
      return before(place, only(then));
    }
    boolean both = before && !then.isEmpty() && here == hereToday;
    return both ? same(place, only(then), only(today)) : since(place, only(today));
  }

  private static Locality before(String place, Optional<Unit> unit) {
    Optional<String> now = unit.filter(u -> u.now().size() == 1).map(u -> u.now().getFirst());
    return new Locality(place, unit.map(Unit::code), now);
  }

  private static Locality since(String place, Optional<Unit> unit) {
    Optional<String> code = unit.flatMap(Places.shipped()::unchanged).map(Unit::code);
    return new Locality(place, code, unit.map(Unit::code));
  }

  /** Of an article whose day does not tell: only where the unit went into that of today. */
  private static Locality same(String place, Optional<Unit> then, Optional<Unit> today) {
    boolean same =
        then.isPresent()
            && today.filter(t -> then.get().now().equals(List.of(t.code()))).isPresent();
    return same ? before(place, then) : Locality.of(place);
  }

  /**
   * The units of a name that may be meant: those of the article's province, if it has any. Many
   * communes are gone, so one elsewhere is none where the article names other provinces alone.
   */
  private List<Unit> meant(List<Unit> called, Name unit, Within within, Optional<Province> home) {
    List<Unit> here =
        home.isEmpty() ? List.of() : ofKind(called, unit, u -> isIn(u, within) && isIn(u, home));
    if (!here.isEmpty() || within.province().isPresent()) {
      return here;
    }
    List<Unit> all = ofKind(called, unit, u -> isIn(u, within));
    boolean told = within.districts().isPresent() || unit.isDistrict() || all.size() > 1;
    return told ? all : all.stream().filter(u -> isLikely(u, unit)).toList();
  }

  private boolean isLikely(Unit unit, Name name) {
    boolean called = isToday(unit) || name.isOf(unit.kind());
    Set<Province> named = article.provinces();
    boolean apart = !named.isEmpty() && named.stream().noneMatch(p -> isIn(unit, p));
    return isNear(unit) || called && !apart;
  }

  /** The only one of some units; of several the one whose district the article names. */
  private Optional<Unit> only(List<Unit> units) {
    List<Unit> left = units.size() > 1 ? units.stream().filter(this::isNear).toList() : units;
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  /** The units of a kind among those of a name; where there is none, those that were of it once. */
  private List<Unit> ofKind(List<Unit> called, Name unit, Predicate<Unit> where) {
    List<Unit> level = called.stream().filter(u -> isOfLevel(u, unit)).filter(where).toList();
    List<Unit> exact = level.stream().filter(u -> unit.isOf(u.kind())).toList();
    return exact.isEmpty() ? level.stream().filter(u -> isLater(u, unit)).toList() : exact;
  }

  private static boolean isOfLevel(Unit unit, Name name) {
    return unit.isDistrict() ? name.isDistrict() : name.isCommune();
  }

  private static boolean isLater(Unit unit, Name name) {
    return unit.was().equals(name.kind()) && !unit.was().isEmpty()
        || LATER_KINDS.getOrDefault(name.kind(), Set.of()).contains(unit.kind());
  }

  private boolean isIn(Unit unit, Within within) {
    boolean province = within.province().isEmpty() || isIn(unit, within.province());
    boolean district =
        within.districts().filter(ds -> ds.stream().noneMatch(d -> isIn(unit, d))).isEmpty();
    return province && district;
  }

  private static boolean isIn(Unit unit, Unit district) {
    return unit.district().equals(district.code());
  }

  private boolean isIn(Unit unit, Optional<Province> of) {
    return of.filter(province -> isIn(unit, province)).isPresent();
  }

  /** Since July 2025 a province of today is named for units of those that went into it. */
  private boolean isIn(Unit unit, Province province) {
    if (isToday(unit)) {
      return unit.province().equals(province.codeNow());
    }
    boolean joined =
        words
            .provinces()
            .coded(unit.province())
            .filter(p -> p.codeNow().equals(province.codeNow()))
            .isPresent();
    return unit.province().equals(province.code()) || !before && joined;
  }

  private static boolean isToday(Unit unit) {
    return unit.district().isEmpty() && !unit.isDistrict();
  }

  /** Whether the article names the district of a commune. */
  private boolean isNear(Unit unit) {
    return Places.shipped().district(unit).filter(d -> article.names(d.name())).isPresent();
  }
}
