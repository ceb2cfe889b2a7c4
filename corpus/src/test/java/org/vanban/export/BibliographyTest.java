package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vanban.search.ArticleReference;
import org.vanban.value.EdtfDate;

/** What an article prints never breaks the form that it is cited in. */
class BibliographyTest {
  private static final ArticleReference ODD =
      new ArticleReference(
          "a/b_1",
          Optional.of("50% dân & {cán bộ}\nhỏi: C:\\ ~ ^ # $ _"),
          List.of("Lò Văn Pửn", "Hà Vân"),
          Optional.of("https://bao.example/a_b?x={1}&y=50%25"),
          Optional.of("Báo & Đài"),
          Optional.of(EdtfDate.parse("2018-07")));

  private static final ArticleReference BARE =
      new ArticleReference(
          "a/b1",
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Test
  void bibtex() {
    assertThat(Bibliography.BIBTEX.write(List.of(ODD)))
        .isEqualTo(
            """
            @misc{baodai2018-ab1,
              author = {{Lò Văn Pửn} and {Hà Vân}},
              title = {{50\\% dân \\& \\textbraceleft{}cán bộ\\textbraceright{} hỏi: C:\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\# \\$ \\_}},
              howpublished = {Báo \\& Đài},
              year = {2018},
              month = jul,
              date = {2018-07},
              url = {https://bao.example/a_b?x=%7B1%7D&y=50%25},
              langid = {vietnamese}
            }
            """);
  }

  @Test
  void noTwoEntriesOfAFileHaveOneKey() {
    String file = Bibliography.BIBTEX.write(List.of(BARE, BARE, BARE));
    assertThat(file).contains("@misc{-ab1,", "@misc{-ab1-2,", "@misc{-ab1-3,");
  }

  @Test
  void ris() {
    assertThat(Bibliography.RIS.write(List.of(ODD)).split("\r\n", -1))
        .containsExactly(
            "TY  - NEWS",
            "ID  - a/b_1",
            "AU  - Lò Văn Pửn",
            "AU  - Hà Vân",
            "TI  - 50% dân & {cán bộ} hỏi: C:\\ ~ ^ # $ _",
            "T2  - Báo & Đài",
            "PY  - 2018",
            "DA  - 2018/07//",
            "UR  - https://bao.example/a_b?x=%7B1%7D&y=50%25",
            "LA  - vi",
            "ER  - ",
            "");
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(Bibliography.CSL_JSON.write(List.of(BARE)))
        .isEqualToIgnoringWhitespace(
            "[{\"id\":\"a/b1\",\"type\":\"article-newspaper\",\"language\":\"vi\"}]");
    assertThat(Bibliography.CSL_JSON.write(List.of())).isEqualToIgnoringWhitespace("[]");
    assertThatThrownBy(() -> Bibliography.named("word"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
