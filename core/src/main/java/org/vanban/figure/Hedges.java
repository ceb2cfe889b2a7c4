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

  private final ContextWords contexts;
  private final Approximators approximators;
  private final int than;

  Hedges(ContextWords contexts, Approximators approximators, Vocabulary.Builder words) {
    this.contexts = contexts;
    this.approximators = approximators;
    this.than = words.intern("hơn");
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
    boolean spatial = contexts.at(tokens, hedge.start()).contains(Context.SPATIAL);
    return !spatial || !isSomewhere(number, unit);
  }

  /** Few of a kind that something can stand on or under: {@code dưới 2 hình thức}. */
  private static boolean isSomewhere(Numeral number, Found unit) {
    boolean few =
        number.isWhole()
            && number.amount().value().abs().intValue() < FEW
            && !number.isMultiplied();
    return few
        && switch (unit.type()) {
          case PLACE, EVENT, THING, PAPER, BODY -> true;
          default -> false;
        };
  }
}
