package org.vanban.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.vanban.mention.Mention;

/**
 * Holds an extractor against a text with its mentions marked: the gold notation is the test
 * notation.
 */
public final class InlineCheck {
  private InlineCheck() {}

  /**
   * Extracts from the text without its marks and compares what comes out, spans and values, with
   * the marks.
   *
   * @param inline {@code "Chiều ⟦2/7|DATE|edtf=2018-07-02⟧"}; a text without marks must give
   *     nothing
   */
  public static void check(
      String inline, Function<String, ? extends List<? extends Mention>> extractor) {
    InlineNotation.Parsed wanted = InlineNotation.parse(inline);
    List<? extends Mention> found = extractor.apply(wanted.text());
    assertThat(InlineNotation.format(wanted.text(), found))
        .isEqualTo(InlineNotation.format(wanted.text(), wanted.mentions()));
  }
}
