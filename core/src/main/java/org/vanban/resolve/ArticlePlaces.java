package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vanban.person.OfficeParts;
import org.vanban.person.OfficeParts.Unit;
import org.vanban.register.Places;
import org.vanban.register.Provinces.Province;
import org.vanban.text.Tokens;

/**
 * The administrative units that an article names, and which of them a body without a name is of.
 *
 * <p>Units that bodies are named after ({@code Tỉnh ủy Yên Bái}, {@code UBND tỉnh Yên Bái}) count
 * first: the only one of its kind, or where there are more the only one in the sentence before.
 * Then comes the province that is told of the article, that its dateline has or its outlet is of;
 * last a unit that is named by itself, if it is the only one. One walk over the tokens, only when
 * something asks. For one article and thread.
 */
final class ArticlePlaces {
  /** A dateline stands in the first lines, if at all. */
  private static final int LAST_DATELINE = 160;

  /** A source in brackets before the text is no longer. */
  private static final int LONGEST_SOURCE = 8;

  /** So far back a sentence is looked for the unit of a body in it. */
  private static final int LONGEST_SENTENCE = 120;

  private static final Set<String> COMMUNES = Set.of("xã", "phường", "thị trấn", "đặc khu");
  private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "thị xã", "thành phố");

  private final Tokens tokens;
  private final Circumstances circumstances;
  private final OfficeParts reader;
  private final PlaceWords words;

  private final Map<String, OfKind> kinds = new HashMap<>();
  private Optional<List<Named>> named = Optional.empty();
  private Optional<Set<Province>> provinces = Optional.empty();
  private Optional<Set<String>> districts = Optional.empty(); // by key of the name
  private Optional<Province> home = Optional.empty();

  ArticlePlaces(Tokens tokens, Circumstances circumstances, OfficeParts reader, PlaceWords words) {
    this.tokens = tokens;
    this.circumstances = circumstances;
    this.reader = reader;
    this.words = words;
  }

  /**
   * A unit named.
   *
   * @param at its first token
   * @param ofBody whether a body is named after it there
   */
  private record Named(int at, String kind, String name, boolean ofBody) {
    String whole() {
      return kind + " " + name;
    }
  }

  /** The units of one kind: those that bodies are named after, and the names of all. */
  private record OfKind(
      List<Named> ofBodies, Set<String> bodies, List<Named> all, Set<String> names) {
    OfKind(List<Named> all) {
      this(all.stream().filter(Named::ofBody).toList(), names(all, true), all, names(all, false));
    }

    private static Set<String> names(List<Named> units, boolean ofBodies) {
      Set<String> names = new HashSet<>();
      for (Named unit : units) {
        if (unit.ofBody() || !ofBodies) {
          names.add(unit.whole());
        }
      }
      return names;
    }
  }

  /**
   * The unit of a kind that a body without a name is of: {@code tỉnh Yên Bái}.
   *
   * @param at where the body stands
   */
  Optional<String> unit(String kind, int at) {
    if (kind.equals(OfficeParts.LOCAL)) {
      return Optional.empty();
    }
    OfKind those =
        kinds.computeIfAbsent(
            kind, k -> new OfKind(named().stream().filter(n -> isOf(k, n)).toList()));
    Optional<String> here = home.filter(p -> isOf(kind, named(p))).map(p -> named(p).whole());
    if (those.bodies().size() == 1) {
      String only = those.bodies().iterator().next();
      boolean settled = here.isEmpty() || here.get().equals(only);
      return settled && !isContested(kind, only, at) ? Optional.of(only) : Optional.empty();
    }
    if (those.bodies().size() > 1) {
      Optional<String> near = inSentence(those.ofBodies(), at);
      return near.or(() -> here.filter(those.bodies()::contains));
    }
    return here.or(() -> byItself(those, at));
  }

  /**
   * Whether the sentence of a body names another province and not this one: {@code Giám đốc Sở Y tế
   * nói tại Tiền Giang}.
   */
  private boolean isContested(String kind, String unit, int body) {
    boolean other = false;
    int last = Math.min(tokens.size(), body + LONGEST_SENTENCE);
    for (int at = sentence(body); at < last; at++) {
      boolean ends = at > body && (isStop(at) || tokens.isBreakBefore(at));
      if (ends) {
        break;
      }
      int end = words.finder().end(tokens, at);
      boolean apart = end > at && !tokens.isCapitalizedAt(end) && !isInName(at);
      if (apart) {
        Optional<Named> named =
            words.finder().at(tokens, at).map(ArticlePlaces::named).filter(n -> isOf(kind, n));
        if (named.isPresent() && named.get().whole().equals(unit)) {
          return false;
        }
        other |= named.isPresent();
      }
    }
    return other;
  }

  /** A word with a capital before it that does not open a sentence: {@code Lê Thái Bình}. */
  private boolean isInName(int at) {
    return tokens.isCapitalizedAt(at - 1) && !tokens.isBreakBefore(at - 1) && !isStop(at - 2);
  }

  /** The only one of some units that stands before a token in its sentence. */
  private Optional<String> inSentence(List<Named> units, int body) {
    int low = 0;
    int high = units.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (units.get(middle).at() < body) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int start = sentence(body);
    Optional<String> found = Optional.empty();
    for (int i = low - 1; i >= 0 && units.get(i).at() >= start; i--) {
      String name = units.get(i).whole();
      if (found.isPresent() && !found.get().equals(name)) {
        return Optional.empty();
      }
      found = Optional.of(name);
    }
    return found;
  }

  private static Optional<String> byItself(OfKind those, int at) {
    return those.names().size() == 1 && those.all().getFirst().at() < at
        ? Optional.of(those.all().getFirst().whole())
        : Optional.empty();
  }

  /** The first token of the sentence that a token is in, no farther back than a bound. */
  private int sentence(int body) {
    int at = body;
    int first = Math.max(0, body - LONGEST_SENTENCE);
    while (at > first && !tokens.isBreakBefore(at) && !isStop(at - 1)) {
      at--;
    }
    return at;
  }

  /** A full stop, not that of {@code TP. Đà Lạt}. */
  private boolean isStop(int at) {
    return tokens.isSymbolAt(at, '.')
        && tokens.isBlankBefore(at + 1)
        && !tokens.isAllCapsAt(at - 1);
  }

  private boolean isOf(String kind, Named unit) {
    return kind.equals(OfficeParts.PROVINCIAL)
        ? isProvince(unit.kind(), unit.name())
        : kind.equals(unit.kind());
  }

  private boolean isProvince(String kind, String name) {
    return kind.equals("tỉnh")
        || (kind.equals("thành phố")
            && words.provinces().named(name).filter(p -> p.kind().equals(kind)).isPresent());
  }

  private List<Named> named() {
    if (named.isEmpty()) {
      List<Named> found = new ArrayList<>();
      for (Unit unit : reader.units(tokens)) {
        Optional<Province> province = words.provinces().named(unit.name());
        if (unit.kind().isEmpty()) {
          province.ifPresent(p -> found.add(new Named(unit.start(), p.kind(), p.name(), true)));
        } else {
          String name =
              province
                  .filter(p -> p.kind().equals(unit.kind()))
                  .map(Province::name)
                  .orElse(unit.name());
          found.add(new Named(unit.start(), unit.kind(), name, unit.ofBody()));
        }
      }
      named = Optional.of(found);
      home = told().or(this::dateline).or(this::outlet);
    }
    return named.get();
  }

  private static Named named(Province province) {
    return new Named(0, province.kind(), province.name(), false);
  }

  private Optional<Province> told() {
    return circumstances.province().map(ArticlePlaces::bare).flatMap(words.provinces()::named);
  }

  private Optional<Province> outlet() {
    return circumstances.outlet().flatMap(words.outlets()::province);
  }

  /** {@code (Lâm Đồng) -}, {@code Lâm Đồng:}, {@code LÂM ĐỒNG -} at the beginning of a line. */
  private Optional<Province> dateline() {
    for (int at = 0; at < Math.min(tokens.size(), LAST_DATELINE); at++) {
      if (tokens.isBreakBefore(at)) {
        Optional<Province> province = tokens.isSymbolAt(at, '(') ? inBrackets(at + 1) : opening(at);
        if (province.isPresent()) {
          return province;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Province> opening(int at) {
    int end = words.finder().end(tokens, at);
    boolean dash = end > at && tokens.isDashAt(end) && tokens.isBlankBefore(end + 1);
    return end > at && (dash || tokens.isSymbolAt(end, ':'))
        ? words.finder().at(tokens, at)
        : Optional.empty();
  }

  /** {@code (Lâm Đồng)}, {@code (Báo Lâm Đồng)}, {@code (lamdong.gov.vn)} before a dash. */
  private Optional<Province> inBrackets(int start) {
    int end = start;
    while (end < start + LONGEST_SOURCE && end < tokens.size() && !tokens.isSymbolAt(end, ')')) {
      end++;
    }
    boolean closed = tokens.isSymbolAt(end, ')') && end > start;
    boolean dash = tokens.isDashAt(end + 1) || tokens.isSymbolAt(end + 1, ':');
    return closed && dash ? source(start, end) : Optional.empty();
  }

  private Optional<Province> source(int start, int end) {
    Optional<Province> named = words.finder().at(tokens, start);
    return named.isPresent() ? named : words.outlets().province(tokens.surface(start, end));
  }

  /**
   * The place of another office of a person, with its kind, if an office without a name is of the
   * same unit.
   */
  Optional<String> same(String kind, String otherKind, String place) {
    String first = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
    String name = bare(first);
    Optional<Province> province =
        otherKind.equals(OfficeParts.PROVINCIAL) || otherKind.isEmpty()
            ? words.provinces().named(name)
            : Optional.empty();
    String its = province.map(Province::kind).orElse(otherKind);
    boolean same =
        kind.equals(OfficeParts.LOCAL)
            ? COMMUNES.contains(its)
            : isOf(kind, new Named(0, its, name, true));
    return same && !name.isEmpty() ? Optional.of(its + " " + name) : Optional.empty();
  }

  /** A name without its kind: {@code Yên Bái} of {@code tỉnh Yên Bái}. */
  static String bare(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    for (String kind :
        List.of(
            "tỉnh ",
            "thành phố ",
            "huyện ",
            "quận ",
            "thị xã ",
            "xã ",
            "phường ",
            "thị trấn ",
            "đặc khu ")) {
      if (lower.startsWith(kind)) {
        return unit.substring(kind.length());
      }
    }
    return unit;
  }

  /** The province that a body without a name at a token is of. */
  Optional<Province> province(int at) {
    return unit(OfficeParts.PROVINCIAL, at)
        .map(ArticlePlaces::bare)
        .flatMap(words.provinces()::named);
  }

  /** The provinces that the article names or is of. */
  Set<Province> provinces() {
    if (provinces.isEmpty()) {
      Set<Province> found = new HashSet<>();
      named();
      home.ifPresent(found::add);
      for (int at = 0; at < tokens.size(); at++) {
        boolean name = words.finder().end(tokens, at) > at && !isInName(at);
        if (name) {
          words.finder().at(tokens, at).ifPresent(found::add);
        }
      }
      provinces = Optional.of(Set.copyOf(found));
    }
    return provinces.get();
  }

  /** Whether the article names a district or a city of a name. */
  boolean names(String district) {
    if (districts.isEmpty()) {
      districts =
          Optional.of(
              named().stream()
                  .filter(unit -> DISTRICTS.contains(unit.kind()))
                  .map(unit -> Places.key(unit.name()))
                  .collect(Collectors.toSet()));
    }
    return districts.get().contains(Places.key(district));
  }
}
