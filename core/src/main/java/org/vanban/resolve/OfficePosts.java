package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Post;
import org.vanban.person.OfficeParts;
import org.vanban.person.OfficeParts.Parts;
import org.vanban.text.Tokens;

/**
 * Reads the offices of an article into title, body and place: {@code Bí thư Tỉnh ủy} after {@code
 * Bí thư Tỉnh ủy Yên Bái} is of {@code Yên Bái}.
 *
 * <p>A place that an office leaves out is taken, in this order, from the other offices of the same
 * person there, from the same office of that person elsewhere, and from what {@link ArticlePlaces}
 * says of the article. Where two compete none is taken. Immutable and safe for many threads.
 */
final class OfficePosts {
  private final OfficeParts reader;
  private final PlaceWords words;

  OfficePosts(OfficeParts reader, PlaceWords words) {
    this.reader = reader;
    this.words = words;
  }

  /** The posts of one article. */
  Article of(Tokens tokens, Mentions mentions, Circumstances circumstances) {
    return new Article(tokens, mentions, circumstances);
  }

  /** Reads the offices of one article, each once; for one thread. */
  final class Article {
    private final Tokens tokens;
    private final ArticlePlaces places;
    private final UnitCodes codes;
    private final Map<String, Parts> parts = new HashMap<>();

    /** By person and body without its place: the place, or {@link #SEVERAL}. */
    private final Map<String, String> held = new HashMap<>();

    private Article(Tokens tokens, Mentions mentions, Circumstances circumstances) {
      this.tokens = tokens;
      places = new ArticlePlaces(tokens, circumstances, reader, words);
      codes = new UnitCodes(tokens, places, reader, words, circumstances);
      for (Mention.Person person : mentions.of(Mention.Person.class)) {
        for (Mention.Office office : person.offices()) {
          Parts read = parts(office);
          if (office.post().isEmpty() && read.named() && !read.kind().isEmpty()) {
            held.merge(
                key(person, read), read.place(), (one, two) -> one.equals(two) ? one : SEVERAL);
          }
        }
      }
    }

    /** The codes of units in the article. */
    UnitCodes codes() {
      return codes;
    }

    /** The units that the article names. */
    ArticlePlaces places() {
      return places;
    }

    /** The parts of an office; of one whose post is told, nothing that others may take. */
    private Parts parts(Mention.Office office) {
      if (office.post().isPresent()) {
        return new Parts(office.text(), "", "", "", false, false);
      }
      return parts.computeIfAbsent(office.text(), text -> reader.read(tokens, office.span()));
    }

    /** The mentions, each office of a person with its post. */
    Mentions read(Mentions mentions) {
      List<Mention> all = new ArrayList<>();
      for (Mention mention : mentions) {
        all.add(
            mention instanceof Mention.Person person && !person.offices().isEmpty()
                ? person.withOffices(read(person))
                : mention);
      }
      return Mentions.of(all);
    }

    private List<Mention.Office> read(Mention.Person person) {
      List<Parts> all = person.offices().stream().map(this::parts).toList();
      List<Mention.Office> offices = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        Mention.Office office = person.offices().get(i);
        if (office.post().isPresent()) {
          offices.add(office);
          continue;
        }
        Parts read = all.get(i);
        Optional<String> place =
            read.isOpen()
                ? beside(all, i).or(() -> elsewhere(person, read)).or(() -> article(office, read))
                : Optional.empty();
        offices.add(office.withPost(post(office, read, place)));
      }
      return offices;
    }

    /** Offices that no person stands beside, each with its post. */
    List<Mention.Office> read(List<Mention.Office> alone) {
      return alone.stream()
          .map(
              office -> {
                Parts read = parts(office);
                Optional<String> place = read.isOpen() ? article(office, read) : Optional.empty();
                return office.withPost(post(office, read, place));
              })
          .toList();
    }

    private Optional<String> article(Mention.Office office, Parts read) {
      return places.unit(read.kind(), tokens.firstAtOrAfter(office.span().start()));
    }

    /** {@code Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Tuyên Quang}: of the nearest that names it. */
    private Optional<String> beside(List<Parts> all, int index) {
      Parts open = all.get(index);
      for (int away = 1; away < all.size(); away++) {
        Optional<String> behind = at(all, index + away, open);
        Optional<String> found = behind.isPresent() ? behind : at(all, index - away, open);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<String> at(List<Parts> all, int index, Parts open) {
      if (index < 0 || index >= all.size() || !all.get(index).named()) {
        return Optional.empty();
      }
      Parts other = all.get(index);
      return places.same(open.kind(), other.kind(), other.place());
    }

    private Optional<String> elsewhere(Mention.Person person, Parts open) {
      return Optional.ofNullable(held.get(key(person, open)))
          .filter(place -> !place.equals(SEVERAL))
          .flatMap(place -> places.same(open.kind(), open.kind(), place));
    }

    private Post post(Mention.Office office, Parts read, Optional<String> filled) {
      String place = filled.map(name -> written(read, name)).orElse(read.place());
      boolean former = office.text().contains("(cũ)");
      int at = tokens.firstAtOrAfter(office.span().start());
      Optional<Locality> locality =
          place.isEmpty()
              ? Optional.empty()
              : Optional.of(codes.coded(read.kind(), place, at, former));
      return new Post(read.title(), Optional.of(read.body()).filter(b -> !b.isEmpty()), locality);
    }

    /** A committee has the name alone, {@code Tỉnh ủy Yên Bái}; what is of a unit, its kind too. */
    private String written(Parts read, String unit) {
      boolean committee =
          read.place().isEmpty()
              && !read.kind().equals(OfficeParts.PROVINCIAL)
              && !read.kind().equals(OfficeParts.LOCAL);
      return committee ? ArticlePlaces.bare(unit) : unit;
    }
  }

  private static final String SEVERAL = "";

  private static String key(Mention.Person person, Parts read) {
    return person.name() + "|" + read.body() + "|" + read.kind();
  }
}
