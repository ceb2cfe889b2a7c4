package org.vanban.audit;

import java.util.Optional;

/**
 * The former and the present value that a rise or fall lies between: {@code tăng từ 3.215 tỷ đồng
 * lên 4.160 tỷ đồng, tức tăng 29,4%}.
 *
 * @param former the earlier value
 * @param present the later one
 * @param wording how the text puts them together
 */
record TwoValues(Figure former, Figure present, Wording wording) {
  /** How the text puts two values together. */
  enum Wording {
    /** {@code từ A lên B}: nothing else can be meant. */
    FROM_TO,
    /** {@code B, tăng p% so với A}. */
    COMPARED,
    /** {@code B, vượt p% chỉ tiêu (A)}. */
    BRACKET,
    /** {@code năm 2018 là A, đến năm 2022 đạt B}. */
    YEARS,
    /** {@code năm 2022 có A, năm 2023 có B}: it may be two things. */
    LOOSE
  }

  /** Whether nothing else can be meant. */
  boolean isSure() {
    return switch (wording) {
      case FROM_TO, COMPARED, BRACKET -> true;
      case YEARS, LOOSE -> false;
    };
  }

  Figure larger() {
    return present.value().compareTo(former.value()) > 0 ? present : former;
  }

  Figure smaller() {
    return larger() == present ? former : present;
  }

  /** These values with what the grammar leaves open. */
  TwoValues loose() {
    return new TwoValues(former, present, Wording.LOOSE);
  }

  /** The values around a change of the unit that it asks for. */
  static Optional<TwoValues> around(FigureText text, Figure change) {
    return around(Levels.of(text, change));
  }

  /** The percentages around a percentage that may tell of points: {@code 6,1%, giảm 2,3%}. */
  static Optional<TwoValues> sharesAround(FigureText text, Figure change) {
    return around(new Levels(text, change, true));
  }

  private static Optional<TwoValues> around(Levels levels) {
    return FromTo.before(levels)
        .or(() -> Comparison.behind(levels))
        .or(() -> Comparison.before(levels))
        .or(() -> FromTo.behind(levels))
        .or(() -> Succession.of(levels));
  }
}
