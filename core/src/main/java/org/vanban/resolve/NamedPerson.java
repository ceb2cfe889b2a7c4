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
 * @param particulars what stands behind
 */
record NamedPerson(
    int index,
    Mention.Person mention,
    NameForm form,
    int start,
    int end,
    Calling calling,
    List<OfficeWords> offices,
    String rank,
    Particulars particulars) {

  static NamedPerson of(
      int index,
      Mention.Person mention,
      int start,
      int end,
      Calling calling,
      Particulars particulars) {
    return new NamedPerson(
        index,
        mention,
        NameForm.of(mention.name()),
        start,
        end,
        calling,
        mention.offices().stream().map(o -> OfficeWords.of(o.text())).toList(),
        mention.rank().map(r -> OfficeWords.of(r).text()).orElse(""),
        particulars);
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

  /** Whether something is said of the person beside the name and how he is spoken to. */
  boolean isDescribed() {
    return !particulars.isNothing() || isTitled() || calling.isOccupation();
  }

  /** {@code sinh viên Lan}, {@code Lan, sinh viên}: one thing is said of both. */
  boolean isDescribedAs(NamedPerson other) {
    return particulars.repeats(other.particulars)
        || other.isCalled(calling)
        || other.isCalled(particulars.calling());
  }

  private boolean isCalled(Calling what) {
    return what.isOccupation() && (what.equals(calling) || what.equals(particulars.calling()));
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
