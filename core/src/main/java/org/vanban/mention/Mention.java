package org.vanban.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/**
 * A reference found in a text: where it stands and what it says.
 *
 * <p>Spans and values are those of the annotation guide. The records are immutable.
 */
public sealed interface Mention {

  /** The kinds, in the order of the guide. */
  enum Kind {
    PERSON,
    DIRECTIVE,
    DATE,
    RATIO,
    PERCENT,
    QUANTITY,
    ORGANIZATION,
    PLACE
  }

  /** Who found a mention. */
  enum By {
    RULE,
    MODEL,
    CORRECTION;

    /** As JSON has it: {@code rule}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  Kind kind();

  Span span();

  /** The index keys, one for each value: {@code 18-NQ/TW}, {@code 2018-40}, {@code 54/63}. */
  List<String> canonicals();

  /** The same mention with every span in it moved, as an alignment leads back to a source. */
  Mention moved(UnaryOperator<Span> move);

  By by();

  /** The same mention as a person told it. */
  default Mention corrected() {
    By told = By.CORRECTION;
    return switch (this) {
      case Person p -> new Person(p.span, p.name, p.offices, p.rank, p.honorific, p.author, told);
      case Directive d -> new Directive(d.span, d.ids, d.type, d.pinpoint, d.keys, told);
      case Date d -> new Date(d.span, d.value, d.modifier, told);
      case Ratio r -> new Ratio(r.span, r.numerator, r.denominator, r.subject, told);
      case Percent p -> new Percent(p.span, p.values, p.points, p.subject, told);
      case Quantity q -> new Quantity(q.span, q.values, q.unit, q.approximation, q.subject, told);
      case Organization o -> new Organization(o.span, o.name, o.body, o.place, told);
      case Place p -> new Place(p.span, p.name, p.place, p.now, p.candidates, told);
    };
  }

  default boolean isCorrected() {
    return by() == By.CORRECTION;
  }

  /**
   * A person's name, {@code Phạm Minh Chính}, with what the text gives beside it.
   *
   * @param name the name as printed, line breaks as blanks
   * @param offices as written, in the order of the text
   * @param rank military or police rank nearest the name: {@code Thượng tướng}
   * @param honorific {@code đồng chí}, {@code ông}
   * @param author whether this is a byline or photo credit
   */
  record Person(
      Span span,
      String name,
      List<Office> offices,
      Optional<String> rank,
      Optional<String> honorific,
      boolean author,
      By by)
      implements Mention {
    public Person {
      offices = List.copyOf(offices);
    }

    @Override
    public Kind kind() {
      return Kind.PERSON;
    }

    @Override
    public List<String> canonicals() {
      return List.of(name);
    }

    @Override
    public Person moved(UnaryOperator<Span> move) {
      List<Office> there = offices.stream().map(o -> o.moved(move)).toList();
      return new Person(move.apply(span), name, there, rank, honorific, author, by);
    }

    public Person withOffices(List<Office> read) {
      return new Person(span, name, read, rank, honorific, author, by);
    }
  }

  /**
   * An office as written, its body and place with it: {@code Bí thư Tỉnh ủy Lâm Đồng}.
   *
   * @param span where it stands; several persons of a list may share it
   * @param text as printed, line breaks as blanks
   * @param post the same read into its parts; empty until it is resolved
   */
  record Office(Span span, String text, Optional<Post> post) {

    /** An office not yet read into its parts. */
    public Office(Span span, String text) {
      this(span, text, Optional.empty());
    }

    public Office moved(UnaryOperator<Span> move) {
      return new Office(move.apply(span), text, post);
    }

    public Office withPost(Post read) {
      return new Office(span, text, Optional.of(read));
    }
  }

