package org.vanban.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.register.OfficeAbbreviations;
import org.vanban.table.Gazetteer;
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

  static OfficeParts load(Vocabulary.Builder vocabulary, PersonWords words, PlaceReader places) {
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
        OfficeSpelling.load(vocabulary, OfficeAbbreviations.load(), words.places()),
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
  final Set<String> wide = Set.of("ban", "đoàn", "tiểu ban", "văn phòng", "tòa");

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
   */
  public record Parts(String title, String body, String place, String kind, boolean named) {}

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

  private boolean canBegin(int word) {
    return words.placeTypes().canBegin(word)
        || seats.canBegin(word)
        || words.bodies().canBegin(word);
  }

  /** The units that a text names with their kinds or behind bodies, in its order. */
  public List<Unit> units(Tokens tokens) {
    List<Unit> units = new ArrayList<>();
    int body = PhraseTable.NONE; // the end of the last body
    boolean open = false; // whether a name without its kind may follow that body
    int at = 0;
    while (at < tokens.size()) {
      if (!canBegin(tokens.idAt(at)) && !(open && body == at)) {
        at++;
        continue;
      }
      boolean behind = body == at && !tokens.isBreakBefore(at);
      Optional<Unit> unit = unitAt(tokens, at, behind, behind && open);
      if (unit.isPresent()) {
        units.add(unit.get());
        at = unit.get().end();
        continue;
      }
      String seat = seats.valueAt(tokens, at, "");
      int end = Math.max(seats.endAt(tokens, at), words.bodies().end(tokens, at));
      if (end != PhraseTable.NONE) {
        open = behind ? open : seat.equals("any") || isKind(seat);
        body = end;
      }
      at = end == PhraseTable.NONE ? at + 1 : end;
    }
    return units;
  }

  /**
   * {@code tỉnh Cà Mau}, {@code Tỉnh ủy Cà Mau}: the unit that is named from a token on.
   *
   * @param behind whether a body ends there
   * @param open whether the name of a province may follow it
   */
  private Optional<Unit> unitAt(Tokens tokens, int at, boolean behind, boolean open) {
    String seat = seats.valueAt(tokens, at, "");
    if (isKind(seat) && !seat.equals(LOCAL) && !seat.equals(PROVINCIAL)) {
      int name = seats.endAt(tokens, at);
      int end = tokens.isCapitalizedAt(name) ? places.named(tokens, name, "") : PhraseTable.NONE;
      return unit(tokens, seat, at, name, end, true);
    }
    if (open && tokens.isCapitalizedAt(at)) {
      return unit(tokens, "", at, at, places.named(tokens, at, "P"), true);
    }
    int name = spelling.kindEnd(tokens, at);
    if (name == PhraseTable.NONE) {
      return Optional.empty();
    }
    String kind = spelling.kind(tokens, at);
    if (kind.endsWith(HO_CHI_MINH)) {
      return Optional.of(new Unit("thành phố", HO_CHI_MINH, at, name, behind));
    }
    int start = tokens.isSymbolAt(name, '.') ? name + 1 : name;
    boolean named = tokens.isCapitalizedAt(start) || tokens.isNumberAt(start);
    int end = named ? places.typed(tokens, at) : PhraseTable.NONE;
    return unit(tokens, kind, at, start, end, behind);
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

  private static final String HO_CHI_MINH = "Hồ Chí Minh";

  private static final Set<String> NO_KINDS = Set.of("", "any", "own", "name");
}
