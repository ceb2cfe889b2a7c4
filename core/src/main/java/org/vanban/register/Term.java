package org.vanban.register;

import java.time.LocalDate;
import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * A term of office that documents are numbered by: {@code khóa XII} of the Centre, from 29/1/2016
 * to 24/1/2021.
 *
 * @param body {@code Trung ương}, {@code Tỉnh ủy}, {@code Quốc hội}
 * @param name a Roman numeral, or years where bodies of one kind count apart: {@code 2020-2025}
 * @param from its first day
 * @param until its last day; empty while it runs
 */
public record Term(String body, String name, LocalDate from, Optional<LocalDate> until) {

  /** Whether the whole of a date lies in the term. */
  public boolean covers(EdtfDate date) {
    return !date.earliest().isBefore(from)
        && until.map(u -> !date.latest().isAfter(u)).orElse(true);
  }

  /** Whether any day of a date lies in the term. */
  public boolean touches(EdtfDate date) {
    return !date.latest().isBefore(from)
        && until.map(u -> !date.earliest().isAfter(u)).orElse(true);
  }
}
