package org.vanban.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.person.OfficeParts;
import org.vanban.text.Tokens;

/**
 * Tells which administrative unit each place of an article is: {@code huyện Ea Kar, Krông Năng} are
 * two districts, {@code TP. Đà Lạt} is {@code thành phố Đà Lạt}.
 *
 * <p>A name without its kind is a province, a unit that was named with its kind before, one of the
 * kind that its list has, or a district. For one article and thread.
 */
final class PlaceUnits {
  private final Tokens tokens;
  private final OfficeParts reader;
  private final UnitCodes codes;
  private final Map<String, String> kinds = new HashMap<>(); // by name
  private String last = ""; // the kind of the place before
  private int lastEnd; // the token behind it

  PlaceUnits(Tokens tokens, OfficeParts reader, UnitCodes codes) {
    this.tokens = tokens;
    this.reader = reader;
    this.codes = codes;
  }

  /** Tells the units among some mentions, which are in the order of the text. */
  void read(List<Mention> mentions) {
    mentions.replaceAll(
        mention ->
            mention instanceof Mention.Place place && !isTold(place) ? read(place) : mention);
  }

  private static boolean isTold(Mention.Place place) {
    return place.isCorrected() && place.place().code().isPresent();
  }

  private Mention.Place read(Mention.Place place) {
    int from = tokens.firstAtOrAfter(place.span().start());
    int to = tokens.firstAtOrAfter(place.span().end());
    Optional<OfficeParts.Unit> typed = reader.unit(tokens, from, to);
    String name =
        typed.map(OfficeParts.Unit::name).orElseGet(() -> reader.readPlace(tokens, place.span()));
    String kind = typed.map(OfficeParts.Unit::kind).orElseGet(() -> kind(name, from, to));
    typed.ifPresent(unit -> kinds.merge(name, kind, (one, two) -> one.equals(two) ? one : ""));
    last = kind;
    lastEnd = to;
    boolean common = typed.isEmpty() && !tokens.isCapitalizedAt(from); // sông Hồng
    MeantUnit meant = common ? MeantUnit.unknown(name) : meant(kind, name, from, to);
    return place.withUnit(meant.place(), meant.now(), meant.candidates());
  }

  /**
   * The kind of a name that stands without one; empty of a province, a district, and what is no
   * unit.
   */
  private String kind(String name, int from, int to) {
    if (!tokens.isCapitalizedAt(from) || codes.isProvince(name)) {
      return "";
    }
    String before = kinds.getOrDefault(name, "");
    boolean listed =
        lastEnd > 0
            && lastEnd == from - 1
            && (tokens.isSymbolAt(lastEnd, ',') || tokens.surface(lastEnd).equals("và"));
    boolean ofList =
        before.isEmpty()
            && listed
            && !last.isEmpty()
            && meant(last, name, from, to).isKnown()
            && !meant("", name, from, to).isKnown();
    return ofList ? last : before;
  }

  private MeantUnit meant(String kind, String name, int from, int to) {
    return codes.meant(kind, name + codes.behind(kind, name, to), from, false);
  }
}
