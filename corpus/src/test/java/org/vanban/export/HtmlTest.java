package org.vanban.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void nothingThatIsPrintedBecomesMarkup() {
    assertThat(Html.text("<b a=\"1\" b='2'>&amp;"))
        .isEqualTo("&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;");
    assertThat(Html.text("Nghị quyết\nsố 18")).isEqualTo("Nghị quyết số 18");
  }

  /** Turned round, {@code 46/51} would be read as 15/64. */
  @Test
  void whatHidesOrTurnsIsLeftOut() {
    assertThat(Html.text("\u202e46/51\u202c \u2066a\u2069")).isEqualTo("46/51 a");
    assertThat(Html.text("a\u0000\u0008\u0085\ud800b\uffff")).isEqualTo("ab");
    assertThat(Html.text("🚀")).isEqualTo("🚀");
  }

  @Test
  void anchorsStayApart() {
    assertThat(Html.anchor("parts-sum@5+12")).isEqualTo("parts-sum@5+12");
    assertThat(Html.anchor("a b\"đ~")).isEqualTo("a~20b~22~111~7e");
    assertThat(Html.anchor("a~20b")).isNotEqualTo(Html.anchor("a b"));
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() {
    assertThat(Html.link("https://bao.example/a?b=1&c=2"))
        .isEqualTo(
            "<a href=\"https://bao.example/a?b=1&amp;c=2\" rel=\"noreferrer noopener\">"
                + "https://bao.example/a?b=1&amp;c=2</a>");
    assertThat(Html.link("javascript:alert(1)")).isEqualTo("javascript:alert(1)");
    assertThat(Html.link("https://a.example/\"onclick=\"x")).doesNotContain("<a");
  }
}
