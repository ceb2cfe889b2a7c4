package org.vanban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.vanban.index.DirectiveKey;
import org.vanban.index.Facet;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.index.StoredMentions;
import org.vanban.mention.Mention;
import org.vanban.search.QueryNode.Field;
import org.vanban.search.QueryNode.Value;
import org.vanban.text.TextNormalizer;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/** Queries over fields: {@code official:"Phạm Minh Chính"}, {@code date:[2018-01 TO 2018-06]}. */
final class FieldQueries {
  private static final String OPEN_END = "*";

  private final TextQueries text;
  private final QueryUnderstanding understanding;

  FieldQueries(TextQueries text, QueryUnderstanding understanding) {
    this.text = text;
    this.understanding = understanding;
  }

  Query of(Field field) {
    return switch (field.name()) {
      case "directive" -> directive(field);
      case "official" -> MeaningQueries.official(words(field));
      case "office" -> MeaningQueries.way(MeaningQueries.office(words(field)), 1);
      case "issuer" -> MeaningQueries.term(MentionTerms.issuer(words(field)));
      case "organization" -> named(field, MentionTerms::organization);
      case "place" -> named(field, MentionTerms::place);
      case "date" -> dates(field, IndexFields.DATE);
      case "published" -> dates(field, IndexFields.PUBLISHED);
      case "ratio" -> numbers(field, IndexFields.RATIO);
      case "percent" -> numbers(field, IndexFields.PERCENT);
      case "quantity" -> numbers(field, IndexFields.QUANTITY);
      case "unit" -> MeaningQueries.term(MentionTerms.unit(words(field)));
      case "post" -> counted(Facet.OFFICE, words(field));
      case "kind" -> counted(Facet.KIND, lower(field));
      case "verdict" -> counted(Facet.VERDICT, lower(field));
      default -> inField(field);
    };
  }

  /**
   * Fields of one mention: a person with an office, a figure with what it counts; else each by
   * itself.
   */
  Query together(List<Field> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    fields.forEach(field -> all.add(of(field), Occur.MUST));
    Optional<Field> official = first(fields, "official");
    if (official.isPresent()) {
      fields.stream()
          .filter(f -> f.name().equals("office"))
          .forEach(
              f -> all.add(MeaningQueries.holder(words(official.get()), words(f)), Occur.FILTER));
    }
    Predicate<Mention> one = m -> fields.stream().allMatch(f -> holds(f, m));
    if (first(fields, "unit").isPresent() && fields.stream().anyMatch(f -> isNumber(f.name()))) {
      return new StoredCheckQuery(
          all.build(),
          IndexFields.MENTIONS,
          "one mention " + fields,
          json -> StoredMentions.read(json).stream().anyMatch(one));
    }
    return all.build();
  }

  private static String lower(Field field) {
    return words(field).toLowerCase(Locale.ROOT);
  }

