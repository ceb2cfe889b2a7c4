package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Span;

/**
 * A share that is said to pass a half or two thirds against the ratio of its sentence: {@code 24/51
 * phiếu … chưa quá bán}.
 */
final class Majorities {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO_THIRDS =
      BigDecimal.valueOf(2).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
  private static final int NEAR = 3;
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

  private Majorities() {}

  static void check(FigureText text, Findings findings) {
    for (Figure ratio : text.figures()) {
      if (ratio.kind() == Figure.Kind.RATIO && ratio.denominator().signum() > 0) {
        words(text, ratio, findings);
        percent(text, ratio, findings);
      }
    }
  }

  /** The one ratio of a sentence against the words of a share. */
  private static void words(FigureText text, Figure ratio, Findings findings) {
    int start = text.sentenceStart(ratio.sentence());
    int end = text.sentenceEnd(ratio.sentence());
    int half = text.find(Role.HALF, start, end);
    int cue = half >= 0 ? half : text.find(Role.TWO_THIRDS, start, end);
    if (cue < 0 || !isOnly(text, ratio)) {
      return;
    }
    BigDecimal line = half >= 0 ? HALF : TWO_THIRDS;
    int floor = Math.max(start, cue - NEAR);
    boolean not = text.has(Role.NOT_YET, floor, cue) || text.has(Role.LT, floor, cue);
    boolean passes = half >= 0 || text.has(Role.GT, floor, cue) || text.has(Role.RISE, floor, cue);
    if (not || passes) {
      add(
          ratio,
          text.tokens().span(cue, text.cueEnd(cue)),
          line,
          !not,
          half >= 0 ? "1/2" : "2/3",
          findings);
    }
  }

  private static boolean isOnly(FigureText text, Figure ratio) {
    return Optional.of(ratio.index())
        .filter(i -> i == 0 || !isRatio(text, i - 1, ratio.sentence()))
        .filter(i -> !isRatio(text, i + 1, ratio.sentence()))
        .filter(i -> !isRatio(text, i + 2, ratio.sentence()))
        .isPresent();
  }

  private static boolean isRatio(FigureText text, int index, int sentence) {
    return index < text.figures().size()
        && text.figures().get(index).kind() == Figure.Kind.RATIO
        && text.figures().get(index).sentence() == sentence;
  }

  /** {@code 4.612/5.530 cử tri đồng ý (83,4%), bảo đảm trên 50% theo quy định}. */
  private static void percent(FigureText text, Figure ratio, Findings findings) {
    Optional<Figure> own = text.after(ratio).filter(p -> p.kind() == Figure.Kind.PERCENT);
    Optional<Figure> line =
        own.flatMap(text::after)
            .filter(p -> p.kind() == Figure.Kind.PERCENT)
            .filter(p -> p.hedge() == Hedge.GT && p.value().value().compareTo(FIFTY) == 0)
            .filter(p -> text.has(Role.FULL, own.get().to(), p.from()));
    line.ifPresent(p -> add(ratio, p.span(), HALF, true, "1/2", findings));
  }

  private static void add(
      Figure ratio, Span words, BigDecimal line, boolean above, String shown, Findings findings) {
    BigDecimal share = ratio.value().value().divide(ratio.denominator(), MathContext.DECIMAL64);
    boolean fits = above == share.compareTo(line) > 0;
    boolean ordered = ratio.span().start() < words.start();
    findings.addSpans(
        Relation.THRESHOLD,
        Basis.TEXT,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        ordered ? List.of(ratio.span(), words) : List.of(words, ratio.span()),
        Findings.plain(ratio.value().value())
            + "/"
            + Findings.plain(ratio.denominator())
            + (above ? " > " : " < ")
            + shown,
        Findings.rounded(share),
        shown);
  }
}
