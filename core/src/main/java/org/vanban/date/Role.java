package org.vanban.date;

/** What a row of {@code date-words.tsv} does in a date, or says of a number beside it. */
enum Role {
  /** Stands before the number of a day: {@code ngày}, {@code hôm}, {@code mùng}. */
  DAY,
  /** A {@link PartOfDay}: {@code sáng}, {@code chiều tối}. */
  PART,
  /** A day counted from the publication: {@code hôm nay}; the value is the distance in days. */
  NEAR_DAY,
  /** The same, after a part of day: {@code chiều nay}, {@code tối qua}. */
  AFTER_PART,
  /** The day named last: {@code cùng ngày}. */
  SAME_DAY,
  /** A year counted from the publication, alone: {@code năm nay}, {@code năm ngoái}. */
  NEAR_YEAR,
  /** The same, bound to a day, month or part of a year: {@code tháng 3 năm sau}. */
  BOUND_YEAR,
  /** The year named last, bound to a day or month: {@code tháng 11 năm đó}. */
  SAME_YEAR,
  /** {@code tháng này}. */
  NEAR_MONTH,
  /** {@code đầu}, {@code giữa}, {@code cuối}. */
  MODIFIER,
  /** Stands before a range of years: {@code nhiệm kỳ}, {@code giai đoạn}. */
  TERM,
  /** The name of a month after {@code tháng}; 0 for months of the lunar calendar. */
  MONTH_NAME,
  /** {@code thứ hai} (1) to {@code chủ nhật} (7), as ISO 8601 counts. */
  WEEKDAY,
  /** A number word before {@code tháng đầu năm}. */
  COUNT,
  /** {@code quý}, and {@code quí} as southern papers spell it. */
  QUARTER,
  /** The name of a quarter after {@code quý}. */
  QUARTER_NAME,
  /** A word after which a bare {@code 5/7} is a day. */
  BEFORE_DAY,
  /**
   * Words after which a bare {@code 5/7} is no day and {@code 2018} no year: an address, a rank, a
   * share. With value 1 years are left, with 2 days and years: {@code đầu tư} in spite of {@code
   * thông tư}.
   */
  BARS,
  /** A word that goes on after a bare day or year, so that no count stands before it. */
  FOLLOWS,
  /** A word that makes a unit of time a count: {@code mỗi tháng 2 lần}, {@code nhiều năm nay}. */
  PLURAL,
  /** A word after a day of every year: {@code ngày 2/7 hằng năm}. */
  RECURS,
  /** A word before {@code ngày hôm nay} or {@code ngày mai} that makes it an era. */
  FIGURATIVE,
  /** A word whose number is an ordinal: in {@code đợt 2 năm 2018} nobody counts two years. */
  ORDINAL,
  /** A word after a share: {@code 1/4 dân số} is never the first of April. */
  SHARED,
  /** A noun that {@code 2016} would count. */
  COUNTED,
  /** A unit that {@code 2016} and {@code 2-3} would measure: {@code ngày 2-3 lần}. */
  MEASURED
}
