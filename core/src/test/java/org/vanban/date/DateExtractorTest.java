package org.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;
import org.vanban.text.DocumentText;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;
import org.vanban.value.EdtfDate;
import org.vanban.value.Weekdays;

class DateExtractorTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final DateExtractor EXTRACTOR = DateExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());
  private static final DateContext PUBLISHED =
      DateContext.published(EdtfDate.ofDay(2018, 7, 2)); // a Monday

  private static List<Mention.Date> extract(String text, DateContext context) {
    return EXTRACTOR.extract(TOKENIZER.tokenize(text), context);
  }

  static Stream<TableReader.Row> words() {
    return TableReader.rows(DateWords.class, "date-words.tsv").stream();
  }

  static Stream<TableReader.Row> forms() {
    return TableReader.rows(DateExtractorTest.class, "date-forms.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyWordOfTheTableHasAnExampleThatHolds(TableReader.Row row) {
    InlineCheck.check(row.get("example"), text -> extract(text, PUBLISHED));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyForm(TableReader.Row row) {
    DateContext context =
        row.get("published").equals("unknown")
            ? DateContext.unknown()
            : DateContext.published(EdtfDate.parse(row.get("published")));
    InlineCheck.check(row.get("example").replace("\\n", "\n"), text -> extract(text, context));
  }

  @Test
  void everyDayOfAHundredYearsIsReadInEveryFullForm() {
    String[] forms = {
      "%d/%d/%d", "%02d/%02d/%d", "ngày %d-%d-%d", "%02d.%02d.%d", "ngày %d tháng %d năm %d"
    };
    for (LocalDate day = LocalDate.of(1930, 1, 1); day.getYear() < 2031; day = day.plusDays(1)) {
      for (String form : forms) {
        String text = form.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        List<Mention.Date> dates = extract("Họp " + text + ".", DateContext.unknown());
        assertThat(dates).as(text).hasSize(1);
        assertThat(dates.getFirst().value()).isEqualTo(EdtfDate.of(day));
        assertThat(dates.getFirst().span().of("Họp " + text + ".")).isEqualTo(text);
      }
    }
  }

  @Test
  void everyDayOfAYearIsReadWithoutIts() {
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() == 2018; day = day.plusDays(1)) {
      String text = "Sáng %d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
      List<Mention.Date> dates = extract(text + ", họp", PUBLISHED);
      assertThat(dates).as(text).hasSize(1);
      assertThat(dates.getFirst().value()).isEqualTo(EdtfDate.of(day));
    }
  }

  @Test
  void weekdaysAreReadRightOrWrong() {
    assertThat(Weekdays.in("17:14, Thứ Hai, 02/07/2018")).contains(DayOfWeek.MONDAY);
    assertThat(Weekdays.in("thứ năm, ngày 2/7")).contains(DayOfWeek.THURSDAY);
    assertThat(Weekdays.in("thứ 7 ngày 7/7")).contains(DayOfWeek.SATURDAY);
    assertThat(Weekdays.in("Chủ nhật, 8/7")).contains(DayOfWeek.SUNDAY);
    assertThat(Weekdays.in("ngày 2/7/2018")).isEmpty();
  }

  @Test
  void randomTextGivesSortedDisjointSpansInside() {
    String[] pieces = {
      "ngày",
      "tháng",
      "năm",
      "quý",
      "thứ",
      "hai",
      "sáng",
      "chiều",
      "nay",
      "qua",
      "đến",
      "từ",
      "hết",
      "nhiệm kỳ",
      "giai đoạn",
      "cuối",
      "giữa",
      "đầu",
      "và",
      "cùng ngày",
      "giờ",
      "h",
      "phút",
      "GMT",
      "2018",
      "2025",
      "12",
      "1",
      "31",
      "0",
      "99",
      "999999999999",
      "/",
      "-",
      ".",
      ",",
      ":",
      "(",
      ")",
      "+",
      "%",
      "\n",
      "\n\n",
      " ",
      " ",
      "III",
      "IV",
      "SA",
      "nửa",
      "6",
      "của",
      "âm lịch",
      "\ud800"
    };
    Random random = new Random(20180702);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(25);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      int end = 0;
      for (Mention.Date date : extract(text.toString(), PUBLISHED)) {
        assertThat(date.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(date.span().length()).isPositive();
        end = date.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "ngày ",
        "1/",
        "1, ",
        "2018-",
        "sáng ",
        "thứ hai ",
        "ngày 1, ",
        "8h",
        "từ 1 đến ",
        "tháng 1 - ",
        "giữa ",
        "quý I, ",
        "năm 1990, ",
        "( 5/6 ",
        "Ngày Quốc tế Phụ nữ ",
        "12:00 ",
        "đến hết ngày ",
        "1 tháng 2 ",
        "nhiệm kỳ 2015-",
        "rạng sáng 1 rạng "
      })
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> extract(text, PUBLISHED).forEach(d -> d.span().of(text)));
  }

  @Test
  void manyThreadsReadTheSame() {
    String text =
        String.join("\n", forms().map(row -> row.get("example").replaceAll("[⟦⟧]", " ")).toList());
    List<Mention.Date> alone = extract(text, PUBLISHED);
    assertThat(alone).hasSizeGreaterThan(200);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> extract(text, PUBLISHED)))
        .allMatch(alone::equals);
  }

  @Test
  void decomposedTextReadsAsComposed() {
    String text = "Chiều 2/7, tại quý III-2020 và sáu tháng cuối năm, nhiệm kỳ 2020-2025";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(extract(DocumentText.of(decomposed).text(), PUBLISHED))
        .isEqualTo(extract(text, PUBLISHED));
  }
}
