package org.vanban.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * A figure of the headline, or one that is printed twice, whose digits stand otherwise in another
 * place: {@code Bình Sơn: 127 hộ thoát nghèo} over {@code … có 137 hộ thoát nghèo}; {@code 412 ha
 * rừng} in headline and body and {@code 421 ha rừng} under a picture.
 *
 * <p>Kept strict: one unit, words around them in common, as many digits, and one of them another or
 * two changed over. The headline's figure stands nowhere below it, and one figure alone can be
 * meant; of three or more the one that stands alone must have its digits changed over.
 */
final class TurnedDigits implements Check {
  private static final int FEWEST_DIGITS = 3;
  private static final int AROUND = 8; // tokens
  private static final int SHARED = 3;
  private static final int FEWEST = 3; // of which one can stand alone
  private static final int MOST = 60;

  @Override
  public void run(FigureText text, Findings findings) {
    headline(text, findings);
    if (text.figures().size() < FEWEST) {
      return;
    }
    Map<String, List<Figure>> alike = new HashMap<>();
    for (Figure figure : text.figures()) {
      if (isFine(text, figure)) {
        List<Figure> others = alike.computeIfAbsent(key(figure), k -> new ArrayList<>());
        if (others.size() < MOST) {
          others.add(figure);
        }
      }
    }
    alike.values().stream().filter(l -> l.size() >= FEWEST).forEach(l -> odd(text, l, findings));
  }

  /** Whether a figure has digits enough not to be met by chance. */
  private static boolean isFine(FigureText text, Figure figure) {
    boolean kind = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.COUNT;
    return kind
        && figure.value().value().precision() >= FEWEST_DIGITS
        && figure.value().value().stripTrailingZeros().precision() >= FEWEST_DIGITS
        && !figure.isHedged()
        && !text.isTime(figure)
        && !text.isChange(figure);
  }

  /** The same of figures that have unit and digits in common. */
  private static String key(Figure figure) {
    int[] digits = figure.value().toString().chars().sorted().toArray();
    return figure.kind() + figure.unit() + new String(digits, 0, digits.length);
  }

  /** Of figures with the same digits, one stands alone and the others are one figure. */
  private static void odd(FigureText text, List<Figure> figures, Findings findings) {
    Map<String, List<Figure>> byValue = new HashMap<>();
    figures.forEach(
        f -> byValue.computeIfAbsent(f.value().toString(), v -> new ArrayList<>()).add(f));
    List<List<Figure>> groups = new ArrayList<>(byValue.values());
    if (groups.size() != 2) {
      return;
    }
    List<Figure> few = groups.get(groups.get(0).size() == 1 ? 0 : 1);
    List<Figure> many = groups.get(few == groups.get(0) ? 1 : 0);
    if (few.size() != 1 || many.size() < 2) {
      return;
    }
    Figure one = few.get(0);
    many.stream()
        .filter(m -> m.sentence() != one.sentence() && !m.isApartFrom(one))
        .filter(m -> RepeatCheck.isTransposed(m, one) && shares(text, m, one))
        .findFirst()
        .ifPresent(m -> differ(m, one, findings));
  }

  private static void headline(FigureText text, Findings findings) {
    int end = text.headlineEnd();
    if (end >= text.tokens().size() || !text.tokens().isBreakBefore(end)) {
      return; // no line of its own
    }
    for (Figure head : text.figures()) {
      if (head.from() >= end) {
        return;
      }
      if (isFine(text, head) && head.value().value().stripTrailingZeros().scale() <= 0) {
        below(text, head, end, findings);
      }
    }
  }

  /** The one figure below a headline that counts the same, if it differs by one slip. */
  private static void below(FigureText text, Figure head, int end, Findings findings) {
    int last = Math.min(text.figures().size(), head.index() + MOST);
    List<Figure> same =
        text.figures().subList(head.index() + 1, last).stream()
            .filter(f -> f.from() >= end && f.kind() == head.kind())
            .filter(f -> f.unit().equals(head.unit()))
            .toList();
    boolean told = same.stream().anyMatch(f -> f.range().overlaps(head.range()));
    List<Figure> meant = same.stream().filter(f -> shares(text, head, f)).toList();
    if (!told && meant.size() == 1 && isFine(text, meant.get(0))) {
      Figure body = meant.get(0);
      boolean slip = RepeatCheck.isTransposed(head, body) || isOneDigit(head, body);
      if (slip && !head.isApartFrom(body) && follows(text, head).equals(follows(text, body))) {
        differ(head, body, findings);
      }
    }
  }

  private static boolean isOneDigit(Figure one, Figure other) {
    String a = one.value().toString();
    String b = other.value().toString();
    int differing = 0;
    for (int at = 0; at < Math.min(a.length(), b.length()); at++) {
      differing += a.charAt(at) != b.charAt(at) ? 1 : 0;
    }
    return a.length() == b.length() && differing == 1;
  }

  /** The word behind a figure, if one stands there. */
  private static String follows(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    boolean word = tokens.isWordAt(figure.to()) && !tokens.isBreakBefore(figure.to());
    return word ? tokens.surface(figure.to()).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether words around two figures, those of their units left out, are the same. */
  private static boolean shares(FigureText text, Figure one, Figure other) {
    Set<String> words = around(text, one);
    words.retainAll(around(text, other));
    return words.size() >= SHARED;
  }

  private static Set<String> around(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    Set<String> words = new HashSet<>();
    int from = Math.max(text.sentenceStart(figure.sentence()), figure.from() - AROUND);
    int to = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + AROUND / 2);
    for (int token = from; token < to; token++) {
      boolean within = token >= figure.from() && token < figure.to();
      if (!within && tokens.isWordAt(token) && !isFiller(text, token)) {
        words.add(tokens.surface(token).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Whether a word tells nothing of what is counted: {@code đạt}, {@code có}. */
  private static boolean isFiller(FigureText text, int token) {
    return text.isCue(Role.BE, token) || text.isCue(Role.ATTAIN, token);
  }

  private static void differ(Figure one, Figure other, Findings findings) {
    if (!findings.tells(Relation.REPEAT, other)) {
      Figure first = one.index() < other.index() ? one : other;
      Figure second = first == one ? other : one;
      RepeatCheck.add(first, second, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }
}
