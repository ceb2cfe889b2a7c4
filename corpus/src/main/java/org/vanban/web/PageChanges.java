package org.vanban.web;

import java.time.Duration;
import org.vanban.read.ReadLimits;

/**
 * What may be changed through the page: articles added and corrected, searches saved.
 *
 * @param allowed whether anything may be
 * @param limits of what is uploaded; {@link ReadLimits#bytes} is the most of one upload too
 * @param patience how long uploads wait for another program that writes to the index
 */
public record PageChanges(boolean allowed, ReadLimits limits, Duration patience) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** All may be changed, within the standard limits. */
  public static PageChanges standard() {
    return new PageChanges(true, ReadLimits.standard(), PATIENCE);
  }

  /** The page only shows. */
  public PageChanges none() {
    return new PageChanges(false, limits, patience);
  }

  public PageChanges with(ReadLimits other) {
    return new PageChanges(allowed, other, patience);
  }

  public PageChanges waiting(Duration most) {
    return new PageChanges(allowed, limits, most);
  }

  /**
   * To be asked before anything is changed.
   *
   * @throws WebFault where nothing may be
   */
  void check() {
    if (!allowed) {
      throw new WebFault(403, "read.only", "");
    }
  }
}
