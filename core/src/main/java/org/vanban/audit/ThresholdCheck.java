package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.number.Numeral;

/**
 * Values listed as lying above or below one: {@code thu trên 50 tỷ đồng gồm: Hà Nam 61,2 tỷ đồng}.
 */
final class ThresholdCheck implements Check {
  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean bound = figure.hedge() == Hedge.GT || figure.hedge() == Hedge.GE;
      if (bound && figure.kind() == Figure.Kind.COUNT && !text.isTime(figure)) {
        PartsList.after(text, figure)
            .filter(
                l -> l.opener() == PartsList.Opener.LIST || l.opener() == PartsList.Opener.COLON)
            .ifPresent(list -> check(text, list, findings));
      }
    }
  }

  private static void check(FigureText text, PartsList list, Findings findings) {
    List<Figure> values = new ArrayList<>();
    int zeros = zeros(text, list);
    for (Figure part : list.parts()) {
      Figure value = part.kind() == Figure.Kind.BARE ? scaled(part, zeros) : part;
      if (value.value().compareTo(list.whole().value()) <= 0) {
        return; // a part of the amount, or a list of something else
      }
      values.add(part);
    }
    if (values.size() > 1) {
      BigDecimal least =
          list.parts().stream()
              .map(p -> p.kind() == Figure.Kind.BARE ? scaled(p, zeros) : p)
              .map(p -> p.value().value())
              .reduce(BigDecimal::min)
              .orElseThrow();
      values.add(0, list.whole());
      findings.add(
          Relation.THRESHOLD,
          Findings.Outcome.CONSISTENT,
          values,
          "min > " + Findings.plain(list.whole().value().value()),
          Findings.plain(least),
          Findings.plain(list.whole().value().value()));
    }
  }

  /** The multiplier that the first or last value of the list prints for all. */
  private static int zeros(FigureText text, PartsList list) {
    return list.parts().stream()
        .filter(p -> p.kind() == Figure.Kind.COUNT)
        .map(p -> text.words().numbers().readAt(text.tokens(), p.from()))
        .flatMap(Optional::stream)
        .mapToInt(Numeral::zeros)
        .findFirst()
        .orElse(0);
  }

  private static Figure scaled(Figure part, int zeros) {
    return new Figure(
        part.index(),
        part.sentence(),
        part.kind(),
        part.span(),
        part.from(),
        part.to(),
        part.value().scaled(zeros),
        part.whole(),
        part.unit(),
        part.hedge(),
        part.range(),
        part.subject());
  }
}
