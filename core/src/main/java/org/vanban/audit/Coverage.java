package org.vanban.audit;

import java.util.List;
import org.vanban.text.Span;

/**
 * How much of an article could be checked at all.
 *
 * @param figures the ratios, percentages, quantities and dates seen
 * @param checked those that stand in a finding other than {@link Verdict#UNCHECKABLE}
 * @param unchecked the rest, each with the cause
 */
public record Coverage(int figures, int checked, List<Unchecked> unchecked) {
  public Coverage {
    unchecked = List.copyOf(unchecked);
  }

  /** Why a figure stands in no check. */
  public enum Cause {
    /** A percentage whose base is not printed beside it. */
    BASE_NOT_PRINTED,
    /** A figure that nothing in the article can be held against. */
    NOTHING_TO_COMPARE
  }

  /** A figure that nothing was held against. */
  public record Unchecked(Span span, Cause cause) {}
}
