package org.vanban.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * Completes the dates of one text in their order: the year of the publication, else that of dates
 * already named. For one thread.
 */
final class YearFinder {
  /**
   * A day so far after the publication is told of in hindsight: in January, {@code ngày 20/12} was
   * last year's.
   */
  private static final int HINDSIGHT_DAYS = 300;

  private Optional<EdtfDate> published;
  private Optional<LocalDate> newestNamed = Optional.empty();
  private Optional<LocalDate> lastNamed = Optional.empty();
  private int lastYear;

  YearFinder(DateContext context) {
    published = context.published();
  }

  /** The value of a reading; empty where nothing settles it. */
  Optional<EdtfDate> value(Reading reading) {
    Optional<Point> from = complete(reading.from());
    Optional<EdtfDate> value =
        reading.to().isEmpty()
            ? from.flatMap(this::valueOf)
            : from.flatMap(f -> interval(f, reading.to().get()));
    Optional<EdtfDate> timed = value.flatMap(v -> withClock(v, reading));
    timed.ifPresent(v -> remember(v, reading));
    return timed;
  }

  private Optional<EdtfDate> interval(Point from, Point printedTo) {
    Optional<Point> to = complete(printedTo);
    Optional<EdtfDate> end = to.flatMap(this::valueOf);
    Point before =
        to.isPresent()
                && from.unit() == to.get().unit()
                && from.year() == to.get().year()
                && from.withinYear() > to.get().withinYear()
            ? from.withYear(from.year() - 1) // từ 28/12 đến 3/1
            : from;
    Optional<EdtfDate> start = valueOf(before);
    return start
        .filter(s -> end.isPresent() && !end.get().latest().isBefore(s.earliest()))
        .map(s -> new EdtfDate.Interval(s, end.orElseThrow()));
  }

  private Optional<EdtfDate> valueOf(Point point) {
    return switch (point.unit()) {
      case NEAR_DAY -> publicationDay().map(day -> EdtfDate.of(day.plusDays(point.second())));
      case NEAR_MONTH -> publicationMonth();
      case SAME_DAY -> lastNamed.or(this::publicationDay).map(EdtfDate::of);
      default -> point.value();
    };
  }

  private static Optional<EdtfDate> withClock(EdtfDate value, Reading reading) {
    if (reading.clock().isEmpty()) {
      return Optional.of(value);
    }
    if (value instanceof EdtfDate.Interval(EdtfDate start, EdtfDate end)) {
      Clock from = reading.clock().get();
      Clock to = reading.untilClock().orElse(from);
      return Optional.of(new EdtfDate.Interval(from.on(start.earliest()), to.on(end.latest())));
    }
    if (!(value instanceof EdtfDate.Day(LocalDate day))) {
      return Optional.empty();
    }
    EdtfDate moment = reading.clock().get().on(day);
    if (reading.untilClock().isEmpty()) {
      return Optional.of(moment);
    }
    Clock until = reading.untilClock().get();
    boolean forward = until.hour() * 60 + until.minute() > minutes(reading.clock().get());
    return forward
        ? Optional.of(new EdtfDate.Interval(moment, until.on(day)))
        : Optional.of(moment);
  }

  private static int minutes(Clock clock) {
    return clock.hour() * 60 + clock.minute();
  }

  private Optional<Point> complete(Point point) {
    if (point.isRelative()) {
      return Optional.of(point);
    }
    if (point.year() == Point.COMING_YEAR) {
      return coming(point.withYear(0));
    }
    int publishedYear = published.map(p -> p.earliest().getYear()).orElse(0);
    Point near = point.near(publishedYear, lastYear);
    if (near.hasYear()) {
      return Optional.of(near);
    }
    if (point.isNearYear()) {
      return Optional.empty();
    }
    int year = published.isPresent() ? publishedYear : namedYear(point);
    return year == 0 ? Optional.empty() : Optional.of(hindsight(point.withYear(year)));
  }

  /** The year of the publication, or the next for a day in January told of in December. */
  private Optional<Point> coming(Point point) {
    Optional<LocalDate> today = publicationDay();
    if (today.isEmpty()) {
      return complete(point);
    }
    Point here = point.withYear(today.get().getYear());
    boolean past =
        here.value()
            .filter(v -> ChronoUnit.DAYS.between(v.earliest(), today.get()) > HINDSIGHT_DAYS)
            .isPresent();
    return Optional.of(past ? here.withYear(here.year() + 1) : here);
  }

  private int namedYear(Point point) {
    if (newestNamed.isPresent()) {
      return newestNamed.get().getYear();
    }
    return point.unit() == Point.Unit.DAY ? 0 : lastYear;
  }

  /** The year before, for what would lie most of a year ahead. */
  private Point hindsight(Point point) {
    Optional<LocalDate> told = published.isPresent() ? publicationDay() : newestNamed;
    Optional<EdtfDate> value = point.value();
    if (told.isEmpty() || value.isEmpty() || point.year() <= 1) {
      return point;
    }
    long ahead = ChronoUnit.DAYS.between(told.get(), value.get().earliest());
    return ahead > HINDSIGHT_DAYS ? point.withYear(point.year() - 1) : point;
  }

  private Optional<LocalDate> publicationDay() {
    return published
        .filter(p -> p instanceof EdtfDate.Day || p instanceof EdtfDate.Moment)
        .map(EdtfDate::earliest);
  }

  private Optional<EdtfDate> publicationMonth() {
    return published
        .filter(p -> !(p instanceof EdtfDate.Year))
        .map(p -> EdtfDate.ofMonth(p.earliest().getYear(), p.earliest().getMonthValue()));
  }

  private void remember(EdtfDate value, Reading reading) {
    boolean printed = reading.printedYear() != 0 && !reading.from().isNearYear();
    boolean moment = value instanceof EdtfDate.Moment;
    if (moment || reading.from().isDay()) {
      LocalDate day = value.latest();
      lastNamed = Optional.of(day);
      if (printed) {
        newestNamed = newestNamed.filter(n -> n.isAfter(day)).or(() -> Optional.of(day));
      }
      if (printed && moment && published.isEmpty()) {
        published = Optional.of(EdtfDate.of(day)); // a site prints when it published the article
      }
    }
    if (printed) {
      lastYear = value.latest().getYear();
    }
  }
}
