package org.vanban.audit;

import java.util.Locale;

/** Why figures are called suspicious, or can't be checked: {@code truncated}. */
public enum Reason {
  /** They fit when the last digits are cut off instead of rounded. */
  TRUNCATED,
  /** They fit a base that is not the printed one. */
  OTHER_BASE,
  /** The sentence can be read two ways. */
  AMBIGUOUS,
  /** A difference that may have a good cause. */
  DIFFERS,
  /** The whole is not printed. */
  NO_WHOLE,
  /** The text was recognized from pictures of its pages, and a digit may be misread. */
  OCR;

  /** As JSON has it: {@code other-base}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
