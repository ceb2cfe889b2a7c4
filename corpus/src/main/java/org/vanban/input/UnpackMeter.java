package org.vanban.input;

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
    return new SeenStream(unpacking) {
      @Override
      void see(byte[] bytes, int from, int count) throws LimitException {
        unpacked(count);
      }

      @Override
      public void close() {
        // the archive that it comes from goes on
      }
    };
  }
}
