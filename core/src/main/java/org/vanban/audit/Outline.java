package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far the rows of a table stand below each other, as their numbering tells: {@code I}, {@code
 * 1}, {@code 1.1}, {@code -}. For one table, row by row, and for one thread.
 */
final class Outline {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<roman>[IVX]{1,5})(?=[.)\\s])[.)]?|(?<capital>[A-H])(?=[.)\\s])[.)]?"
              + "|(?<dotted>\\d{1,2}(?:\\.\\d{1,2}){1,3})(?=[.)\\s])[.)]?|(?<number>\\d{1,3})(?=[.)\\s])[.)]?"
              + "|(?<small>[a-h])[.)]|(?<dash>[-–•*])|(?<plus>\\+)");
  private static final List<String> NAMED =
      List.of("roman", "capital", "number", "small", "dash", "plus");

  private final List<String> open = new ArrayList<>(); // the marks in use, outermost first
  private String mark = "";

  /** The label behind its mark, which is kept for {@link #depth}. */
  String labelOf(String label) {
    Matcher found = MARK.matcher(label);
    if (!found.lookingAt()) {
      mark = "none";
      return label;
    }
    String dotted = found.group("dotted");
    mark =
        dotted != null
            ? "dotted" + dotted.chars().filter(c -> c == '.').count()
            : NAMED.stream().filter(n -> found.group(n) != null).findFirst().orElse("none");
    return label.substring(found.end()).strip();
  }

  /** How deep the row of the last label stands; a row of totals stands above all. */
  int depth(PrintedTable.Kind kind) {
    if (kind == PrintedTable.Kind.WHOLE) {
      open.clear();
      return 0;
    }
    if (kind == PrintedTable.Kind.AMONG && open.isEmpty()) {
      return 0; // parts of the total itself
    }
    String kept = kind == PrintedTable.Kind.AMONG ? "among" : mark;
    int at = open.indexOf(kept);
    if (at < 0) {
      open.add(kept);
      return open.size() - 1;
    }
    open.subList(at + 1, open.size()).clear();
    return at;
  }
}
