package org.vanban.audit;

import java.util.Locale;

/** How figures agree, {@code khớp} to {@code không khớp}. */
public enum Verdict {
  /** {@code khớp}: they agree within rounding. */
  CONSISTENT("khớp", "agrees"),
  /** {@code chưa khớp hẳn}: they agree only in a reading that the text does not print. */
  SUSPICIOUS("chưa khớp hẳn", "does not quite agree"),
  /** {@code không khớp}: no reading makes them agree. */
  INCONSISTENT("không khớp", "does not agree"),
  /** {@code chưa đủ căn cứ}: what it takes to work them out is not printed. */
  UNCHECKABLE("chưa đủ căn cứ", "not enough is printed");

  private final String vietnamese;
  private final String english;

  Verdict(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** Whether a reader should look at the figures. */
  public boolean isFlag() {
    return this == SUSPICIOUS || this == INCONSISTENT;
  }

  /** In words for readers: {@code không khớp}. */
  public String words(Finding.Language language) {
    return language == Finding.Language.VIETNAMESE ? vietnamese : english;
  }

  /** As JSON has it: {@code inconsistent}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
