package org.vanban.names;

import java.util.Collection;
import org.vanban.mention.Mention;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/** What the rules found, token by token: what the model is told of a text beside its words. */
final class Marks {
  static final byte NOTHING = 0;
  static final byte PERSON = 1;
  static final byte ORGANIZATION = 2;
  static final byte PLACE = 3;

  /** A date, directive, ratio or percentage: no name stands there. */
  static final byte SETTLED = 4;

  static final byte QUANTITY = 5;

  /** The office of a person: no name stands there. */
  static final byte OFFICE = 6;

  /** An office that no person stands beside. */
  static final byte OFFICE_ALONE = 7;

  private static final byte BEGINS = 8;

  private final byte[] marks; // by token

  private Marks(int size) {
    marks = new byte[size];
  }

  /**
   * The marks of a text.
   *
   * @param mentions of all kinds
   * @param alone offices without a person
   */
  static Marks of(
      Tokens tokens, Collection<? extends Mention> mentions, Collection<Mention.Office> alone) {
    Marks marks = new Marks(tokens.size());
    alone.forEach(office -> marks.set(tokens, office.span(), OFFICE_ALONE));
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        person.offices().forEach(office -> marks.set(tokens, office.span(), OFFICE));
      }
    }
    mentions.forEach(mention -> marks.set(tokens, mention.span(), mark(mention)));
    return marks;
  }

  private static byte mark(Mention mention) {
    return switch (mention) {
      case Mention.Person p -> PERSON;
      case Mention.Organization o -> ORGANIZATION;
      case Mention.Place p -> PLACE;
      case Mention.Quantity q -> QUANTITY;
      case Mention.Date d -> SETTLED;
      case Mention.Directive d -> SETTLED;
      case Mention.Ratio r -> SETTLED;
      case Mention.Percent p -> SETTLED;
    };
  }

  private void set(Tokens tokens, Span span, byte mark) {
    int from = tokens.firstAtOrAfter(span.start());
    int to = tokens.firstAtOrAfter(span.end());
    for (int i = from; i < to; i++) {
      marks[i] = i == from ? (byte) (mark | BEGINS) : mark;
    }
  }

  /** What stands on a token; {@link #NOTHING} outside the text. */
  byte at(int token) {
    return token >= 0 && token < marks.length ? (byte) (marks[token] & ~BEGINS) : NOTHING;
  }

  /** The same, and whether it begins there, as one number; -1 outside the text. */
  int codeAt(int token) {
    return token >= 0 && token < marks.length ? marks[token] : -1;
  }

  /** Whether what stands on a token begins there. */
  boolean beginsAt(int token) {
    return (marks[token] & BEGINS) != 0;
  }

  /** Whether a name may stand on a token: no date, directive or office of a person does. */
  boolean isOpen(int token) {
    byte mark = at(token);
    return mark != SETTLED && mark != OFFICE;
  }

  /** Whether the rules have a name on a token. */
  boolean isName(int token) {
    byte mark = at(token);
    return mark == PERSON || mark == ORGANIZATION || mark == PLACE;
  }
}
