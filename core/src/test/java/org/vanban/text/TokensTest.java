package org.vanban.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokensTest {
  private final Vocabulary.Builder words = Vocabulary.builder();
  private final int committee = words.intern("ủy");
  private final int decision = words.intern("nđ");
  private final SyllableTokenizer tokenizer = new SyllableTokenizer(words.build());

  @Test
  void aDocumentNumberIsCutAtItsSymbols() {
    assertThat(surfaces("34/2016/NĐ-CP, 30a"))
        .containsExactly("34", "/", "2016", "/", "NĐ", "-", "CP", ",", "30", "a");
  }

  @Test
  void caseTonePlacementAndLookAlikesMakeNoDifference() {
    Tokens tokens = tokenizer.tokenize("Uỷ ủy ỦY UỶ NÐ nđ quý");
    assertThat(List.of(tokens.idAt(0), tokens.idAt(1), tokens.idAt(2), tokens.idAt(3)))
        .containsOnly(committee);
    assertThat(List.of(tokens.idAt(4), tokens.idAt(5))).containsOnly(decision);
    assertThat(tokens.idAt(6)).isEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void blanksAndBreaksAreKnownToTheTokenAfterThem() {
    Tokens tokens = tokenizer.tokenize("a\u00a0b\r\nc\n\nd");
    assertThat(tokens.isBreakBefore(1)).isFalse();
    assertThat(tokens.isBlankBefore(1)).isTrue();
    assertThat(tokens.isBreakBefore(2)).isTrue();
    assertThat(tokens.isParagraphBefore(2)).isFalse();
    assertThat(tokens.isParagraphBefore(3)).isTrue();
  }

  @Test
  void anyTextIsCoveredInOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      Tokens tokens = tokenizer.tokenize(text.toString());
      int end = 0;
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(TextNormalizer.blanksFolded(text.substring(end, tokens.start(i)))).isEmpty();
        assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
        end = tokens.end(i);
      }
    }
  }

  @Test
  void spansLeadBackThroughNormalization() {
    String nfc = "Nghị quyết số 18-NQ/TW của Đảng ủy";
    String nfd = Normalizer.normalize(nfc, Normalizer.Form.NFD);
    DocumentText text = DocumentText.of(nfd);
    assertThat(text.text()).isEqualTo(nfc);
    Span span = Span.of(nfc.indexOf("quyết"), nfc.indexOf(" số"));
    assertThat(Normalizer.normalize(text.alignment().toSource(span).of(nfd), Normalizer.Form.NFC))
        .isEqualTo("quyết");
  }

  private List<String> surfaces(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<String> surfaces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      surfaces.add(tokens.surface(i));
    }
    return surfaces;
  }
}