  private static Optional<Field> first(List<Field> fields, String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private static boolean isNumber(String field) {
    return field.equals("quantity") || field.equals("percent") || field.equals("ratio");
  }

  private static boolean holds(Field field, Mention mention) {
    return switch (field.name()) {
      case "unit" -> MentionTerms.counts(mention, words(field));
      case "quantity" -> mention instanceof Mention.Quantity q && within(field, q.values());
      case "percent" -> mention instanceof Mention.Percent p && within(field, p.values());
      case "ratio" ->
          mention instanceof Mention.Ratio r
              && r.denominator().value().signum() != 0
              && within(
                  field,
                  r.numerator().value().doubleValue() / r.denominator().value().doubleValue());
      default -> true;
    };
  }

  private static boolean within(Field field, List<Amount> values) {
    return values.stream().anyMatch(v -> within(field, v.value().doubleValue()));
  }

  private static boolean within(Field field, double value) {
    double[] bounds = bounds(field);
    return value >= bounds[0] && value <= bounds[1];
  }

  /** The directives that a field's value means: as the query would understand it, or an id. */
  static List<DirectiveId> directives(QueryUnderstanding understanding, String value) {
    return understanding.read(TextNormalizer.nfc(value)).stream()
        .map(QueryUnderstanding.Piece::meaning)
        .filter(Meaning.Directives.class::isInstance)
        .findFirst()
        .map(m -> ((Meaning.Directives) m).ids())
        .orElseGet(() -> List.of(DirectiveId.of(value.strip())));
  }

  /** A value by which articles are counted, as facets give it: {@code verdict:inconsistent}. */
  private static Query counted(Facet facet, String value) {
    return SortedSetDocValuesField.newSlowExactQuery(facet.field(), new BytesRef(value));
  }

  private Query directive(Field field) {
    String value = words(field);
    if (value.endsWith("*")) {
      String start = value.substring(0, value.length() - 1).strip();
      return MeaningQueries.prefix(DirectiveKey.beginning(start));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    directives(understanding, value).forEach(id -> all.add(MeaningQueries.citing(id), Occur.MUST));
    return all.build();
  }

  /** A body or a place as typed, or with its abbreviations written out. */
  private Query named(Field field, UnaryOperator<String> term) {
    String typed = words(field);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Stream.of(typed, TypedNames.writtenOut(typed))
        .map(term)
        .distinct()
        .forEach(key -> any.add(MeaningQueries.prefix(key), Occur.SHOULD));
    return MeaningQueries.either(
        MeaningQueries.way(any.build(), 2), text.phrase(IndexFields.TEXT, typed));
  }

  private Query inField(Field field) {
    String value = words(field);
    return value.contains("*")
        ? new WildcardQuery(new Term(field.name(), value.toLowerCase(Locale.ROOT)))
        : text.phrase(field.name(), value);
  }

  private static String words(Field field) {
    if (field.value() instanceof Value.Text t && !t.text().isBlank()) {
      return t.text();
    }
    throw fault(field, field.name() + ": takes words, not a range");
  }

  private Query dates(Field field, String index) {
    long[] days =
        switch (field.value()) {
          case Value.Text t -> days(date(field, t.text()), date(field, t.text()));
          case Value.Range r -> days(date(field, r.from()), date(field, r.to()));
          case Value.Compared c when c.operator().startsWith("<") ->
              new long[] {
                Long.MIN_VALUE, edge(date(field, c.number()), false, c.operator().length() == 1)
              };
          case Value.Compared c ->
              new long[] {
                edge(date(field, c.number()), true, c.operator().length() == 1), Long.MAX_VALUE
              };
        };
    if (days[0] > days[1]) {
      throw fault(field, "a range that ends before it begins");
    }
    return MeaningQueries.either(
        MeaningQueries.way(MeaningQueries.within(index, days[0], days[1]), 2),
        MeaningQueries.way(MeaningQueries.intersecting(index, days[0], days[1]), 1));
  }

  private static long[] days(Optional<EdtfDate> from, Optional<EdtfDate> to) {
    return new long[] {
      from.map(d -> d.earliest().toEpochDay()).orElse(Long.MIN_VALUE),
      to.map(d -> d.latest().toEpochDay()).orElse(Long.MAX_VALUE)
    };
  }

  /** {@code >2018} begins after the year, {@code >=2018} with it. */
  private static long edge(Optional<EdtfDate> date, boolean after, boolean strict) {
    LocalDate day =
        date.map(d -> after == strict ? d.latest() : d.earliest())
            .orElse(after ? LocalDate.MIN : LocalDate.MAX);
    return day.toEpochDay() + (strict ? (after ? 1 : -1) : 0);
  }

  private Optional<EdtfDate> date(Field field, String typed) {
    if (typed.equals(OPEN_END)) {
      return Optional.empty();
    }
    try {
      return Optional.of(EdtfDate.parse(typed));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          understanding.read(typed).stream()
              .map(QueryUnderstanding.Piece::meaning)
              .filter(Meaning.Date.class::isInstance)
              .map(m -> ((Meaning.Date) m).value())
              .findFirst()
              .orElseThrow(() -> fault(field, "no date: " + typed)));
    }
  }

  private static Query numbers(Field field, String index) {
    double[] bounds = bounds(field);
    return MeaningQueries.way(DoubleField.newRangeQuery(index, bounds[0], bounds[1]), 1);
  }

  private static double[] bounds(Field field) {
    return switch (field.value()) {
      case Value.Text t -> around(number(field, t.text()));
      case Value.Range r ->
          new double[] {
            r.from().equals(OPEN_END) ? Double.NEGATIVE_INFINITY : number(field, r.from()),
            r.to().equals(OPEN_END) ? Double.POSITIVE_INFINITY : number(field, r.to())
          };
      case Value.Compared c -> {
        double number = number(field, c.number());
        yield switch (c.operator()) {
          case "<" -> new double[] {Double.NEGATIVE_INFINITY, Math.nextDown(number)};
          case "<=" -> new double[] {Double.NEGATIVE_INFINITY, number};
          case ">" -> new double[] {Math.nextUp(number), Double.POSITIVE_INFINITY};
          default -> new double[] {number, Double.POSITIVE_INFINITY};
        };
      }
    };
  }

  /** A ratio of two counts is no exact binary number. */
  private static double[] around(double number) {
    double slack = Math.abs(number) * 1e-9;
    return new double[] {number - slack, number + slack};
  }

  private static double number(Field field, String typed) {
    String bare = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
    int slash = bare.indexOf('/');
    if (slash > 0) {
      return number(field, bare.substring(0, slash)) / number(field, bare.substring(slash + 1));
    }
    return WrittenForms.amount(bare)
        .map(Amount::value)
        .orElseThrow(() -> fault(field, "no number: " + typed))
        .doubleValue();
  }

  private static QuerySyntaxException fault(Field field, String what) {
    return new QuerySyntaxException(field.name() + ": …", field.offset(), what);
  }
}
