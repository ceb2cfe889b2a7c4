package org.vanban.audit;

import java.util.Locale;

/** How much hangs on a difference: {@code 50,73%} for 50,74 is low, a majority lost is high. */
public enum Severity {
  NONE,
  /** The last printed digit, or a percentage cut off instead of rounded. */
  LOW,
  MEDIUM,
  /** It changes the conclusion: crosses a half or two thirds, or cannot be. */
  HIGH;

  /** As JSON has it: {@code high}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
