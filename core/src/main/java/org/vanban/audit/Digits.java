package org.vanban.audit;

/** How much a figure says: the digits that it prints, noughts at its end left out. */
final class Digits {
  private Digits() {}

  /** {@code 3} for 187 and 18,7; {@code 1} for 2.000. */
  static int of(Figure figure) {
    return figure.value().value().stripTrailingZeros().precision();
  }
}
