package org.vanban.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.table.Gazetteer;
import org.vanban.table.OwnTables;
import org.vanban.table.TableReader;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Reads the words of an office into title, body and place: {@code Trưởng Ban Dân vận Tỉnh ủy Cà
 * Mau} is {@code Trưởng ban} of {@code Ban Dân vận Tỉnh ủy} in {@code Cà Mau}.
 *
 * <p>Abbreviations are written out and a title has the spelling of {@code offices.tsv}. A title
 * that holds its body is parted from it as {@code post-titles.tsv} says; the place is what stands
 * last, from the word of an administrative unit on, or a name that the body takes without one
 * ({@code seats.tsv}). Immutable and safe for many threads.
 */
public final class OfficeParts {
  final PersonWords words;
  final PlaceReader places;
  final OfficeSpelling spelling;

  /** By title as printed: how it is read. */
  final Gazetteer<TitleForm> forms;

  final Gazetteer<String> seats;
  final PhraseTable committees;

  private OfficeParts(
      PersonWords words,
      PlaceReader places,
      OfficeSpelling spelling,
      Gazetteer<TitleForm> forms,
      Gazetteer<String> seats,
      PhraseTable committees) {
    this.words = words;
    this.places = places;
    this.spelling = spelling;
    this.forms = forms;
    this.seats = seats;
    this.committees = committees;
  }

