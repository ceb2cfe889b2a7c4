package org.vanban.value;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What names a directive, as its issuer writes it: {@code 18-NQ/TW}, {@code 34/2016/NĐ-CP}, {@code
 * 05-CT} for a bare number, {@code NQTW4@XII} for a plenum, {@code NQĐH@XIII} for a congress,
 * {@code Luật Đất đai 2013} for a law by name.
 *
 * <p>Two ids are equal without regard to case. Taken apart once, when it is made; immutable.
 */
public final class DirectiveId {
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

  private final String text;
  private final String folded; // in lower case, by which ids are compared
  private final Kind kind;
  private final Optional<String> number;
  private final OptionalInt year;
  private final Optional<String> code;
  private final Optional<String> term;

  private DirectiveId(String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException("not an id: '" + text + "'");
    }
    this.text = text;
    folded = text.toLowerCase(Locale.ROOT);
    Matcher meeting = MEETING.matcher(text);
    Matcher numbered = NUMBERED.matcher(text);
    if (meeting.matches()) {
      kind = meeting.group("kind").equals("TW") ? Kind.PLENUM : Kind.CONGRESS;
      number = Optional.of(meeting.group("number")).filter(n -> !n.isEmpty());
      term = Optional.ofNullable(meeting.group("term"));
      code = Optional.empty();
      year = OptionalInt.empty();
    } else {
      boolean counted = numbered.matches();
      number = counted ? Optional.of(numbered.group("number")) : Optional.empty();
      code = counted ? Optional.ofNullable(numbered.group("code")) : Optional.empty();
      year = counted ? year(numbered.group("year")) : OptionalInt.empty();
      term = Optional.empty();
      boolean letters = code.isEmpty() || code.get().chars().allMatch(Character::isLetter);
      kind = !counted ? Kind.NAMED : letters ? Kind.BARE : Kind.NUMBERED;
    }
  }

  private static OptionalInt year(@Nullable String digits) {
    if (digits == null) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(digits);
    return OptionalInt.of(value < 100 ? CENTURY + value : value);
  }

  /**
   * @param text the id, in NFC, no blank at its ends
   * @throws IllegalArgumentException if the id is blank
   */
  public static DirectiveId of(String text) {
    return new DirectiveId(text);
  }

  /** The id as its issuer writes it. */
  public String text() {
    return text;
  }

  /**
   * What the document is named by. Old numbers of one group of letters, {@code 135-CP}, cannot be
   * told from bare ones and are {@link Kind#BARE}.
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The number, {@code 05} of {@code 05-CT}, {@code 4} of {@code NQTW4@XII}; leading zeros kept.
   */
  public Optional<String> number() {
    return number;
  }

  /** The year in the number: 2016 of {@code 34/2016/NĐ-CP}. */
  public OptionalInt year() {
    return year;
  }

  /** The letters after number and year: {@code NQ/TW} of {@code 18-NQ/TW}. */
  public Optional<String> code() {
    return code;
  }

  /** The term, a Roman numeral: {@code XII} of {@code NQTW4@XII}. */
  public Optional<String> term() {
    return term;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DirectiveId id && id.folded.equals(folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
