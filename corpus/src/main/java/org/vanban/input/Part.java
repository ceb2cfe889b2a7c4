package org.vanban.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that may be an article or hold many: a file, a member of an archive, standard input.
 *
 * @param source its name: {@code 2021.zip!/tin.tar.gz}
 * @param name by which its kind is told where its bytes do not: {@code tin.tar}
 * @param in its bytes; closed by who opened it
 * @param depth the number of archives it lies in
 * @param gzipped whether gzip was undone to get at it
 * @param file where it lies; absent within an archive
 */
record Part(
    String source, String name, InputStream in, int depth, boolean gzipped, Optional<Path> file) {
  private static final int LONGEST_NAME = 1000;

  /** The same, other bytes: those of the same stream, buffered. */
  Part with(InputStream same) {
    return new Part(source, name, same, depth, gzipped, file);
  }

  /** What gzip packed. */
  Part unpacked(InputStream unpacked) {
    String inner = name.replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
    return new Part(source, inner, unpacked, depth, true, Optional.empty());
  }

  /** A member of this archive. */
  Part member(String path, InputStream bytes) {
    return new Part(source + "!/" + path, path, bytes, depth + 1, false, Optional.empty());
  }

  /**
   * A member's path as it is printed: forward slashes, no control characters, not endless. Nothing
   * is written where it says, so {@code ../} in it does no harm and stays.
   */
  static String printable(String path) {
    String plain = path.replace('\\', '/').replaceAll("[\\p{Cc}\u2028\u2029]", "\ufffd");
    String relative = plain.startsWith("/") ? plain.substring(1) : plain;
    return relative.length() > LONGEST_NAME ? relative.substring(0, LONGEST_NAME) + "…" : relative;
  }

  /** The end of a name after its last point, in lower case; empty where there is none. */
  static String extension(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int point = last.lastIndexOf('.');
    return point < 0 ? "" : last.substring(point + 1).toLowerCase(Locale.ROOT);
  }
}
