package org.vanban.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * A folder that cannot be used as an index: there is none, it holds something else, it was written
 * by another version, another program is writing to it, or it cannot be written. The message says
 * which, in one line.
 */
public final class UnusableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  UnusableIndexException(Path folder, String why) {
    super(folder + ": " + why);
  }

  UnusableIndexException(Path folder, String why, Throwable cause) {
    super(folder + ": " + why, cause);
  }

  /** Whether another program is writing to it, so that it can be used once that has ended. */
  public boolean isBusy() {
    return getCause() instanceof LockObtainFailedException;
  }
}
