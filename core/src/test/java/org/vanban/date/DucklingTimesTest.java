package org.vanban.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;
import org.vanban.value.EdtfDate;

/**
 * The times that Duckling (facebook/duckling, BSD) reads in Vietnamese, held against ours, where
 * its table lies in a folder {@code shared/data/peers} above the project; {@code
 * duckling-left-out.tsv} says which rows the guide does not call dates, and why.
 */
class DucklingTimesTest {
  private static final Path TABLE = Path.of("shared", "data", "peers", "duckling_vi_time.tsv");
  private static final Pattern LEAD = Pattern.compile("^(vào )?(lúc )?");
  private static final Pattern TAIL = Pattern.compile(" tới$");
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final DateExtractor EXTRACTOR = DateExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());
  private static final DateContext PUBLISHED = DateContext.published(EdtfDate.ofDay(2017, 2, 2));

  private static Optional<Path> table() {
    return Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
        .map(folder -> folder.resolve(TABLE))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  @Test
  void allThatTheGuideCallsADateIsReadWithItsValue() throws IOException {
    Optional<Path> table = table();
    assumeTrue(table.isPresent(), "Duckling's table is not there");
    List<Pattern> leftOut =
        TableReader.rows(DucklingTimesTest.class, "duckling-left-out.tsv").stream()
            .map(row -> Pattern.compile(row.get("input")))
            .toList();
    int read = 0;
    for (String line : Files.readAllLines(table.get()).stream().skip(1).toList()) {
      String[] cells = line.split("\t", -1);
      if (leftOut.stream().noneMatch(p -> p.matcher(cells[0]).matches())) {
        check(cells);
        read++;
      }
    }
    assertThat(read).isGreaterThanOrEqualTo(68);
  }

  private static void check(String[] cells) {
    String input = cells[0];
    List<Mention.Date> dates = EXTRACTOR.extract(TOKENIZER.tokenize(input), PUBLISHED);
    String whole = TAIL.matcher(LEAD.matcher(input).replaceFirst("")).replaceFirst("");
    assertThat(dates).as(input).hasSize(1);
    Mention.Date date = dates.getFirst();
    assertThat(date.span().of(input)).isEqualTo(whole);
    LocalDateTime start = LocalDateTime.parse(cells[2]);
    assertThat(date.value().earliest()).as(input).isEqualTo(start.toLocalDate());
    boolean part = cells[1].equals("interval"); // a part of day: the day with us
    if (!part && date.value() instanceof EdtfDate.Moment moment) {
      assertThat(moment.time()).as(input).isEqualTo(start);
    } else {
      assertThat(precision(date.value())).as(input).isEqualTo(part ? "Day" : cells[4]);
    }
  }

  private static String precision(EdtfDate value) {
    return value.getClass().getSimpleName();
  }

  @Test
  void everyRowLeftOutStillLeavesNothingOrLessThanTheWhole() throws IOException {
    Optional<Path> table = table();
    assumeTrue(table.isPresent(), "Duckling's table is not there");
    for (TableReader.Row row : TableReader.rows(DucklingTimesTest.class, "duckling-left-out.tsv")) {
      Pattern pattern = Pattern.compile(row.get("input"));
      List<String> inputs =
          Files.readAllLines(table.get()).stream()
              .map(line -> line.split("\t", -1)[0])
              .filter(input -> pattern.matcher(input).matches())
              .toList();
      assertThat(inputs).as(row.where()).isNotEmpty();
      for (String input : inputs) {
        assertThat(EXTRACTOR.extract(TOKENIZER.tokenize(input), PUBLISHED))
            .as(input)
            .allMatch(d -> d.span().length() < input.length());
      }
    }
  }
}
