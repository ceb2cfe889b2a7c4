package org.vanban.date;

/**
 * The rules by which dates are read; a {@link org.vanban.text.Trace} is told of each that fires.
 */
public enum DateRule {
  /** {@code 8h30 ngày 5/6}. */
  CLOCK_AND_DAY,
  /** {@code Chiều 2/7}, {@code hôm qua}. */
  DAY,
  /** {@code 17/09/2024 - 16:52}. */
  DAY_AND_CLOCK,
  /** {@code 6 tháng đầu năm 2018}. */
  MONTHS,
  /** {@code 5/2018 - 7/2018}. */
  BARE_MONTH,
  /** {@code 2016 - 2020}. */
  BARE_YEAR,
  /** {@code tháng này}. */
  NEAR_MONTH,
  /** {@code tháng 3/2022}. */
  MONTH,
  /** {@code quý III-2020}. */
  QUARTER,
  /** {@code nửa đầu năm 2020}. */
  HALF,
  /** {@code nhiệm kỳ 2020-2025}. */
  TERM,
  /** {@code năm 2018}. */
  YEAR,
  /** {@code cuối năm 2021}. */
  PART,
  /** {@code 12} in {@code tháng 11 và 12}. */
  LISTED
}
