package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;

/** One person of an article while it is read: the mentions so far and what they say. */
final class Individual {
  /** So many offices of one person are compared; more are those of a list gone wrong. */
  private static final int MOST_OFFICES = 12;

  /** So many names has nobody. */
  private static final int MOST_NAMES = 8;

  private final List<NamedPerson> mentions = new ArrayList<>();
  private final List<NameForm> names = new ArrayList<>(); // each once
  private final List<Calling> callings = new ArrayList<>(); // each once
  private final List<Appearance> appearances = new ArrayList<>();
  private final List<String> ranks = new ArrayList<>();
  private final List<OfficeWords> offices = new ArrayList<>();
  private Particulars particulars = Particulars.NONE;
  private Calling.Gender gender = Calling.Gender.OPEN;
  private Calling.Age age = Calling.Age.OPEN;
  private boolean fallen;
  private boolean bare;
  private boolean abroad;

  /** By which name with which word in front somebody appears. */
  private record Appearance(NameForm form, Calling calling) {}

  Individual(NamedPerson first) {
    add(first);
  }

  void add(NamedPerson person) {
    mentions.add(person);
    if (names.size() < MOST_NAMES && !names.contains(person.form())) {
      names.add(person.form());
    }
    if (appearances.size() < MOST_NAMES && !isMetAs(person)) {
      appearances.add(new Appearance(person.form(), person.calling()));
    }
    particulars = particulars.and(person.particulars());
    if (gender == Calling.Gender.OPEN) {
      gender = person.gender();
    }
    if (!age.isSure()) {
      age = person.calling().age();
    }
    if (!person.calling().isNone() && !callings.contains(person.calling())) {
      callings.add(person.calling());
    }
    fallen |= person.calling().kind() == Calling.Kind.FALLEN;
    bare |= person.isBare();
    if (person.mention().rank().isPresent() && !ranks.contains(person.rank())) {
      ranks.add(person.rank());
    }
    for (OfficeWords office : person.offices()) {
      if (offices.size() < MOST_OFFICES && !offices.contains(office)) {
        abroad |= office.isAbroad();
        offices.add(office);
      }
    }
  }

  /** Takes note that this person died long ago. */
  void fell() {
    fallen = true;
  }

  boolean hasFallen() {
    return fallen;
  }

  /** Whether the name was met with no word in front of it. */
  boolean isMetBare() {
    return bare;
  }

  /** Whether an office names a foreign country: {@code Chủ tịch Trung Quốc}. */
  boolean isAbroad() {
    return abroad;
  }

  List<NamedPerson> mentions() {
    return mentions;
  }

  NamedPerson latest() {
    return mentions.getLast();
  }

  List<NameForm> names() {
    return names;
  }

  List<OfficeWords> offices() {
    return offices;
  }

  Particulars particulars() {
    return particulars;
  }

  NameForm fullest() {
    NameForm fullest = names.getFirst();
    for (NameForm name : names) {
      fullest = name.size() > fullest.size() ? name : fullest;
    }
    return fullest;
  }

  /** The fullest name as printed, not in capitals if there is another. */
  String key() {
    NamedPerson best = mentions.getFirst();
    for (NamedPerson mention : mentions) {
      int more = mention.form().size() - best.form().size();
      if (more > 0 || more == 0 && best.isInCapitals() && !mention.isInCapitals()) {
        best = mention;
      }
    }
    return best.mention().name();
  }

  /** Whether nothing said of the one contradicts what was said of the other. */
  boolean agrees(NamedPerson person) {
    return !gender.contradicts(person.gender()) && !age.contradicts(person.calling().age());
  }

  boolean isCalled(Calling calling) {
    return callings.contains(calling);
  }

  List<Calling> callings() {
    return callings;
  }

  /** Whether somebody was named just so before: {@code Panh}, {@code bác sĩ Ngọc}. */
  boolean isMetAs(NamedPerson person) {
    return appearances.contains(new Appearance(person.form(), person.calling()));
  }

  /** Whether a text has always had another word for somebody: {@code thầy}, not {@code bố}. */
  boolean isCalledOtherwise(Calling calling) {
    return calling.kind() == Calling.Kind.KIN && !callings.isEmpty() && !callings.contains(calling);
  }

  boolean isRanked() {
    return !ranks.isEmpty();
  }

  boolean hasRank(String rank) {
    return ranks.contains(rank);
  }

  /** {@code thầy}, {@code đồng chí}, an office, a rank: no one is called by the bare name then. */
  boolean isRespected() {
    return age == Calling.Age.ELDER || isRanked() || !offices.isEmpty();
  }

  /** Whether a text has only words for older people for somebody: {@code ông}, never anh. */
  boolean isElder() {
    return age == Calling.Age.ELDER
        && callings.stream().noneMatch(c -> c.age() == Calling.Age.PEER);
  }

  Calling.Gender gender() {
    return gender;
  }
}
