package org.vanban.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the numbers of a listed check fit, worked out from its formula alone: {@code 145/182}
 * against {@code 79.7}, {@code 9.25 + 5.6 + 3.53 = 18.4}, {@code k/50} against {@code 34}.
 *
 * <p>Knows nothing of the audit: numbers are ranges of doubles, a count exact, any other number
 * within half a unit of its last digit.
 */
final class FormulaOracle {
  private static final Set<String> PERCENTS =
      Set.of(
          "ratio-percent",
          "part-percent",
          "change-percent",
          "compound-average",
          "percent-of-all-deputies");
  private static final int MOST = 200_000;
  private static final double SLACK = 1e-9;

  private final String formula;
  private final boolean percents;
  private final Set<String> rounded;
  private int at;

  private FormulaOracle(String formula, boolean percents, Set<String> rounded) {
    this.formula = formula.replace(" ", "");
    this.percents = percents;
    this.rounded = rounded;
  }

  /** From the lowest to the highest number that is meant. */
  private record Range(double low, double high) {
    boolean meets(Range other) {
      double slack = SLACK * Math.max(1, Math.abs(high));
      return low <= other.high + slack && other.low <= high + slack;
    }

    Range times(double factor) {
      return new Range(low * factor, high * factor);
    }
  }

  /** Whether the check fits; empty where its formula is of a kind that is not worked out here. */
  static Optional<Boolean> fits(Statement.Listed check) {
    try {
      return judge(check);
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> judge(Statement.Listed check) {
    String formula = check.formula();
    String printed = check.printed();
    Set<String> rounded = check.rounded();
    switch (check.relation()) {
      case "list-count", "duration", "threshold", "repeat" -> {
        return Optional.empty();
      }
      case "shared-unprinted-base" -> {
        return Optional.of(shareOneWhole(formula, rounded));
      }
      default -> {
        // worked out below
      }
    }
    if (check.relation().startsWith("date")) {
      return Optional.empty();
    }
    if (formula.contains("k")) {
      return Optional.of(hasWhole(formula, printed, rounded));
    }
    boolean percents = check.relation().equals("percent-sum");
    if (formula.contains("<=")) {
      String[] sides = formula.split("<=");
      return Optional.of(
          of(sides[0], percents, rounded).low <= of(sides[1], percents, rounded).high + SLACK);
    }
    if (formula.contains("=")) {
      String[] sides = formula.split("=");
      Range right = percents ? new Range(100, 100) : of(sides[1], false, rounded);
      return Optional.of(of(sides[0], percents, rounded).meets(right));
    }
    Range value = of(formula, false, rounded);
    if (check.relation().equals("ratio-bounds")) {
      return Optional.of(value.low <= 1);
    }
    Range shown = number(printed, true);
    boolean percent = PERCENTS.contains(check.relation()) && !check.isMultiple();
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of((percent ? value.times(100) : value).meets(shown));
  }

  /** {@code 11482 = 2.96%; 16930 = 4.36%}: one whole behind all. */
  private static boolean shareOneWhole(String formula, Set<String> rounded) {
    double low = 0;
    double high = Double.MAX_VALUE;
    for (String pair : formula.split(";")) {
      String[] sides = pair.split("=");
      Range part = of(sides[0], false, rounded);
      Range share = of(sides[1], false, rounded);
      low = Math.max(low, part.low / share.high);
      high = Math.min(high, part.high / share.low);
    }
    return low <= high * (1 + SLACK);
  }

  /** {@code k/50} or {@code 148/k}: some whole number for k gives the percentage. */
  private static boolean hasWhole(String formula, String printed, Set<String> rounded) {
    String[] sides = formula.replace(" ", "").split("/");
    Range shown = number(printed, true);
    double known = Double.parseDouble(sides[0].equals("k") ? sides[1] : sides[0]);
    if (rounded.contains(sides[0])) {
      return true;
    }
    for (int k = 1; k < MOST; k++) {
      double share = sides[0].equals("k") ? 100 * k / known : 100 * known / k;
      if (new Range(share, share).meets(shown)) {
        return true;
      }
    }
    return false;
  }

  private static Range of(String formula, boolean percents, Set<String> rounded) {
    FormulaOracle oracle = new FormulaOracle(formula, percents, rounded);
    Range value = oracle.sum();
    if (oracle.at < oracle.formula.length()) {
      throw new IllegalArgumentException(formula);
    }
    return value;
  }

  private Range sum() {
    Range value = product();
    while (at < formula.length() && "+-".indexOf(formula.charAt(at)) >= 0) {
      boolean plus = formula.charAt(at++) == '+';
      Range next = product();
      value =
          plus
              ? new Range(value.low + next.low, value.high + next.high)
              : new Range(value.low - next.high, value.high - next.low);
    }
    return value;
  }

  private Range product() {
    Range value = power();
    while (at < formula.length() && "*/".indexOf(formula.charAt(at)) >= 0) {
      boolean times = formula.charAt(at++) == '*';
      Range next = power();
      value =
          times
              ? new Range(value.low * next.low, value.high * next.high)
              : value.low < 0
                  ? new Range(value.low / next.low, value.high / next.low)
                  : new Range(value.low / next.high, value.high / next.low);
    }
    return value;
  }

  private Range power() {
    Range value = atom();
    if (at < formula.length() && formula.charAt(at) == '^') {
      at++;
      double exponent = atom().low;
      return new Range(Math.pow(value.low, exponent), Math.pow(value.high, exponent));
    }
    return value;
  }

  private Range atom() {
    if (formula.charAt(at) == '(') {
      at++;
      Range value = sum();
      at++;
      return value;
    }
    int start = at;
    while (at < formula.length()
        && (Character.isDigit(formula.charAt(at)) || formula.charAt(at) == '.')) {
      at++;
    }
    String number = formula.substring(start, at);
    boolean percent = at < formula.length() && formula.charAt(at) == '%';
    Range value = number(number, percents || percent || rounded.contains(number));
    at += percent ? 1 : 0;
    return percent ? value.times(0.01) : value;
  }

  private static Range number(String number, boolean round) {
    int point = number.indexOf('.');
    double value = Double.parseDouble(number);
    int places = point < 0 ? 0 : number.length() - point - 1;
    double half = round || point >= 0 ? 0.5 * Math.pow(10, -places) : 0;
    return new Range(value - half, value + half);
  }

  /** A number as Vietnamese texts print it: {@code 11.840,5} for 11840.5. */
  static List<String> printings(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
    StringBuilder grouped = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, '.');
    }
    return grouped.toString().equals(whole)
        ? List.of(whole + decimals)
        : List.of(grouped + decimals, whole + decimals);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s at %d", formula, at);
  }
}
