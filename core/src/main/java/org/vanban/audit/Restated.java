package org.vanban.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rough figure and the exact one in the bracket behind it: {@code gần 96 tỷ đồng (95,8 tỷ đồng
 * theo thống kê)}, {@code hơn 70% số ý kiến (cụ thể là 71,1%)}.
 *
 * <p>That the two lie close together shows that they are one; anything else in the bracket is of
 * something else.
 */
final class Restated {
  private static final int NEAR = 10; // tokens between the two
  private static final int LEAD = 4; // words in the bracket before the number
  private static final Set<String> LEADS =
      Set.of(
          "là",
          "đạt",
          "cụ thể",
          "cụ thể là",
          "chính xác",
          "chính xác là",
          "thực tế",
          "thực tế là",
          "tức",
          "tức là",
          "đúng",
          "con số là");
  private static final BigDecimal CLOSE = new BigDecimal("0.15");

  private Restated() {}

  static void check(FigureText text, Findings findings) {
    for (Figure rough : text.figures()) {
      if ((rough.hedge() == Hedge.GT || rough.hedge() == Hedge.LT) && !text.isChange(rough)) {
        exact(text, rough).ifPresent(e -> check(rough, e, findings));
      }
    }
  }

  private static Optional<Figure> exact(FigureText text, Figure rough) {
    return text.after(rough)
        .filter(e -> e.kind() == rough.kind() && e.unit().equals(rough.unit()) && !e.isHedged())
        .filter(e -> e.from() - rough.to() <= NEAR && isBracketed(text, rough, e))
        .filter(
            e -> {
              BigDecimal line = rough.value().value();
              BigDecimal off = e.value().value().subtract(line).abs();
              return off.signum() > 0 && off.compareTo(line.multiply(CLOSE)) <= 0;
            });
  }

  private static boolean isBracketed(FigureText text, Figure rough, Figure exact) {
    int open = exact.from() - 1;
    while (open > rough.to() && exact.from() - open <= LEAD && text.tokens().isWordAt(open)) {
      open--;
    }
    int first = open + 1;
    boolean plain = first == exact.from();
    return text.tokens().isSymbolAt(open, '(')
        && (plain || LEADS.contains(text.tokens().surface(first, exact.from())))
        && !text.hasSymbol(",;:.()", rough.to(), open);
  }

  private static void check(Figure rough, Figure exact, Findings findings) {
    boolean more = rough.hedge() == Hedge.GT;
    boolean fits = more == exact.value().compareTo(rough.value()) > 0;
    findings.add(
        Relation.THRESHOLD,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        List.of(rough, exact),
        Findings.plain(exact.value().value())
            + (more ? " > " : " < ")
            + Findings.plain(rough.value().value()),
        Findings.plain(exact.value().value()),
        Findings.plain(rough.value().value()));
  }
}
