package org.vanban.person;

/** What has been read of a body so far. */
enum BodyState {
  START,
  /** A whole body: a place or a further body may follow. */
  CLOSED,
  /** A body whose name goes on. */
  OPEN,
  /** Just behind {@code Sở}, {@code Trường}: the name has not begun. */
  HEAD,
  /** Behind a title that names its body itself, {@code Trưởng ban}: what it looks after follows. */
  IMPLIED,
  /** Behind a place. */
  PLACE
}
