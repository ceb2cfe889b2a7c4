package org.vanban.search;

import java.io.IOException;
import java.nio.file.Path;

/** A file of saved searches that cannot be read; it is left as it is. One line says which. */
public final class DamagedSearchesException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedSearchesException(Path file, Exception cause) {
    super(file + ": damaged, remove it and save the searches anew", cause);
  }
}
