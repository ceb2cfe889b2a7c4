package org.vanban.resolve;

import java.util.Optional;
import org.vanban.resolve.PersonCues.Role;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;

/** Reads what stands behind one name, sign by sign, no further than it is about the person. */
final class ParticularsReader {
  /** So many words and signs behind a name are read. */
  private static final int LONGEST = 14;

  /** So many words has the name of a place at most. */
  private static final int LONGEST_PLACE = 4;

  private final PersonCues cues;
  private final Tokens tokens;
  private final int start;
  private Particulars said = Particulars.NONE;

  private ParticularsReader(PersonCues cues, Tokens tokens, int start) {
    this.cues = cues;
    this.tokens = tokens;
    this.start = start;
  }

  /** What is said behind the name that ends before a token. */
  static Particulars behind(PersonCues cues, Tokens tokens, int token) {
    return new ParticularsReader(cues, tokens, token).read();
  }

  private Particulars read() {
    int at = start;
    while (at != Gazetteer.NONE && at < start + LONGEST && !tokens.isParagraphBefore(at)) {
      at = isSign(at) ? at + 1 : said(at);
    }
    return said;
  }

  /** Takes one thing that is said; the token behind it. */
  private int said(int at) {
    int years = years(at);
    int home = years == Gazetteer.NONE ? home(at) : years;
    return home == Gazetteer.NONE ? calling(at) : home;
  }

  private int years(int at) {
    int born = cues.phrases(Role.BORN).endAt(tokens, at);
    if (born != Gazetteer.NONE && isNumber(born, 4)) {
      said = said.and(years(Optional.of(value(born)), Optional.empty()));
      return born + 1;
    }
    int age = isNumber(at, 2) ? cues.phrases(Role.AGE).endAt(tokens, at + 1) : Gazetteer.NONE;
    if (age != Gazetteer.NONE) {
      said = said.and(years(Optional.empty(), Optional.of(value(at))));
    }
    return age;
  }

  private static Particulars years(Optional<Integer> born, Optional<Integer> age) {
    return new Particulars(born, age, Optional.empty(), Calling.NONE);
  }

  private int home(int at) {
    int unit = cues.phrases(Role.LIVING).endAt(tokens, at);
    if (unit == Gazetteer.NONE) {
      return unit;
    }
    int name = Math.max(unit, cues.phrases(Role.UNIT).endAt(tokens, unit));
    int end = name;
    while (end < name + LONGEST_PLACE && tokens.isCapitalizedAt(end)) {
      end++;
    }
    if (end == name) {
      return Gazetteer.NONE;
    }
    Particulars.Home there = new Particulars.Home(words(unit, name), words(name, end));
    said =
        said.and(
            new Particulars(Optional.empty(), Optional.empty(), Optional.of(there), Calling.NONE));
    return end;
  }

  private String words(int from, int to) {
    return from == to ? "" : String.join(" ", NameForm.of(tokens.surface(from, to)).words());
  }

  private int calling(int at) {
    Calling calling = isSign(at - 1) ? cues.at(tokens, at) : Calling.NONE;
    if (!calling.isOccupation()) {
      return Gazetteer.NONE;
    }
    said = said.and(new Particulars(Optional.empty(), Optional.empty(), Optional.empty(), calling));
    return cues.endAt(tokens, at);
  }

  private boolean isSign(int at) {
    return tokens.isSymbolAt(at, ',') || tokens.isSymbolAt(at, '(') || tokens.isSymbolAt(at, ')');
  }

  private boolean isNumber(int at, int digits) {
    return tokens.isNumberAt(at)
        && tokens.length(at) == digits
        && tokens.surface(at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private int value(int at) {
    return Integer.parseInt(tokens.surface(at));
  }
}
