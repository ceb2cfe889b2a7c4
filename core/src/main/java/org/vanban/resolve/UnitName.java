package org.vanban.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.person.OfficeParts;
import org.vanban.register.Places.Unit;

/**
 * A unit as it is called: {@code huyện}, {@code Bắc Hà}.
 *
 * @param kind as {@link OfficeParts.Parts} has it; empty where nothing tells it
 * @param name without its kind
 */
record UnitName(String kind, String name) {
  private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "thị xã", "thành phố");
  private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị trấn", "đặc khu");
  private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)"); // phường 05

  /** What a unit of a kind may have been made since, its code kept: Việt Yên was a district. */
  private static final Map<String, Set<String>> LATER_KINDS =
      Map.of(
          "huyện", Set.of("thị xã", "quận"), // of cities the table tells: Tuy Hòa was none
          "thị xã", Set.of("thành phố", "quận"),
          "thành phố", Set.of("thị xã", "quận"), // Sơn Tây, Hà Đông
          "xã", Set.of("thị trấn", "phường"),
          "thị trấn", Set.of("phường"));

  /**
   * A name as it is written, whose own kind holds before what is told besides.
   *
   * @param kind of the unit, where the name has none
   */
  static UnitName of(String kind, String written) {
    String stripped = written.strip();
    String name = ArticlePlaces.bare(stripped);
    String its = stripped.substring(0, stripped.length() - name.length()).strip();
    return new UnitName(its.isEmpty() ? kind : its.toLowerCase(Locale.ROOT), name);
  }

  /** With its kind, or that of the unit that is told: {@code phường 5}. */
  String written(Optional<Unit> told) {
    boolean own = !kind.equals(OfficeParts.PROVINCIAL) && !kind.equals(OfficeParts.LOCAL);
    String its = own && !kind.isEmpty() ? kind : told.map(Unit::kind).orElse("");
    String spelled = told.map(Unit::name).orElse(name);
    return (its + " " + ZEROS.matcher(spelled).replaceFirst("")).strip();
  }

  boolean isCommune() {
    return kind.equals(OfficeParts.LOCAL) || COMMUNES.contains(kind);
  }

  boolean isDistrict() {
    return kind.isEmpty() || DISTRICTS.contains(kind);
  }

  boolean isOf(String its) {
    return kind.isEmpty() || kind.equals(OfficeParts.LOCAL) || kind.equals(its);
  }

  /** Whether a unit of this name may be called by this kind, today's or one that it once was. */
  boolean mayBe(Unit unit) {
    return isOfLevel(unit) && (isOf(unit.kind()) || wasOnce(unit));
  }

  /** The units of its kind; where there is none, those that were of it once. */
  List<Unit> ofKind(List<Unit> called) {
    List<Unit> all = called.stream().filter(this::mayBe).toList();
    List<Unit> exact = all.stream().filter(unit -> isOf(unit.kind())).toList();
    return exact.isEmpty() ? all : exact;
  }

  private boolean isOfLevel(Unit unit) {
    return unit.isDistrict() ? isDistrict() : isCommune();
  }

  private boolean wasOnce(Unit unit) {
    return unit.was().equals(kind) && !unit.was().isEmpty()
        || LATER_KINDS.getOrDefault(kind, Set.of()).contains(unit.kind());
  }
}
