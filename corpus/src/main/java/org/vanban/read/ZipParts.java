package org.vanban.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a document that is a zip file, none of them larger than it may honestly be. */
final class ZipParts implements AutoCloseable {
  /** Text of one repeated line shrinks to a hundredth; a bomb is beyond that. */
  private static final long RATIO = 100;

  /** What every file may unpack to, however small it is. */
  private static final long GRACE = 4L << 20;

  private static final int MOST_PARTS = 10_000;
  private static final int BUFFER = 1 << 16;

  private final ZipFile zip;
  private final long limit;

  ZipParts(byte[] bytes) throws IOException {
    this.zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setUseUnicodeExtraFields(false)
            .get();
    this.limit = GRACE + RATIO * bytes.length;
  }

  /**
   * Unpacks everything once and keeps nothing.
   *
   * @throws RejectedException if it is a zip bomb, or a part is encrypted
   */
  static void check(byte[] bytes) throws RejectedException, IOException {
    try (ZipParts parts = new ZipParts(bytes)) {
      byte[] buffer = new byte[BUFFER];
      long unpacked = 0;
      int count = 0;
      for (ZipArchiveEntry entry : Collections.list(parts.zip.getEntries())) {
        if (++count > MOST_PARTS) {
          throw new RejectedException(
              RejectReason.TOO_LARGE, "a zip bomb: more than " + MOST_PARTS + " parts");
        }
        try (InputStream in = parts.open(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            unpacked += n;
            parts.hold(unpacked);
          }
        }
      }
    }
  }

  private InputStream open(ZipArchiveEntry entry) throws RejectedException, IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RejectedException(RejectReason.ENCRYPTED, "a password is needed to open it");
    }
    return zip.getInputStream(entry);
  }

  private void hold(long unpacked) throws RejectedException {
    if (unpacked > limit) {
      throw new RejectedException(
          RejectReason.TOO_LARGE, "a zip bomb: unpacks to more than " + limit + " bytes");
    }
  }

  /** A part by its name; absent where there is none. */
  Optional<byte[]> part(String name) throws RejectedException, IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        hold(out.size());
      }
    }
    return Optional.of(out.toByteArray());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
