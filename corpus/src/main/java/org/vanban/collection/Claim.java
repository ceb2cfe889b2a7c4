package org.vanban.collection;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.audit.Interval;
import org.vanban.audit.PrintedFigure;

/**
 * One figure of one article with what it counts, where and when. Immutable.
 *
 * @param where it stands
 * @param sentence the sentence it stands in
 * @param wording a hash of its sentence with all figures left out; 0 of a short one
 * @param kind ratio, percentage or count
 * @param unit in lower case
 * @param value the number; a ratio's part
 * @param whole a ratio's whole
 * @param range what the number may stand for
 * @param hedged whether it is printed with {@code hơn}, {@code gần} or the like
 * @param change whether it is a difference
 * @param noun the words of what is counted, each once, without those that say nothing
 * @param subject the same as printed
 * @param words all words of its clause that say something, those of the noun with them
 * @param status which words make it no plain result, a bit for each
 * @param rolling whether it changes by the hour
 * @param dayPart morning, noon, afternoon or night; 0 where none is told
 * @param place where, as far as that is known
 * @param time when, as far as that is told
 * @param open whether a time is told that is not understood
 * @param base of a difference, what it is a difference to: the year before
 */
record Claim(
    Findings.Sighting where,
    int sentence,
    long wording,
    PrintedFigure.Kind kind,
    String unit,
    BigDecimal value,
    Optional<BigDecimal> whole,
    Interval range,
    boolean hedged,
    PrintedFigure.Change change,
    List<String> noun,
    String subject,
    Set<String> words,
    int status,
    boolean rolling,
    int dayPart,
    Optional<ClaimPlace> place,
    Optional<ClaimTime> time,
    boolean open,
    Base base) {

  /** What a change is a change from. */
  enum Base {
    NONE,
    /** {@code tăng 12% so với cùng kỳ}. */
    SAME_PERIOD,
    /** {@code gấp 3 lần cùng kỳ}. */
    TIMES_SAME_PERIOD
  }

  Source source() {
    return where.source();
  }

  /** What is counted, how and where, without the time. */
  String thing() {
    return thing(status);
  }

  /** The same, of the status words only those of a mask. */
  String thing(int told) {
    String what = noun.isEmpty() ? String.join(" ", words) : String.join(" ", noun);
    return kind
        + "|"
        + unit
        + "|"
        + change
        + "|"
        + told
        + "|"
        + place.map(ClaimPlace::key).orElse("?")
        + "|"
        + what;
  }

  /** Whether both tell a part of the day, and another. */
  boolean isOfAnotherHour(Claim other) {
    return dayPart != 0 && other.dayPart != 0 && dayPart != other.dayPart;
  }

  /**
   * Whether what is counted is the same as far as the words go: what the one counts is among the
   * words of the other, and half of all words, two at least, are common.
   */
  boolean isLike(Claim other) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    boolean counted =
        !noun.isEmpty() && other.words.containsAll(noun)
            || !other.noun.isEmpty() && words.containsAll(other.noun);
    return common.size() >= 2 && counted && 2 * common.size() >= all.size();
  }

  /** Whether two figures can be the same number, as rounded and hedged. */
  boolean agrees(Claim other) {
    return range.overlaps(other.range)
        && whole.isPresent() == other.whole.isPresent()
        && (whole.isEmpty() || whole.get().compareTo(other.whole.get()) == 0);
  }

  /** In plain decimal: {@code 99.72}, {@code 54/63}. */
  String plain() {
    return value.toPlainString() + whole.map(w -> "/" + w.toPlainString()).orElse("");
  }
}
