package org.vanban.person;

/**
 * The rules by which the pieces of persons are read; a {@link org.vanban.text.Trace} is told of
 * each that fires.
 */
public enum PersonRule {
  /** {@code Bí thư Huyện ủy}. */
  OFFICE,
  /** {@code Đại tá}. */
  RANK,
  /** {@code đồng chí}. */
  HONORIFIC,
  /** A name behind an office, rank or honorific: {@code ông Dũng}. */
  ANNOUNCED_NAME,
  /** A name that nothing announces: {@code Lò Văn Pửn}. */
  BARE_NAME,
  /** A given name alone whose bearer the text has named before: {@code Long nói}. */
  REPEATED_NAME,
  /** A line of its own at the end: {@code LÒ VĂN PỬN}. */
  BYLINE,
  /** {@code Ảnh: Lò Văn Pửn}. */
  CREDIT
}
