package org.vanban.search;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vanban.analysis.FoldingFilter;
import org.vanban.table.TableReader;
import org.vanban.text.Characters;
import org.vanban.text.Span;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;
import org.vanban.value.RomanNumeral;

/**
 * Directives, dates and figures in the words of a query, read over its folded form: {@code nghi
 * quyet 18}, {@code 18/nq-tw}, {@code quý 3 năm 2020}, {@code 54/63}.
 *
 * <p>Queries are short (their length is bounded by the reader), so patterns serve here.
 */
final class WrittenForms implements QueryUnderstanding {
  private static final Map<String, String> TYPES = types();

  private static final String TYPE =
      "(?<type>"
          + String.join(
              "|",
              TYPES.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(word -> word.replace(" ", "\\s+"))
                  .toList())
          + ")";

  private static final String START = "(?<![\\p{L}\\p{Nd}/.,-])";
  private static final String END = "(?![\\p{L}\\p{Nd}/]|[.,-]\\p{Nd})";
  private static final String ROMAN = "[ivxl]{1,6}|\\d{1,2}";

  /** A term behind a number belongs to it; which terms are meant is told by the register. */
  private static final String IN_TERM = "(?:\\s*,?\\s*\\(?khoa\\s+(?:" + ROMAN + ")\\b\\)?)?";

  private static final String LIST = "\\s*(?:,|;|va|hoac|hay)\\s*";

  /** {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code 18/nq-tw}, {@code 80/2015/QH13}. */
  private static final Pattern CODE =
      Pattern.compile(
          START
              + "(?:"
              + TYPE
              + "\\s+)?(?:so\\s*:?\\s*)?"
              + "(?<id>(?<number>\\d{1,6})\\s?[-/]\\s?(?:(?<year>(?:19|20)\\d\\d)\\s?/\\s?)?"
              + "(?<code>[a-z]{1,8}\\d{0,2}(?:\\s?[-/]\\s?[a-z]{1,10}\\d{0,2}){0,4}))"
              + "(?:@(?<term>[ivxl]{1,6}|(?:19|20)\\d\\d))?"
              + END
              + IN_TERM);

  /** The key of a resolution that goes by a meeting: {@code NQTW4@XII}, {@code NQĐH@XIII}. */
  private static final Pattern MEETING_KEY =
      Pattern.compile(START + "(?<meeting>nqtw\\d{1,2}|nqdh)@(?<term>[ivxl]{1,6})" + END);

  /** {@code nghị quyết số 18 và 19}, {@code NQ18}, {@code nghị định 193/2013}. */
  private static final Pattern BARE =
      Pattern.compile(
          START
              + TYPE
              + "\\s*(?:so\\s*:?\\s*)?(?<numbers>\\d{1,5}(?:"
              + LIST
              + "(?:so\\s*)?\\d{1,5}(?![\\p{Nd}/%]))*)"
              + "(?:\\s*/\\s*(?<year>(?:19|20)\\d\\d)|\\s+nam\\s+(?<named>(?:19|20)\\d\\d))?"
              + END
              + IN_TERM
              + "(?!\\s+(?:nam|thang|tuan|ngay|nguoi)\\b|\\s*%)");

  /** {@code nghị quyết trung ương 4, 7 khóa XII}. */
  private static final Pattern PLENUM =
      Pattern.compile(
          START
              + "(?:nghi\\s+quyet|nq)\\s*(?:hoi\\s+nghi\\s+)?(?:lan\\s+thu\\s+(?<ordinal>\\p{L}+)\\s+)?"
              + "(?:ban\\s+chap\\s+hanh\\s+)?(?:trung\\s+uong|tw)(?:\\s+dang)?"
              + "\\s*(?<numbers>(?:lan\\s+thu\\s+)?(?:"
              + ROMAN
              + ")(?:\\s*[,;]\\s*(?:"
              + ROMAN
              + ")|\\s+va\\s+(?:"
              + ROMAN
              + "))*)?"
              + "(?:\\s*[,(]?\\s*khoa\\s+(?<terms>(?:"
              + ROMAN
              + ")(?:\\s*,\\s*(?:"
              + ROMAN
              + "))*)\\)?)?"
              + END);

