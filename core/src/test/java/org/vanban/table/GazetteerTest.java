package org.vanban.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

class GazetteerTest {
  private final Vocabulary.Builder words = Vocabulary.builder();
  private final Gazetteer<String> types =
      Gazetteer.<String>builder(words)
          .add("thông tư", "TT")
          .add("thông tư liên tịch", "TTLT")
          .add("chương trình (hành động)", "CTr")
          .build();
  private final SyllableTokenizer tokenizer = new SyllableTokenizer(words.build());

  @Test
  void theLongestPhraseWins() {
    Tokens tokens = tokenizer.tokenize("theo Thông\ntư  liên tịch và thông tư");
    assertThat(types.longestAt(tokens, 1))
        .hasValueSatisfying(
            m -> {
              assertThat(m.value()).isEqualTo("TTLT");
              assertThat(m.end()).isEqualTo(5);
            });
    assertThat(types.longestAt(tokens, 6)).map(Gazetteer.Match::value).contains("TT");
    assertThat(types.longestAt(tokens, 0)).isEmpty();
    assertThat(types.longestAt(tokens, 99)).isEmpty();
  }

  @Test
  void aPhraseHasOneValue() {
    Gazetteer.Builder<String> builder = Gazetteer.builder(Vocabulary.builder());
    builder.add("Luật", "L");
    assertThatThrownBy(() -> builder.add("luật", "X")).hasMessageContaining("luật");
    assertThatThrownBy(() -> builder.add("bão số 3", "X")).hasMessageContaining("bão số 3");
  }
}
