package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of figures that stand in a row, whatever the words: the total behind them, {@code 38.400
 * liều … (25.600 liều); cả hai lô là 64.000 liều}, or in the sentence before, {@code 3.904 hồ sơ, …
 * Đã giải quyết 3.790 hồ sơ, 114 hồ sơ đang trong hạn}; and ratios whose numerators and whose
 * denominators make up figures printed before.
 *
 * <p>That figures in a row make up one beside them exactly is rarely chance, the more digits it has
 * the less; so they confirm, and say nothing where they do not.
 */
final class FittingSums implements Check {
  private static final int MOST = 12; // figures of one unit
  private static final int MOST_PARTS = 8;
  private static final int SURE = 3; // digits
  private static final List<Relation> TOLD =
      List.of(Relation.PARTS_SUM, Relation.REMAINDER, Relation.BALANCE);

  @Override
  public void run(FigureText text, Findings findings) {
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      List<Figure> own = text.figuresOf(sentence);
      if (own.size() > 1) {
        Map<String, List<Figure>> units = byUnit(text, own);
        List<Figure> before = sentence == 0 ? List.of() : text.figuresOf(sentence - 1);
        for (List<Figure> row : units.values()) {
          behind(row, findings);
          acrossSentences(text, before, row, findings);
        }
        ratios(text, before, own, findings);
      }
    }
  }

  /** The counts of a sentence that may be parts or totals, by their unit. */
  private static Map<String, List<Figure>> byUnit(FigureText text, List<Figure> figures) {
    Map<String, List<Figure>> units = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (isValue(text, figure)) {
        List<Figure> row = units.computeIfAbsent(figure.unit(), u -> new ArrayList<>());
        if (row.size() < MOST) {
          row.add(figure);
        }
      }
    }
    return units;
  }

  private static boolean isValue(FigureText text, Figure figure) {
    return figure.kind() == Figure.Kind.COUNT
        && !figure.isHedged()
        && !text.isTime(figure)
        && !text.isChange(figure);
  }

  /** A total right behind its parts. */
  private static void behind(List<Figure> row, Findings findings) {
    for (int at = 2; at < row.size(); at++) {
      Figure total = row.get(at);
      BigDecimal sum = BigDecimal.ZERO;
      for (int first = at - 1; first >= Math.max(0, at - MOST_PARTS); first--) {
        sum = sum.add(value(row.get(first)));
        if (at - first > 1 && sum.compareTo(value(total)) == 0) {
          tell(total, row.subList(first, at), findings);
          break;
        }
      }
    }
  }

  /** The first figures of a sentence that make up one of the sentence before. */
  private static void acrossSentences(
      FigureText text, List<Figure> before, List<Figure> row, Findings findings) {
    for (Figure total : before) {
      if (!isValue(text, total) || !total.unit().equals(row.get(0).unit())) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (int last = 0; last < Math.min(row.size(), MOST_PARTS); last++) {
        sum = sum.add(value(row.get(last)));
        if (last > 0 && sum.compareTo(value(total)) == 0) {
          tell(total, row.subList(0, last + 1), findings);
        }
      }
    }
  }

  /** Whether a sum has digits enough not to come by chance: round amounts often add up. */
  private static boolean isTelling(Figure total, List<Figure> parts) {
    return Digits.of(total) >= SURE || parts.stream().anyMatch(p -> Digits.of(p) >= SURE);
  }

  private static void tell(Figure total, List<Figure> parts, Findings findings) {
    boolean told =
        TOLD.stream()
            .anyMatch(
                r ->
                    findings.tells(r, total) && parts.stream().allMatch(p -> findings.tells(r, p)));
    if (!told && isTelling(total, parts)) {
      Sums.confirm(total, List.copyOf(parts), findings);
    }
  }

  /** {@code thụ lý 5.318 vụ, giải quyết 5.154 vụ; trong đó … 871/884 vụ, … 1.402/1.489 vụ, …}. */
  private static void ratios(
      FigureText text, List<Figure> before, List<Figure> own, Findings findings) {
    List<Figure> ratios =
        own.stream().filter(f -> f.kind() == Figure.Kind.RATIO).limit(MOST_PARTS).toList();
    if (ratios.size() < 2) {
      return;
    }
    List<Figure> counts = new ArrayList<>(before);
    counts.addAll(own.subList(0, own.indexOf(ratios.get(0))));
    BigDecimal parts = Sums.face(ratios);
    BigDecimal wholes =
        ratios.stream().map(Figure::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
    Optional<Figure> part = equal(text, counts, parts);
    Optional<Figure> whole = equal(text, counts, wholes);
    if (part.isPresent() && whole.isPresent() && parts.compareTo(wholes) < 0) {
      add(part.get(), ratios, ratios.stream().map(FittingSums::value).toList(), findings);
      add(whole.get(), ratios, ratios.stream().map(Figure::denominator).toList(), findings);
    }
  }

  private static Optional<Figure> equal(FigureText text, List<Figure> counts, BigDecimal sum) {
    return counts.stream()
        .filter(f -> isValue(text, f) && value(f).compareTo(sum) == 0)
        .findFirst();
  }

  private static void add(
      Figure total, List<Figure> ratios, List<BigDecimal> parts, Findings findings) {
    List<Figure> figures = new ArrayList<>(ratios);
    figures.add(0, total);
    findings.add(
        Relation.PARTS_SUM,
        Findings.Outcome.CONSISTENT,
        figures,
        String.join(" + ", parts.stream().map(Findings::plain).toList()),
        Findings.plain(value(total)),
        Findings.plain(value(total)));
  }

  private static BigDecimal value(Figure figure) {
    return figure.value().value();
  }
}
