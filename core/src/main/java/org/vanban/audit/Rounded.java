package org.vanban.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * A figure printed once round and once in full: {@code Hơn 1.900 hộ thoát nghèo} over {@code 1.914
 * hộ thoát nghèo}; or with a comma where the other has a point, {@code 3.240 tấn} and {@code 3,240
 * tấn}, a thousandfold.
 */
final class Rounded {
  private static final int WINDOW = 60;
  private static final int HEAD_WORDS = 6;
  private static final int BODY_WORDS = 12;
  private static final int SHARED_WORDS = 3;
  private static final int FINE = 4;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Rounded() {}

  static void check(FigureText text, Findings findings) {
    hedged(text, findings);
    thousandfold(text, findings);
    headline(text, findings);
  }

  /** A hedged figure and the exact one of the same words. */
  private static void hedged(FigureText text, Findings findings) {
    Map<String, Figure> round = new HashMap<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() != Figure.Kind.COUNT || text.isTime(figure) || text.isChange(figure)) {
        continue;
      }
      Optional<String> words = following(text, figure);
      if (words.isEmpty()) {
        continue;
      }
      Figure other = round.get(words.get());
      if (figure.isHedged()) {
        round.putIfAbsent(words.get(), figure);
      } else if (other != null && other.range().contains(figure.value().value())) {
        RepeatCheck.add(other, figure, Findings.Outcome.CONSISTENT, findings);
      }
    }
  }

  /** The unit and two words after a figure. */
  private static Optional<String> following(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    return tokens.isWordAt(figure.to()) && tokens.isWordAt(figure.to() + 1)
        ? Optional.of(figure.unit() + " " + tokens.surface(figure.to(), figure.to() + 2))
        : Optional.empty();
  }

  /** The same digits of one unit, a thousand times as much. */
  private static void thousandfold(FigureText text, Findings findings) {
    Map<String, Figure> seen = new HashMap<>();
    for (Figure figure : text.figures()) {
      BigDecimal value = figure.value().value();
      if (figure.kind() != Figure.Kind.COUNT
          || text.isTime(figure)
          || value.stripTrailingZeros().precision() < FINE - 1
          || value.unscaledValue().toString().length() < FINE) {
        continue;
      }
      String unit = " " + figure.unit();
      String larger = Findings.plain(value.multiply(THOUSAND)) + unit;
      String smaller = Findings.plain(value.divide(THOUSAND)) + unit;
      Optional<Figure> other =
          Optional.ofNullable(seen.get(larger)).or(() -> Optional.ofNullable(seen.get(smaller)));
      other
          .filter(
              o -> figure.index() - o.index() <= WINDOW && hasDecimals(o) != hasDecimals(figure))
          .ifPresent(
              o ->
                  RepeatCheck.add(
                      o, figure, Findings.Outcome.inconsistent(Severity.HIGH), findings));
      seen.putIfAbsent(Findings.plain(value) + unit, figure);
    }
  }

  private static boolean hasDecimals(Figure figure) {
    return figure.value().value().scale() == 3;
  }

  /** The first figure of a headline, and the first of its unit below it that says the same. */
  private static void headline(FigureText text, Findings findings) {
    if (text.figures().isEmpty()) {
      return;
    }
    Figure head = text.figures().get(0);
    int end = text.headlineEnd();
    if (head.kind() != Figure.Kind.COUNT || head.from() >= end || text.isTime(head)) {
      return;
    }
    int last = Math.min(text.figures().size(), WINDOW);
    for (Figure body : text.figures().subList(1, last)) {
      if (body.from() >= end && body.unit().equals(head.unit()) && body.kind() == head.kind()) {
        if (sharesWords(text, head, body)) {
          settle(head, body, findings);
        }
        return;
      }
    }
  }

  private static boolean sharesWords(FigureText text, Figure head, Figure body) {
    Set<String> words = words(text, head.from() - HEAD_WORDS, head.from());
    words.addAll(words(text, head.to(), head.to() + HEAD_WORDS / 2));
    Set<String> below = words(text, body.from() - BODY_WORDS, body.from());
    below.addAll(words(text, body.to(), body.to() + HEAD_WORDS));
    below.retainAll(words);
    return below.size() >= SHARED_WORDS;
  }

  private static Set<String> words(FigureText text, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int token = Math.max(0, from); token < Math.min(to, text.tokens().size()); token++) {
      if (text.tokens().isWordAt(token)) {
        words.add(text.tokens().surface(token).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static void settle(Figure head, Figure body, Findings findings) {
    Interval rounded = Interval.rounded(head.value());
    boolean coarser = head.value().unit().compareTo(body.value().unit()) > 0;
    if (!coarser || head.isHedged() || body.isHedged()) {
      return;
    }
    if (rounded.overlaps(body.range())) {
      RepeatCheck.add(head, body, Findings.Outcome.CONSISTENT, findings);
    } else if (Interval.cutOff(head.value()).overlaps(body.range())) {
      Findings.Outcome cut = Findings.Outcome.suspicious(Reason.TRUNCATED, Severity.LOW);
      RepeatCheck.add(head, body, cut, findings);
    }
  }
}
