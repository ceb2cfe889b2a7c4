package org.vanban.directive;

import java.util.OptionalInt;
import org.vanban.value.DirectiveId;

/**
 * What an issuer stamps on a document, taken apart: {@code 34/2016/NĐ-CP} is number {@code 34},
 * year 2016, code {@code NĐ-CP}.
 *
 * @param number as printed, leading zeros and a letter behind it kept: {@code 05}, {@code 30a}
 * @param year the year between number and code, where one is printed; two digits are of the
 *     twentieth century
 * @param code the letters, misprints mended: {@code NQ/TW}; empty for a bare number
 * @param id the whole, as the issuer writes it: {@code 18-NQ/TW} for {@code 18/NQ-TW}
 */
public record DirectiveNumber(String number, OptionalInt year, String code, DirectiveId id) {

  /** Whether letters stand with the number; {@code Chỉ thị 05} has none. */
  public boolean hasCode() {
    return !code.isEmpty();
  }

  /** As the issuer writes it. */
  @Override
  public String toString() {
    return id.text();
  }
}
