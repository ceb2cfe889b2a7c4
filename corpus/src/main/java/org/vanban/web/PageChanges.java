package org.vanban.web;

import org.vanban.read.ReadLimits;

/**
 * What may be changed through the page: articles added and corrected, searches saved.
 *
 * @param allowed whether anything may be
 * @param limits of what is uploaded; {@link ReadLimits#bytes} is the most of one upload too
 */
public record PageChanges(boolean allowed, ReadLimits limits) {

  /** All may be changed, within the standard limits. */
  public static PageChanges standard() {
    return new PageChanges(true, ReadLimits.standard());
  }

  /** The page only shows. */
  public PageChanges none() {
    return new PageChanges(false, limits);
  }

  public PageChanges with(ReadLimits other) {
    return new PageChanges(allowed, other);
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
