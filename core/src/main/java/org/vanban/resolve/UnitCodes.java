package org.vanban.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
  private static final LocalDate LATER = LocalDate.MAX;
  private static final Pattern DASH = Pattern.compile("\\s*[-–]\\s*"); // Thừa Thiên - Huế

  /** The day of the resolutions on communes: from now on an article may name those to come. */
  private static final LocalDate RESOLVED = LocalDate.of(2025, 6, 16);

  private final Tokens tokens;
  private final ArticlePlaces article;
  private final OfficeParts reader;
  private final PlaceWords words;
  private final Optional<EdtfDate> published;
  private final boolean before; // whether units of before 1 July 2025 may be meant
  private final boolean since;
  private final UnitSurroundings units;
  private final Map<Question, MeantUnit> answers = new HashMap<>();
  private final Map<String, Map<String, Asked>> asked = new HashMap<>(); // by kind and name

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
    before = published.filter(p -> !p.earliest().isBefore(UnitSurroundings.MERGED)).isEmpty();
    since = published.filter(p -> p.latest().isBefore(RESOLVED)).isEmpty();
    units = new UnitSurroundings(article, words.provinces(), before);
  }

  /** What is asked of a name, which decides who is meant. */
  private record Question(String kind, String place, boolean former, String home) {}

  /**
   * A name, which larger units behind it follow.
   *
   * @param province that it is, if it is one
   * @param settled what it means, where its own words say that: a province, a district that has no
   *     namesake, or no unit that is known
   */
  private record Asked(
      UnitName unit, Optional<Province> province, Optional<MeantUnit> settled, Within within) {}

  /** The units that the unit asked for lies in, as far as its own words tell. */
  private record Within(Optional<Province> province, Optional<List<Unit>> districts) {}

  private static final Within ANYWHERE = new Within(Optional.empty(), Optional.empty());

  /**
   * A place with the codes of the unit, where it is told apart.
   *
   * @param kind of the unit, as {@link OfficeParts.Parts} has it
   * @param place with the larger units behind it
   * @param at the token where its office stands
   * @param former whether it is said to be one of old: {@code xã Nậm Lúc (cũ)}
   */
  Locality coded(String kind, String place, int at, boolean former) {
    return meant(kind, place, at, former).as(place);
  }

  /** The unit that is meant, as {@link #coded}, with its own name written out. */
  MeantUnit meant(String kind, String place, int at, boolean former) {
    Asked asked = asked(kind, place);
    if (asked.settled().isPresent()) {
      return asked.settled().get();
    }
    Within within = asked.within();
    Optional<Province> home = within.province().or(() -> article.province(at));
    return answers.computeIfAbsent(
        new Question(kind, place, former, home.map(Province::code).orElse("")),
        q -> meant(asked.unit(), within, home, former));
  }

  private Asked asked(String kind, String place) {
    return asked
        .computeIfAbsent(kind, k -> new HashMap<>())
        .computeIfAbsent(place, p -> read(kind, p));
  }

  private Asked read(String kind, String place) {
    String[] chain = place.split(",");
    UnitName unit = UnitName.of(kind, chain[0]);
    Optional<Province> province = province(unit);
    if (province.isPresent()) {
      return new Asked(unit, province, Optional.of(told(unit, province.get())), ANYWHERE);
    }
    List<Unit> called =
        unit.isCommune() || unit.isDistrict() ? Places.shipped().before(unit.name()) : List.of();
    boolean known =
        !called.isEmpty() || unit.isCommune() && !Places.shipped().since(unit.name()).isEmpty();
    Optional<Within> within = known ? within(chain) : Optional.empty();
    if (within.isEmpty()) {
      MeantUnit unknown = MeantUnit.unknown(unit.written(Optional.empty()));
      return new Asked(unit, province, Optional.of(unknown), ANYWHERE);
    }
    List<Unit> all = called.stream().filter(u -> unit.mayBe(u) && isIn(u, within.get())).toList();
    Optional<MeantUnit> only =
        unit.isDistrict() && all.size() == 1
            ? Optional.of(told(unit, all.getFirst()))
            : Optional.empty();
    return new Asked(unit, province, only, within.get());
  }

  /**
   * A place that stands in a stretch of the text, a province or a unit with its kind, with the
   * codes of the unit where it is told apart; larger units behind it count, too.
   *
   * @param printed how it is called
   */
  Locality coded(String printed, int from, int to) {
    Optional<OfficeParts.Unit> unit = reader.unit(tokens, from).filter(u -> u.end() == to);
    boolean province = words.finder().end(tokens, from) == to;
    String name =
        province
            ? tokens.surface(from, to)
            : unit.map(u -> u.kind() + " " + u.name() + behind(u.kind(), u.name(), to)).orElse("");
    return meant("", name, from, false).as(printed);
  }

  /** Whether a name without its kind is that of a province. */
  boolean isProvince(String name) {
    return asked("", name).province().isPresent();
  }

  /**
   * The larger units behind one, each behind a comma or a bracket: {@code , huyện Bắc Hà, tỉnh Lào
   * Cai}; empty if none stands there.
   *
   * @param end the token behind its name
   */
  String behind(String kind, String name, int end) {
    if (!isJoint(end)) {
      return "";
    }
    StringBuilder chain = new StringBuilder();
    int level = level(UnitName.of(kind, name));
    Optional<OfficeParts.Unit> larger = larger(end, level);
    while (larger.isPresent()) {
      OfficeParts.Unit unit = larger.get();
      chain.append(", ").append(unit.kind()).append(' ').append(unit.name());
      level = level(new UnitName(unit.kind(), unit.name()));
      larger = larger(unit.end(), level);
    }
    return chain.toString();
  }

  private boolean isJoint(int at) {
    return tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, '(');
  }

  private Optional<OfficeParts.Unit> larger(int end, int level) {
    return isJoint(end)
        ? reader
            .unit(tokens, end + 1)
            .filter(unit -> level(new UnitName(unit.kind(), unit.name())) > level)
        : Optional.empty();
  }

  /** 0 of a commune, 1 of a district, 2 of a province. */
  private int level(UnitName name) {
    boolean district = name.isDistrict() && province(name).isEmpty();
    return name.isCommune() ? 0 : district ? 1 : 2;
  }

  private MeantUnit told(UnitName unit, Province province) {
    boolean former =
        province.citySince().isPresent()
            && !unit.name().equals(province.name())
            && !unit.kind().equals("thành phố");
    boolean own = unit.kind().equals("tỉnh") || unit.kind().equals("thành phố");
    String then = province.kindOn(published.map(EdtfDate::latest).orElse(LATER));
    boolean city = // Huế of 2018 is the city, or what it is in
        province.citySince().filter(day -> day.isBefore(UnitSurroundings.MERGED)).isPresent()
            && unit.kind().isEmpty()
            && then.equals("tỉnh");
    String kind = former ? "tỉnh" : own ? unit.kind() : city ? "" : then;
    String name = former ? DASH.matcher(unit.name()).replaceAll(" ") : province.name();
    return MeantUnit.told(
        (kind + " " + name).strip(),
        Optional.of(province.code()),
        Optional.of(province.codeNow()),
        units.now(province));
  }

  /** Not {@code Huyện ủy Yên Bái}; {@code tỉnh Thừa Thiên Huế} is called otherwise today. */
  private Optional<Province> province(UnitName unit) {
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
    Within within = ANYWHERE;
    for (int i = chain.length - 1; i > 0; i--) {
      UnitName larger = UnitName.of("", chain[i]);
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

  private MeantUnit meant(UnitName unit, Within within, Optional<Province> home, boolean former) {
    boolean old = former || within.districts().isPresent() || unit.isDistrict();
    List<Unit> called = Places.shipped().before(unit.name());
    List<Unit> calledNow = old || !since ? List.of() : Places.shipped().since(unit.name());
    List<Unit> then = meant(called, unit, within, home);
    List<Unit> today = meant(calledNow, unit, within, home);
    boolean here = then.stream().anyMatch(u -> units.isIn(u, home));
    boolean hereToday = today.stream().anyMatch(u -> units.isIn(u, home));
    boolean ofBefore = today.isEmpty() || here && !hereToday;
    boolean both = before && !then.isEmpty() && here == hereToday;
    Optional<Unit> told =
        ofBefore ? only(then) : both ? same(only(then), only(today)) : only(today);
    return told.map(t -> told(unit, t))
        .orElseGet(
            () ->
                new MeantUnit(
                    Locality.of(unit.written(Optional.empty())),
                    List.of(),
                    units.ranked(all(unit, within, called, calledNow), home)));
  }

  /** All units of a name, of both times; one that went on as it was once. */
  private List<Unit> all(UnitName unit, Within within, List<Unit> called, List<Unit> calledNow) {
    List<Unit> then = ofKind(called, unit, u -> isIn(u, within));
    List<Unit> all = new ArrayList<>(then);
    for (Unit today : ofKind(calledNow, unit, u -> isIn(u, within))) {
      if (Places.shipped().unchanged(today).filter(then::contains).isEmpty()) {
        all.add(today);
      }
    }
    return all;
  }

  private MeantUnit told(UnitName name, Unit unit) {
    boolean today = UnitSurroundings.isToday(unit);
    Optional<String> code =
        today ? Places.shipped().unchanged(unit).map(Unit::code) : Optional.of(unit.code());
    boolean whole = unit.now().size() == 1;
    Optional<String> codeNow =
        today
            ? Optional.of(unit.code())
            : whole ? Optional.of(unit.now().getFirst()) : Optional.empty();
    return MeantUnit.told(name.written(Optional.of(unit)), code, codeNow, units.now(unit));
  }

  /** Of an article whose day does not tell: only where the unit went into that of today. */
  private static Optional<Unit> same(Optional<Unit> then, Optional<Unit> today) {
    return then.filter(t -> today.filter(now -> t.now().equals(List.of(now.code()))).isPresent());
  }

  /**
   * The units of a name that may be meant: those of the article's province, if it has any. Many
   * communes are gone, so one elsewhere is none where the article names other provinces alone.
   */
  private List<Unit> meant(
      List<Unit> called, UnitName unit, Within within, Optional<Province> home) {
    List<Unit> here =
        home.isEmpty()
            ? List.of()
            : ofKind(called, unit, u -> isIn(u, within) && units.isIn(u, home));
    if (!here.isEmpty() || within.province().isPresent()) {
      return here;
    }
    List<Unit> all = ofKind(called, unit, u -> isIn(u, within));
    boolean told = within.districts().isPresent() || unit.isDistrict() || all.size() > 1;
    return told ? all : all.stream().filter(u -> isLikely(u, unit)).toList();
  }

  private boolean isLikely(Unit unit, UnitName name) {
    boolean called = UnitSurroundings.isToday(unit) || name.isOf(unit.kind());
    return units.isNear(unit) || called && !units.isElsewhere(unit);
  }

  /** The only one of some units; of several the one whose district the article names. */
  private Optional<Unit> only(List<Unit> several) {
    List<Unit> left =
        several.size() > 1 ? several.stream().filter(units::isNear).toList() : several;
    return left.size() == 1 ? Optional.of(left.getFirst()) : Optional.empty();
  }

  private static List<Unit> ofKind(List<Unit> called, UnitName unit, Predicate<Unit> where) {
    return unit.ofKind(called.stream().filter(where).toList());
  }

  private boolean isIn(Unit unit, Within within) {
    boolean province = within.province().isEmpty() || units.isIn(unit, within.province());
    boolean district =
        within.districts().filter(ds -> ds.stream().noneMatch(d -> isIn(unit, d))).isEmpty();
    return province && district;
  }

  private static boolean isIn(Unit unit, Unit district) {
    return unit.district().equals(district.code());
  }
}
