package org.vanban.person;

/**
 * A stretch of tokens that matters to persons: {@code đồng chí}, {@code Thượng tướng}, {@code Bí
 * thư Tỉnh ủy}, {@code Lò Văn Pửn}.
 *
 * @param start its first token
 * @param end the token after its last
 */
record Piece(Kind kind, int start, int end) {
  /** What a piece is. */
  enum Kind {
    HONORIFIC,
    RANK,
    OFFICE,
    NAME,
    AUTHOR
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isPerson() {
    return kind == Kind.NAME || kind == Kind.AUTHOR;
  }
}
