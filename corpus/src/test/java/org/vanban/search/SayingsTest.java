package org.vanban.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.mention.Mention;
import org.vanban.search.Quotations.Quoted;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

class SayingsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  private static PageArticle article(String text) {
    Tokens tokens = PageWord.tokens(text);
    return new PageArticle(
        new ArticleReference(
            "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        0,
        text,
        ANNOTATOR.annotate(text).mentions(),
        tokens,
        new Sentences(tokens),
        JsonNodeFactory.instance.objectNode());
  }

  /** Who speaks where {@code Nghị quyết số 18-NQ/TW} stands; - is nobody. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Lò Văn Pửn | Ông Lò Văn Pửn nhấn mạnh Nghị quyết số 18-NQ/TW là việc khó.
          Lò Văn Pửn | Ông Lò Văn Pửn, Bí thư Huyện ủy Đạ Huoai, nói: “Việc ấy khó. Nghị quyết số 18-NQ/TW đã chỉ ra.”
          Lò Văn Pửn | “Nghị quyết số 18-NQ/TW là việc rất khó”, ông Lò Văn Pửn nói.
          Lò Văn Pửn | Theo ông Lò Văn Pửn, Nghị quyết số 18-NQ/TW là việc khó.
          Lò Văn Pửn | Bà Tòng Thị Mơ dự. Ông Lò Văn Pửn đề nghị làm theo Nghị quyết số 18-NQ/TW.
          -          | Ông Lò Văn Pửn dự hội nghị học Nghị quyết số 18-NQ/TW.
          -          | Ông Lò Văn Pửn nhấn mạnh việc khó. Xã đã học Nghị quyết số 18-NQ/TW.
          -          | Ông Lò Văn Pửn dự, Bí thư Tỉnh ủy yêu cầu làm theo Nghị quyết số 18-NQ/TW.
          -          | Ông Lò Văn Pửn làm theo yêu cầu của Nghị quyết số 18-NQ/TW.
          -          | Báo viết: “Ông Lò Văn Pửn là người cẩn thận”. Xã đã học Nghị quyết số 18-NQ/TW.
          """)
  void theSpeakerIsFoundOrNobodyIs(String speaker, String text) {
    PageArticle article = article(text);
    Span directive = article.mentions().of(Mention.Directive.class).getFirst().span();
    String found =
        new Sayings(article)
            .at(directive)
            .map(s -> ((Mention.Person) article.mentions().asList().get(s.mention())).name())
            .orElse("-");
    assertThat(found).isEqualTo(speaker);
  }

  @Test
  void oddTextFailsNowhere() {
    List<String> pieces =
        List.of(
            "“",
            "”",
            "\"",
            ": ",
            ". ",
            ", ",
            "\n",
            " ",
            "ông Lò Văn Pửn",
            " nói ",
            "theo ",
            "Nghị quyết số 18-NQ/TW",
            " thực hiện ",
            "ban hành ",
            "Kế hoạch số 56-KH/TU",
            "\ud83d\ude80",
            "Bí thư Huyện ủy Đạ Huoai",
            " 4% ",
            "giảm còn ",
            "…",
            "\u0000");
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      PageArticle article = article(text.toString());
      Sayings sayings = new Sayings(article);
      for (Mention mention : article.mentions()) {
        Span sentence = article.sentences().around(mention.span());
        assertThat(sentence.contains(mention.span())).as(text.toString()).isTrue();
        sayings
            .at(mention.span())
            .ifPresent(
                s ->
                    assertThat(article.mentions().asList().get(s.mention()))
                        .isInstanceOf(Mention.Person.class));
      }
      int end = 0;
      for (Sayings.Quotation quotation : sayings.quotations()) {
        Quoted quoted = quotation.quoted();
        assertThat(quoted.start()).isGreaterThanOrEqualTo(end);
        end = quoted.end();
        assertThat(end).isLessThanOrEqualTo(article.tokens().size());
      }
    }
  }
}
