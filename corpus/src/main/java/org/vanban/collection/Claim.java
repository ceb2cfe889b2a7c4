package org.vanban.collection;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param noun the words of what is counted, each once, without those that say nothing; of votes the
 *     name of the one they are for, too
 * @param subject the same as printed
 * @param words all words of its clause that say something, those of the noun with them
 * @param context those of its sentence before the clause, and of the title
 * @param counter whether the unit only counts what other words name: {@code 589.214 người}
 * @param status which words make it no plain result, a bit for each
 * @param rolling whether it changes by the hour
 * @param dayPart morning, noon, afternoon or night; 0 where none is told
 * @param place where, as far as that is known
 * @param time when, as far as that is told
 * @param near the one period that its paragraph tells before its sentence; empty where it has a
 *     time of its own
 * @param open whether a time is told that is not understood
 * @param base of a difference, what it is a difference to: the year before
 * @param against the time that is told of that: {@code so với cuối năm 2022}
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
    Set<String> context,
    boolean counter,
    int status,
    boolean rolling,
    int dayPart,
    Optional<ClaimPlace> place,
    Optional<ClaimTime> time,
    Optional<ClaimTime> near,
    boolean open,
    Base base,
    Optional<ClaimTime> against) {

  /** What a change is a change from. */
  enum Base {
    NONE,
    /** {@code tăng 12% so với cùng kỳ}. */
    SAME_PERIOD,
    /** {@code gấp 3 lần cùng kỳ}. */
    TIMES_SAME_PERIOD,
    /** {@code tăng thêm 26 xã so với cuối năm ngoái}. */
    TOLD,
    /** {@code gấp 3,1 lần năm 2021}. */
    TIMES_TOLD;

    boolean isTold() {
      return this == TOLD || this == TIMES_TOLD;
    }

    boolean isMultiple() {
      return this == TIMES_SAME_PERIOD || this == TIMES_TOLD;
    }
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
   * words of the other, and half of all words, two at least, are common, or told by the sentence or
   * title of the other.
   */
  boolean isLike(Claim other) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    Set<String> all = new HashSet<>(words);
    all.addAll(other.words);
    long unexplained =
        all.stream()
            .filter(w -> !common.contains(w))
            .filter(w -> !isSaid(w) || !other.isSaid(w))
            .count();
    boolean counted =
        !noun.isEmpty() && other.words.containsAll(noun)
            || !other.noun.isEmpty() && words.containsAll(other.noun);
    return common.size() >= 2 && counted && 2 * unexplained <= all.size();
  }

  /**
   * Whether what is counted is the same as far as article and sentence tell: two words are common,
   * and what one clause says more, the sentence of the other has said before: {@code 506 tỷ đồng
   * doanh thu} behind {@code khách du lịch}, and {@code doanh thu du lịch}.
   */
  boolean isNamedAlike(Claim other) {
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    return common.size() >= 2 && isExplained(words, other) && isExplained(other.words, this);
  }

  /**
   * Whether two figures can count the same, which another sign must make likely: the words of one
   * stand with the other, and those of the noun, or three, are common.
   */
  boolean isLooselyNamedAs(Claim other) {
    boolean named = noun.size() > 1 && noun.equals(other.noun);
    return (named || common(other) > 2) && isPartlyNamedAs(other);
  }

  /** How many words two figures have in common, those of their sentences and titles with them. */
  long told(Claim other) {
    return Stream.concat(words.stream(), context.stream())
        .distinct()
        .filter(w -> other.words.contains(w) || other.context.contains(w))
        .count();
  }

  /** How many words of two clauses are common. */
  long common(Claim other) {
    return words.stream().filter(other.words::contains).count();
  }

  /** Whether the words of one say nothing that those of the other do not: {@code đại biểu dự}. */
  boolean isPartlyNamedAs(Claim other) {
    return isExplained(words, other) || isExplained(other.words, this);
  }

  private boolean isSaid(String word) {
    return words.contains(word) || context.contains(word);
  }

  private static boolean isExplained(Collection<String> said, Claim by) {
    return said.stream().allMatch(by::isSaid);
  }

  /** Whether both are parts of a whole, and of another: {@code 28/30}, {@code 28/32}. */
  boolean isOfAnotherWhole(Claim other) {
    return whole.isPresent()
        && other.whole.isPresent()
        && whole.get().compareTo(other.whole.get()) != 0;
  }

  /** Whether the noun holds the name of the person whom the figure is about. */
  boolean isNamed() {
    return noun.stream().anyMatch(word -> word.indexOf(' ') > 0);
  }

  /**
   * Whether two units can count one thing: {@code cử tri}, and {@code người} of voters; {@code căn
   * cước}, and {@code thẻ} of {@code thẻ căn cước}.
   */
  boolean isInUnitOf(Claim other) {
    return unit.equals(other.unit)
        || noun.containsAll(other.syllables()) && noun.containsAll(other.noun)
        || other.noun.containsAll(syllables()) && other.noun.containsAll(noun)
        || counter && words.containsAll(other.syllables())
        || other.counter && other.words.containsAll(syllables());
  }

  /** The syllables of the unit. */
  List<String> syllables() {
    return List.of(unit.split(" "));
  }

  /** The time that is told, or that its paragraph tells. */
  Optional<ClaimTime> period() {
    return time.or(() -> near);
  }

  /** Whether both are of one place that is known. */
  boolean isWhere(Claim other) {
    return place.isPresent()
        && other.place.isPresent()
        && place.get().key().equals(other.place.get().key());
  }

  /** Whether both end on one day: {@code 9 tháng năm 2023}, {@code đến ngày 30/9/2023}. */
  boolean endsWith(Claim other) {
    return time.isPresent()
        && other.time.isPresent()
        && time.get().to().equals(other.time.get().to())
        && time.get().hour() == other.time.get().hour();
  }

  /** Whether the unit is what is counted, no measure: {@code 984 căn}, not {@code 984 ha}. */
  boolean isOfThings() {
    return kind == PrintedFigure.Kind.COUNT && noun.containsAll(syllables());
  }

  /** Whether two figures can be the same number, as rounded and hedged. */
  boolean agrees(Claim other) {
    boolean wholes = whole.isPresent() == other.whole.isPresent();
    if (whole.isPresent() && wholes) {
      return value.compareTo(other.value) == 0 && whole.get().compareTo(other.whole.get()) == 0;
    }
    boolean same = value.compareTo(other.value) == 0;
    return wholes && (same || range.overlaps(other.range) && !isBeside(range, other.range));
  }

  /** Whether two ranges only touch: {@code 23,6%} and {@code 23,7%} are two numbers. */
  private static boolean isBeside(Interval one, Interval other) {
    boolean points = one.low().equals(one.high()) || other.low().equals(other.high());
    return !points
        && (one.high().compareTo(other.low()) == 0 || other.high().compareTo(one.low()) == 0);
  }

  /** In plain decimal: {@code 99.72}, {@code 54/63}. */
  String plain() {
    return value.toPlainString() + whole.map(w -> "/" + w.toPlainString()).orElse("");
  }
}