  /**
   * One or more documents under one type word: {@code Nghị quyết Trung ương 4, 7 khóa XII}.
   *
   * @param ids at least one
   * @param type the type word in lower case, {@code nghị quyết}; empty where none stands
   * @param pinpoint what stands in front: {@code khoản 9 Điều 13}
   * @param keys one for each id: {@code 18-NQ/TW@XII} where it is settled which document is meant,
   *     the id itself where not
   */
  record Directive(
      Span span,
      List<DirectiveId> ids,
      String type,
      Optional<Span> pinpoint,
      List<String> keys,
      By by)
      implements Mention {
    public Directive {
      ids = List.copyOf(ids);
      keys = List.copyOf(keys);
      if (ids.isEmpty()) {
        throw new IllegalArgumentException("a directive without an id at " + span);
      }
      if (keys.size() != ids.size()) {
        throw new IllegalArgumentException(keys + " are not keys of " + ids);
      }
    }

    /** A directive of which it is not settled yet which document it is. */
    public Directive(Span span, List<DirectiveId> ids, String type, Optional<Span> pinpoint) {
      this(span, ids, type, pinpoint, texts(ids), By.RULE);
    }

    /** The ids as their issuers write them: {@code 18-NQ/TW}. */
    public List<String> idTexts() {
      return texts(ids);
    }

    private static List<String> texts(List<DirectiveId> ids) {
      return ids.stream().map(DirectiveId::text).toList();
    }

    public Directive withKeys(List<String> settled) {
      return new Directive(span, ids, type, pinpoint, settled, by);
    }

    @Override
    public Kind kind() {
      return Kind.DIRECTIVE;
    }

    @Override
    public List<String> canonicals() {
      return keys;
    }

    @Override
    public Directive moved(UnaryOperator<Span> move) {
      return new Directive(move.apply(span), ids, type, pinpoint.map(move), keys, by);
    }
  }

  /** A calendar expression: {@code Chiều 2/7}, {@code 6 tháng đầu năm 2018}. */
  record Date(Span span, EdtfDate value, Optional<Modifier> modifier, By by) implements Mention {

    /** A date that a rule found. */
    public Date(Span span, EdtfDate value, Optional<Modifier> modifier) {
      this(span, value, modifier, By.RULE);
    }

    /** Which part of the date is meant: {@code đầu}, {@code giữa}, {@code cuối}. */
    public enum Modifier {
      START,
      MID,
      END
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public List<String> canonicals() {
      return List.of(value.toString());
    }

    @Override
    public Date moved(UnaryOperator<Span> move) {
      return new Date(move.apply(span), value, modifier, by);
    }
  }

  /**
   * Two counts, the first a part of the second: {@code 54/63}, {@code 17 trên tổng số 82}.
   *
   * @param subject what is counted
   */
  record Ratio(Span span, Amount numerator, Amount denominator, Optional<Subject> subject, By by)
      implements Mention {

    /** A ratio of which is not settled yet what it counts. */
    public Ratio(Span span, Amount numerator, Amount denominator) {
      this(span, numerator, denominator, Optional.empty(), By.RULE);
    }

    public Ratio withSubject(Subject counted) {
      return new Ratio(span, numerator, denominator, Optional.of(counted), by);
    }

    @Override
    public Kind kind() {
      return Kind.RATIO;
    }

    @Override
    public List<String> canonicals() {
      return List.of(plain(numerator) + "/" + plain(denominator));
    }

    @Override
    public Ratio moved(UnaryOperator<Span> move) {
      return new Ratio(move.apply(span), numerator, denominator, subject, by);
    }
  }

  /**
   * Percentages: {@code 11,7%}, {@code 1 - 1,5 điểm %}.
   *
   * @param values one, or the two ends of a range
   * @param points whether these are percentage points
   * @param subject what it is a percentage of, or what changed by it
   */
  record Percent(Span span, List<Amount> values, boolean points, Optional<Subject> subject, By by)
      implements Mention {
    public Percent {
      values = List.copyOf(values);
    }

    /** A percentage of which is not settled yet what it counts. */
    public Percent(Span span, List<Amount> values, boolean points) {
      this(span, values, points, Optional.empty(), By.RULE);
    }

    public Percent withSubject(Subject counted) {
      return new Percent(span, values, points, Optional.of(counted), by);
    }

    @Override
    public Kind kind() {
      return Kind.PERCENT;
    }

    @Override
    public List<String> canonicals() {
      return values.stream().map(v -> plain(v) + "%").toList();
    }

    @Override
    public Percent moved(UnaryOperator<Span> move) {
      return new Percent(move.apply(span), values, points, subject, by);
    }
  }

