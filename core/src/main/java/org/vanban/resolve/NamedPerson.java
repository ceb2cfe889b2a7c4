package org.vanban.resolve;

import java.util.List;
import java.util.Locale;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/**
 * A mention of a person with what is compared.
 *
 * @param index among all mentions
 * @param start the first token of the name
 * @param end the token after it
 * @param calling the word in front
 * @param rank as it is compared; empty where there is none
 */
record NamedPerson(
    int index,
    Mention.Person mention,
    NameForm form,
    int start,
    int end,
    Calling calling,
    List<OfficeWords> offices,
    String rank) {

  static NamedPerson of(int index, Mention.Person mention, int start, int end, Calling calling) {
    return new NamedPerson(
        index,
        mention,
        NameForm.of(mention.name()),
        start,
        end,
        calling,
        mention.offices().stream().map(o -> OfficeWords.of(o.text())).toList(),
        mention.rank().map(r -> OfficeWords.of(r).text()).orElse(""));
  }

  Span span() {
    return mention.span();
  }

  /** Whether nothing but the name stands there: {@code Tuấn hay hỏi bài}. */
  boolean isBare() {
    return calling.isNone() && !isTitled() && mention.honorific().isEmpty();
  }

  boolean isTitled() {
    return mention.rank().isPresent() || !mention.offices().isEmpty();
  }

  /** {@code ÔNG LÊ KHẮC MINH}. */
  boolean isInCapitals() {
    String name = mention.name();
    return !(name.length() > 1 && Character.isLowerCase(name.charAt(1)))
        && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** What a word in front or a middle name says: {@code bà}, {@code Nguyễn Thị Lan}. */
  Calling.Gender gender() {
    if (calling.gender() != Calling.Gender.OPEN) {
      return calling.gender();
    }
    List<String> words = form.words();
    return words.size() >= 3 && words.get(1).equals("thị")
        ? Calling.Gender.WOMAN
        : Calling.Gender.OPEN;
  }
}
