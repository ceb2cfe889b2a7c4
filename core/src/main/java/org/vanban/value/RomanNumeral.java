package org.vanban.value;

import java.util.OptionalInt;

/**
 * Roman numerals from I to LXXXIX, as congresses, terms and quarters are counted: {@code khóa
 * XIII}.
 */
public final class RomanNumeral {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final int LONGEST = 9;

  private RomanNumeral() {}

  /**
   * The numeral of a number from 1 to 89.
   *
   * @throws IllegalArgumentException for any other
   */
  public static String of(int number) {
    if (number < 1 || number > 89) {
      throw new IllegalArgumentException("no numeral for " + number);
    }
    return TENS[number / 10] + ONES[number % 10];
  }

  /** The number of a well-formed numeral in capitals; empty for anything else. */
  public static OptionalInt parse(CharSequence numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int total = 0;
    int before = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit =
          switch (numeral.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
          };
      if (digit == 0) {
        return OptionalInt.empty();
      }
      total += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    boolean wellFormed = total >= 1 && total <= 89 && of(total).contentEquals(numeral);
    return wellFormed ? OptionalInt.of(total) : OptionalInt.empty();
  }
}
