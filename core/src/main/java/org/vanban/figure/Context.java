package org.vanban.figure;

/** What a word beside a number says of it; the rows of {@code context-words.tsv} name these. */
enum Context {
  /** Before: it numbers a thing, {@code thứ 5}, {@code Điều 4}, {@code bão số 3}. */
  LABEL,
  /**
   * Before: it may number a thing, {@code lớp 5}, or be followed by a count, {@code lớp 40 học
   * sinh}.
   */
  NAME,
  /**
   * Before: as NAME, yet counted itself as often, {@code lần 2 năm 2024}, {@code 5 nhóm 20 người}.
   */
  SERIAL,
  /** Behind a name's number: a verb as often as a noun, {@code Bệnh viện 108 tổ chức}. */
  VERBAL,
  /**
   * Before: a word of its own, though its last syllable alone would be LABEL or NAME, {@code dân số
   * 800 người}.
   */
  COMPOUND,
  /** Before: a day or month, {@code ngày 2}, {@code tháng 6}. */
  CALENDAR,
  /** Before: what a date stands behind, {@code sáng 2/7}, {@code từ 1/7}. */
  DATE,
  /** Before: what a clock time stands behind, {@code lúc 9 giờ}. */
  CLOCK,
  /** Before: a place in an order, {@code xếp 14/63}. */
  RANK,
  /** Before: an address, {@code ngõ 12/45}, or a score, {@code thắng 2/1}. */
  ADDRESS,
  /** Before: a document's type, {@code Nghị quyết 18}. */
  DOCUMENT,
  /** Before: something is counted, {@code có 5/7 xã}. */
  COUNT,
  /** Before: a result is given, {@code đạt 9/12}. */
  RESULT,
  /** Before a number word: no cardinal number, {@code hàng trăm}, {@code vài chục}. */
  VAGUE,
  /** Before {@code hơn}: a comparison, {@code cao hơn 5 lần}. */
  COMPARATIVE,
  /** Before: money is told, {@code phạt 5 triệu}. */
  MONEY,
  /** Before a fraction: it hedges, {@code quá 2/3 đại biểu}. */
  HEDGE,
  /** Before: a hedge, or a place, {@code trên 3 lĩnh vực}, {@code dưới 2 hình thức}. */
  SPATIAL,
  /** Before {@code năm}: it is the year, {@code trong năm}. */
  YEAR,
  /** Before a bare {@code 2018}: things are counted, {@code có 2018 xã}. */
  TALLY,
  /** Before {@code giờ}: a duration is told, {@code kéo dài 12 giờ}. */
  LASTING,
  /** Before {@code năm}: days are told, {@code diễn ra năm ngày}. */
  HELD,
  /** Behind {@code ngày}: a word that only begins with {@code công}, {@code công tác}. */
  NO_LABOUR,
  /** Behind: a fraction of a whole, {@code 2/3 số đại biểu}. */
  WHOLE,
  /** Behind: a clock time, {@code 9 giờ sáng}. */
  DAYTIME,
  /** Behind: a lunar month or a month of the year, {@code 26 tháng Chạp}. */
  MONTH,
  /** Behind {@code tháng}: a part of the year follows, {@code 6 tháng đầu năm}. */
  PART,
  /** Behind {@code năm}: it names the year, {@code năm nay}. */
  THIS,
  /** Behind: no noun follows, {@code 5 của}. */
  FUNCTION,
  /** Before {@code một}: it truly counts, {@code chỉ một xã}. */
  ONLY,
  /** Before {@code một}: it is the article, {@code là một năm nhuận}. */
  ARTICLE,
  /** A time that {@code một} counts, {@code một nhiệm kỳ}. */
  PERIOD,
  /** Behind a time: some time or other, {@code một ngày nào}. */
  INDEFINITE,
  /** Behind {@code phần}: {@code hai phần ba}. */
  DENOMINATOR,
  /** Behind {@code giờ}: a duration, {@code 3 giờ đồng hồ}. */
  DURATION,
  /** Behind {@code năm}: a kind of year, {@code năm kế hoạch}. */
  YEARLY
}
