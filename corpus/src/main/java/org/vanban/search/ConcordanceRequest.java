package org.vanban.search;

/**
 * A question for the places where words and mentions stand: {@code ConcordanceRequest.of("nghi
 * quyet 18").withOrder(ConcordanceRequest.Order.LEFT)}.
 *
 * @param query in the language of {@link QueryReader}
 * @param order of the lines
 * @param width how much of the text to show on either side, in UTF-16 units
 * @param limit how many lines to give
 * @param offset how many to leave out before
 */
public record ConcordanceRequest(String query, Order order, int width, int limit, int offset) {
  /** The widest context. */
  public static final int WIDEST = 1000;

  /** What lines are sorted by. */
  public enum Order {
    /** The words before, the nearest first. */
    LEFT,
    /** The words behind. */
    RIGHT,
    /** The day of publication, the oldest first, undated last. */
    DATE
  }

  /**
   * @throws IllegalArgumentException if limit or offset are negative, or the width is not 1 to 1000
   */
  public ConcordanceRequest {
    if (limit < 0 || offset < 0 || width < 1 || width > WIDEST) {
      throw new IllegalArgumentException(
          "limit %d, offset %d, width %d".formatted(limit, offset, width));
    }
  }

  /** Twenty lines by the words behind, fifty letters on either side. */
  public static ConcordanceRequest of(String query) {
    return new ConcordanceRequest(query, Order.RIGHT, 50, 20, 0);
  }

  public ConcordanceRequest withOrder(Order by) {
    return new ConcordanceRequest(query, by, width, limit, offset);
  }

  public ConcordanceRequest withWidth(int letters) {
    return new ConcordanceRequest(query, order, letters, limit, offset);
  }

  public ConcordanceRequest withLimit(int lines) {
    return new ConcordanceRequest(query, order, width, lines, offset);
  }

  public ConcordanceRequest withOffset(int lines) {
    return new ConcordanceRequest(query, order, width, limit, lines);
  }
}
