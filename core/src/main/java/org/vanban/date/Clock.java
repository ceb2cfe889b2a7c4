package org.vanban.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.vanban.value.EdtfDate;

/**
 * A time of day: {@code 17:14}, {@code 8h30}, {@code 4 giờ 57 phút}.
 *
 * @param end the token after its last
 * @param hour 0 to 24
 */
record Clock(int end, int hour, int minute, int second, Optional<ZoneOffset> offset) {

  Clock endingAt(int token) {
    return new Clock(token, hour, minute, second, offset);
  }

  Clock in(PartOfDay part, int token) {
    return new Clock(token, part.hour(hour), minute, second, offset);
  }

  Clock with(Optional<ZoneOffset> zone, int token) {
    return new Clock(token, hour, minute, second, zone);
  }

  /** The moment on a day; {@code 24 giờ} is midnight at its end. */
  EdtfDate on(LocalDate day) {
    LocalDateTime time =
        hour == 24
            ? day.plusDays(1).atStartOfDay()
            : day.atTime(LocalTime.of(hour, minute, second));
    return new EdtfDate.Moment(time, offset);
  }
}
