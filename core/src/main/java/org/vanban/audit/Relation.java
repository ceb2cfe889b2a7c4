package org.vanban.audit;

import java.util.Locale;

/**
 * How the figures of one check hang together: {@code ratio-percent} for {@code 54/63, đạt 85,7%}.
 */
public enum Relation {
  RATIO_PERCENT,
  RATIO_BOUNDS,
  PART_PERCENT,
  PARTS_SUM,
  PARTS_WITHIN_WHOLE,
  PERCENT_SUM,
  PERCENT_OF_KNOWN_WHOLE,
  SHARED_UNPRINTED_BASE,
  PERCENT_OF_ALL_DEPUTIES,
  CHANGE_PERCENT,
  BALANCE,
  REMAINDER,
  LIST_COUNT,
  AVERAGE,
  COMPOUND_AVERAGE,
  IMPLIED_PLAN,
  THRESHOLD,
  DURATION,
  REPEAT,
  DATE_WEEKDAY,
  DATE_EXISTS,
  DATE_ORDER,
  /** The term printed beside a document, {@code khóa XI}, and the one it is known to be of. */
  DIRECTIVE_TERM,
  DIRECTIVE_DATE,
  DIRECTIVE_TITLE,
  DIRECTIVE_ISSUER,
  /** Who holds an office that one person holds at a time. */
  OFFICE_HOLDER,
  /** What several articles print of one thing. */
  CROSS_ARTICLE;

  /** As JSON has it: {@code ratio-percent}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
