package org.vanban.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vanban.read.Known;
import org.vanban.text.TextNormalizer;

/**
 * Files on their way from a browser to the index: streamed to a folder among temporary files that
 * nobody else may read, until they were read.
 *
 * <p>One may be as large as {@link org.vanban.read.ReadLimits#bytes}, all that wait {@value
 * #WAITING} times as large; what is more is refused while it comes. The folder goes when the page
 * is closed. Safe for many threads.
 */
final class Uploads implements AutoCloseable {
  /** How many uploads of the largest size may wait at once. */
  static final int WAITING = 8;

  private static final System.Logger LOG = System.getLogger(Uploads.class.getName());
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NAME = 200;
  private static final int DIGEST_BYTES = 8;

  private final long most;
  private final AtomicLong held = new AtomicLong();
  private @Nullable Path folder; // guarded by this; made for the first upload
  private boolean closed; // guarded by this

  /**
   * @param most bytes of one
   */
  Uploads(long most) {
    this.most = most;
  }

  /**
   * Takes a file in.
   *
   * @param announced how many bytes are to come, as the browser says; -1 where it does not
   * @param name as the browser calls it
   * @param pasted for a text that was pasted, what was told of it
   * @throws WebFault if it is too large, or too much waits already
   */
  Upload take(InputStream in, long announced, String name, Optional<Known> pasted)
      throws IOException {
    if (announced > most) {
      throw tooLarge();
    }
    Path file = Files.createTempFile(folder(), "upload", "");
    Copied copied = new Copied(0, "");
    try {
      copied = copy(in, file);
      String plain = plain(name);
      String source = (pasted.isPresent() ? "pasted" : copied.digest()) + "/";
      String last = pasted.isPresent() ? copied.digest() + ".txt" : plain;
      return new Upload(plain, file, source + last, copied.bytes(), pasted);
    } finally {
      if (copied.digest().isEmpty()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private record Copied(long bytes, String digest) {}

  private Copied copy(InputStream in, Path file) throws IOException {
    var sha = Secrets.sha256();
    long bytes = 0;
    boolean whole = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (held.addAndGet(read) > WAITING * most) {
          throw new WebFault(503, "upload.full", "");
        }
        if (bytes > most) {
          throw tooLarge();
        }
        sha.update(buffer, 0, read);
        out.write(buffer, 0, read);
      }
      whole = true;
    } finally {
      if (!whole) {
        held.addAndGet(-bytes);
      }
    }
    return new Copied(bytes, HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES));
  }

  private WebFault tooLarge() {
    return new WebFault(413, "too.large", (most >> 20) + " MiB");
  }

  /** A name as it may be shown: its last part, without what moves or breaks a line. */
  static String plain(String name) {
    String[] parts = TextNormalizer.nfc(name).split("[/\\\\]", -1);
    String last = parts[parts.length - 1].replaceAll("[\\p{C}\u2028\u2029]", "").strip();
    int over = last.length() - LONGEST_NAME;
    return over > 0 ? "…" + last.substring(over) : last;
  }

  private synchronized Path folder() throws IOException {
    if (closed) {
      throw new IOException("the page is closed");
    }
    if (folder == null) {
      folder = Files.createTempDirectory("vanban-upload");
    }
    return folder;
  }

  /** Lets go of what was read, or will not be. */
  void forget(Upload upload) {
    try {
      if (Files.deleteIfExists(upload.file())) {
        held.addAndGet(-upload.bytes());
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "an upload that is deleted later", e);
    }
  }

  /** Deletes what still waits. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
