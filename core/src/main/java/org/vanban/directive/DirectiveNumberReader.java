package org.vanban.directive;

import java.util.Optional;
import org.vanban.directive.NumberWalk.Reading;
import org.vanban.directive.NumberWalk.Trust;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The grammar of document numbers: {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code 35/2018/QH14},
 * {@code 12/2013/TTLT-BTC-BCA}, the old {@code 17CT/UB}, and their misprints.
 *
 * <p>Immutable and safe for many threads; time is linear in the length of what is read.
 */
public final class DirectiveNumberReader {
  private static final SyllableTokenizer TOKENIZER =
      new SyllableTokenizer(Vocabulary.builder().build());
  private static final int LONGEST = 200;

  private final CodeLetters letters;

  private DirectiveNumberReader(CodeLetters letters) {
    this.letters = letters;
  }

  /**
   * The reader with the shipped table of letters.
   *
   * @throws IllegalStateException if the table is damaged
   */
  public static DirectiveNumberReader load() {
    return new DirectiveNumberReader(CodeLetters.load());
  }

  /**
   * The number in what stands in a list or a query: {@code 18/NQ-TW}, {@code Số: 12/2021/QĐ-UBND},
   * {@code 34/2016/nd-cp}.
   *
   * @param printed any text; words before the number are passed over, and so is what follows it
   * @return empty if no number stands there
   */
  public Optional<DirectiveNumber> read(String printed) {
    String text = TextNormalizer.nfc(printed);
    Tokens tokens = TOKENIZER.tokenize(text.substring(0, Math.min(LONGEST, text.length())));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumberAt(i)) {
        return at(tokens, i, Trust.TYPED).map(Reading::value);
      }
    }
    return Optional.empty();
  }

  /** The number that begins at a token. */
  Optional<Reading> at(Tokens tokens, int token, Trust trust) {
    return new NumberWalk(tokens, letters, trust).from(token);
  }
}
