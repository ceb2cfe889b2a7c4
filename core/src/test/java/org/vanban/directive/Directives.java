package org.vanban.directive;

import java.util.List;
import org.vanban.gold.InlineCheck;
import org.vanban.mention.Mention;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Vocabulary;

/** The extractor over a text, and the gold notation as its test. */
final class Directives {
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final DirectiveExtractor EXTRACTOR = DirectiveExtractor.load(WORDS);
  private static final SyllableTokenizer TOKENIZER = new SyllableTokenizer(WORDS.build());

  private Directives() {}

  static List<Mention.Directive> in(String text) {
    return EXTRACTOR.extract(TOKENIZER.tokenize(text));
  }

  static void check(String inline) {
    InlineCheck.check(inline, Directives::in);
  }
}
