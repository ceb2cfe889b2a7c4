package org.vanban.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.vanban.read.ReadLimits;
import org.vanban.read.RejectReason;

/**
 * What unpacking one file has cost so far, however many archives lie in it: a bomb of nested
 * archives multiplies its ratios, so all that comes out at any depth is held against what was read.
 */
final class UnpackMeter {
  private final ReadLimits limits;
  private final LongSupplier packed;
  private long unpacked;
  private int members;

  /**
   * @param packed how many bytes of the file were read so far
   */
  UnpackMeter(ReadLimits limits, LongSupplier packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /**
   * Notes bytes that came out.
   *
   * @throws LimitException if they are too many for what went in
   */
  void unpacked(long bytes) throws LimitException {
    unpacked += bytes;
    if (unpacked > ReadLimits.UNMETERED && unpacked / limits.ratio() > packed.getAsLong()) {
      throw new LimitException(
          RejectReason.TOO_LARGE,
          "unpacks to more than %d times its size; given up after %d bytes"
              .formatted(limits.ratio(), unpacked));
    }
  }

  /**
   * Notes a member.
   *
   * @throws LimitException if there are too many
   */
  void member() throws LimitException {
    if (++members > limits.members()) {
      throw new LimitException(
          RejectReason.TOO_LARGE, "more than " + limits.members() + " members; the rest is left");
    }
  }

  /** A stream of unpacked bytes, each noted. Closing it leaves the bytes below it open. */
  InputStream over(InputStream unpacking) {
    return new FilterInputStream(unpacking) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        int count = Library.ask(() -> super.in.read(into, from, length));
        unpacked(Math.max(0, count));
        return count;
      }

      @Override
      public long skip(long bytes) throws IOException {
        byte[] lost = new byte[(int) Math.clamp(bytes, 0, 1 << 14)];
        return lost.length == 0 ? 0 : Math.max(0, read(lost, 0, lost.length));
      }

      @Override
      public boolean markSupported() {
        return false;
      }

      @Override
      public void close() {
        // the archive that it comes from goes on
      }
    };
  }
}
