package org.vanban.value;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a directive, as its issuer writes it: {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code
 * 05-CT} for a bare number, {@code NQTW4@XII} for a plenum, {@code NQĐH@XIII} for a congress,
 * {@code Luật Đất đai 2013} for a law by name.
 *
 * <p>Two ids are equal without regard to case.
 *
 * @param text the id, in NFC, no blank at its ends
 */
public record DirectiveId(String text) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<number>\\d[\\d.]{0,12}(?:\\p{Ll}|[A-D](?=[-/]))?)(?:[-/](?<year>(?:19|20)\\d\\d|\\d\\d)(?=/))?(?:[-/]?(?<code>\\p{L}.*))?");
  private static final Pattern MEETING =
      Pattern.compile("\\p{L}{1,6}?(?<kind>TW|ĐH)(?<number>\\d{0,2})(?:@(?<term>[IVXL]+))?");
  private static final int CENTURY = 1900;

  /** What an id names a document by. */
  public enum Kind {
    /** Number and code: {@code 18-NQ/TW}. */
    NUMBERED,
    /** A number with no more than the letters of its type: {@code 05-CT}, {@code 193/2013/NĐ}. */
    BARE,
    /** The plenum that passed it: {@code NQTW4@XII}. */
    PLENUM,
    /** The congress that passed it: {@code NQĐH@XIII}. */
    CONGRESS,
    /** A name: {@code Luật Đất đai 2013}. */
    NAMED
  }

  /**
   * @throws IllegalArgumentException if the id is blank
   */
  public DirectiveId {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException("not an id: '" + text + "'");
    }
  }

  public static DirectiveId of(String text) {
    return new DirectiveId(text);
  }

  /**
   * What the document is named by. Old numbers of one group of letters, {@code 135-CP}, cannot be
   * told from bare ones and are {@link Kind#BARE}.
   */
  public Kind kind() {
    Matcher meeting = MEETING.matcher(text);
    if (meeting.matches()) {
      return meeting.group("kind").equals("TW") ? Kind.PLENUM : Kind.CONGRESS;
    }
    if (!NUMBERED.matcher(text).matches()) {
      return Kind.NAMED;
    }
    return code().filter(c -> !c.chars().allMatch(Character::isLetter)).isPresent()
        ? Kind.NUMBERED
        : Kind.BARE;
  }

  /**
   * The number, {@code 05} of {@code 05-CT}, {@code 4} of {@code NQTW4@XII}; leading zeros kept.
   */
  public Optional<String> number() {
    Matcher meeting = MEETING.matcher(text);
    if (meeting.matches()) {
      return Optional.of(meeting.group("number")).filter(n -> !n.isEmpty());
    }
    return group("number");
  }

  /** The year in the number: 2016 of {@code 34/2016/NĐ-CP}. */
  public OptionalInt year() {
    Optional<String> year = group("year");
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(year.get());
    return OptionalInt.of(value < 100 ? CENTURY + value : value);
  }

  /** The letters after number and year: {@code NQ/TW} of {@code 18-NQ/TW}. */
  public Optional<String> code() {
    return group("code");
  }

  /** The term, a Roman numeral: {@code XII} of {@code NQTW4@XII}. */
  public Optional<String> term() {
    Matcher meeting = MEETING.matcher(text);
    return meeting.matches() ? Optional.ofNullable(meeting.group("term")) : Optional.empty();
  }

  private Optional<String> group(String name) {
    Matcher m = NUMBERED.matcher(text);
    return m.matches() ? Optional.ofNullable(m.group(name)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DirectiveId id && id.text.equalsIgnoreCase(text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return text;
  }
}
