package org.vanban.search;

import java.util.List;
import org.vanban.value.Amount;
import org.vanban.value.DirectiveId;
import org.vanban.value.EdtfDate;

/** What a part of a query means: a directive, a person, an office, a date, a figure. */
public sealed interface Meaning {

  /** Directives, every one of them: {@code nghị quyết 18}, {@code nghị quyết trung ương 4, 7}. */
  record Directives(List<DirectiveId> ids) implements Meaning {
    public Directives {
      ids = List.copyOf(ids);
    }
  }

  /** A person's whole name as typed: {@code pham minh chinh}. */
  record Person(String name) implements Meaning {}

  /** The end of a person's name, as behind an honorific: {@code ông Chính}. */
  record GivenName(String name) implements Meaning {}

  /** An office, or how one begins: {@code trưởng ban tổ chức tỉnh uỷ}. */
  record Office(String text) implements Meaning {}

  /** A date that the article speaks of: {@code quý 3 năm 2020}. */
  record Date(EdtfDate value) implements Meaning {}

  /** A day, month or year of publication: {@code bài đăng năm 2020}. */
  record Published(EdtfDate value) implements Meaning {}

  /** Who wrote the article or took its photographs: {@code tác giả Đức Tú}. */
  record Author(String name) implements Meaning {}

  /** A ratio: {@code 54/63}. */
  record Ratio(Amount numerator, Amount denominator) implements Meaning {}

  /** A percentage: {@code 11,7%}. */
  record Percent(Amount value) implements Meaning {}

  /** A number by itself: {@code 4.401.230}. */
  record Figure(Amount value) implements Meaning {}

  /** What a figure counts: {@code bao nhiêu đảng viên}. */
  record Counted(String unit) implements Meaning {}
}
