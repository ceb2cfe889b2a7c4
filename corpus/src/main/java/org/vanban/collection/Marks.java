package org.vanban.collection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of an index as they stood when they were read. Immutable.
 *
 * @param byFinding by the finding's id, in the order of the file
 * @param damaged lines of the file that are no marks; they stay in it
 */
public record Marks(Map<String, Mark> byFinding, List<Damaged> damaged) {
  public Marks {
    byFinding = Collections.unmodifiableMap(new LinkedHashMap<>(byFinding));
    damaged = List.copyOf(damaged);
  }

  /**
   * A line that is no mark.
   *
   * @param line its number, from 1
   * @param why what is the matter with it
   */
  public record Damaged(int line, String why) {}

  public static Marks none() {
    return new Marks(Map.of(), List.of());
  }

  /** The mark of a finding of one article. */
  public Optional<Mark> of(String article, String finding) {
    return of(CollectionFinding.cited(article, finding));
  }

  /** The mark of a finding by the id by which it is cited. */
  public Optional<Mark> of(String finding) {
    return Optional.ofNullable(byFinding.get(finding));
  }

  /** Whether somebody took the finding of an article for a false alarm. */
  public boolean isFalseAlarm(String article, String finding) {
    return isFalseAlarm(CollectionFinding.cited(article, finding));
  }

  /** Whether somebody took a finding for a false alarm. */
  public boolean isFalseAlarm(String finding) {
    return of(finding).filter(mark -> mark.as() == Mark.As.FALSE_ALARM).isPresent();
  }
}
