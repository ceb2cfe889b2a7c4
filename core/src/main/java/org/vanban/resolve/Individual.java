package org.vanban.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person of an article while it is read: the mentions so far and what they say. */
final class Individual {
  /** So many offices of one person are compared; more are those of a list gone wrong. */
  private static final int MOST_OFFICES = 12;

  /** So many names has nobody. */
  private static final int MOST_NAMES = 8;

  private final List<NamedPerson> mentions = new ArrayList<>();
  private final Set<NameForm> names = new LinkedHashSet<>();
  private final Set<Calling> callings = new LinkedHashSet<>();
  private final Set<Appearance> appearances = new HashSet<>();
  private final Set<String> ranks = new HashSet<>();
  private final List<OfficeWords> offices = new ArrayList<>();
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
    if (names.size() < MOST_NAMES) {
      names.add(person.form());
      appearances.add(new Appearance(person.form(), person.calling()));
    }
    if (gender == Calling.Gender.OPEN) {
      gender = person.gender();
    }
    if (!age.isSure()) {
      age = person.calling().age();
    }
    if (!person.calling().isNone()) {
      callings.add(person.calling());
    }
    fallen |= person.calling().kind() == Calling.Kind.FALLEN;
    bare |= person.isBare();
    if (person.mention().rank().isPresent()) {
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

  Set<NameForm> names() {
    return names;
  }

  List<OfficeWords> offices() {
    return offices;
  }

  NameForm fullest() {
    return names.stream().max(Comparator.comparingInt(NameForm::size)).orElseThrow();
  }

  /** The fullest name as printed, not in capitals if there is another. */
  String key() {
    Comparator<NamedPerson> fuller = Comparator.comparingInt(p -> p.form().size());
    Comparator<NamedPerson> better = fuller.thenComparing(p -> !p.isInCapitals());
    Optional<NamedPerson> best =
        mentions.stream().reduce((a, b) -> better.compare(b, a) > 0 ? b : a);
    return best.orElseThrow().mention().name();
  }

  /** Whether nothing said of the one contradicts what was said of the other. */
  boolean agrees(NamedPerson person) {
    return !gender.contradicts(person.gender()) && !age.contradicts(person.calling().age());
  }

  boolean isCalled(Calling calling) {
    return callings.contains(calling);
  }

  Set<Calling> callings() {
    return callings;
  }

  /** Whether somebody was named just so before: {@code Panh}, {@code bác sĩ Ngọc}. */
  boolean isMetAs(NamedPerson person) {
    return appearances.contains(new Appearance(person.form(), person.calling()));
  }

  /** Whether a text has always had another word for somebody: {@code thầy}, not {@code bố}. */
  boolean isCalledOtherwise(Calling calling) {
    return !calling.isNone() && !callings.isEmpty() && !callings.contains(calling);
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
