package org.vanban.index;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.directive.DirectiveTypes;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Vocabulary;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/** The values that an article is counted under, for each {@link Facet}. */
final class FacetValues {
  /** Longer values are cut: a name is shorter, and Lucene bounds a value's bytes. */
  private static final int LONGEST = 200;

  private static final DirectiveTypes TYPES = DirectiveTypes.load(Vocabulary.builder());

  private static final Provinces PROVINCES = Provinces.load();

  /** A body that says itself of what kind its place is: {@code Tỉnh ủy Lâm Đồng}. */
  private static final Pattern COMMITTEE = Pattern.compile("(?:[Tt]ỉnh|[Tt]hành) (?:ủy|uỷ)$");

  private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

  private FacetValues() {}

  /** The values of an article, none twice. */
  static Map<Facet, Set<String>> of(IndexedArticle article) {
    FacetValues facets = new FacetValues();
    article.published().ifPresent(facets::published);
    article.outlet().ifPresent(outlet -> facets.add(Facet.SOURCE, outlet));
    article.verdicts().forEach(verdict -> facets.add(Facet.VERDICT, verdict));
    article.mentions().forEach(facets::mention);
    return facets.values;
  }

  private void published(EdtfDate date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first.getYear() != last.getYear()) {
      return;
    }
    add(Facet.YEAR, String.format(Locale.ROOT, "%04d", first.getYear()));
    if (first.getMonth() == last.getMonth()) {
      add(
          Facet.MONTH,
          String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue()));
    }
  }

  private void mention(Mention mention) {
    switch (mention) {
      case Mention.Directive d -> {
        for (int i = 0; i < d.ids().size(); i++) {
          directive(d.ids().get(i), d.keys().get(i), d.type());
        }
      }
      case Mention.Person p when !p.author() && !p.offices().isEmpty() -> {
        add(Facet.OFFICIAL, spelled(p.name()));
        p.offices().forEach(this::office);
      }
      case Mention.Person p -> {}
      case Mention.Organization o -> {
        add(Facet.ORGANIZATION, located(o.body(), o.place()));
        o.place().ifPresent(this::place);
      }
      case Mention.Place p -> place(p.place());
      case Mention.Ratio r -> r.subject().ifPresent(this::subject);
      case Mention.Percent p -> p.subject().ifPresent(this::subject);
      case Mention.Quantity q -> q.subject().ifPresent(this::subject);
      case Mention.Date d -> {}
    }
  }

  private void directive(DirectiveId id, String key, String type) {
    add(Facet.DIRECTIVE, key);
    issuer(DirectiveId.of(key)).ifPresent(letters -> add(Facet.ISSUER, letters));
    kind(id, type).ifPresent(kind -> add(Facet.KIND, kind));
  }

  /** The letters behind those of the type, as they are printed: {@code TTg}. */
  private static Optional<String> issuer(DirectiveId id) {
    int length = DirectiveKey.of(id).issuer().orElse("").length();
    String text = id.text();
    int end = text.indexOf('@') < 0 ? text.length() : text.indexOf('@');
    return length == 0 || length > end
        ? Optional.empty()
        : Optional.of(text.substring(end - length, end));
  }

  /** By the word that is printed, else by the letters of the code. */
  private static Optional<String> kind(DirectiveId id, String type) {
    return TYPES
        .byWord(type)
        .or(
            () ->
                id.code()
                    .flatMap(code -> TYPES.byLetters(code.split("[/-]")[0]).stream().findFirst()))
        .map(DirectiveTypes.Type::kind);
  }

  private void office(Mention.Office office) {
    Optional<Post> post = office.post();
    if (post.isEmpty()) {
      add(Facet.OFFICE, office.text());
      return;
    }
    String title = post.get().title();
    add(Facet.OFFICE, post.get().body().map(body -> joined(title, body)).orElse(title));
    post.get().body().ifPresent(b -> add(Facet.ORGANIZATION, located(b, post.get().place())));
    post.get().place().ifPresent(this::place);
  }

  /** {@code Trưởng ban} and {@code Ban Tổ chức} are {@code Trưởng Ban Tổ chức}. */
  private static String joined(String title, String body) {
    if (title.endsWith(body)) {
      return title;
    }
    int last = title.lastIndexOf(' ') + 1;
    String word = title.substring(last);
    boolean twice = body.regionMatches(/* ignoreCase= */ true, 0, word + " ", 0, word.length() + 1);
    return (twice ? title.substring(0, last).strip() : title) + " " + body;
  }

  private void subject(Subject subject) {
    subject.place().ifPresent(this::place);
  }

  /** By its name; {@code tỉnh} alone, of a place that the article leaves open, is none. */
  private void place(Locality place) {
    String name = named(place);
    if (name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))) {
      add(Facet.PLACE, name);
    }
  }

  /** A province with its kind, printed or not; any other place as it is printed. */
  private static String named(Locality place) {
    return place
        .code()
        .flatMap(PROVINCES::coded)
        .filter(province -> province.name().equals(place.name()))
        .map(province -> province.kind() + " " + province.name())
        .orElse(place.name());
  }

  private static String located(String body, Optional<Locality> place) {
    boolean saysKind = COMMITTEE.matcher(body).find();
    return place
        .filter(of -> !body.endsWith(of.name()))
        .map(of -> saysKind ? of.name() : named(of))
        .map(name -> body + " " + name)
        .orElse(body);
  }

  /** Every syllable with a capital, tones where they belong: {@code PHẠM MINH CHÍNH} too. */
  static String spelled(String name) {
    StringBuilder spelled = new StringBuilder();
    for (String syllable : TextNormalizer.canonical(name).split(" ")) {
      if (!syllable.isEmpty()) {
        int first = syllable.offsetByCodePoints(0, 1);
        spelled.append(spelled.isEmpty() ? "" : " ");
        spelled.append(syllable.substring(0, first).toUpperCase(Locale.ROOT));
        spelled.append(syllable.substring(first));
      }
    }
    return spelled.toString();
  }

  private void add(Facet facet, String value) {
    String label = TextNormalizer.nfc(TextNormalizer.blanksFolded(value));
    if (!label.isEmpty()) {
      values
          .computeIfAbsent(facet, f -> new LinkedHashSet<>())
          .add(label.length() > LONGEST ? label.substring(0, LONGEST) : label);
    }
  }
}
