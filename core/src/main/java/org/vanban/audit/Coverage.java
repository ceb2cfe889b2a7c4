package org.vanban.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much of an article could be checked at all, and why not the rest.
 *
 * <p>What was checked and what was not add up to the figures seen. Immutable.
 *
 * @param figures the ratios, percentages, quantities and dates seen, and the numbers of tables
 * @param checked those that stand in a finding other than {@link Verdict#UNCHECKABLE}
 * @param unchecked how many of the rest have which cause, in the order of the causes; a cause that
 *     no figure has is absent
 */
public record Coverage(int figures, int checked, Map<Cause, Integer> unchecked) {
  /**
   * @throws IllegalArgumentException if checked and unchecked figures are not all figures
   */
  public Coverage {
    Map<Cause, Integer> ordered = new EnumMap<>(Cause.class);
    ordered.putAll(unchecked);
    unchecked = Collections.unmodifiableMap(ordered);
    int rest = unchecked.values().stream().mapToInt(Integer::intValue).sum();
    if (checked + rest != figures) {
      throw new IllegalArgumentException(
          checked + " checked and " + unchecked + " are not " + figures + " figures");
    }
  }

  /** Why a figure stands in no check. Of several causes a figure has the first of this list. */
  public enum Cause {
    /** {@code 10 - 12 hộ}. */
    SEVERAL_VALUES("một khoảng giá trị (10 - 12 hộ)", "a range of values (10 - 12 hộ)"),
    /** {@code tăng 1,5 điểm %}. */
    PERCENTAGE_POINTS("điểm phần trăm (1,5 điểm %)", "percentage points (1,5 điểm %)"),
    /** {@code 50 triệu đồng/người}. */
    RATE("mức tính cho mỗi đơn vị (kg/người)", "a rate for each of something (kg/người)"),
    /** {@code 12 năm}, {@code 35 tuổi}, {@code 3 lần}. */
    SPAN_OR_AGE("khoảng thời gian, tuổi, số lần", "a span of time, an age, a number of times"),
    /** {@code ngày 2/7}. */
    DATE_ALONE(
        "ngày tháng không kèm thứ hay mốc nào để đối chiếu",
        "a date with no weekday or other day to hold it against"),
    /** {@code tăng 7%}. */
    BASE_NOT_PRINTED(
        "tỷ lệ phần trăm không in kèm số gốc", "a percentage whose base is not printed with it"),
    /** {@code Xã có 5.200 dân.} */
    NOTHING_BESIDE(
        "trong câu không có số nào khác để đối chiếu", "no other figure stands in its sentence"),
    /** {@code 12 xã trồng 300 ha}. */
    OTHER_UNITS(
        "các số cùng câu có đơn vị khác, không so được",
        "the other figures of its sentence have units that do not compare"),
    /** {@code Năm ngoái 12 hộ, năm nay 15 hộ.} */
    NOT_JOINED(
        "câu không đặt số này vào phép tính nào với số khác",
        "its sentence does not put it together with another figure"),
    /** {@code Xã A | 12}, without a row of totals. */
    CELL_ALONE(
        "ô của bảng không có hàng tổng hay cột nào để tính lại",
        "a cell of a table without a total or column that it can be worked out from");

    private final String vietnamese;
    private final String english;

    Cause(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    /** In words for readers: {@code khoảng thời gian, tuổi, số lần}. */
    public String words(Finding.Language language) {
      return language == Finding.Language.VIETNAMESE ? vietnamese : english;
    }

    /** As JSON has it: {@code base-not-printed}. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