  /**
   * A number of things: {@code hơn 5 triệu đảng viên}, {@code 16 – 18 tiêu chí}.
   *
   * @param values one, or the two ends of a range
   * @param unit head noun or classifier, in lower case: {@code đảng viên}, {@code đồng}
   * @param subject what is counted or measured: {@code hộ nghèo}, {@code vốn đăng ký}
   */
  record Quantity(
      Span span,
      List<Amount> values,
      String unit,
      Optional<Approximation> approximation,
      Optional<Subject> subject,
      By by)
      implements Mention {
    public Quantity {
      values = List.copyOf(values);
    }

    /** A quantity of which is not settled yet what it counts. */
    public Quantity(
        Span span, List<Amount> values, String unit, Optional<Approximation> approximation) {
      this(span, values, unit, approximation, Optional.empty(), By.RULE);
    }

    public Quantity withSubject(Subject counted) {
      return new Quantity(span, values, unit, approximation, Optional.of(counted), by);
    }

    @Override
    public Kind kind() {
      return Kind.QUANTITY;
    }

    @Override
    public List<String> canonicals() {
      return values.stream().map(v -> plain(v) + " " + unit).toList();
    }

    @Override
    public Quantity moved(UnaryOperator<Span> move) {
      return new Quantity(move.apply(span), values, unit, approximation, subject, by);
    }
  }

  /**
   * How a number is hedged: {@code hơn}, {@code gần}, {@code khoảng}, {@code ít nhất}, {@code tối
   * đa}.
   */
  enum Approximation {
    GT,
    LT,
    CA,
    GE,
    LE;

    /** As JSON has it: {@code gt}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A body or enterprise: {@code UBND tỉnh Lâm Đồng}.
   *
   * @param name as printed, line breaks as blanks
   * @param body written out, without its place: {@code Ủy ban nhân dân}
   * @param place that it is of, named there or settled by the article: {@code tỉnh Lâm Đồng}; of a
   *     committee, whose name tells the kind, without it: {@code Lâm Đồng} of {@code Tỉnh ủy}
   */
  record Organization(Span span, String name, String body, Optional<Locality> place, By by)
      implements Mention {

    /** A body of which is not settled yet which one it is. */
    public Organization(Span span, String name, By by) {
      this(span, name, name, Optional.empty(), by);
    }

    /** The same mention, its body written out and its place settled. */
    public Organization withBody(String written, Optional<Locality> settled) {
      return new Organization(span, name, written, settled, by);
    }

    @Override
    public Kind kind() {
      return Kind.ORGANIZATION;
    }

    /** Body and place, {@code Ủy ban nhân dân tỉnh Lâm Đồng}, then what is printed. */
    @Override
    public List<String> canonicals() {
      return keys(place.map(p -> body + " " + p.name()).orElse(body), name);
    }

    @Override
    public Organization moved(UnaryOperator<Span> move) {
      return new Organization(move.apply(span), name, body, place, by);
    }
  }

  /**
   * A place: {@code TP. Đà Lạt}.
   *
   * @param name as printed, line breaks as blanks
   * @param place its name with its kind written out, {@code thành phố Đà Lạt}, with the codes of
   *     the administrative unit where it is one that is told
   * @param now of a unit that is told: the one that it belongs to since 1 July 2025, or those that
   *     it was divided among
   * @param candidates of a unit that is not told: those that may be meant, the likeliest first
   */
  record Place(
      Span span,
      String name,
      Locality place,
      List<AdministrativeUnit> now,
      List<AdministrativeUnit> candidates,
      By by)
      implements Mention {
    public Place {
      now = List.copyOf(now);
      candidates = List.copyOf(candidates);
    }

    /** A place of which is not settled yet which one it is. */
    public Place(Span span, String name, By by) {
      this(span, name, Locality.of(name), List.of(), List.of(), by);
    }

    /** The same mention, its unit told or its candidates ranked. */
    public Place withUnit(
        Locality written, List<AdministrativeUnit> since, List<AdministrativeUnit> ranked) {
      return new Place(span, name, written, since, ranked, by);
    }

    @Override
    public Kind kind() {
      return Kind.PLACE;
    }

    /** The name with its kind, {@code thành phố Đà Lạt}, then what is printed. */
    @Override
    public List<String> canonicals() {
      return keys(place.name(), name);
    }

    @Override
    public Place moved(UnaryOperator<Span> move) {
      return new Place(move.apply(span), name, place, now, candidates, by);
    }
  }

  /** A key and the printed form, if that differs by more than case and the place of tone marks. */
  private static List<String> keys(String key, String printed) {
    boolean same =
        key.equals(printed)
            || TextNormalizer.canonical(key).equals(TextNormalizer.canonical(printed));
    return same ? List.of(key) : List.of(key, printed);
  }

  private static String plain(Amount amount) {
    BigDecimal value = amount.value().stripTrailingZeros();
    return value.toPlainString();
  }
}
