package org.vanban.text;

/**
 * Where each unit of a text made NFC stands in the source it was made from.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Alignment {
  private static final int[] IDENTITY = {};

  /** Source offset of each unit of the text and of its end; empty where text and source are one. */
  private final int[] sourceOffsets;

  private Alignment(int[] sourceOffsets) {
    this.sourceOffsets = sourceOffsets;
  }

  /** The alignment of a text that equals its source. */
  static Alignment identity() {
    return new Alignment(IDENTITY);
  }

  /**
   * The alignment given by the source offset of every unit and of the end, ascending; the array is
   * kept, not copied.
   *
   * @throws IllegalArgumentException if it has not even an end
   */
  public static Alignment of(int[] sourceOffsets) {
    if (sourceOffsets.length == 0) {
      throw new IllegalArgumentException("no offset of the end");
    }
    return new Alignment(sourceOffsets);
  }

  /**
   * The alignment of a text with the source of its source: this one, then the earlier one.
   *
   * @throws IndexOutOfBoundsException if an offset of this one lies outside what the earlier knows
   */
  public Alignment after(Alignment earlier) {
    if (isIdentity() || earlier.isIdentity()) {
      return isIdentity() ? earlier : this;
    }
    int[] offsets = new int[sourceOffsets.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = earlier.toSource(sourceOffsets[i]);
    }
    return new Alignment(offsets);
  }

  public boolean isIdentity() {
    return sourceOffsets.length == 0;
  }

  /**
   * The offset in the source at which a unit of the text begins.
   *
   * @throws IndexOutOfBoundsException if {@code offset} lies outside the text
   */
  public int toSource(int offset) {
    return isIdentity() ? offset : sourceOffsets[offset];
  }

  /** The stretch of the text that was made from a span of the source. */
  public Span toText(Span source) {
    return isIdentity() ? source : new Span(toText(source.start()), toText(source.end()));
  }

  /** The first unit that was made from the source at an offset or behind it. */
  private int toText(int source) {
    int low = 0;
    int high = sourceOffsets.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceOffsets[middle] < source) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The stretch of the source that a span of the text was made from. */
  public Span toSource(Span span) {
    return isIdentity() ? span : new Span(toSource(span.start()), toSource(span.end()));
  }
}
