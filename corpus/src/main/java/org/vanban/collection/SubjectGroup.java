package org.vanban.collection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.text.Span;

/**
 * Who printed what of one thing: {@code tổng thu ngân sách nhà nước}, {@code Bắc Giang}, {@code
 * 2023-01-01/2023-07-31}. Immutable.
 *
 * @param subject what is counted, as the first article has it
 * @param place where, as the first article has it; empty where none is told
 * @param period first and last day, {@code 2021-05-23T21} with the hour of a count; empty where
 *     none is told
 * @param unit what it is counted in
 * @param entries by day of publication and id
 */
public record SubjectGroup(
    String subject, String place, String period, String unit, List<Entry> entries) {

  public SubjectGroup {
    entries = List.copyOf(entries);
  }

  /** {@code tổng thu ngân sách · Bắc Giang · 2023-01-01/2023-07-31}, as far as told. */
  public String heading() {
    return Stream.of(subject, place, period)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /**
   * A figure of one article.
   *
   * @param doc the article's id
   * @param outlet the paper
   * @param published the day
   * @param span where it stands
   * @param text as printed
   * @param value in plain decimal
   */
  public record Entry(
      String doc,
      Optional<String> outlet,
      String published,
      Span span,
      String text,
      String value) {}
}