  static OfficeParts load(
      Vocabulary.Builder vocabulary, OwnTables own, PersonWords words, PlaceReader places) {
    Gazetteer.Builder<TitleForm> forms = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(OfficeParts.class, "post-titles.tsv")) {
      boolean always = row.get("when").equals("always");
      TitleForm form = new TitleForm(row.get("reads"), row.get("body"), always, row.get("seat"));
      forms.add(row, row.get("title"), form);
    }
    Gazetteer.Builder<String> seats = Gazetteer.builder(vocabulary);
    for (TableReader.Row row : TableReader.rows(OfficeParts.class, "seats.tsv")) {
      seats.add(row, row.get("body"), row.get("seat"));
    }
    return new OfficeParts(
        words,
        places,
        OfficeSpelling.load(vocabulary, own, words.places()),
        forms.build(),
        seats.build(),
        PhraseTable.of(
            vocabulary,
            "Ban Thường vụ",
            "BTV",
            "Ban Chấp hành",
            "BCH",
            "Đoàn Chủ tịch",
            "Ban Thường trực"));
  }

  /** Heads of bodies that are of any other body: {@code Văn phòng Tỉnh ủy}. */
  final Set<String> wide = Set.of("ban", "bộ", "đoàn", "tiểu ban", "văn phòng", "thanh tra", "tòa");

  /**
   * How a title is read.
   *
   * @param reads the title alone
   * @param body what it says of its body: {@code Công an} in {@code Trưởng Công an}
   * @param always whether that stands also where nothing of a body follows
   * @param seat the kind of unit that the body is of, as in {@code seats.tsv}
   */
  record TitleForm(String reads, String body, boolean always, String seat) {}

  /**
   * An office in parts.
   *
   * @param title {@code Trưởng ban}, {@code nguyên Phó Chủ tịch}
   * @param body {@code Ban Dân vận Tỉnh ủy}; empty where the office has none
   * @param place as it is written, abbreviations written out: {@code tỉnh Cà Mau}, {@code Cà Mau},
   *     {@code tỉnh} alone; empty where the office has none
   * @param kind the kind of unit that the body is of, {@code tỉnh}; {@link #PROVINCIAL} for a body
   *     of a province or city; empty where the words do not tell
   * @param named whether the name of that unit stands there
   * @param committee whether the body's own name tells that kind: {@code Tỉnh ủy}
   */
  public record Parts(
      String title, String body, String place, String kind, boolean named, boolean committee) {

    /** Whether it is of a unit whose name it leaves out: {@code Tỉnh ủy}, {@code UBND xã}. */
    public boolean isOpen() {
      return !named && !kind.isEmpty();
    }
  }

  /** The kind of bodies that a province has or a city of the Centre: {@code Sở Y tế}. */
  public static final String PROVINCIAL = "sở";

  /** The kind of the committee of a commune or of an enterprise: {@code Đảng ủy}. */
  public static final String LOCAL = "đảng ủy";

  /** The office that stands in a span of a text. */
  public Parts read(Tokens tokens, Span span) {
    int from = tokens.firstAtOrAfter(span.start());
    int to = Math.max(from, tokens.firstAtOrAfter(span.end()));
    return new PostReading(this, tokens, from, to).parts();
  }

  /** The body that stands in a span of a text, without a title. */
  public Parts readBody(Tokens tokens, Span span) {
    int from = tokens.firstAtOrAfter(span.start());
    int to = Math.max(from, tokens.firstAtOrAfter(span.end()));
    boolean capitals = isHeading(tokens, from, to);
    PostPlace place = new PostPlace(this, tokens, from, to).find();
    boolean seated = place.bodyEnd() < place.start(); // Tòa án nhân dân cấp cao | tại Hà Nội
    if (seated || place.bodyEnd() == from) {
      String whole = OfficeSpelling.upper(spelling.body(tokens, from, to, capitals));
      return new Parts("", whole, "", "", false, false);
    }
    return new Parts(
        "",
        OfficeSpelling.upper(spelling.body(tokens, from, place.bodyEnd(), capitals)),
        spelling.place(tokens, place.start(), place.end(), capitals),
        place.kindOf(""),
        place.isNamed(),
        isOwnKind(place.seat()));
  }

  /** The name of a place that stands in a span of a text, its kind written out. */
  public String readPlace(Tokens tokens, Span span) {
    int from = tokens.firstAtOrAfter(span.start());
    int to = Math.max(from, tokens.firstAtOrAfter(span.end()));
    String whole = spelling.writtenOut(tokens, from); // VN, KCN Tân Bình
    int rest = whole.isEmpty() ? from : from + 1;
    return (whole + " " + spelling.place(tokens, rest, to, isHeading(tokens, from, to))).strip();
  }

  /** Whether words are in capitals and more than abbreviations: {@code UBND TỈNH LÂM ĐỒNG}. */
  private boolean isHeading(Tokens tokens, int from, int to) {
    boolean spelled = false;
    for (int at = from; at < to; at++) {
      if (tokens.isWordAt(at) && !tokens.isAllCapsAt(at)) {
        return false;
      }
      int name = Math.max(words.places().end(tokens, at), words.bodies().end(tokens, at));
      spelled |= name > at + 1 || words.placeTypes().isAt(tokens, at) && tokens.length(at) > 2;
    }
    return spelled;
  }

  /** Whether the word for a seat is the kind of unit that a committee's name tells. */
  static boolean isOwnKind(String seat) {
    return isKind(seat) && !seat.equals(PROVINCIAL) && !seat.equals(LOCAL);
  }

  /**
   * A unit that a text names.
   *
   * @param kind {@code tỉnh}; empty behind a body that does not tell, {@code Công an Cà Mau}
   * @param name {@code Cà Mau}
   * @param start its first token, or that of the body that holds its kind
   * @param end the token after it
   * @param ofBody whether a body is named after it: {@code UBND tỉnh Cà Mau}
   */
  public record Unit(String kind, String name, int start, int end, boolean ofBody) {}

  /** The units that a text names with their kinds or behind bodies, in its order. */
  public List<Unit> units(Tokens tokens) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int word = tokens.idAt(at);
      boolean type = words.placeTypes().canBegin(word);
      boolean seat = (type || tokens.isCapitalizedAt(at)) && seats.canBegin(word);
      if (!type && !seat) {
        at++;
        continue;
      }
      Optional<Unit> seated = seat ? seated(tokens, at) : Optional.empty();
      Optional<Unit> unit = seated.isEmpty() && type ? typed(tokens, at) : seated;
      unit.ifPresent(units::add);
      at = unit.map(Unit::end).orElse(at + 1);
    }
    return units;
  }

  /** The unit whose kind stands at a token: {@code tỉnh Cà Mau}. */
  public Optional<Unit> unit(Tokens tokens, int at) {
    return words.placeTypes().canBegin(tokens.idAt(at)) ? typed(tokens, at) : Optional.empty();
  }

  /** The unit that stands in a stretch with its kind: {@code xã biên giới Thượng Trạch}. */
  public Optional<Unit> unit(Tokens tokens, int from, int to) {
    int name = words.placeTypes().canBegin(tokens.idAt(from)) ? spelling.kindEnd(tokens, from) : -1;
    if (name <= from || name > to) {
      return Optional.empty();
    }
    String kind = spelling.kind(tokens, from);
    if (kind.endsWith(HO_CHI_MINH)) {
      return Optional.of(new Unit("thành phố", HO_CHI_MINH, from, to, false));
    }
    while (name < to && !tokens.isCapitalizedAt(name) && !tokens.isNumberAt(name)) {
      name++;
    }
    boolean capitals = isHeading(tokens, from, to);
    return name == to
        ? Optional.empty()
        : Optional.of(new Unit(kind, spelling.name(tokens, name, to, capitals), from, to, false));
  }

  /** {@code Tỉnh ủy Cà Mau}, {@code Sở Y tế Cà Mau}. */
  private Optional<Unit> seated(Tokens tokens, int at) {
    int name = seats.endAt(tokens, at);
    if (name == PhraseTable.NONE || !(tokens.isWordAt(name) || tokens.isNumberAt(name))) {
      return Optional.empty();
    }
    String seat = seats.valueAt(tokens, at, "");
    boolean wide = seat.equals("any") || seat.equals(PROVINCIAL);
    if (wide) {
      int field = words.bodies().end(tokens, name);
      int province = field == PhraseTable.NONE ? name : field;
      return tokens.isCapitalizedAt(province)
          ? unit(tokens, "", at, province, places.named(tokens, province, "P"), true)
          : Optional.empty();
    }
    return isKind(seat) && tokens.isCapitalizedAt(name)
        ? unit(tokens, seat, at, name, places.named(tokens, name, ""), true)
        : Optional.empty();
  }

  /** {@code tỉnh Cà Mau}, {@code Q.5}. */
  private Optional<Unit> typed(Tokens tokens, int at) {
    int name = spelling.kindEnd(tokens, at);
    if (name == PhraseTable.NONE) {
      return Optional.empty();
    }
    int start = tokens.isSymbolAt(name, '.') ? name + 1 : name;
    boolean letters = tokens.isAllCapsAt(start) && !tokens.isAllCapsAt(name - 1); // tỉnh PC14
    boolean hcm = letters && tokens.surface(start).equals("HCM");
    boolean named =
        tokens.isNumberAt(start) || (tokens.isCapitalizedAt(start) && (!letters || hcm));
    String kind = spelling.kind(tokens, at);
    if (kind.endsWith(HO_CHI_MINH)) {
      return Optional.of(new Unit("thành phố", HO_CHI_MINH, at, name, isBehindBody(tokens, at)));
    }
    int end = named ? places.typed(tokens, at) : PhraseTable.NONE;
    return unit(tokens, kind, at, start, end, named && isBehindBody(tokens, at));
  }

  /** {@code UBND} or {@code Du lịch} before {@code tỉnh Cà Mau}: a name with a capital. */
  private boolean isBehindBody(Tokens tokens, int at) {
    for (int start = at - 1; start >= at - LONGEST_BODY && tokens.isWordAt(start); start--) {
      boolean ends = words.bodies().end(tokens, start) == at || seats.endAt(tokens, start) == at;
      if (tokens.isBreakBefore(start + 1) || (ends && tokens.isCapitalizedAt(start))) {
        return ends && !tokens.isBreakBefore(start + 1);
      }
    }
    return false;
  }

  private Optional<Unit> unit(
      Tokens tokens, String kind, int start, int name, int end, boolean ofBody) {
    if (end <= name || tokens.isBreakBefore(name)) {
      return Optional.empty();
    }
    boolean capitals = tokens.isAllCapsAt(name - 1) && tokens.length(name - 1) > 2;
    String spelled = spelling.name(tokens, name, end, capitals);
    return Optional.of(new Unit(kind, spelled, start, end, ofBody));
  }

  /** Whether a value of {@code seats.tsv} is the kind of unit that the body is of. */
  static boolean isKind(String seat) {
    return !NO_KINDS.contains(seat);
  }

  /** So many words before the name of a unit are looked at for a body. */
  private static final int LONGEST_BODY = 7;

  private static final String HO_CHI_MINH = "Hồ Chí Minh";

  private static final Set<String> NO_KINDS = Set.of("", "any", "own", "name");
}
