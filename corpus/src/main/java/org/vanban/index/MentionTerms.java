package org.vanban.index;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vanban.analysis.FoldingFilter;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * The terms of the field {@code mention}: {@code p=pham minh chinh}, {@code o=bi thu tinh uy},
 * {@code d=18-nq-tw}, made alike for articles and queries.
 */
public final class MentionTerms {
  /** Begins and ends every word of an office, so that a prefix ends at a word. */
  private static final String END = " ";

  /** Between a directive's key and the id as articles print it. */
  private static final char FORM = '|';

  /** The kind in front of a unit's name, which a query may leave out; not that of a number. */
  private static final Pattern KIND =
      Pattern.compile("^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) (?=\\D)");

  private static final Provinces PROVINCES = Provinces.load();

  private static final List<String> FORMERLY = List.of("nguyen ", "quyen ", "cuu ");

  /** The term of every figure, whatever its value. */
  public static final String FIGURE = "f";

  private MentionTerms() {}

  /** A term with the place that it is highlighted at. */
  record Placed(Span span, String term) {}

  /**
   * The terms that tell what an article is about: documents, persons by their whole name, bodies
   * and places; each once.
   */
  public static Set<String> subjects(Iterable<Mention> mentions) {
    Set<String> terms = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      switch (mention) {
        case Mention.Directive d ->
            d.keys().forEach(key -> terms.add(DirectiveKey.of(DirectiveId.of(key)).full()));
        case Mention.Person p when !p.author() && p.name().indexOf(' ') > 0 ->
            terms.add(person(p.name()));
        case Mention.Organization o -> terms.addAll(organizations(o.body(), o.place()));
        case Mention.Place p -> terms.add(place(p.place().name()));
        default -> {}
      }
    }
    return terms;
  }

  /** The terms of one mention, each with its place, none twice. */
  static Set<Placed> of(Mention mention) {
    Set<Placed> placed = new LinkedHashSet<>();
    Set<String> terms = new LinkedHashSet<>();
    switch (mention) {
      case Mention.Person p when p.author() -> terms.add("a=" + fold(p.name()));
      case Mention.Person p -> {
        terms.addAll(names(p.name()));
        for (Mention.Office office : p.offices()) {
          for (String key : officeKeys(office.text())) {
            placed.add(new Placed(office.span(), "o=" + key + END));
            terms.add(holder(p.name(), key) + END);
          }
          office.post().ifPresent(post -> within(placed, office.span(), post.body(), post.place()));
        }
      }
      case Mention.Directive d -> {
        for (int i = 0; i < d.ids().size(); i++) {
          terms.addAll(directive(d.ids().get(i), DirectiveId.of(d.keys().get(i))));
        }
      }
      case Mention.Date d -> terms.add(date(d.value()));
      case Mention.Ratio r -> {
        terms.add(FIGURE);
        terms.add(ratio(r.numerator(), r.denominator()));
        terms.add(number(r.numerator()));
        terms.add(number(r.denominator()));
        r.subject().ifPresent(subject -> subject(placed, r.span(), subject));
      }
      case Mention.Percent p -> {
        terms.add(FIGURE);
        p.values().forEach(v -> terms.add(percent(v)));
        p.values().forEach(v -> terms.add(number(v)));
        p.subject().ifPresent(subject -> subject(placed, p.span(), subject));
      }
      case Mention.Quantity q -> {
        terms.add(FIGURE);
        terms.add(unit(q.unit()));
        q.values().forEach(v -> terms.add(number(v)));
        q.values().forEach(v -> terms.add(quantity(v, q.unit())));
        q.subject().ifPresent(subject -> subject(placed, q.span(), subject));
      }
      case Mention.Organization o -> {
        terms.add(organization(o.name()));
        terms.addAll(organizations(o.body(), o.place()));
        o.place().ifPresent(place -> terms.addAll(places(place)));
      }
      case Mention.Place p -> {
        terms.add(place(p.name()));
        terms.addAll(places(p.place()));
      }
    }
    terms.forEach(term -> placed.add(new Placed(mention.span(), term)));
    return placed;
  }

  /**
   * The terms of a document: those of the id as printed, and of the key that is settled.
   *
   * @param key the id itself where none is
   */
  private static Set<String> directive(DirectiveId id, DirectiveId key) {
    DirectiveKey printed = DirectiveKey.of(id);
    Set<String> terms = new LinkedHashSet<>(printed.indexTerms());
    terms.add(directiveForms(printed) + FORM + id);
    printed.issuer().ifPresent(code -> terms.add("i=" + code));
    if (key.equals(id)) {
      terms.addAll(printed.openTerms());
      return terms;
    }
    DirectiveKey settled = DirectiveKey.of(key);
    terms.add(directiveForms(settled) + FORM + key);
    if (settled.number().equals(printed.number())) {
      terms.remove(directiveForms(printed) + FORM + id);
      terms.add(settled.full());
    } else {
      terms.addAll(settled.indexTerms());
    }
    return terms;
  }

  /** Body and place are no mentions of their own, and are found all the same. */
  private static void within(
      Set<Placed> placed, Span span, Optional<String> body, Optional<Locality> place) {
    Set<String> terms = new LinkedHashSet<>();
    body.ifPresent(
        name -> {
          terms.add(organization(name));
          terms.addAll(organizations(name, place));
        });
    place.ifPresent(l -> terms.addAll(places(l)));
    terms.forEach(term -> placed.add(new Placed(span, term)));
  }

  /** A body with its place, the place with its kind and without: {@code Sở Y tế (tỉnh) Kon Tum}. */
  private static Set<String> organizations(String body, Optional<Locality> place) {
    Set<String> terms = new LinkedHashSet<>();
    if (place.isEmpty()) {
      terms.add(organization(body));
    }
    place.ifPresent(
        of -> {
          for (String name : names(of)) {
            terms.add(organization(body + " " + name));
            terms.add(organization(body + " " + KIND.matcher(name).replaceFirst("")));
          }
        });
    return terms;
  }

  private static Set<String> places(Locality place) {
    Set<String> terms = new LinkedHashSet<>();
    names(place).forEach(name -> terms.add(place(name)));
    return terms;
  }

  /** A place as it is called, and a province with its kind. */
  private static Set<String> names(Locality place) {
    Set<String> names = new LinkedHashSet<>();
    names.add(place.name());
    place
        .code()
        .flatMap(PROVINCES::coded)
        .filter(province -> province.name().equals(place.name()))
        .ifPresent(province -> names.add(province.kind() + " " + province.name()));
    return names;
  }

  /** What is counted stands among the units, whole and by its beginnings. */
  private static void subject(Set<Placed> placed, Span span, Subject subject) {
    String noun = unit(subject.noun());
    for (int end = noun.indexOf(' '); end > 0; end = noun.indexOf(' ', end + 1)) {
      placed.add(new Placed(span, noun.substring(0, end)));
    }
    placed.add(new Placed(span, noun));
    within(placed, span, subject.body(), subject.place());
  }

  /** The whole name, and what it may be shortened to, with and without diacritics. */
  private static Set<String> names(String name) {
    Set<String> terms = new LinkedHashSet<>();
    String exact = TextNormalizer.canonical(name);
    for (String form : List.of(exact, folded(exact))) {
      terms.add("p=" + form);
      for (int at = form.indexOf(' '); at > 0; at = form.indexOf(' ', at + 1)) {
        terms.add("p~" + form.substring(at + 1));
      }
    }
    return terms;
  }

  /** The term of a person's whole name; typed with diacritics, it means those. */
  public static String person(String name) {
    return "p=" + typed(name);
  }

  /** The term of the end of a person's name: {@code Minh Chính}, {@code Chính}. */
  public static String personEnding(String ending) {
    return "p~" + typed(ending);
  }

  /** The beginning of the terms of persons who hold an office that begins so. */
  public static String holder(String name, String office) {
    return "h=" + fold(name) + "|" + officeKey(office);
  }

  /** The beginning of an office's terms, to its last whole word. */
  public static String office(String office) {
    return "o=" + officeKey(office) + END;
  }

  /** The beginning of the terms that hold ids of this number or name as printed. */
  public static String directiveForms(DirectiveKey key) {
    return "e=" + key.number();
  }

  /**
   * The id or key in a term that begins with {@link #directiveForms}.
   *
   * @throws IllegalArgumentException if it is no such term
   */
  public static DirectiveId directive(String term) {
    return DirectiveId.of(term.substring(term.indexOf(FORM) + 1));
  }

  /** The term of an issuer, by its letters: {@code TW}, {@code TTg}. */
  public static String issuer(String code) {
    return "i=" + fold(code);
  }

  /** Whether a mention may be the person of this name, or of a name that ends so. */
  public static boolean mayBe(Mention.Person person, String name) {
    Set<String> terms = names(person.name());
    return terms.contains(person(name)) || terms.contains(personEnding(name));
  }

  public static String author(String name) {
    return "a=" + fold(name);
  }

  public static String organization(String name) {
    return "g=" + fold(name);
  }

  public static String place(String name) {
    return "l=" + fold(name);
  }

  public static String date(EdtfDate date) {
    return "t=" + date;
  }

  public static String ratio(Amount numerator, Amount denominator) {
    return "r=" + plain(numerator) + "/" + plain(denominator);
  }

  public static String percent(Amount value) {
    return "c=" + plain(value);
  }

  public static String unit(String unit) {
    return "u=" + fold(unit);
  }

  public static String quantity(Amount value, String unit) {
    return "q=" + plain(value) + " " + fold(unit);
  }

  /** Whether a figure counts this: by its unit, or by its subject, whole or its beginning. */
  public static boolean counts(Mention mention, String unit) {
    String wanted = unit(unit);
    return of(mention).stream().anyMatch(placed -> placed.term().equals(wanted));
  }

  /** The term of a figure of any kind: {@code n=4401230}. */
  public static String number(Amount value) {
    return "n=" + plain(value);
  }

  /** An office's key, and the one of the office itself behind {@code nguyên}, {@code quyền}. */
  private static Set<String> officeKeys(String office) {
    Set<String> keys = new LinkedHashSet<>();
    String key = officeKey(office);
    keys.add(key);
    for (String word : FORMERLY) {
      if (key.startsWith(word)) {
        keys.add(key.substring(word.length()));
      }
    }
    return keys;
  }

  /** Folded, with {@code Trưởng ban Ban Tổ chức} as {@code Trưởng Ban Tổ chức}. */
  static String officeKey(String office) {
    String key = fold(office);
    for (String body : List.of("ban", "vu", "phong", "cuc")) {
      key = key.replace(body + " " + body + " ", body + " ");
    }
    return key;
  }

  private static String typed(String name) {
    return TextNormalizer.canonical(name);
  }

  static String fold(String text) {
    return folded(TextNormalizer.canonical(text));
  }

  private static String folded(String canonical) {
    String folded = FoldingFilter.fold(canonical);
    return folded.indexOf(',') < 0 ? folded : folded.replace(',', ' ').replaceAll(" +", " ");
  }

  private static String plain(Amount amount) {
    BigDecimal value = amount.value().stripTrailingZeros();
    return (value.signum() == 0 ? BigDecimal.ZERO : value).toPlainString().toLowerCase(Locale.ROOT);
  }
}
