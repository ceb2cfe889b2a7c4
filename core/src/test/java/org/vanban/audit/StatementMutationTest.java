package org.vanban.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vanban.Annotator;

/**
 * The consistent statements with one digit changed: by {@link FormulaOracle} some still fit and
 * must not be flagged, the others must.
 */
class StatementMutationTest {
  private static final Annotator RULES = Annotator.builder().build();

  /** What came of the mutants. */
  private static final class Tally {
    int broken;
    int caught;
    int fitting;
    int alarms;
    final List<String> lines = new ArrayList<>();

    double recall() {
      return (double) caught / broken;
    }

    double precision() {
      return (double) caught / (caught + alarms);
    }

    @Override
    public String toString() {
      return "caught " + caught + "/" + broken + ", alarms " + alarms + "/" + fitting;
    }
  }

  @Test
  void oneChangedDigit() throws IOException {
    Tally tally = run("4");
    assertThat(tally.recall()).as("%s %s", tally, tally.lines).isGreaterThan(0.94);
    assertThat(tally.precision()).as("%s %s", tally, tally.lines).isGreaterThan(0.99);
  }

  @Test
  @Tag("long")
  void everyChangedDigit() throws IOException {
    Tally tally = run("123456789");
    assertThat(tally.recall()).as("%s", tally).isGreaterThan(0.9);
    assertThat(tally.precision()).as("%s", tally).isGreaterThan(0.95);
  }

  /** Adds each step to each digit of each figure that takes part in a check. */
  private static Tally run(String steps) throws IOException {
    Tally tally = new Tally();
    for (Statement statement : AuditStatementsTest.own()) {
      if (statement.verdict() == Verdict.CONSISTENT && statement.audit(RULES).flags().isEmpty()) {
        for (String number : numbers(statement)) {
          place(statement.text(), number)
              .ifPresent(at -> mutate(statement, number, at, steps, tally));
        }
      }
    }
    return tally;
  }

  /** The numbers of the checks whose formula the oracle can work out, and that fit. */
  private static Set<String> numbers(Statement statement) {
    Set<String> numbers = new HashSet<>();
    for (Statement.Listed check : statement.checks()) {
      if (FormulaOracle.fits(check).orElse(false)) {
        Matcher number = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(check.formula());
        while (number.find()) {
          numbers.add(number.group());
        }
        numbers.add(check.printed());
      }
    }
    numbers.remove("");
    return numbers;
  }

  private record Place(int start, String surface) {}

  /** Where a number stands in a text, if it stands there once. */
  private static Optional<Place> place(String text, String number) {
    for (String surface : FormulaOracle.printings(number)) {
      Matcher loose =
          Pattern.compile("(?<![\\d.,])" + Pattern.quote(surface) + "(?![\\d]|[.,]\\d)")
              .matcher(text);
      List<Integer> found = new ArrayList<>();
      while (loose.find()) {
        found.add(loose.start());
      }
      if (found.size() == 1) {
        return Optional.of(new Place(found.get(0), surface));
      }
    }
    return Optional.empty();
  }

  private static void mutate(
      Statement statement, String number, Place place, String steps, Tally tally) {
    for (int i = 0; i < place.surface().length(); i++) {
      char digit = place.surface().charAt(i);
      for (char step : steps.toCharArray()) {
        char other = (char) ('0' + (digit - '0' + step - '0') % 10);
        if (Character.isDigit(digit) && (i > 0 || other != '0')) {
          String surface =
              place.surface().substring(0, i) + other + place.surface().substring(i + 1);
          String plain = surface.replace(".", "").replace(',', '.');
          judge(statement, number, plain, replace(statement.text(), place, surface), tally);
        }
      }
    }
  }

  private static String replace(String text, Place place, String surface) {
    return text.substring(0, place.start())
        + surface
        + text.substring(place.start() + place.surface().length());
  }

  private static void judge(
      Statement statement, String number, String other, String text, Tally tally) {
    boolean fits = true;
    for (Statement.Listed check : statement.checks()) {
      Optional<Boolean> before = FormulaOracle.fits(check);
      if (before.orElse(false)) {
        fits &= FormulaOracle.fits(check.with(number, other)).orElse(true);
      }
    }
    List<Finding> flags = statement.audit(text, RULES).flags();
    if (fits) {
      tally.fitting++;
      tally.alarms += flags.isEmpty() ? 0 : 1;
      if (!flags.isEmpty()) {
        tally.lines.add(
            "\n! " + statement.n() + " " + number + ">" + other + " " + flags.get(0).id());
      }
    } else {
      tally.broken++;
      tally.caught += flags.isEmpty() ? 0 : 1;
      if (flags.isEmpty()) {
        tally.lines.add("\n- " + statement.n() + " " + number + ">" + other);
      }
    }
  }

  /** {@code 4}: the steps; prints what was missed. */
  public static void main(String[] args) throws IOException {
    Tally tally = run(args[0]);
    System.out.println(tally + " " + tally.lines);
  }
}
