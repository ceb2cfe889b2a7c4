package org.vanban.names;

/** How often the rules call one word a person, an organization, a place or nothing in a text. */
final class OtherKinds {
  /** Of what is no word with a capital. */
  static final byte NO_WORD = -1;

  private static final byte NOWHERE = 0;
  private static final byte NO_NAME = 16;
  private static final int KINDS = 4;

  private final int[] counts = new int[KINDS]; // by mark

  void add(int mark) {
    counts[mark]++;
  }

  /** A bit for each kind that it has in other places than the one where it has {@code mark}. */
  byte without(int mark) {
    int bits = 0;
    for (int kind = Marks.PERSON; kind < KINDS; kind++) {
      bits |= counts[kind] - (kind == mark ? 1 : 0) > 0 ? 1 << kind : 0;
    }
    boolean plain = counts[Marks.NOTHING] - (mark == Marks.NOTHING ? 1 : 0) > 0;
    return (byte) (bits != 0 ? bits : plain ? NO_NAME : NOWHERE);
  }
}
