package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * Multiples in words: {@code từ 120 hộ lên 240 hộ, gấp đôi}, {@code 240 hộ, gấp đôi năm ngoái (120
 * hộ)}, {@code gấp rưỡi}.
 *
 * <p>The words are rounder than digits: a twentieth off agrees, a quarter off does not, and what
 * lies between is left to the reader.
 */
final class DoubleCheck implements Check {
  private static final Map<String, BigDecimal> TIMES =
      Map.of(
          "đôi", BigDecimal.valueOf(2),
          "hai", BigDecimal.valueOf(2),
          "rưỡi", new BigDecimal("1.5"),
          "ba", BigDecimal.valueOf(3),
          "bốn", BigDecimal.valueOf(4));
  private static final BigDecimal CLOSE = new BigDecimal("0.05");
  private static final BigDecimal FAR = new BigDecimal("0.25");
  private static final int NEAR = 5; // tokens between the present value and gấp
  private static final int BEHIND = 9;

  @Override
  public void run(FigureText text, Findings findings) {
    int sentences = text.sentenceCount();
    for (int sentence = 0; sentence < sentences; sentence++) {
      int end = text.sentenceEnd(sentence);
      int cue = text.find(Role.TIMES, text.sentenceStart(sentence), end);
      if (cue >= 0 && text.cueEnd(cue) < end) {
        word(text, sentence, cue, findings);
      }
    }
  }

  private static void word(FigureText text, int sentence, int cue, Findings findings) {
    Tokens tokens = text.tokens();
    int word = text.cueEnd(cue);
    BigDecimal times = tokens.isWordAt(word) ? TIMES.get(tokens.surface(word)) : null;
    boolean digits = tokens.isWordAt(word + 1) && tokens.surface(word + 1).equals("lần");
    if (times == null || digits) {
      return; // gấp ba lần is a count of times, told elsewhere
    }
    Optional<Figure> present =
        text.figuresOf(sentence).stream()
            .filter(f -> f.to() <= cue && f.kind() == Figure.Kind.COUNT)
            .reduce((a, b) -> b)
            .filter(f -> cue - f.to() <= NEAR && !text.isChange(f) && !text.isTime(f))
            .filter(f -> !text.hasSymbol(";:)", f.to(), cue));
    present
        .flatMap(p -> former(text, p, word))
        .ifPresent(f -> check(text, present.get(), f, cue, times, findings));
  }

  /** The value before: of {@code từ … lên …}, or in the bracket behind the word. */
  private static Optional<Figure> former(FigureText text, Figure present, int word) {
    Optional<Figure> from =
        text.before(present)
            .filter(f -> text.has(Role.TO, f.to(), present.from()))
            .filter(f -> isFrom(text, f));
    return from.or(
            () ->
                text.after(present)
                    .filter(f -> f.from() > word && f.from() - word <= BEHIND)
                    .filter(f -> text.tokens().isSymbolAt(f.from() - 1, '(')))
        .filter(f -> f.kind() == Figure.Kind.COUNT || f.kind() == Figure.Kind.BARE)
        .filter(f -> f.unit().equals(present.unit()) || f.unit().isEmpty());
  }

  private static boolean isFrom(FigureText text, Figure figure) {
    int cue = text.cueEndingAt(figure.from(), text.sentenceStart(figure.sentence()));
    return cue >= 0 && text.isCue(Role.FROM, cue);
  }

  private static void check(
      FigureText text,
      Figure present,
      Figure former,
      int cue,
      BigDecimal times,
      Findings findings) {
    if (former.range().low().signum() <= 0 || present.range().low().signum() < 0) {
      return;
    }
    BigDecimal face = present.value().value().divide(former.value().value(), MathContext.DECIMAL64);
    BigDecimal off = face.subtract(times).abs();
    boolean fits = off.compareTo(times.multiply(CLOSE)) <= 0;
    if (fits || off.compareTo(times.multiply(FAR)) > 0) {
      findings.addSpans(
          Relation.CHANGE_PERCENT,
          Basis.TEXT,
          fits
              ? Findings.Outcome.CONSISTENT
              : Findings.Outcome.suspicious(Reason.AMBIGUOUS, Severity.MEDIUM),
          List.of(present.span(), former.span(), text.tokens().span(cue, text.cueEnd(cue) + 1)),
          Findings.plain(present.value().value()) + "/" + Findings.plain(former.value().value()),
          Findings.rounded(face),
          Findings.plain(times));
    }
  }
}
