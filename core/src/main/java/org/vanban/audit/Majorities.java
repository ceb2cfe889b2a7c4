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
  private static final int DENIED = 8; // tokens from không to the majority that was not reached
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

  /** The one ratio of a sentence, or of a clause, against the words of a share. */
  private static void words(FigureText text, Figure ratio, Findings findings) {
    boolean only = isOnly(text, ratio);
    int start = only ? text.sentenceStart(ratio.sentence()) : ratio.to();
    int end = only ? text.sentenceEnd(ratio.sentence()) : stop(text, ratio);
    int half = text.find(Role.HALF, start, end);
    int cue = half >= 0 ? half : text.find(Role.TWO_THIRDS, start, end);
    if (cue < 0) {
      return;
    }
    BigDecimal line = half >= 0 ? HALF : TWO_THIRDS;
    int floor = Math.max(start, cue - NEAR);
    boolean not =
        text.has(Role.LT, floor, cue) || isDenied(text, Math.max(start, cue - DENIED), cue);
    boolean passes = half >= 0 || text.has(Role.GT, floor, cue) || text.has(Role.RISE, floor, cue);
    if (not || passes) {
      add(
          ratio,
          ofAll(text, ratio, cue),
          text.tokens().span(cue, text.cueEnd(cue)),
          line,
          !not,
          half >= 0 ? "1/2" : "2/3",
          findings);
    }
  }

  /** {@code chưa quá bán}, {@code không đủ số phiếu quá nửa}: in the clause of the words. */
  private static boolean isDenied(FigureText text, int from, int cue) {
    for (int token = cue - 1; token >= from && text.tokens().isWordAt(token); token--) {
      String word = text.tokens().surface(token);
      if (word.equals("chưa") || word.equals("không")) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause of a ratio ends: at a semicolon, or before the next ratio. */
  private static int stop(FigureText text, Figure ratio) {
    int end = text.sentenceEnd(ratio.sentence());
    Optional<Figure> next = text.after(ratio);
    while (next.isPresent() && next.get().kind() != Figure.Kind.RATIO) {
      next = text.after(next.get());
    }
    end = next.map(Figure::from).orElse(end);
    int token = ratio.to();
    while (token < end && !text.hasStop(token, token + 1)) {
      token++;
    }
    return token;
  }

  /**
   * {@code 32/61 phiếu tán thành, bằng 47,76% tổng số đại biểu, chưa quá bán}: of all, where their
   * share is told, not of those who voted.
   */
  private static Optional<Figure> ofAll(FigureText text, Figure ratio, int cue) {
    return text.after(ratio)
        .filter(p -> p.kind() == Figure.Kind.PERCENT && p.to() <= cue && !text.isChange(p))
        .filter(p -> Pairing.base(text, p.to()) == Pairing.Base.ALL);
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
    line.ifPresent(p -> add(ratio, Optional.empty(), p.span(), HALF, true, "1/2", findings));
  }

  private static void add(
      Figure ratio,
      Optional<Figure> percent,
      Span words,
      BigDecimal line,
      boolean above,
      String shown,
      Findings findings) {
    BigDecimal share =
        percent
            .map(p -> p.value().value().movePointLeft(2))
            .orElseGet(
                () -> ratio.value().value().divide(ratio.denominator(), MathContext.DECIMAL64));
    boolean fits = above == share.compareTo(line) > 0;
    Span told = percent.map(Figure::span).orElse(ratio.span());
    boolean ordered = told.start() < words.start();
    String printed =
        percent
            .map(p -> p.value() + "%")
            .orElse(
                Findings.plain(ratio.value().value()) + "/" + Findings.plain(ratio.denominator()));
    findings.addSpans(
        Relation.THRESHOLD,
        Basis.TEXT,
        fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.HIGH),
        ordered ? List.of(told, words) : List.of(words, told),
        printed + (above ? " > " : " < ") + shown,
        Findings.rounded(share),
        shown);
  }
}
