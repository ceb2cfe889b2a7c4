package org.vanban.index;

import java.util.Locale;

/**
 * What articles are counted by, {@code official}: each a field of doc values, a value an article at
 * most once.
 */
public enum Facet {
  /** The settled key of a directive, {@code 18-NQ/TW@XII}; where none is settled, its id. */
  DIRECTIVE,
  /** The issuer of a directive, by its letters: {@code TW}, {@code TTg}. */
  ISSUER,
  /** The kind of a directive, in English: {@code resolution}. */
  KIND,
  /** A person beside whom an office stands: {@code Phạm Minh Chính}. */
  OFFICIAL,
  /** Title and body of an office, without its place: {@code Bí thư Tỉnh ủy}. */
  OFFICE,
  /** A place, of an organization, an office or a figure too: {@code tỉnh Lâm Đồng}. */
  PLACE,
  /** A body with its place: {@code Sở Y tế tỉnh Kon Tum}. */
  ORGANIZATION,
  /** The year of publication: {@code 2018}. */
  YEAR,
  /** The month of publication: {@code 2018-07}; articles known by year alone have none. */
  MONTH,
  /** The paper or site, as {@link IndexFields#OUTLET}. */
  SOURCE,
  /** What auditing its figures gave, {@code inconsistent}; an article may have several. */
  VERDICT;

  /** The field of the index that holds the values. */
  public String field() {
    return "facet." + this;
  }

  /** As JSON has it: {@code official}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
