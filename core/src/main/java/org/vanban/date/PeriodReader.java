package org.vanban.date;

import static org.vanban.date.Digits.isMonth;

import java.util.Optional;
import java.util.OptionalInt;
import org.vanban.mention.Mention.Date.Modifier;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.RomanNumeral;

/**
 * Reads parts of a year: {@code quý III-2020}, {@code 6 tháng đầu năm 2018}, {@code sáu tháng cuối
 * năm}, {@code nửa đầu năm 2020}, {@code 9 tháng đầu năm 2020}.
 */
final class PeriodReader {
  private final DateWords words;
  private final int school;

  PeriodReader(DateWords words, Vocabulary.Builder vocabulary) {
    this.words = words;
    school = vocabulary.intern("học");
  }

  /** The quarter, or range of quarters, that begins with {@code quý} or {@code quí} at a token. */
  Optional<Reading> quarters(Tokens tokens, int token) {
    return quarter(tokens, token)
        .map(
            first ->
                joint(tokens, first)
                    .flatMap(at -> quarter(tokens, at))
                    .map(last -> DayNumberReader.range(first, last))
                    .orElse(first));
  }

  /** Where the next quarter begins: at its word, or at the dash of {@code quý I-II/2024}. */
  private Optional<Integer> joint(Tokens tokens, Reading first) {
    int token = first.end();
    int word = tokens.idAt(token);
    boolean joins = tokens.isDashAt(token) || word == words.until || word == words.through;
    int next = tokens.idAt(token + 1) == words.whole ? token + 2 : token + 1;
    if (joins && words.is(Role.QUARTER, tokens, next)) {
      return Optional.of(next);
    }
    boolean shared = tokens.isDashAt(token) && first.printedYear() == 0;
    return shared ? Optional.of(token) : Optional.empty();
  }

  /** {@code II/2018} in {@code quý I và II/2018}. */
  Optional<Reading> listed(Tokens tokens, int token, Neighbours neighbours) {
    return quarter(tokens, token - 1)
        .filter(r -> tokens.isNumberAt(token) || tokens.isAllCapsAt(token))
        .map(r -> r.startingAt(token))
        .filter(r -> r.printedYear() != 0 || neighbours.endsNumber(tokens, r.end()));
  }

  private Optional<Reading> quarter(Tokens tokens, int token) {
    int quarter = 0;
    int end = token + 2;
    boolean name = false;
    if (tokens.isParagraphBefore(token + 1)) {
      return Optional.empty();
    } else if (tokens.isNumberAt(token + 1)) {
      quarter = Digits.shortAt(tokens, token + 1);
    } else if (tokens.isAllCapsAt(token + 1) && tokens.length(token + 1) < 4) {
      OptionalInt numeral = RomanNumeral.parse(tokens.surface(token + 1));
      quarter = numeral.orElse(0);
    } else {
      Optional<Gazetteer.Match<Integer>> match = words.at(Role.QUARTER_NAME, tokens, token + 1);
      quarter = match.map(Gazetteer.Match::value).orElse(0);
      name = true;
    }
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    YearTail tail = YearTail.after(words, tokens, end);
    if (tail.year() == 0 && (name && tokens.isCapitalizedAt(token + 1))) {
      return Optional.empty(); // Quý Ba is a person as well
    }
    return Optional.of(
        Reading.of(token, tail.end(), new Point(Point.Unit.QUARTER, tail.year(), quarter, 0)));
  }

  /** {@code 6 tháng đầu năm 2018}, from its number or number word on. */
  Optional<Reading> months(Tokens tokens, int token) {
    Optional<Gazetteer.Match<Integer>> word = words.at(Role.COUNT, tokens, token);
    int count = word.map(Gazetteer.Match::value).orElse(Digits.shortAt(tokens, token));
    int at = word.map(Gazetteer.Match::end).orElse(token + 1);
    if (count < 2 || count > 11 || tokens.idAt(at) != words.month) {
      return Optional.empty();
    }
    return side(tokens, at + 1).flatMap(side -> ofYear(tokens, token, at + 2, count, side));
  }

  /** {@code nửa đầu năm 2020}. */
  Optional<Reading> half(Tokens tokens, int token) {
    return side(tokens, token + 1).flatMap(side -> ofYear(tokens, token, token + 2, 6, side));
  }

  /** {@code đầu} or {@code cuối}. */
  private Optional<Modifier> side(Tokens tokens, int token) {
    return words
        .at(Role.MODIFIER, tokens, token)
        .filter(m -> m.end() == token + 1)
        .map(m -> Modifier.values()[m.value()])
        .filter(m -> m != Modifier.MID);
  }

  private Optional<Reading> ofYear(Tokens tokens, int start, int token, int count, Modifier side) {
    int at = tokens.idAt(token) == words.of ? token + 1 : token;
    int bare = at == token ? Digits.yearAt(tokens, token) : Digits.NONE;
    if (bare > 0 && !tokens.isParagraphBefore(token) && !Neighbours.runsOn(tokens, token + 1)) {
      return Optional.of(Reading.of(start, token + 1, part(count, side, bare))); // nửa đầu 2024
    }
    if (tokens.idAt(at) != words.year
        || tokens.idAt(at + 1) == school
        || tokens.isParagraphBefore(at)) {
      return Optional.empty();
    }
    YearTail tail = YearTail.worded(words, tokens, at);
    int end = tail.year() == 0 ? at + 1 : tail.end();
    return Optional.of(Reading.of(start, end, part(count, side, tail.year())));
  }

  private static Point part(int count, Modifier side, int year) {
    boolean start = side == Modifier.START;
    if (count == 6) {
      return new Point(Point.Unit.HALF, year, start ? 1 : 2, 0);
    }
    int first = start ? 1 : 13 - count;
    assert isMonth(first);
    return new Point(Point.Unit.MONTHS, year, first, start ? count : 12);
  }
}
