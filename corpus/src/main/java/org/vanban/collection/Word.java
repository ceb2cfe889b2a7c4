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
  /**
   * Behind {@code N tháng}: not the first months of a year; the value tells of those that are, told
   * in the month after them: {@code 9 tháng qua}, in October.
   */
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
  /** The time told last before its sentence: {@code đến hôm đó}. */
  THEN,
  /** Before a school year that begins: {@code khai giảng năm học 2022 - 2023}. */
  OPENING,
  /** Before what something is compared with: {@code so với}. */
  COMPARED,
  /** Compares a figure with the level behind it: {@code thấp hơn mức 900 triệu USD}. */
  THAN,
  /** Is counted in one with others: {@code 157/173 xã, phường, thị trấn}. */
  LISTED,
  /** Between that and a figure: {@code so với mức 900 triệu USD}. */
  LEVEL,
  /** Makes of the body behind it many: {@code các công ty}. */
  MANY,
  /** Before a whole whose part follows: {@code trong tổng số 173 xã, 157 nơi}. */
  WHOLE,
  /** Before a round number of which a part follows: {@code cứ 1.000 người thì 926 người}. */
  EACH,
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
  /** Between a document and the body that gave it. */
  ISSUED_BY,
  /** An office handed on: {@code bàn giao}, {@code thay}. */
  HANDOVER,
  /** An office held before: {@code nguyên}. */
  FORMER
}
