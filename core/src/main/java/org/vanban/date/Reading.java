package org.vanban.date;

import java.util.Optional;
import org.vanban.mention.Mention.Date.Modifier;

/**
 * A date as it is printed, before context completes it: {@code 8h30 ngày 5/6}, {@code ngày 25/1 đến
 * 2/2/2025}.
 *
 * @param start its first token
 * @param end the token after its last
 * @param from the point, or where a range begins
 * @param to where a range ends
 * @param clock the time of day, or where a range of times begins
 * @param untilClock where a range of times ends
 */
record Reading(
    int start,
    int end,
    Point from,
    Optional<Point> to,
    Optional<Clock> clock,
    Optional<Clock> untilClock,
    Optional<Modifier> modifier) {

  static Reading of(int start, int end, Point point) {
    return new Reading(
        start, end, point, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Point.Unit unit() {
    return from.unit();
  }

  /** The last year printed in it, or 0. */
  int printedYear() {
    return to.filter(Point::hasYear).orElse(from).year();
  }

  Reading startingAt(int token) {
    return new Reading(token, end, from, to, clock, untilClock, modifier);
  }

  Reading endingAt(int token) {
    return new Reading(start, token, from, to, clock, untilClock, modifier);
  }

  Reading withFrom(Point point) {
    return new Reading(start, end, point, to, clock, untilClock, modifier);
  }

  Reading to(int token, Point point) {
    return new Reading(start, token, from, Optional.of(point), clock, untilClock, modifier);
  }

  Reading at(Clock time) {
    return new Reading(start, end, from, to, Optional.of(time), untilClock, modifier);
  }

  Reading at(Clock time, Optional<Clock> until) {
    return new Reading(start, end, from, to, Optional.of(time), until, modifier);
  }

  /** Where the clock of a range ends. */
  Reading until(Optional<Clock> time) {
    return new Reading(start, end, from, to, clock, time, modifier);
  }

  Reading with(Modifier part) {
    return new Reading(start, end, from, to, clock, untilClock, Optional.of(part));
  }

  /** Gives the year that another point lends to it, where it has none itself. */
  Reading inYear(int year) {
    return new Reading(
        start,
        end,
        from.hasYear() ? from : from.withYear(year),
        to.map(p -> p.hasYear() ? p : p.withYear(year)),
        clock,
        untilClock,
        modifier);
  }
}
