package org.vanban.read;

/** What reading one file has used up of its limits; used by one thread. */
final class Spending {
  private final ReadLimits limits;
  private final long deadline;
  private long characters;

  Spending(ReadLimits limits) {
    this.limits = limits;
    this.deadline = System.nanoTime() + limits.seconds() * 1_000_000_000L;
  }

  /**
   * Counts characters taken from the file, and looks at the clock.
   *
   * @throws RejectedException if there are more than the limit, or the time is up
   */
  void take(int more) throws RejectedException {
    characters += more;
    if (characters > limits.characters()) {
      throw new RejectedException(
          RejectReason.TOO_LARGE, "more than " + limits.characters() + " characters of text");
    }
    if (System.nanoTime() - deadline > 0) {
      throw tooSlow(limits);
    }
  }

  /**
   * @throws RejectedException if {@code depth} is over the limit of nesting
   */
  void nest(int depth) throws RejectedException {
    if (depth > limits.nesting()) {
      throw new RejectedException(
          RejectReason.DAMAGED, "nested deeper than " + limits.nesting() + " levels");
    }
  }

  static RejectedException tooSlow(ReadLimits limits) {
    return new RejectedException(
        RejectReason.TOO_SLOW, "not read after " + limits.seconds() + " s");
  }
}
