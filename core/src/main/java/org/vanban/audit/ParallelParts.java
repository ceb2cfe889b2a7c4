package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two wholes whose parts run side by side: {@code 9 xã và 50 hộ, trong đó phía bắc 4 và 20, phía
 * nam 5 và 30}.
 */
final class ParallelParts {
  private static final int BETWEEN = 4;

  private ParallelParts() {}

  /** Checks both wholes if the list gives pairs; whether it does. */
  static boolean check(FigureText text, PartsList list, Findings findings) {
    Figure second = list.whole();
    List<Figure> parts = list.all();
    Optional<Figure> first =
        text.before(second)
            .filter(f -> f.kind() == Figure.Kind.COUNT && isPair(text, f, second, BETWEEN));
    if (first.isEmpty() || parts.size() < 4 || parts.size() % 2 != 0) {
      return false;
    }
    List<Figure> ofFirst = new ArrayList<>();
    List<Figure> ofSecond = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      if (!isPair(text, parts.get(i), parts.get(i + 1), 1)) {
        return false;
      }
      ofFirst.add(parts.get(i));
      ofSecond.add(parts.get(i + 1));
    }
    add(first.get(), ofFirst, findings);
    add(second, ofSecond, findings);
    return true;
  }

  /** Whether {@code và} alone joins two figures, the first with its noun. */
  private static boolean isPair(FigureText text, Figure first, Figure second, int most) {
    int gap = second.from() - first.to();
    return gap >= 1
        && gap <= most
        && text.tokens().surface(second.from() - 1).equals("và")
        && !text.hasSymbol(",;:()", first.to(), second.from());
  }

  private static void add(Figure whole, List<Figure> parts, Findings findings) {
    BigDecimal face = Sums.face(parts);
    boolean fits = Sums.sum(parts).overlaps(whole.range());
    if (!fits && face.compareTo(whole.value().value()) < 0) {
      return; // trong đó may leave parts out
    }
    List<Figure> all = new ArrayList<>(parts);
    all.add(0, whole);
    findings.add(
        Relation.PARTS_SUM,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        all,
        parts.stream()
            .map(p -> Findings.plain(p.value().value()))
            .collect(Collectors.joining(" + ")),
        Findings.plain(face),
        Findings.plain(whole.value().value()));
  }
}
