package org.vanban.audit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * One figure printed in two places: {@code 62/67 đảng bộ} in headline and body; or with two of its
 * digits changed over, {@code tỷ lệ cử tri đi bầu 99,72%} and {@code … 99,27%}. Figures of two
 * places, bodies or periods are two figures.
 */
final class RepeatCheck implements Check {
  private static final int WORDS = 4;
  private static final int REACH = 12;
  private static final int WINDOW = 200;
  private static final int NEAR = 6; // figures
  private static final int FEWEST_DIGITS = 3;
  private static final BigDecimal FEWEST_PEOPLE = BigDecimal.TEN;

  @Override
  public void run(FigureText text, Findings findings) {
    Set<Long> twice = printedTwice(text);
    Map<String, Figure> first = new HashMap<>();
    Map<String, Figure> subjects = new HashMap<>();
    Map<String, Figure> objects = new HashMap<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO) {
        again(text, figure, figure.denominator(), findings);
      }
      if (!twice.contains(digits(figure))) {
        continue;
      }
      if (isRepeatable(text, figure)) {
        Figure before = first.putIfAbsent(key(text, figure), figure);
        if (before != null) {
          add(before, figure, Findings.Outcome.CONSISTENT, findings);
        }
      }
      if (hasDigits(figure) && !text.isChange(figure)) {
        sameWords(subject(text, figure), figure, subjects, findings);
        sameWords(object(text, figure), figure, objects, findings);
      }
      if (figure.isCount()) {
        again(text, figure, figure.value().value(), findings);
      }
    }
    Rounded.check(text, findings);
    BackReference.check(text, findings);
  }

  /** The digits that two figures or more have: only those can repeat each other. */
  private static Set<Long> printedTwice(FigureText text) {
    Set<Long> once = new HashSet<>();
    Set<Long> twice = new HashSet<>();
    for (Figure figure : text.figures()) {
      long digits = digits(figure);
      if (!once.add(digits)) {
        twice.add(digits);
      }
    }
    return twice;
  }

  /** How often a figure has each digit but zero, four bits a digit. */
  private static long digits(Figure figure) {
    long counts = 0;
    for (long rest = figure.value().value().unscaledValue().longValue(); rest > 0; rest /= 10) {
      counts += rest % 10 == 0 ? 0 : 1L << (4 * (rest % 10));
    }
    return counts;
  }

  /**
   * {@code phát ra 4.512 phiếu, thu về 4.512 phiếu}, {@code 214 vụ; đã khám phá 187/214 vụ}: a
   * number of three digits and more that comes again in the next sentence at the latest.
   */
  private static void again(FigureText text, Figure figure, BigDecimal number, Findings findings) {
    if (number.stripTrailingZeros().precision() < FEWEST_DIGITS
        || text.isTime(figure)
        || text.isChange(figure)) {
      return;
    }
    for (int i = figure.index() - 1; i >= Math.max(0, figure.index() - NEAR); i--) {
      Figure before = text.figures().get(i);
      if (before.sentence() < figure.sentence() - 1) {
        return;
      }
      if (before.isCount()
          && before.value().value().compareTo(number) == 0
          && isOfUnit(before, figure)
          && !before.isApartFrom(figure)
          && !before.isHedged()
          && !figure.isHedged()) {
        String value = Findings.plain(number);
        Findings.Outcome outcome = Findings.Outcome.CONSISTENT;
        List<Figure> both = List.of(before, figure);
        findings.add(Relation.REPEAT, outcome, both, value + " = " + value, value, value);
        return;
      }
    }
  }

  private static boolean isOfUnit(Figure before, Figure figure) {
    return figure.kind() == Figure.Kind.RATIO
        ? !before.unit().isEmpty() && (figure.unit() + " ").startsWith(before.unit() + " ")
        : before.sameUnit(figure);
  }

  /** Whether a figure is fine enough for two of its digits to change places. */
  private static boolean hasDigits(Figure figure) {
    boolean kind = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.COUNT;
    return kind && figure.value().value().precision() >= FEWEST_DIGITS;
  }

  private static boolean isRepeatable(FigureText text, Figure figure) {
    return figure.kind() == Figure.Kind.RATIO
        || figure.kind() == Figure.Kind.COUNT && !text.isTime(figure);
  }

  /**
   * The figure with the two words after it; people by their number alone, and sums and measures
   * printed to three digits.
   */
  private static String key(FigureText text, Figure figure) {
    AuditWords.UnitKind kind = text.words().kindOf(figure.unit());
    if (figure.kind() == Figure.Kind.COUNT
        && kind == AuditWords.UnitKind.PERSON
        && figure.value().value().compareTo(FEWEST_PEOPLE) >= 0) {
      return "people " + figure.value();
    }
    StringBuilder key =
        new StringBuilder(figure.kind() + " " + figure.value() + "/" + figure.whole());
    boolean fine = figure.value().value().stripTrailingZeros().precision() >= FEWEST_DIGITS;
    if (!fine || !text.isMoney(figure) && !text.isMeasure(figure)) {
      int words = figure.kind() == Figure.Kind.RATIO ? 1 : 2;
      int end = Math.min(figure.to() + words, text.tokens().size());
      for (int token = figure.to(); token < end; token++) {
        key.append(' ').append(lower(text.tokens(), token));
      }
    }
    return figure.kind() == Figure.Kind.RATIO
        ? key.toString()
        : key.append(' ').append(figure.unit()).toString();
  }

  /** Two figures of one subject, in the same words, whose digits changed places. */
  private static void sameWords(
      Optional<String> words, Figure figure, Map<String, Figure> seen, Findings findings) {
    if (words.isEmpty()) {
      return;
    }
    Figure before = seen.putIfAbsent(words.get(), figure);
    if (before != null && !before.isApartFrom(figure) && isTransposed(before, figure)) {
      add(before, figure, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }

  /** The four words before a figure, words like {@code đạt} and a comma passed over. */
  private static Optional<String> subject(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int start = text.sentenceStart(figure.sentence());
    int at = figure.from();
    for (int cue = text.cueEndingAt(at, start); cue >= 0; cue = text.cueEndingAt(at, start)) {
      Role role = text.roleAt(cue).orElseThrow();
      if (role != Role.ATTAIN && role != Role.BE && role != Role.SHARE) {
        break;
      }
      at = tokens.isSymbolAt(cue - 1, ',') ? cue - 1 : cue;
    }
    StringBuilder words = new StringBuilder();
    int count = 0;
    int floor = Math.max(start, figure.from() - REACH);
    for (int token = at - 1; token >= floor && count < WORDS && tokens.isWordAt(token); token--) {
      words.append(lower(tokens, token)).append(' ');
      count++;
    }
    return count == WORDS
        ? Optional.of(words.append(figure.kind()).append(figure.unit()).toString())
        : Optional.empty();
  }

  /** The four words after a figure: {@code 1.058 hộ dân phải di dời}. */
  private static Optional<String> object(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    StringBuilder words = new StringBuilder();
    int end = Math.min(figure.to() + WORDS, text.sentenceEnd(figure.sentence()));
    int token = figure.to();
    for (; token < end && tokens.isWordAt(token); token++) {
      words.append(lower(tokens, token)).append(' ');
    }
    return token == figure.to() + WORDS
        ? Optional.of(words.append(figure.kind()).append(figure.unit()).toString())
        : Optional.empty();
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.surface(token).toLowerCase(Locale.ROOT);
  }

  /** The sum of a list is printed elsewhere, where the list has its digits changed over. */
  static void otherDigits(FigureText text, Figure whole, BigDecimal sum, Findings findings) {
    int from = Math.max(0, whole.index() - WINDOW);
    int to = Math.min(text.figures().size(), whole.index() + WINDOW);
    for (Figure figure : text.figures().subList(from, to)) {
      if (figure.kind() == Figure.Kind.COUNT
          && figure.unit().equals(whole.unit())
          && figure.value().value().compareTo(sum) == 0
          && !figure.isApartFrom(whole)
          && isTransposed(figure, whole)) {
        boolean earlier = figure.index() < whole.index();
        add(
            earlier ? figure : whole,
            earlier ? whole : figure,
            Findings.Outcome.inconsistent(Severity.MEDIUM),
            findings);
        return;
      }
    }
  }

  /** Whether the digits are the same but for two neighbours that changed places. */
  static boolean isTransposed(Figure one, Figure other) {
    String a = one.value().toString();
    String b = other.value().toString();
    if (a.length() != b.length() || a.length() < FEWEST_DIGITS || one.isHedged()) {
      return false;
    }
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    int next = at + 1 < a.length() && a.charAt(at + 1) == '.' ? at + 2 : at + 1;
    return next < a.length()
        && a.charAt(at) == b.charAt(next)
        && a.charAt(next) == b.charAt(at)
        && a.substring(next + 1).equals(b.substring(next + 1));
  }

  static void add(Figure before, Figure figure, Findings.Outcome outcome, Findings findings) {
    findings.add(
        Relation.REPEAT,
        outcome,
        List.of(before, figure),
        figure.value() + " = " + before.value(),
        figure.value().toString(),
        before.value().toString());
  }
}
