package org.vanban.resolve;

import java.util.List;
import java.util.Locale;
import org.vanban.mention.Mention;

/**
 * A mention of a person with what is compared.
 *
 * @param index among all mentions
 * @param start the first token of the name
 * @param end the token after it
 * @param calling the word in front
 */
record NamedPerson(
    int index, Mention.Person mention, NameForm form, int start, int end, Calling calling) {

  /** Whether nothing but the name stands there: {@code Tuấn hay hỏi bài}. */
  boolean isBare() {
    return calling.isNone() && !isTitled() && mention.honorific().isEmpty();
  }

  boolean isTitled() {
    return mention.rank().isPresent() || !mention.offices().isEmpty();
  }

  /** {@code ÔNG LÊ KHẮC MINH}. */
  boolean isInCapitals() {
    return mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
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
