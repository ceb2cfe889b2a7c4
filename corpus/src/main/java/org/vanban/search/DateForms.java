package org.vanban.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanban.search.QueryUnderstanding.Piece;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;
import org.vanban.value.EdtfDate.Interval;

/**
 * Dates in a folded query: {@code quy 3 nam 2020}, {@code 6 thang dau nam 2018}, {@code 2/7/2018}.
 */
final class DateForms {
  private static final String START = "(?<![\\p{L}\\p{Nd}/.,-])";
  private static final String END = "(?![\\p{L}\\p{Nd}/]|[.,-]\\p{Nd})";
  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
  private static final String OF = "\\s*(?:[-/,]|nam)?\\s*";

  private record Form(Pattern pattern, Function<Matcher, EdtfDate> value) {}

  private static final List<Form> FORMS =
      List.of(
          form("(?:ngay\\s+)?(?<d>\\d{1,2})([-/.])(?<m>\\d{1,2})\\2" + YEAR, DateForms::day),
          form(
              "(?:ngay\\s+)?(?<d>\\d{1,2})\\s+thang\\s+(?<m>\\d{1,2})\\s+(?:nam\\s+)?" + YEAR,
              DateForms::day),
          form("thang\\s+(?<m>\\d{1,2})" + OF + YEAR, DateForms::month),
          form("(?<m>\\d{1,2})/" + YEAR, DateForms::month),
          form(
              "quy\\s+(?<q>[1-4]|i{1,3}|iv)" + OF + YEAR,
              m -> new EdtfDate.Quarter(year(m), quarter(m.group("q")))),
          form(
              "(?<n>\\d|sau|ba|chin)\\s+thang\\s+(?<end>dau|cuoi)\\s+(?:cua\\s+)?nam\\s+" + YEAR,
              DateForms::months),
          form(
              "(?:nhiem\\s+ky|giai\\s+doan|nam\\s+hoc|nam)?\\s*"
                  + YEAR
                  + "\\s*[-–]\\s*(?<to>(?:19|20)\\d\\d)",
              m -> new Interval(EdtfDate.ofYear(year(m)), WrittenForms.year(m.group("to")))),
          form("(?:nam\\s+)?" + YEAR, m -> EdtfDate.ofYear(year(m))));

  private DateForms() {}

  private static Form form(String pattern, Function<Matcher, EdtfDate> value) {
    return new Form(Pattern.compile(START + pattern + END), value);
  }

  /** The dates, the longer form of two that overlap; a day that is none is left out. */
  static List<Piece> read(String folded) {
    List<Piece> pieces = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher match = form.pattern().matcher(folded);
      while (match.find()) {
        Span span = Span.of(match.start(), match.end());
        if (pieces.stream().noneMatch(p -> p.span().overlaps(span))) {
          value(form, match).ifPresent(v -> pieces.add(new Piece(span, new Meaning.Date(v))));
        }
      }
    }
    return pieces;
  }

  private static Optional<EdtfDate> value(Form form, Matcher match) {
    try {
      return Optional.of(form.value().apply(match));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty(); // 30/2/2020 is a word
    }
  }

  private static int year(Matcher match) {
    return Integer.parseInt(match.group("y"));
  }

  private static EdtfDate day(Matcher match) {
    return EdtfDate.ofDay(
        year(match), Integer.parseInt(match.group("m")), Integer.parseInt(match.group("d")));
  }

  private static EdtfDate month(Matcher match) {
    return EdtfDate.ofMonth(year(match), Integer.parseInt(match.group("m")));
  }

  private static int quarter(String q) {
    return switch (q) {
      case "i" -> 1;
      case "ii" -> 2;
      case "iii" -> 3;
      case "iv" -> 4;
      default -> Integer.parseInt(q);
    };
  }

  private static EdtfDate months(Matcher match) {
    int count =
        switch (match.group("n")) {
          case "ba" -> 3;
          case "sau" -> 6;
          case "chin" -> 9;
          default -> Integer.parseInt(match.group("n"));
        };
    boolean first = match.group("end").equals("dau");
    if (count == 6) {
      return new EdtfDate.Half(year(match), first ? 1 : 2);
    }
    return first
        ? new Interval(EdtfDate.ofMonth(year(match), 1), EdtfDate.ofMonth(year(match), count))
        : new Interval(
            EdtfDate.ofMonth(year(match), 13 - count), EdtfDate.ofMonth(year(match), 12));
  }
}
