package org.vanban.resolve;

/**
 * What a word in front of a name says of the person: {@code bà}, {@code cháu nội}, {@code bác sĩ}.
 *
 * @param word as the table has it
 */
record Calling(String word, Gender gender, Age age, Kind kind) {
  static final Calling NONE = new Calling("", Gender.OPEN, Age.OPEN, Kind.NONE);

  /** Whether the word is for a man or a woman. */
  enum Gender {
    MAN,
    WOMAN,
    OPEN;

    boolean contradicts(Gender other) {
      return this != OPEN && other != OPEN && this != other;
    }
  }

  /** Whether the word is for a child, for somebody as old as the writer, or for an older one. */
  enum Age {
    CHILD,
    PEER,
    ELDER,
    OPEN;

    boolean contradicts(Age other) {
      return isSure() && other.isSure() && this != other;
    }

    /** A man is {@code ông} to one and {@code anh} to another. */
    boolean isSure() {
      return this == CHILD || this == ELDER;
    }
  }

  /** What sort of word it is. */
  enum Kind {
    ADDRESS,
    KIN,
    CALLING,
    PARTY,
    DEGREE,
    FALLEN,
    NONE
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }

  /** {@code bác sĩ}, {@code liệt sĩ}: what somebody is, not how he is spoken to. */
  boolean isOccupation() {
    return kind == Kind.CALLING || kind == Kind.FALLEN;
  }
}
