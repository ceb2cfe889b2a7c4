package org.vanban.names;

import java.util.List;

/** What the model may say of a token: no name, or the first or a later token of one of a kind. */
final class Outcomes {
  static final byte OTHER = 0;
  static final int COUNT = 7;

  private static final List<String> NAMES =
      List.of(
          "other",
          "person-start",
          "person-cont",
          "organization-start",
          "organization-cont",
          "place-start",
          "place-cont");

  private Outcomes() {}

  /** The number of an outcome's name in a model, or -1. */
  static int number(String name) {
    return NAMES.indexOf(name);
  }

  static String name(int outcome) {
    return NAMES.get(outcome);
  }

  /** The first token of a name. */
  static byte start(byte mark) {
    return (byte) (2 * mark - 1);
  }

  /** A later token of a name. */
  static byte cont(byte mark) {
    return (byte) (2 * mark);
  }

  static boolean isStart(int outcome) {
    return outcome % 2 == 1;
  }

  /** The kind of the name, as {@link Marks} has it; nothing for {@link #OTHER}. */
  static byte mark(int outcome) {
    return (byte) ((outcome + 1) / 2);
  }

  /**
   * Where the name begins that a token is part of; -1 if it is of none.
   *
   * @param before the same of the token before it
   */
  static int start(int outcome, int token, int before) {
    return isStart(outcome) ? token : outcome == OTHER ? -1 : before;
  }

  /** Whether an outcome may follow another: a name goes on only if it began. */
  static boolean mayFollow(int outcome, int last) {
    return outcome == OTHER || isStart(outcome) || mark(outcome) == mark(last);
  }
}
