package org.vanban.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream all of whose bytes are seen on their way, those that are skipped, too. */
abstract class SeenStream extends FilterInputStream {
  private static final int SKIPPED_AT_ONCE = 1 << 14;

  SeenStream(InputStream in) {
    super(in);
  }

  /**
   * Takes note of bytes.
   *
   * @param bytes holds them from {@code from} on
   * @param count one or more
   */
  abstract void see(byte[] bytes, int from, int count) throws IOException;

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = Library.ask(() -> in.read(into, from, length));
    if (count > 0) {
      see(into, from, count);
    }
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] skipped = new byte[(int) Math.clamp(bytes, 0, SKIPPED_AT_ONCE)];
    return skipped.length == 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
