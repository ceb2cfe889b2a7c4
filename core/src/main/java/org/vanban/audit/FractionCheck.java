package org.vanban.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * A share told as a fraction against the ratio or percentage in the bracket behind it: {@code hơn
 * 2/3 số xã (31/45 xã)}, {@code chưa đến một nửa số hộ (28/60 hộ)}, {@code gần một phần ba
 * (31,2%)}.
 *
 * <p>A bound holds on its own side, however far away; where no bound is told, or {@code khoảng}, a
 * fraction is a rough word and can only confirm. Majorities ({@code quá bán}) are told elsewhere.
 */
final class FractionCheck implements Check {
  private static final int NEAR = 9; // tokens between a fraction and the bracket
  private static final int LARGEST = 10; // denominator that is still a fraction in words
  private static final BigDecimal ROUGH = new BigDecimal("0.05");
  private static final Map<String, Integer> NUMBERS =
      Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "tư", 4, "năm", 5, "sáu", 6, "bảy", 7);

  @Override
  public void run(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      boolean share = figure.kind() == Figure.Kind.RATIO || figure.kind() == Figure.Kind.PERCENT;
      int open = share ? openBracket(text, figure) : -1;
      if (open >= 0) {
        before(text, figure, open).ifPresent(f -> check(text, figure, f, findings));
      }
    }
  }

  /**
   * A fraction.
   *
   * @param from its first token, that of its hedge if it has one
   */
  private record Fraction(int from, int to, int part, int whole, Hedge hedge) {
    BigDecimal value() {
      return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }
  }

  /** The bracket that opens right before a share; -1 if none does. */
  private static int openBracket(FigureText text, Figure figure) {
    int at = figure.from() - 1;
    int start = text.sentenceStart(figure.sentence());
    while (at > start && text.tokens().isWordAt(at) && figure.from() - at < 3) {
      at--; // (tức 28/60 hộ)
    }
    return text.tokens().isSymbolAt(at, '(') ? at : -1;
  }

  private static Optional<Fraction> before(FigureText text, Figure figure, int open) {
    int floor = Math.max(text.sentenceStart(figure.sentence()), open - NEAR);
    for (int token = open - 1; token >= floor; token--) {
      if (text.tokens().isSymbolAt(token) && !text.tokens().isSymbolAt(token, '/')) {
        return Optional.empty();
      }
      Optional<Fraction> fraction = at(text, token, floor, open);
      if (fraction.isPresent()) {
        return fraction;
      }
    }
    return Optional.empty();
  }

  /** The fraction that begins at a token: {@code 2/3}, {@code hai phần ba}, {@code một nửa}. */
  private static Optional<Fraction> at(FigureText text, int token, int floor, int end) {
    Tokens tokens = text.tokens();
    if (tokens.isNumberAt(token)
        && tokens.isSymbolAt(token + 1, '/')
        && tokens.isNumberAt(token + 2)) {
      return of(text, floor, token, token + 3, digit(tokens, token), digit(tokens, token + 2));
    }
    boolean parts = token + 2 < end && tokens.surface(token + 1).equals("phần");
    if (parts) {
      return of(text, floor, token, token + 3, word(tokens, token), word(tokens, token + 2));
    }
    boolean half = tokens.surface(token).equals("nửa");
    boolean one = half && token > floor && tokens.surface(token - 1).equalsIgnoreCase("một");
    return half && !text.isCue(Role.HALF, one ? token - 2 : token - 1)
        ? of(text, floor, one ? token - 1 : token, token + 1, 1, 2)
        : Optional.empty();
  }

  private static Optional<Fraction> of(
      FigureText text, int floor, int from, int to, int part, int whole) {
    if (part <= 0 || part >= whole || whole > LARGEST) {
      return Optional.empty();
    }
    int cue = text.cueEndingAt(from, floor);
    Hedge hedge = cue < 0 ? Hedge.NONE : text.roleAt(cue).map(Hedge::of).orElse(Hedge.NONE);
    int first = hedge == Hedge.NONE ? from : cue;
    return Optional.of(new Fraction(first, to, part, whole, hedge));
  }

  private static int digit(Tokens tokens, int token) {
    return tokens.length(token) == 1 || tokens.surface(token).equals("10")
        ? Integer.parseInt(tokens.surface(token))
        : 0;
  }

  private static int word(Tokens tokens, int token) {
    return NUMBERS.getOrDefault(tokens.surface(token).toLowerCase(Locale.ROOT), 0);
  }

  private static void check(FigureText text, Figure share, Fraction fraction, Findings findings) {
    if (share.kind() == Figure.Kind.RATIO && share.denominator().signum() <= 0) {
      return;
    }
    BigDecimal line = fraction.value();
    Interval range = range(share);
    boolean below = range.high().compareTo(line) < 0;
    boolean above = range.low().compareTo(line) > 0;
    boolean near = new Interval(line.subtract(ROUGH), line.add(ROUGH)).overlaps(range);
    switch (fraction.hedge()) {
      case GT, GE -> add(text, share, fraction, " > ", !below, findings);
      case LT, LE -> add(text, share, fraction, " < ", !above, findings);
      case NONE, CA -> {
        if (near) {
          add(text, share, fraction, " ≈ ", true, findings);
        }
      }
    }
  }

  private static Interval range(Figure share) {
    return share.kind() == Figure.Kind.RATIO
        ? share.range().over(Interval.exactly(share.denominator()))
        : share.range().times(new BigDecimal("0.01"));
  }

  private static void add(
      FigureText text,
      Figure share,
      Fraction fraction,
      String sign,
      boolean fits,
      Findings findings) {
    String line = fraction.part() + "/" + fraction.whole();
    String printed =
        share.kind() == Figure.Kind.RATIO
            ? Findings.plain(share.value().value()) + "/" + Findings.plain(share.denominator())
            : share.value() + "%";
    boolean decides = fraction.whole() <= 3;
    findings.addSpans(
        Relation.THRESHOLD,
        Basis.TEXT,
        fits
            ? Findings.Outcome.CONSISTENT
            : Findings.Outcome.inconsistent(decides ? Severity.HIGH : Severity.MEDIUM),
        List.of(text.tokens().span(fraction.from(), fraction.to()), share.span()),
        printed + sign + line,
        Findings.rounded(face(share)),
        line);
  }

  private static BigDecimal face(Figure share) {
    return share.kind() == Figure.Kind.RATIO
        ? share.value().value().divide(share.denominator(), MathContext.DECIMAL64)
        : share.value().value().movePointLeft(2);
  }
}
