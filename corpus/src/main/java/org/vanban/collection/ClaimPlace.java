package org.vanban.collection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Where something was counted.
 *
 * @param key tells places apart: {@code tinh hoa binh}, {@code thanh pho hoa binh}, {@code vn}
 * @param name for readers
 * @param told whether the sentence tells it; otherwise it is the province of the article
 * @param sole whether the article names no other province
 */
record ClaimPlace(String key, String name, boolean told, boolean sole) {
  private static final String COUNTRY = "vn";
  private static final ClaimPlace NATION = new ClaimPlace(COUNTRY, "cả nước", true, false);

  /** Reads the places of figures; for one article. */
  static final class Reader {
    private static final int MOST = 100;
    private static final int SYLLABLES = 2; // of the name of a province
    private static final Pattern NUMBER = Pattern.compile(" \\d{1,2}$");

    private final ArticleText text;
    private final Provinces provinces;
    private final Optional<Provinces.Province> home;
    private boolean sole;

    Reader(ArticleText text, Provinces provinces) {
      this.text = text;
      this.provinces = provinces;
      this.home = home();
    }

    /** The province of the article, where its names agree on one. */
    Optional<String> province() {
      return home.map(Provinces.Province::name);
    }

    /** The province that the title names alone, else the one that most of its bodies are of. */
    private Optional<Provinces.Province> home() {
      Map<Provinces.Province, Integer> votes = new HashMap<>();
      Set<Provinces.Province> titled = new HashSet<>();
      int title = text.article().title().map(String::length).orElse(0);
      for (Mention mention : text.article().mentions()) {
        boolean inTitle = mention.span().end() <= title;
        switch (mention) {
          case Mention.Place p -> vote(votes, titled, p.place(), inTitle, inTitle ? MOST : 1);
          case Mention.Organization o ->
              o.place().ifPresent(p -> vote(votes, titled, p, inTitle, 3));
          case Mention.Person p ->
              p.offices()
                  .forEach(
                      office ->
                          office
                              .post()
                              .flatMap(post -> post.place())
                              .ifPresent(l -> vote(votes, titled, l, inTitle, 3)));
          case Mention.Quantity q -> vote(votes, titled, q.subject(), inTitle);
          case Mention.Percent p -> vote(votes, titled, p.subject(), inTitle);
          case Mention.Ratio r -> vote(votes, titled, r.subject(), inTitle);
          default -> {
            // dates and documents have no place of their own
          }
        }
      }
      unmentioned(votes, titled, title);
      this.sole = votes.size() == 1;
      if (titled.size() == 1) {
        return titled.stream().findFirst();
      }
      int all = votes.values().stream().mapToInt(v -> v).sum();
      return votes.entrySet().stream()
          .max(
              Map.Entry.<Provinces.Province, Integer>comparingByValue()
                  .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
          .filter(e -> e.getValue() * 4 >= all * 3)
          .map(Map.Entry::getKey);
    }

    /** {@code Đại hội Đảng bộ tỉnh Kiên Giang}, of which no place is mentioned. */
    private void unmentioned(
        Map<Provinces.Province, Integer> votes, Set<Provinces.Province> titled, int title) {
      Tokens tokens = text.tokens();
      for (int at = 0; at + SYLLABLES < tokens.size(); at++) {
        if (text.mentionAt(at).isEmpty() && tokens.surface(at).equals("tỉnh")) {
          String name = tokens.span(at + 1, at + 1 + SYLLABLES).of(text.article().text());
          boolean inTitle = tokens.span(at, at + 1).end() <= title;
          provinces
              .named(name)
              .ifPresent(
                  province -> {
                    votes.merge(province, inTitle ? MOST : 1, Integer::sum);
                    if (inTitle) {
                      titled.add(province);
                    }
                  });
        }
      }
    }

    private void vote(
        Map<Provinces.Province, Integer> votes,
        Set<Provinces.Province> titled,
        Optional<Subject> subject,
        boolean inTitle) {
      subject
          .flatMap(Subject::place)
          .ifPresent(place -> vote(votes, titled, place, inTitle, inTitle ? MOST : 1));
    }

    private void vote(
        Map<Provinces.Province, Integer> votes,
        Set<Provinces.Province> titled,
        Locality place,
        boolean inTitle,
        int weight) {
      provinceOf(place.name().substring(place.name().lastIndexOf(", ") + 1).strip())
          .ifPresent(
              province -> {
                votes.merge(province, weight, Integer::sum);
                if (inTitle) {
                  titled.add(province);
                }
              });
    }

    /** The province that a name means: {@code tỉnh Hòa Bình}, not {@code thành phố Hòa Bình}. */
    private Optional<Provinces.Province> provinceOf(String name) {
      String bare = name.startsWith("tỉnh ") ? name.substring("tỉnh ".length()) : name;
      bare = NUMBER.matcher(bare).replaceFirst(""); // of "tỉnh Bạc Liêu 9 tháng"
      boolean city = name.startsWith("thành phố ");
      String plain = city ? name.substring("thành phố ".length()) : bare;
      return provinces.named(plain).filter(p -> !city || p.kind().equals("thành phố"));
    }

    /**
     * The place named last in {@code [from, figure)}, what the subject has where the stretch {@code
     * [from, to)} names it, the whole province where {@code [figure, tail)} says so, else the
     * article's province.
     */
    Optional<ClaimPlace> read(Optional<Subject> subject, int from, int figure, int to, int tail) {
      int owner = firstBody(from, figure);
      if (owner < figure && !text.words().roles().isBefore(Word.MANY, text.tokens(), owner)) {
        return Optional.empty();
      }
      Optional<ClaimPlace> near = lastBefore(owner < figure ? owner : from, figure);
      if (near.isPresent() || owner < figure) {
        return near.filter(p -> !p.key().isEmpty());
      }
      if (text.has(Word.ELSEWHERE, from, figure)) {
        return Optional.empty();
      }
      String stretch = from < to ? text.tokens().span(from, to).of(text.article().text()) : "";
      Optional<ClaimPlace> own =
          subject
              .flatMap(Subject::place)
              .filter(p -> stretch.contains(bare(p.name())))
              .filter(p -> p.code().isPresent() || provinceOf(p.name()).isPresent())
              .map(p -> of(p.name(), true));
      Optional<ClaimPlace> body =
          subject
              .flatMap(Subject::body)
              .filter(b -> stretch.contains(b) && !isOfProvince(b))
              .map(b -> new ClaimPlace(TextNormalizer.fold(b) + at(), b, true, false));
      boolean told = from < to && isNamed(from, to);
      Optional<ClaimPlace> province = home.map(p -> of(p.name(), told));
      boolean whole = text.has(Word.PROVINCE, figure, tail);
      return own.or(() -> whole ? home.map(p -> of(p.name(), true)) : body).or(() -> province);
    }

    /** Whether a body of the whole province stands there: {@code Cục Thuế tỉnh Tây Ninh}. */
    private boolean isNamed(int from, int to) {
      for (int at = from; at < to; at++) {
        Optional<Mention> mention = text.mentionAt(at);
        if (mention.isPresent()
            && mention.get() instanceof Mention.Organization body
            && body.place().flatMap(p -> provinceOf(p.name())).equals(home)) {
          return true;
        }
      }
      return false;
    }

    /** The first word of a body with figures of its own; {@code to} where none stands. */
    private int firstBody(int from, int to) {
      int at = from;
      while (at < to && !text.words().roles().is(Word.BODY, text.tokens(), at)) {
        at++;
      }
      return at;
    }

    private Optional<ClaimPlace> lastBefore(int from, int figure) {
      for (int at = figure - 1; at >= from; at--) {
        Optional<Mention> mention = text.mentionAt(at);
        if (mention.isPresent()
            && mention.get() instanceof Mention.Place place
            && !isOnTheGround(place)) {
          return Optional.of(of(smallest(place, from).place().name(), true));
        }
        if (mention.isEmpty() && text.words().roles().is(Word.NATION, text.tokens(), at)) {
          return Optional.of(NATION);
        }
        if (mention.isEmpty() && text.words().roles().is(Word.PROVINCE, text.tokens(), at)) {
          return home.map(p -> of(p.name(), true))
              .or(() -> Optional.of(new ClaimPlace("", "", true, false)));
        }
      }
      return Optional.empty();
    }

    /** {@code huyện Diễn Châu, tỉnh Nghệ An}, {@code Thuận An (Bình Dương)}: the first. */
    private Mention.Place smallest(Mention.Place place, int from) {
      Mention.Place first = place;
      int at = text.tokens().firstAtOrAfter(place.span().start()) - 1;
      while (at > from && isJoint(at) && text.mentionAt(at - 1).orElse(first) != first) {
        if (!(text.mentionAt(at - 1).orElseThrow() instanceof Mention.Place before)) {
          return first;
        }
        first = before;
        at = text.tokens().firstAtOrAfter(before.span().start()) - 1;
      }
      return first;
    }

    /** {@code sông Hiếu}, {@code quốc lộ 1}: no unit that anything is counted for. */
    private boolean isOnTheGround(Mention.Place place) {
      int first = text.tokens().firstAtOrAfter(place.span().start());
      return text.words().roles().is(Word.GROUND, text.tokens(), first);
    }

    private boolean isJoint(int token) {
      return text.tokens().isSymbolAt(token, ',')
          || text.tokens().isSymbolAt(token, '(')
          || text.tokens().isDashAt(token);
    }

    private ClaimPlace of(String name, boolean told) {
      return provinceOf(name)
          .map(p -> new ClaimPlace("province " + p.code(), name, told, sole))
          .orElseGet(() -> new ClaimPlace(TextNormalizer.fold(name) + at(), name, told, false));
    }

    /** Units of one name are told apart by the province of the article. */
    private String at() {
      return home.map(p -> " @" + p.code()).orElse("");
    }

    private static String bare(String name) {
      int blank = name.indexOf(' ');
      return blank > 0 && Character.isLowerCase(name.charAt(0)) ? name.substring(blank + 1) : name;
    }

    /** {@code UBND tỉnh}, {@code Cục Thống kê tỉnh Vĩnh Long}: tells of the whole province. */
    private boolean isOfProvince(String body) {
      return body.contains("tỉnh")
          || body.contains("Tỉnh")
          || home.filter(p -> body.contains(p.name()) && !body.contains("uyện")).isPresent();
    }
  }
}
