package org.vanban.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.MentionExtractor;
import org.vanban.number.NumberReader;
import org.vanban.number.Numeral;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds ratios, percentages and quantities: {@code 54/63}, {@code 11 đến 12%}, {@code hơn 5 triệu
 * đảng viên}.
 *
 * <p>The tokens are walked once; every number is tried as a part of a ratio, then of a percentage,
 * then as a quantity, each by what stands beside it. Spans and values are those of the annotation
 * guide. Immutable and safe for many threads; never throws on odd text; linear in the number of
 * tokens, since no reading looks farther than a few dozen tokens from its number.
 */
public final class FigureExtractor implements MentionExtractor {
  private final NumberReader numbers;
  private final RatioReader ratios;
  private final PercentReader percents;
  private final QuantityReader quantities;

  private FigureExtractor(Vocabulary.Builder words) {
    ContextWords contexts = ContextWords.load(words);
    UnitReader units = new UnitReader(words, contexts);
    Connectors connectors = new Connectors(words);
    numbers = NumberReader.load(words);
    ratios = new RatioReader(numbers, units, contexts, words);
    percents = new PercentReader(numbers, connectors, words);
    quantities =
        new QuantityReader(numbers, units, contexts, connectors, Approximators.load(words), words);
  }

  /**
   * The extractor, with the words of its tables entered into a vocabulary that is being gathered;
   * the tokens it is given later must be cut with that vocabulary.
   *
   * @throws IllegalStateException if a table is damaged, with file and line
   */
  public static FigureExtractor load(Vocabulary.Builder words) {
    return new FigureExtractor(words);
  }

  /** What a reader made of a number: a mention or nothing, and the token to go on from. */
  record Outcome(Optional<? extends Mention> mention, int end) {
    static Outcome none(int end) {
      return new Outcome(Optional.empty(), end);
    }

    static Outcome of(Mention mention, int end) {
      return new Outcome(Optional.of(mention), end);
    }
  }

  @Override
  public List<Mention> extract(Tokens tokens) {
    List<Mention> found = new ArrayList<>();
    QuantityReader.Walk walk = quantities.walk(tokens);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Numeral> number =
          numbers.canBegin(tokens, at) && (!isGlued(tokens, at) || walk.pairsAt(at))
              ? numbers.readAt(tokens, at)
              : Optional.empty();
      if (number.isEmpty()) {
        at++;
        continue;
      }
      Outcome outcome = read(tokens, number.get(), walk);
      outcome.mention().ifPresent(m -> addAfterLast(found, m));
      at = Math.max(at + 1, outcome.end());
    }
    return List.copyOf(found);
  }

  private Outcome read(Tokens tokens, Numeral number, QuantityReader.Walk walk) {
    Optional<Outcome> ratio = ratios.readAt(tokens, number);
    if (ratio.isPresent()) {
      boolean none = ratio.get().mention().isEmpty();
      tokens.trace().rule(none ? FigureRule.NO_RATIO : FigureRule.RATIO);
      return ratio.get();
    }
    Optional<Outcome> percent = percents.readAt(tokens, number);
    if (percent.isPresent()) {
      tokens.trace().rule(FigureRule.PERCENT);
      return percent.get();
    }
    Outcome quantity = walk.read(number);
    if (quantity.mention().isPresent()) {
      tokens.trace().rule(FigureRule.QUANTITY);
    }
    return quantity;
  }

  /** A span reaches back to its hedge; it never reaches into the mention before. */
  private static void addAfterLast(List<Mention> found, Mention mention) {
    if (found.isEmpty() || !found.getLast().span().overlaps(mention.span())) {
      found.add(mention);
    }
  }

  /**
   * Whether the token is the rear of something larger: {@code A1}, {@code COVID-19}, the {@code 5}
   * of {@code 2-5/7}, the {@code 500} of {@code Km6+500}.
   */
  static boolean isGlued(Tokens tokens, int at) {
    if (at == 0 || tokens.isBlankBefore(at)) {
      return false;
    }
    if (!tokens.isSymbolAt(at - 1)) {
      return true;
    }
    char before = tokens.charAt(at - 1);
    boolean joining = before == '/' || before == '.' || before == ',' || before == ':';
    boolean dash = tokens.isDashAt(at - 1);
    return (joining
            || dash
            || before == '_'
            || before == '#'
            || before == '@'
            || before == '&'
            || before == '+')
        && at > 1
        && !tokens.isBlankBefore(at - 1)
        && !tokens.isSymbolAt(at - 2);
  }
}
