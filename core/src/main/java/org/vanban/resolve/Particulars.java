package org.vanban.resolve;

import java.util.Optional;

/**
 * What a text says of somebody right behind the name: {@code Lê Văn Tú, 61 tuổi, cựu chiến binh ở
 * thôn Đông Hoàng}, {@code Vũ Thị Thoa (sinh năm 1989)}.
 *
 * @param born the year
 * @param age in years
 * @param home where somebody lives
 * @param calling what somebody is; {@link Calling#NONE} where that is not said
 */
record Particulars(
    Optional<Integer> born, Optional<Integer> age, Optional<Home> home, Calling calling) {
  static final Particulars NONE =
      new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), Calling.NONE);

  /** Two counts of one person's years may differ by so much. */
  private static final int SLACK = 1;

  /**
   * A unit in lower case.
   *
   * @param kind empty where it stands without one
   */
  record Home(String kind, String name) {
    /** {@code phường Mũi Né} and {@code phường Đức Long}: of two kinds one may lie in the other. */
    private boolean isNot(Home other) {
      return !kind.isEmpty() && kind.equals(other.kind) && !name.equals(other.name);
    }
  }

  boolean isNothing() {
    return equals(NONE);
  }

  /** Whether years or homes are those of two people. */
  boolean areOfTwo(Particulars other) {
    return differ(born, other.born)
        || differ(age, other.age)
        || home.isPresent() && other.home.isPresent() && home.get().isNot(other.home.get());
  }

  private static boolean differ(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent() && Math.abs(one.get() - other.get()) > SLACK;
  }

  /** {@code ông Bảy ở Đức Long}, where a Bảy of {@code phường Đức Long} was named before. */
  boolean livesWith(Particulars other) {
    return home.isPresent()
        && other.home.isPresent()
        && home.get().name().equals(other.home.get().name());
  }

  /** Whether years or a home are said again. */
  boolean repeats(Particulars other) {
    return born.isPresent() && born.equals(other.born)
        || age.isPresent() && age.equals(other.age)
        || livesWith(other);
  }

  /** What is known with what another place says. */
  Particulars and(Particulars more) {
    return new Particulars(
        born.or(more::born),
        age.or(more::age),
        home.or(more::home),
        calling.isNone() ? more.calling : calling);
  }
}
