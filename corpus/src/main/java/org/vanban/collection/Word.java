package org.vanban.collection;

/** What the words of {@code collection-words.tsv} do beside a figure or an office. */
enum Word {
  /** Says nothing of what is counted: {@code đã}, {@code đạt}, {@code tỷ lệ}. */
  EMPTY,
  /** Makes a figure another than a plain result; the value tells which: {@code ước}. */
  STATUS,
  /** The whole of the article's province: {@code toàn tỉnh}. */
  PROVINCE,
  /** The whole country. */
  NATION,
  /** A place that is not named here: {@code xã này}, {@code toàn huyện}. */
  ELSEWHERE,
  /** A body whose figures are its own, not those of a place: {@code công ty}. */
  BODY,
  /** Begins the name of no unit: {@code sông}. */
  GROUND,
  /** What changes from hour to hour: {@code tử vong}, {@code giá vàng}. */
  ROLLING,
  /** A part of the day; the value tells which. */
  DAYPART,
  /** Behind {@code N tháng}: not the first months of a year. */
  DURATION,
  /**
   * A time that has not ended, or of which only one end is told: {@code từ đầu nhiệm kỳ đến nay}.
   */
  OPEN,
  /** Begins an open time, of which a state holds from its first day on: {@code từ ngày}. */
  SINCE,
  /** Makes a percentage a rise: {@code tốc độ tăng trưởng}. */
  GROWTH,
  /** Tells of a state, no sum over a time: {@code còn 161 xã}. */
  STATE,
  /** Before a period of whose last day is told: {@code hết}. */
  END,
  /** The time told before: {@code cùng thời gian}. */
  SAME_TIME,
  /** A unit that counts what other words name: {@code người}. */
  COUNTER,
  /** What is given to a person: {@code phiếu}. */
  VOTE,
  /** Begins what a figure behind counts: {@code số doanh nghiệp là 402}. */
  NUMBER,
  /** Stands before that figure: {@code là}, {@code lên}. */
  EQUALS,
  /** {@code so với cùng kỳ}. */
  SAME_PERIOD,
  /** {@code gấp … lần}. */
  TIMES,
  /** An office handed on: {@code bàn giao}, {@code thay}. */
  HANDOVER,
  /** An office held before: {@code nguyên}. */
  FORMER
}