  /** {@code nghị quyết Đại hội XIII}. */
  private static final Pattern CONGRESS =
      Pattern.compile(
          START
              + "(?:nghi\\s+quyet|nq)\\s+dai\\s+hoi\\s+(?:dang\\s+)?(?:dai\\s+bieu\\s+)?(?:toan\\s+quoc\\s+)?"
              + "(?:lan\\s+thu\\s+)?(?<term>"
              + ROMAN
              + ")"
              + END);

  private static final Pattern PERCENT =
      Pattern.compile(START + "(?<value>\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:%|phan\\s+tram)");

  private static final Pattern RATIO =
      Pattern.compile(START + "(?<part>\\d[\\d.,]{0,14})\\s?/\\s?(?<whole>\\d[\\d.,]{0,14})" + END);

  /** From three digits on: smaller numbers, {@code khóa 12}, are words among words. */
  private static final Pattern NUMBER =
      Pattern.compile(
          START + "(?<value>\\d{1,3}(?:\\.\\d{3})+|\\d{1,15},\\d{1,4}|\\d{3,15})" + END);

  private static final List<String> ORDINALS =
      List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    for (TableReader.Row row : TableReader.rows(WrittenForms.class, "query-directive-types.tsv")) {
      for (String word : row.list("words")) {
        types.put(folded(word), row.get("code"));
      }
      types.put(folded(row.get("code")), row.get("code"));
    }
    return types;
  }

  /** The text in small letters without diacritics, unit for unit. */
  static String folded(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(Characters.lower(text.charAt(i)));
    }
    return FoldingFilter.fold(lower);
  }

  @Override
  public List<Piece> read(String query) {
    String folded = folded(query);
    List<Piece> pieces = new ArrayList<>();
    add(pieces, folded, MEETING_KEY, WrittenForms::meetingKey);
    add(pieces, folded, PLENUM, WrittenForms::plenum);
    add(pieces, folded, CONGRESS, m -> Optional.of(one("NQĐH@" + roman(m.group("term")))));
    add(pieces, folded, CODE, m -> code(query, m));
    add(pieces, folded, BARE, WrittenForms::bare);
    DateForms.read(folded).forEach(piece -> addFree(pieces, piece));
    add(pieces, folded, PERCENT, m -> amount(m.group("value")).map(Meaning.Percent::new));
    add(pieces, folded, RATIO, WrittenForms::ratio);
    add(pieces, folded, NUMBER, m -> amount(m.group("value")).map(Meaning.Figure::new));
    pieces.sort(Comparator.comparing(Piece::span));
    return List.copyOf(pieces);
  }

  /** What a match means; nothing where it only looks the part. */
  @FunctionalInterface
  interface Sense {
    Optional<? extends Meaning> of(Matcher match);
  }

  private static void add(List<Piece> pieces, String folded, Pattern pattern, Sense sense) {
    Matcher match = pattern.matcher(folded);
    while (match.find()) {
      Span span = Span.of(match.start(), match.end());
      try {
        sense.of(match).ifPresent(meaning -> addFree(pieces, new Piece(span, meaning)));
      } catch (DateTimeException | IllegalArgumentException e) {
        // no such numeral, no such number: words they stay
      }
    }
  }

  private static void addFree(List<Piece> pieces, Piece piece) {
    if (pieces.stream().noneMatch(p -> p.span().overlaps(piece.span()))) {
      pieces.add(piece);
    }
  }

  private static Meaning.Directives one(String id) {
    return new Meaning.Directives(List.of(DirectiveId.of(id)));
  }

  /** The id as typed, in capitals, where its first letters are a type's or the Assembly's. */
  private static Optional<Meaning> code(String query, Matcher match) {
    String first = match.group("code").split("[-/\\s]", 2)[0];
    boolean known =
        TYPES.containsKey(first)
            || first.matches("qyd|qdi|(ubtv)?qh\\d{1,2}")
            || match.group("type") != null
            || match.group("year") != null;
    if (!known) {
      return Optional.empty();
    }
    String typed = query.substring(match.start("id"), match.end("id"));
    String term = match.group("term");
    String id = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    return Optional.of(one(term == null ? id : id + "@" + term.toUpperCase(Locale.ROOT)));
  }

  private static Optional<Meaning> meetingKey(Matcher match) {
    String meeting = match.group("meeting").equals("nqdh") ? "NQĐH" : upper(match, "meeting");
    return Optional.of(one(meeting + "@" + upper(match, "term")));
  }

  private static String upper(Matcher match, String group) {
    return match.group(group).toUpperCase(Locale.ROOT);
  }

  private static Optional<Meaning> bare(Matcher match) {
    String code = TYPES.get(match.group("type").replaceAll("\\s+", " "));
    @Nullable String year =
        match.group("year") != null ? match.group("year") : match.group("named");
    List<DirectiveId> ids = new ArrayList<>();
    Matcher number = Pattern.compile("\\d+").matcher(match.group("numbers"));
    while (number.find()) {
      ids.add(
          DirectiveId.of(
              year == null
                  ? number.group() + "-" + code
                  : number.group() + "/" + year + "/" + code));
    }
    return Optional.of(new Meaning.Directives(ids));
  }

  private static Optional<Meaning> plenum(Matcher match) {
    List<String> numbers = new ArrayList<>();
    if (match.group("ordinal") != null) {
      int ordinal = ORDINALS.indexOf(match.group("ordinal")) + 1;
      numbers.add(ordinal > 0 ? String.valueOf(ordinal) : arabic(match.group("ordinal")));
    } else if (match.group("numbers") != null) {
      for (String number : items(match.group("numbers"))) {
        numbers.add(arabic(number));
      }
    }
    if (numbers.isEmpty() || numbers.contains("")) {
      return Optional.empty();
    }
    List<String> terms = match.group("terms") == null ? List.of("") : items(match.group("terms"));
    List<DirectiveId> ids = new ArrayList<>();
    for (String number : numbers) {
      for (String term : terms) {
        ids.add(DirectiveId.of("NQTW" + number + (term.isEmpty() ? "" : "@" + roman(term))));
      }
    }
    return Optional.of(new Meaning.Directives(ids));
  }

  private static List<String> items(String list) {
    Matcher item = Pattern.compile(ROMAN).matcher(list.replace("va", ","));
    List<String> items = new ArrayList<>();
    while (item.find()) {
      items.add(item.group());
    }
    return items;
  }

  private static String roman(String numeral) {
    boolean digits = Character.isDigit(numeral.charAt(0));
    return digits ? RomanNumeral.of(Integer.parseInt(numeral)) : numeral.toUpperCase(Locale.ROOT);
  }

  /** {@code 4} for {@code 4} and {@code iv}; empty for anything else. */
  private static String arabic(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return numeral;
    }
    OptionalInt number = RomanNumeral.parse(numeral.toUpperCase(Locale.ROOT));
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static Optional<Meaning> ratio(Matcher match) {
    Optional<Amount> part = amount(match.group("part"));
    Optional<Amount> whole = amount(match.group("whole"));
    return part.isPresent() && whole.isPresent()
        ? Optional.of(new Meaning.Ratio(part.get(), whole.get()))
        : Optional.empty();
  }

  /** A number as Vietnamese prints it: {@code 4.401.230}, {@code 11,7}; {@code 11.7} as typed. */
  static Optional<Amount> amount(String printed) {
    String figure = printed.replaceAll("[.,]+$", "");
    boolean thousands = figure.matches("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    String plain = thousands ? figure.replace(".", "") : figure;
    plain = plain.replace(',', '.');
    return plain.matches("\\d+(\\.\\d+)?") ? Optional.of(Amount.parse(plain)) : Optional.empty();
  }

  static EdtfDate year(String digits) {
    return EdtfDate.ofYear(Integer.parseInt(digits));
  }
}
