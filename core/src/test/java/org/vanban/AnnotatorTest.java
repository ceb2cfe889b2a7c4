package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.InlineCheck;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Mention;

class AnnotatorTest {
  private static final Annotator ANNOTATOR = Annotator.vietnamese();
  private static final ArticleContext JULY = ArticleContext.published("2019-07-05");

  @Test
  void everyKindInOneSentence() {
    InlineCheck.check(
        "⟦Sáng 3/7|DATE|edtf=2019-07-03⟧, đồng chí ⟦Lò Văn Pửn|PERSON|pos=Phó Bí thư Tỉnh ủy⟧, Phó Bí thư Tỉnh ủy cho biết"
            + " ⟦52/126|RATIO|num=52|den=126⟧ xã, đạt ⟦41,3%|PERCENT|value=41.3⟧, đã sơ kết"
            + " ⟦Nghị quyết số 18-NQ/TW|DIRECTIVE|id=18-NQ/TW⟧; toàn tỉnh giảm ⟦hơn 1.200 biên chế|QUANTITY|value=1200|unit=biên chế|approx=gt⟧.",
        text -> ANNOTATOR.annotate(text, JULY).mentions().asList());
  }

  @Test
  void sixteenThreadsFindTheSame() throws Exception {
    List<GoldDocument> gold = Surroundings.sampleGold();
    List<String> alone = gold.stream().map(AnnotatorTest::found).toList();
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      List<Callable<List<String>>> jobs = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        jobs.add(() -> gold.stream().map(AnnotatorTest::found).toList());
      }
      for (Future<List<String>> job : pool.invokeAll(jobs)) {
        assertThat(job.get()).isEqualTo(alone);
      }
    }
  }

  private static String found(GoldDocument document) {
    return InlineNotation.format(
        document.text(),
        ANNOTATOR
            .annotate(document.text(), ArticleContext.published(document.published()))
            .mentions());
  }

  @Test
  void decomposedTextGivesTheSameMentionsInItsOwnOffsets() throws Exception {
    for (GoldDocument document : Surroundings.sampleGold()) {
      ArticleContext context = ArticleContext.published(document.published());
      String decomposed = Normalizer.normalize(document.text(), Normalizer.Form.NFD);
      List<String> composed =
          surfaces(document.text(), ANNOTATOR.annotate(document.text(), context));
      assertThat(surfaces(decomposed, ANNOTATOR.annotate(decomposed, context))).isEqualTo(composed);
    }
  }

  private static List<String> surfaces(String text, AnnotatedDocument document) {
    return document.mentions().stream()
        .map(
            m ->
                m.kind()
                    + " "
                    + Normalizer.normalize(m.span().of(text), Normalizer.Form.NFC)
                    + " "
                    + m.canonicals())
        .toList();
  }

  @Test
  void anyStringGivesMentionsInsideIt() {
    Random random = new Random(11);
    String[] pieces = {
      "Nghị quyết", " số ", "18", "-", "/", "NQ", "TW", "đồng chí ", "Ủy viên", ", ", "ngày ",
          "2/7", "%", ".", "\n",
      "tháng ", "năm ", "2018", " tỷ đồng", "hơn ", "\ud83d", "\u0301", "⟦", "khóa XII", "(", ")",
          "Nguyễn Văn ", "Ảnh: ", "từ ", " đến ",
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int end = 0;
      for (Mention mention : ANNOTATOR.annotate(text.toString(), JULY).mentions()) {
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
        end = mention.span().end();
        assertThat(end).isLessThanOrEqualTo(text.length());
        assertThat(mention.canonicals()).isNotEmpty();
      }
    }
  }

  /**
   * Twice the text takes about twice the time: four times is far from it, and a square law is far
   * beyond it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "đồng chí ",
        "Nguyễn ",
        "Ủy viên Bộ Chính trị, ",
        "1/",
        "18-NQ/TW, ",
        "ngày 1/2/2018 - ",
        "a",
        "(",
        "Ủy viên: ",
        "1.000 ",
        "Luật ",
        "Nghị quyết Trung ương 4, 5, ",
        "năm 2018, ",
        "e\u0301\u0323",
        "\ud83d",
        "Chủ tịch và ",
        "khoản 1 Điều 2 ",
        "hơn ",
        "hai mươi ",
        "quý I, II, ",
        "1 đến ",
        "ông A làm Chủ tịch ",
        "đường Nguyễn Trãi - ",
        "Bí thư Tỉnh ủy Yên Bái, Bí thư Tỉnh ủy Lào Cai, Phó Bí thư Tỉnh ủy Lò Văn Pửn "
      })
  void hostileTextCostsInProportion(String piece) {
    String one = piece.repeat(50_000 / piece.length());
    String four = piece.repeat(200_000 / piece.length());
    ANNOTATOR.annotate(one, JULY);
    double times = Double.MAX_VALUE;
    for (int i = 0; i < 5 && times >= 10; i++) { // again where the machine was busy with else
      times = Math.min(times, (double) fastest(four) / Math.max(fastest(one), 5_000_000));
    }
    assertThat(times).isLessThan(10);
  }

  private static long fastest(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      ANNOTATOR.annotate(text, JULY);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
