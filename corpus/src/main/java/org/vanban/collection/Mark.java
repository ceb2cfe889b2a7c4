package org.vanban.collection;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reader thinks of a finding, with a note: {@code false-alarm}, “bài đã đính chính”.
 * Immutable.
 *
 * @param finding the id by which it is cited: {@code a2a19c5524069687.ratio-percent@857+899}, of
 *     several articles {@code cross-article@0f3c…}
 * @param as what it is marked as
 * @param note in the reader's words; may be empty
 * @param at when it was marked
 */
public record Mark(String finding, As as, String note, Instant at) {
  /** UTF-16 units that a note may have. */
  public static final int LONGEST_NOTE = 1_000;

  /** UTF-16 units that an id may have. */
  public static final int LONGEST_ID = 500;

  /** What a finding is marked as. */
  public enum As {
    /** Looked at, nothing to do. */
    SEEN,
    /** The program misread the text. */
    FALSE_ALARM,
    /** To be held against the source. */
    FOLLOW_UP;

    /** As JSON has it: {@code false-alarm}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark of a name as JSON has it; empty where there is none. */
    public static Optional<As> of(String name) {
      return Arrays.stream(values()).filter(as -> as.toString().equals(name)).findFirst();
    }

    public static List<String> names() {
      return Arrays.stream(values()).map(As::toString).toList();
    }
  }

  /**
   * @throws IllegalArgumentException if the id is blank, too long or more than a line, or the note
   *     too long
   */
  public Mark {
    boolean line = finding.chars().noneMatch(Character::isISOControl);
    if (finding.isBlank() || finding.length() > LONGEST_ID || !line) {
      throw new IllegalArgumentException("no id of a finding: \"" + finding + "\"");
    }
    if (note.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(
          "a note of %d units, %d at most".formatted(note.length(), LONGEST_NOTE));
    }
  }
}
