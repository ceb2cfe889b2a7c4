package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plans of parts against the plan of the whole: {@code 2.260 tỷ đồng, bằng 45,2% dự toán, gồm thu
 * nội địa 1.890 tỷ đồng, bằng 42,0%; thu xuất nhập khẩu 370 tỷ đồng, bằng 74,0%}: the plans that
 * the parts imply make up the plan that the whole implies.
 */
final class PlanSums implements Check {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure whole : text.figures()) {
      if (whole.kind() == Figure.Kind.COUNT && !text.isTime(whole) && !text.isChange(whole)) {
        List<Figure> own = percents(text, whole);
        if (!own.isEmpty() && isOfPlan(text, own)) {
          PartsList.after(text, whole).ifPresent(list -> check(text, list, own, findings));
        }
      }
    }
  }

  /** The percentages right behind a figure, those of a rise or fall left out. */
  private static List<Figure> percents(FigureText text, Figure figure) {
    List<Figure> percents = new ArrayList<>();
    var next = text.after(figure);
    while (next.isPresent() && next.get().kind() == Figure.Kind.PERCENT) {
      if (!text.isChange(next.get()) && next.get().range().low().signum() > 0) {
        percents.add(next.get());
      }
      next = text.after(next.get());
    }
    return percents;
  }

  private static boolean isOfPlan(FigureText text, List<Figure> percents) {
    return percents.stream().allMatch(p -> text.isCue(Role.PLAN, p.to()) && !p.isHedged());
  }

  private static void check(FigureText text, PartsList list, List<Figure> own, Findings findings) {
    List<List<Figure>> shares = list.parts().stream().map(p -> percents(text, p)).toList();
    boolean complete =
        list.parts().size() > 1
            && shares.stream().allMatch(s -> s.size() == own.size())
            && sum(list.parts().stream().map(Figure::range).toList())
                .overlaps(list.whole().range());
    for (int i = 0; complete && i < own.size(); i++) {
      int column = i;
      check(list, shares.stream().map(s -> s.get(column)).toList(), own.get(i), findings);
    }
  }

  private static void check(PartsList list, List<Figure> shares, Figure share, Findings findings) {
    List<Interval> plans = new ArrayList<>();
    List<Figure> figures = new ArrayList<>(List.of(list.whole(), share));
    BigDecimal face = BigDecimal.ZERO;
    for (int i = 0; i < shares.size(); i++) {
      Figure part = list.parts().get(i);
      plans.add(part.range().times(HUNDRED).over(shares.get(i).range()));
      face = face.add(plan(part, shares.get(i)));
      figures.add(part);
      figures.add(shares.get(i));
    }
    boolean fits = sum(plans).overlaps(list.whole().range().times(HUNDRED).over(share.range()));
    findings.add(
        Relation.IMPLIED_PLAN,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
        figures,
        list.parts().stream()
            .map(p -> term(p, shares.get(list.parts().indexOf(p))))
            .collect(Collectors.joining(" + ", "", " = " + term(list.whole(), share))),
        Findings.rounded(face),
        Findings.rounded(plan(list.whole(), share)));
  }

  private static BigDecimal plan(Figure figure, Figure share) {
    return figure
        .value()
        .value()
        .multiply(HUNDRED)
        .divide(share.value().value(), MathContext.DECIMAL64);
  }

  private static String term(Figure figure, Figure share) {
    return Findings.plain(figure.value().value()) + "/" + share.value() + "%";
  }

  private static Interval sum(List<Interval> intervals) {
    return intervals.stream().reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
  }
}
