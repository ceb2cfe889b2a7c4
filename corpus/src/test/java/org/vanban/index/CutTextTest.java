package org.vanban.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.vanban.analysis.VietnameseAnalyzer;

class CutTextTest {
  private static final String TEXT =
      "UBND xã Hoà Mỹ đạt 11,7%\ntheo Nghị quyết 18-NQ/TW của TƯ; 54/63 xã.  ";

  @Test
  void theTokensAreThoseOfTheAnalyzer() throws IOException {
    Analyzer analyzer = VietnameseAnalyzer.forIndex();
    for (String text : List.of(TEXT, TEXT.repeat(200), "", "\n. \n")) {
      CutText cut = CutText.of(analyzer, text);
      List<String> tokens = tokens(analyzer.tokenStream("text", text));
      assertThat(tokens(cut.stream())).isEqualTo(tokens);
      assertThat(tokens(cut.stream())).as("once more").isEqualTo(tokens);
    }
  }

  @Test
  void aPlaceInTheTextHasThePositionOfTheTokenThere() throws IOException {
    CutText cut = CutText.of(VietnameseAnalyzer.forIndex(), TEXT);
    assertThat(cut.first(0)).as("ủy of UBND").isZero();
    assertThat(cut.last(0)).as("dân of UBND").isEqualTo(3);
    assertThat(cut.first(TEXT.indexOf("xã"))).isEqualTo(4);
    assertThat(cut.last(TEXT.indexOf("Hoà") + 2)).as("inside").isEqualTo(5);
    assertThat(cut.first(TEXT.indexOf("theo")))
        .isEqualTo(cut.last(TEXT.indexOf("11,7%")) + 1 + VietnameseAnalyzer.PARAGRAPH_GAP);
    assertThat(cut.last(TEXT.length())).isEqualTo(cut.first(TEXT.lastIndexOf("xã")));
    assertThat(CutText.of(VietnameseAnalyzer.forIndex(), "").first(3)).isZero();
  }

  /** Each token with its offsets and its step, and where the text ends. */
  private static List<String> tokens(TokenStream stream) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (stream) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            term
                + " "
                + offset.startOffset()
                + "-"
                + offset.endOffset()
                + " +"
                + step.getPositionIncrement());
      }
      stream.end();
      tokens.add("end " + offset.endOffset());
    }
    return tokens;
  }
}
