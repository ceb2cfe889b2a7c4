package org.vanban.figure;

import java.util.Optional;
import org.vanban.figure.Unit.Found;
import org.vanban.mention.Mention.Approximation;
import org.vanban.number.Numeral;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Tells the hedge {@code hơn 50 xã} from the comparison {@code cao hơn 5 lần}, and {@code trên 200
 * xã} from the place {@code trên 3 lĩnh vực}.
 */
final class Hedges {
  private static final int FEW = 10;
  private static final String SCORE = "điểm"; // a mark and a place
  private static final String AGE = "tuổi";

  private final ContextWords contexts;
  private final Approximators approximators;
  private final int than;
  private final int on;
  private final int under;
  private final int near;
  private final int outside;

  Hedges(ContextWords contexts, Approximators approximators, Vocabulary.Builder words) {
    this.contexts = contexts;
    this.approximators = approximators;
    this.than = words.intern("hơn");
    this.on = words.intern("trên");
    this.under = words.intern("dưới");
    this.near = words.intern("gần");
    this.outside = words.intern("ngoài");
  }

  /** The hedge that touches a number, if the words there are one. */
  Optional<Gazetteer.Match<Approximation>> before(Tokens tokens, Numeral number, Found unit) {
    return approximators
        .before(tokens, number.start())
        .filter(hedge -> hedge.end() - hedge.start() > 1 || isHedge(tokens, hedge, number, unit));
  }

  private boolean isHedge(
      Tokens tokens, Gazetteer.Match<Approximation> hedge, Numeral number, Found unit) {
    if (tokens.idAt(hedge.start()) == than
        && contexts.before(tokens, hedge.start()).contains(Context.COMPARATIVE)) {
      return false;
    }
    int word = tokens.idAt(hedge.start());
    if (word == outside) {
      return unit.name().equals(AGE); // ngoài 80 tuổi; ngoài 12 xã ấy leaves them out
    }
    return !contexts.at(tokens, hedge.start()).contains(Context.SPATIAL)
        || isReached(tokens, hedge.start(), unit)
        || !isSomewhere(word, number, unit);
  }

  /**
   * {@code mới đạt dưới 8 tiêu chí}, {@code đạt trên 15 điểm}: what is reached or had is counted,
   * and is nowhere.
   */
  private boolean isReached(Tokens tokens, int hedge, Found unit) {
    return (unit.type() != Unit.Type.PLACE || unit.name().equals(SCORE))
        && RatioReader.has(contexts.before(tokens, hedge), Context.RESULT, Context.TALLY);
  }

  /**
   * Few of a kind that something can stand on, under or near: {@code dưới 2 hình thức}; or places
   * in no round number, {@code trên 63 tỉnh}.
   */
  private boolean isSomewhere(int word, Numeral number, Found unit) {
    if (!number.isWhole() || number.isMultiplied()) {
      return false;
    }
    int count = number.amount().value().abs().intValue();
    boolean few = count < FEW;
    return switch (unit.type()) {
      case PLACE -> word == under ? false : few || (word == on && count % FEW != 0);
      case PAPER, EVENT -> few && word != near;
      case BODY, THING -> few && word == on;
      default -> false;
    };
  }
}
