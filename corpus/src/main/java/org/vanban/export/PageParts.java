package org.vanban.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/**
 * The parts of a page that are written while its articles come, each in a file of its own, and the
 * page that they make in the end.
 *
 * <p>The files lie in a folder beside the page, so that the whole page takes its place at once; one
 * that stood there before stays until then.
 */
final class PageParts implements AutoCloseable {

  /** What is gathered, in the order of the page. */
  enum Part {
    /** Lines that lead to findings of high, medium and low severity. */
    HIGH,
    MEDIUM,
    LOW,
    /** Articles with something to look at. */
    FLAGGED,
    OTHERS,
    REJECTED
  }

  private final Path page;
  private final Path folder;
  private final Map<Part, BufferedWriter> parts = new EnumMap<>(Part.class);

  /**
   * @throws IOException if no page can be written there
   */
  PageParts(Path page) throws IOException {
    if (Files.exists(page, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(page)) {
      throw new IOException("no file: " + page);
    }
    this.page = Files.isSymbolicLink(page) ? page.toRealPath() : page.toAbsolutePath();
    if (Files.exists(page) && !Files.isWritable(page)) {
      throw new IOException("read-only: " + page);
    }
    this.folder = Files.createTempDirectory(this.page.getParent(), ".vanban-report-");
  }

  void add(Part part, String html) throws IOException {
    BufferedWriter out = parts.get(part);
    if (out == null) {
      out = Files.newBufferedWriter(file(part));
      parts.put(part, out);
    }
    out.write(html);
  }

  boolean has(Part part) {
    return parts.containsKey(part);
  }

  /** Writes what was gathered. */
  void copy(Part part, Writer out) throws IOException {
    BufferedWriter gathered = parts.get(part);
    if (gathered != null) {
      gathered.flush();
      try (var in = Files.newBufferedReader(file(part))) {
        in.transferTo(out);
      }
    }
  }

  private Path file(Part part) {
    return folder.resolve(part.name());
  }

  /** What writes a page. */
  @FunctionalInterface
  interface Writing {
    void to(Writer out) throws IOException;
  }

  /** Writes the page and puts it into its place. */
  void finish(Writing writing) throws IOException {
    Path whole = folder.resolve("page");
    try (Writer out = Files.newBufferedWriter(whole)) {
      writing.to(out);
    }
    Files.move(whole, page, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes away all but the page. */
  @Override
  public void close() throws IOException {
    for (BufferedWriter out : parts.values()) {
      out.close();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
