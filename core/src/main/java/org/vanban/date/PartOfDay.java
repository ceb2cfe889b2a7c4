package org.vanban.date;

/** A part of the day, and what it does to an hour on the twelve-hour clock. */
enum PartOfDay {
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT;

  /** The hour of the day, 0 to 24: {@code 9 giờ tối} is 21, {@code 12 giờ đêm} is 24. */
  int hour(int printed) {
    if (printed == 0 || printed > 12) {
      return printed;
    }
    return switch (this) {
      case MORNING -> printed;
      case NOON -> printed < 4 ? printed + 12 : printed; // 1 giờ trưa, 11 giờ trưa
      case AFTERNOON -> printed < 12 ? printed + 12 : printed;
      case EVENING -> printed + 12;
      case NIGHT -> printed >= 6 ? printed + 12 : printed;
    };
  }
}
