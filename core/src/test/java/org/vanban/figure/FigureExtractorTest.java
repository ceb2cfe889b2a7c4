package org.vanban.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.table.TableReader;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

class FigureExtractorTest {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final FigureExtractor EXTRACTOR = FigureExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private static List<Mention> extract(String text) {
    return EXTRACTOR.extract(TOKENIZER.tokenize(text));
  }

  private static void checkTable(String table, String column) {
    List<String> faults = new ArrayList<>();
    for (TableReader.Row row : TableReader.rows(FigureExtractor.class, table)) {
      try {
        InlineCheck.check(row.get(column), FigureExtractorTest::extract);
      } catch (AssertionError | IllegalArgumentException e) {
        faults.add(row.where() + ": " + e.getMessage());
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theExamplesOfTheUnits() {
    checkTable("units.tsv", "example");
    assertThat(TableReader.rows(FigureExtractor.class, "units.tsv")).hasSizeGreaterThan(700);
  }

  @Test
  void theExamplesOfTheHedges() {
    checkTable("approximators.tsv", "example");
    assertThat(TableReader.rows(FigureExtractor.class, "approximators.tsv"))
        .allSatisfy(row -> assertThat(row.get("end")).as(row.where()).isIn("low", "high", "both"));
  }

  @Test
  void theExamplesOfTheContextWords() {
    checkTable("context-words.tsv", "example");
  }

  @Test
  void moneyEndsWithItsLineUnlessTheNextGoesOn() {
    InlineCheck.check(
        "Nộp phạt tới ⟦100 triệu|QUANTITY|value=100000000|unit=đồng⟧\nMức khác thì nhẹ hơn.",
        FigureExtractorTest::extract);
    InlineCheck.check(
        "Cả vùng có ⟦100 triệu\nngười|QUANTITY|value=100000000|unit=người⟧ sinh sống.",
        FigureExtractorTest::extract);
  }

  @Test
  void theConfusableForms() {
    checkTable("confusable-forms.tsv", "example");
    assertThat(TableReader.rows(FigureExtractor.class, "confusable-forms.tsv"))
        .hasSizeGreaterThan(250)
        .allSatisfy(row -> assertThat(row.get("reason")).as(row.where()).isNotEmpty());
  }

  @Test
  void randomTextGivesSortedDisjointMentionsInsideIt() {
    Random random = new Random(20261124);
    String[] pieces = {
      "1",
      "05",
      "2018",
      "1.250",
      "11,7",
      "%",
      "/",
      "-",
      " – ",
      " ",
      "\n",
      "\n\n",
      "hơn",
      "tỷ",
      "triệu",
      "đồng",
      "xã",
      "năm",
      "hai",
      "mươi",
      "rưỡi",
      "nửa",
      "đến",
      "trên tổng số",
      "phần trăm",
      "điểm",
      "m2",
      "đảng viên",
      ".",
      ",",
      "\ud800",
      "\u0301",
      "Điều",
      "ngày",
      "thứ"
    };
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      List<Mention> found = extract(text.toString());
      assertThat(Mentions.of(found).asList()).isEqualTo(found);
      assertThat(found).allMatch(m -> m.span().end() <= text.length());
    }
  }

  @Test
  void hostileTextTakesLinearTime() {
    for (String piece :
        List.of("1", "1.", "1/", "hai ", "tỷ ", "1 tỷ ", "hơn ", "1 - ", "một trăm ")) {
      String text = piece.repeat(1_000_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertThatCode(() -> extract(text)).doesNotThrowAnyException());
    }
  }
}
