package org.vanban.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What went wrong with writing an index, as one line that says where, what, and what to do. */
final class IndexFaults {
  private static final List<String> FULL =
      List.of("no space left", "quota exceeded", "not enough space", "disk full");
  private static final int CAUSES = 10;

  private IndexFaults() {}

  /**
   * A fault in words.
   *
   * @param fault what a write threw: Lucene closes a writer that cannot write, and names the cause
   */
  static IOException writing(Path folder, Exception fault) {
    if (fault instanceof UnusableIndexException known) {
      return known;
    }
    Throwable first = fault;
    Throwable behind = cause(first);
    for (int i = 0; i < CAUSES && behind != null; i++) {
      first = behind;
      behind = cause(first);
    }
    return new UnusableIndexException(folder, words(first), fault);
  }

  /** What is behind a fault; a lock that cannot be made tells it beside the missing file. */
  private static @Nullable Throwable cause(Throwable fault) {
    if (fault instanceof NoSuchFileException && fault.getSuppressed().length > 0) {
      return fault.getSuppressed()[0];
    }
    return fault.getCause();
  }

  private static String words(Throwable fault) {
    String said = String.valueOf(fault.getMessage());
    String lower = said.toLowerCase(Locale.ROOT);
    if (FULL.stream().anyMatch(lower::contains)) {
      return "no space left on the disk; what was committed stays; make room and run it again";
    }
    if (fault instanceof AccessDeniedException || lower.contains("read-only")) {
      return "cannot be written, it is read-only; name another folder with --index, or allow it";
    }
    String reason =
        fault instanceof FileSystemException file && file.getReason() != null
            ? file.getFile() + ": " + file.getReason()
            : said.lines().findFirst().orElse("");
    return "cannot be written: " + reason + "; what was committed stays";
  }
}
