package org.vanban.export;

import java.util.StringJoiner;
import org.vanban.collection.SubjectGroup;

/** How what several articles count is called, where who printed what is shown. */
public final class AcrossWords {
  private AcrossWords() {}

  /** {@code tổng thu ngân sách · Bắc Giang · 2023-01-01/2023-07-31}, as far as told. */
  public static String of(SubjectGroup group) {
    StringJoiner words = new StringJoiner(" · ");
    for (String part : new String[] {group.subject(), group.place(), group.period()}) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words.toString();
  }
}
