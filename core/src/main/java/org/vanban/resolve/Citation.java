package org.vanban.resolve;

import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.register.RegisteredDirective;
import org.vanban.value.EdtfDate;

/**
 * What a text says of a document beside its mention: {@code ngày 25/10/2017 của Hội nghị Trung ương
 * 6 khóa XII về …}.
 *
 * @param date the day or year it bears
 * @param term {@code XII}, or {@code 2020-2025} of a provincial committee
 * @param place the province of its issuer, where the same sentence names one and no other
 * @param wording the words of its title as the text has them; empty where none stand
 * @param listed the words of the title behind a later member of its list, where it has none itself
 * @param sentence the words around the mention in its sentence, read when they are asked for
 * @param surroundings the words around it in the article, read when they are asked for
 * @param beside what is printed directly behind it
 */
record Citation(
    Optional<EdtfDate> date,
    Optional<String> term,
    Optional<String> place,
    Wording wording,
    Wording listed,
    Supplier<Wording> sentence,
    Supplier<Wording> surroundings,
    Beside beside) {

  /** Whether anything stands there that may tell documents of one number apart. */
  boolean says() {
    return date.isPresent() || term.isPresent() || !wording.isEmpty();
  }

  /** With the place that the article settles, where the sentence names none. */
  Citation orPlace(Optional<String> article) {
    return with(date, term, place.or(() -> article), listed);
  }

  /** With what a list says once, behind its last member: {@code 18-NQ/TW và 19-NQ/TW khóa XII}. */
  Citation orFromList(Citation last, boolean sameSeries) {
    return with(
        date.or(() -> sameSeries ? last.date : Optional.empty()),
        term.or(last::term),
        place.or(last::place),
        last.title());
  }

  /** With the title alone, where each member of a list has its own issuer. */
  Citation orTitle(Citation last) {
    return with(date, term, place, last.title());
  }

  /** With the known document whose title stands behind it. */
  Citation with(Optional<RegisteredDirective> titled) {
    return new Citation(
        date, term, place, wording, listed, sentence, surroundings, beside.with(titled));
  }

  private Wording title() {
    return wording.isEmpty() ? listed : wording;
  }

  private Citation with(
      Optional<EdtfDate> day, Optional<String> told, Optional<String> of, Wording behind) {
    Wording its = wording.isEmpty() ? behind : Wording.NONE;
    return new Citation(day, told, of, wording, its, sentence, surroundings, beside);
  }
}
