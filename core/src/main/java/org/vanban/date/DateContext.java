package org.vanban.date;

import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * What is known of an article before its dates are read: {@code Chiều 2/7} needs a year, {@code hôm
 * qua} a day.
 *
 * @param published when it was published, at the precision known; a time keeps its day
 */
public record DateContext(Optional<EdtfDate> published) {

  /** An article of which nothing is known; dates named in the text still help. */
  public static DateContext unknown() {
    return new DateContext(Optional.empty());
  }

  /** An article published at a date: {@code 2018-07-02}, {@code 2018-07}, {@code 2018}. */
  public static DateContext published(EdtfDate date) {
    return new DateContext(Optional.of(date));
  }
}
