package org.vanban.search;

import java.time.Duration;

/** A question to the index that took longer than it may, and was given up. */
public final class SlowQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SlowQuestionException(Duration longest) {
    super("given up after " + longest.toMillis() + " ms");
  }
}
