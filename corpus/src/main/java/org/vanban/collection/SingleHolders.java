package org.vanban.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Post;
import org.vanban.register.Provinces;
import org.vanban.table.TableReader;
import org.vanban.text.TextNormalizer;

/** The offices that one person holds at a time, the table {@code single-holders.tsv}. Immutable. */
final class SingleHolders {
  static final String TABLE = "single-holders.tsv";

  /** Whose the body is. */
  private enum Seat {
    PROVINCE,
    UNIT,
    STATE
  }

  private record Row(String title, String body, boolean begins, Seat seat) {}

  private final List<Row> rows;
  private final Provinces provinces;

  private SingleHolders(List<Row> rows, Provinces provinces) {
    this.rows = List.copyOf(rows);
    this.provinces = provinces;
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException if a row is damaged, with its file and line
   */
  static SingleHolders load(Provinces provinces) {
    List<Row> rows = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(SingleHolders.class, TABLE)) {
      String body = row.get("body");
      boolean begins = body.endsWith("*");
      try {
        rows.add(
            new Row(
                row.get("title"),
                begins ? body.substring(0, body.length() - 1) : body,
                begins,
                Seat.valueOf(row.get("seat").toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw row.fault("seat is province, unit or state");
      }
    }
    return new SingleHolders(rows, provinces);
  }

  Provinces provinces() {
    return provinces;
  }

  /** What tells an office from all others, where it is one of these and its place is told. */
  Optional<String> office(Post post) {
    return office(post, Optional.empty());
  }

  /** The same; a unit below a province whose code is not told is of the article's province. */
  Optional<String> office(Post post, Optional<String> home) {
    Optional<String> body = post.body();
    return rows.stream()
        .filter(r -> r.title().equals(post.title()) && body.filter(b -> isOf(r, b)).isPresent())
        .findFirst()
        .flatMap(
            r ->
                seat(r.seat(), post.place(), home)
                    .map(place -> r.title() + " " + body.orElseThrow() + place));
  }

  /** The office of the State that is held in another country: {@code Chủ tịch Quốc hội Lào}. */
  Optional<String> abroad(Post post) {
    boolean elsewhere = post.place().filter(p -> !isProvince(p)).isPresent();
    Post here = new Post(post.title(), post.body(), Optional.empty());
    return elsewhere ? office(here) : Optional.empty();
  }

  private static boolean isOf(Row row, String body) {
    return row.begins() ? body.startsWith(row.body()) : body.equals(row.body());
  }

  private Optional<String> seat(Seat seat, Optional<Locality> place, Optional<String> home) {
    if (seat == Seat.STATE) {
      return place.isPresent() ? Optional.empty() : Optional.of("");
    }
    return place
        .filter(p -> isProvince(p) || seat == Seat.UNIT && (isDistrict(p) || isDistrict(p, home)))
        .map(p -> " " + (isProvince(p) ? TextNormalizer.nfc(p.name()) : unit(p, home)));
  }

  /** {@code huyện Chợ Đồn, tỉnh Bắc Kạn} and {@code huyện Chợ Đồn} in an article of there. */
  private static String unit(Locality place, Optional<String> home) {
    String name = TextNormalizer.nfc(place.name());
    int comma = name.indexOf(", ");
    String bare = comma < 0 ? name : name.substring(0, comma);
    return bare + home.or(place::code).map(where -> ", " + where).orElse("");
  }

  private boolean isProvince(Locality place) {
    String name = place.name();
    boolean city = name.startsWith("thành phố ");
    String bare = city ? name.substring(10) : name.startsWith("tỉnh ") ? name.substring(5) : name;
    return provinces.named(bare).filter(p -> !city || p.kind().equals("thành phố")).isPresent();
  }

  private static boolean isDistrict(Locality place, Optional<String> home) {
    boolean district = place.name().startsWith("huyện ") || place.name().startsWith("thị xã ");
    return home.isPresent() && district;
  }

  /** A unit below the province whose code is told: three digits. */
  private static boolean isDistrict(Locality place) {
    return place.code().filter(c -> c.length() == 3).isPresent();
  }
}
