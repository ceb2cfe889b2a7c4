package org.vanban.text;

/**
 * A stretch of text, {@code [start, end)} in UTF-16 units, half-open.
 *
 * @param start first unit of the stretch
 * @param end the unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public static Span of(int start, int end) {
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the whole of {@code other} lies inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * The text of the span.
   *
   * @throws IndexOutOfBoundsException if the span leaves the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
