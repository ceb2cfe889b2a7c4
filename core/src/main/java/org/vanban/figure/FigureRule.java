package org.vanban.figure;

/**
 * The rules by which figures are read; a {@link org.vanban.text.Trace} is told of each that fires.
 */
public enum FigureRule {
  /** {@code 54/63}, {@code 17 trên tổng số 82}. */
  RATIO,
  /** {@code 11,7%}. */
  PERCENT,
  /** {@code hơn 5 triệu đảng viên}. */
  QUANTITY,
  /** A stroke that parts no counts: {@code 24/7}. */
  NO_RATIO
}
