package org.vanban.audit;

import java.util.Locale;

/** What a check rests on: the article's own text, or what is known besides. */
public enum Basis {
  TEXT,
  CALENDAR,
  REGISTER,
  OTHER_ARTICLE;

  /** As JSON has it: {@code other-article}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
