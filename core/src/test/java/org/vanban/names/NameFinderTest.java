package org.vanban.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.mention.Mention;

/** What the finder makes of the model's answers. */
class NameFinderTest {
  private static final Annotator ANNOTATOR = Annotator.vietnamese();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the rest of a run of capitals that is no name
        "Đảng bộ xã học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh. Tiếp tục đổi mới.; ''",
        // a name behind one word with a capital
        "Anh Minh kể, mẹ Minh bán rau ở chợ huyện.; Minh, Minh",
        // known from its second place, where a word says what it is
        "Zenn mở màn đêm diễn. Ca sĩ Zenn hát ba bài, rồi Zenn cúi chào.; Zenn, Zenn, Zenn",
      })
  void persons(String text, String persons) {
    assertThat(
            ANNOTATOR.annotate(text).mentions().asList().stream()
                .filter(m -> m instanceof Mention.Person)
                .map(m -> m.span().of(text)))
        .isEqualTo(
            persons.isEmpty() ? java.util.List.of() : java.util.List.of(persons.split(", ")));
  }
}
