package org.vanban.value;

import java.util.Locale;
import java.util.Objects;

/**
 * What names a directive, as its issuer writes it: {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code
 * 05-CT} for a bare number, {@code NQTW4@XII} for a plenum, {@code NQĐH@XIII} for a congress,
 * {@code Luật Đất đai 2013} for a law by name.
 *
 * <p>Two ids are equal without regard to case.
 *
 * @param text the id, in NFC, no blank at its ends
 */
public record DirectiveId(String text) {

  /**
   * @throws IllegalArgumentException if the id is blank
   */
  public DirectiveId {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException("not an id: '" + text + "'");
    }
  }

  public static DirectiveId of(String text) {
    return new DirectiveId(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DirectiveId id && id.text.equalsIgnoreCase(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
