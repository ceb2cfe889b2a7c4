package org.vanban.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.text.Tokens;

/** The persons of one article, gathered mention by mention. For one text and thread. */
final class PersonChains {
  /** So many persons of one given name are compared, the latest first. */
  private static final int MOST_NAMESAKES = 12;

  /**
   * So many signs and words stand between two names of one person: {@code (25/8/1911 – 4/10/2013),
   * tên thật là}.
   */
  private static final int LONGEST_BRIDGE = 40;

  private final PersonCues cues;
  private final Tokens tokens;
  private final List<Individual> all = new ArrayList<>();
  private final Map<String, Deque<Individual>> byLast = new HashMap<>();
  private final Map<String, Deque<Individual>> byFirst = new HashMap<>();
  private final Map<String, Deque<Individual>> authors = new HashMap<>();
  private final Map<Integer, Individual> greats = new HashMap<>();
  private final SentenceLimits sentences;
  private final Speakers speakers;
  private Optional<Boolean> namesakes = Optional.empty(); // whether the text tells of some
  private Optional<NamedPerson> before = Optional.empty();
  private Optional<Individual> owner = Optional.empty(); // of the mention before

  PersonChains(PersonCues cues, Tokens tokens) {
    this.cues = cues;
    this.tokens = tokens;
    this.sentences = new SentenceLimits(tokens);
    this.speakers = new Speakers(cues, tokens, sentences);
  }

  List<Individual> all() {
    return all;
  }

  void add(NamedPerson person) {
    Individual whose = person.mention().author() ? author(person) : spokenOf(person);
    speakers.add(whose, person);
    before = Optional.of(person);
    owner = Optional.of(whose);
  }

  private Individual author(NamedPerson person) {
    String name = String.join(" ", person.form().words());
    Deque<Individual> known = authors.computeIfAbsent(name, n -> new ArrayDeque<>());
    if (known.isEmpty()) {
      known.push(ofFullName(person).orElseGet(() -> begin(person)));
    }
    Individual one = known.peek();
    if (one.latest() != person) {
      one.add(person);
    }
    return one;
  }

  /** An author of three words and more is the person of that name in the text. */
  private Optional<Individual> ofFullName(NamedPerson person) {
    return person.form().size() < 3
        ? Optional.empty()
        : candidates(byLast, person.form().last()).stream()
            .filter(i -> i.names().contains(person.form()))
            .findFirst();
  }

  private Individual begin(NamedPerson person) {
    Individual one = new Individual(person);
    all.add(one);
    return one;
  }

  private Individual spokenOf(NamedPerson person) {
    Individual one =
        otherName(person)
            .or(() -> great(person))
            .or(() -> known(person))
            .orElseGet(() -> begin(person));
    if (one.latest() != person) {
      one.add(person);
    }
    note(one, person);
    return one;
  }

  /** {@code Nguyễn Ái Quốc}, where {@code Hồ Chí Minh} was named before. */
  private Optional<Individual> great(NamedPerson person) {
    return cues.great(person.form()).map(greats::get);
  }

  private void note(Individual one, NamedPerson person) {
    if (cues.saysDying(tokens, person.end(), sentences.end(person.end()))) {
      one.fell();
    }
    cues.great(person.form()).ifPresent(who -> greats.putIfAbsent(who, one));
    put(byLast, person.form().last(), one);
    if (person.form().size() > 1) {
      put(byFirst, person.form().first(), one);
    }
  }

  private static void put(Map<String, Deque<Individual>> index, String word, Individual one) {
    Deque<Individual> those = index.computeIfAbsent(word, w -> new ArrayDeque<>(2));
    if (those.peek() == one) {
      return;
    }
    those.remove(one);
    those.push(one);
    if (those.size() > MOST_NAMESAKES) {
      those.removeLast();
    }
  }

  private static List<Individual> candidates(Map<String, Deque<Individual>> index, String word) {
    Deque<Individual> those = index.get(word);
    return those == null ? List.of() : List.copyOf(those);
  }

  /** {@code Tư Đờn, tên thật là Trương Văn Tư}; {@code Bế Văn Đàn (Sáu Đàn)}. */
  private Optional<Individual> otherName(NamedPerson person) {
    if (before.isEmpty() || before.get().mention().author()) {
      return Optional.empty();
    }
    NamedPerson left = before.get();
    int gap = person.start() - left.end();
    if (gap < 1 || gap > LONGEST_BRIDGE || sentences.endsSentence(left.end(), person.start())) {
      return Optional.empty();
    }
    boolean bracketed =
        gap == 1
            && tokens.isSymbolAt(left.end(), '(')
            && tokens.isSymbolAt(person.end(), ')')
            && !left.form().equals(person.form());
    boolean nickname =
        person.form().endsWithin(left.form())
            && cues.saysNickname(tokens, left.end(), person.start());
    boolean said =
        nickname
            || cues.saysOtherName(tokens, left.end(), person.start())
            || cues.saysOtherNameBefore(tokens, left.start(), left.end(), person.start());
    return bracketed || said ? owner : Optional.empty();
  }

  private Optional<Individual> known(NamedPerson person) {
    List<Individual> same = candidates(byLast, person.form().last());
    Optional<Individual> best =
        same.stream()
            .filter(i -> matches(i, person))
            .filter(i -> i.agrees(person))
            .filter(i -> !i.particulars().areOfTwo(person.particulars()))
            .filter(i -> !isNamesake(i, person))
            .filter(i -> !speakers.areTwo(i, person))
            .filter(i -> !isYounger(i, person))
            .max(Comparator.comparingInt(i -> weight(i, person)));
    return best.or(() -> byBeginning(person)).or(() -> shortened(person, same));
  }

  /** {@code cô Nông Hạnh} of {@code Nông Thị Hạnh}, where there is no other of these two words. */
  private Optional<Individual> shortened(NamedPerson person, List<Individual> same) {
    List<Individual> whole = same.stream().filter(i -> person.form().isShort(i.fullest())).toList();
    return whole.size() == 1
            && !person.isTitled()
            && whole.getFirst().isCalled(person.calling())
            && whole.getFirst().agrees(person)
        ? Optional.of(whole.getFirst())
        : Optional.empty();
  }

  /** {@code ông Tập} of {@code Tập Cận Bình}, {@code Y Thông} of {@code Y Thông Ê-ban}. */
  private Optional<Individual> byBeginning(NamedPerson person) {
    return candidates(byFirst, person.form().first()).stream()
        .filter(i -> i.names().stream().anyMatch(n -> isBeginning(person, i, n)))
        .filter(i -> i.agrees(person))
        .findFirst();
  }

  private boolean isBeginning(NamedPerson person, Individual whose, NameForm whole) {
    NameForm part = person.form();
    if (!part.beginsWithin(whole)) {
      return false;
    }
    if (whole.isOfHighlands() || whole.isForeign() || whose.isAbroad()) {
      return true;
    }
    boolean great = cues.great(whole).isPresent();
    boolean formal = person.isTitled() || person.calling().age() == Calling.Age.ELDER;
    return part.size() == 1 && formal && (great || !cues.isFrequent(part.first()));
  }

  /** {@code anh Mẫn} where only {@code ông Hai Mẫn} was named, but for what others say of him. */
  private boolean isYounger(Individual one, NamedPerson person) {
    return person.calling().age() == Calling.Age.PEER
        && one.isElder()
        && !one.names().contains(person.form())
        && !speakers.isQuoted(person);
  }

  private static boolean matches(Individual one, NamedPerson person) {
    NameForm form = person.form();
    return one.names().stream().anyMatch(n -> n.equals(form) || form.endsWithin(n))
        || one.fullest().endsWithin(form); // Giuse Võ Đức Minh
  }

  private int weight(Individual one, NamedPerson person) {
    NameForm form = person.form();
    boolean whole = form.size() > 1 && one.names().contains(form);
    int weight = whole ? 50 : 0;
    weight += one.isCalled(person.calling()) ? 8 : 0;
    boolean plain = person.isBare() || person.calling().kind() == Calling.Kind.KIN;
    weight += plain && one.isMetAs(person) ? 6 : 0;
    weight += one.callings().stream().anyMatch(c -> cues.areKindred(c, person.calling())) ? 5 : 0;
    weight -= one.isCalledOtherwise(person.calling()) ? 4 : 0;
    weight += one.gender() != Calling.Gender.OPEN && one.gender() == person.gender() ? 3 : 0;
    weight += rankWeight(one, person) + officeWeight(one, person);
    weight += one.particulars().livesWith(person.particulars()) ? 10 : 0;
    if (person.isBare() && !whole) {
      weight += (one.isMetBare() ? 3 : 0) - (one.isRespected() ? 4 : 0);
    }
    return weight;
  }

  private static int rankWeight(Individual one, NamedPerson person) {
    boolean party = person.calling().kind() == Calling.Kind.PARTY;
    if (party && one.isRanked() && !one.isCalled(person.calling())) {
      return -6; // nghi phạm Quân is not Thượng úy Quân
    }
    return person
        .mention()
        .rank()
        .map(r -> one.hasRank(person.rank()) ? 10 : one.isRanked() ? -6 : -2)
        .orElse(0);
  }

  private static int officeWeight(Individual one, NamedPerson person) {
    int weight = 0;
    for (OfficeWords words : person.offices()) {
      if (one.offices().stream().anyMatch(o -> words.begins(o) || o.begins(words))) {
        return 10;
      }
      weight = one.offices().isEmpty() ? 0 : -3;
    }
    return weight;
  }

  /** Whether the text parts two persons of one full name. */
  private boolean isNamesake(Individual one, NamedPerson person) {
    boolean whole = person.form().size() > 1 && one.names().contains(person.form());
    return whole
        && (isSaidToBe(person)
            || isOneOfTwo(one, person)
            || isElsewhere(one, person)
            || isContrasted(one, person)
            || isToldApart(one, person)
            || isOfAnotherTrade(one, person)
            || isFallen(one, person));
  }

  /** {@code Cùng tên với ông, thiếu tá A}; {@code cháu nội cụ cũng là A}. */
  private boolean isSaidToBe(NamedPerson person) {
    int from = sentences.start(person.start());
    return cues.saysSameName(tokens, from, person.start())
        || cues.introducesNamesake(tokens, from, person.start());
  }

  /**
   * {@code bác sĩ A mổ cho công nhân A}, {@code con trai bà là A}, in a text that tells of two of
   * one name.
   */
  private boolean isOneOfTwo(Individual one, NamedPerson person) {
    Calling calling = person.calling();
    boolean other = calling.isOccupation() && !one.isCalled(calling);
    boolean kin = cues.saysKin(tokens, person.start()) && one.isRespected();
    if (!other && !kin) {
      return false;
    }
    if (namesakes.isEmpty()) {
      namesakes = Optional.of(cues.saysNamesakes(tokens));
    }
    return namesakes.get();
  }

  /** One title in two places, and no word of having moved from one to the other. */
  private boolean isElsewhere(Individual one, NamedPerson person) {
    boolean elsewhere =
        person.offices().stream().anyMatch(o -> one.offices().stream().anyMatch(o::isElsewhere));
    return elsewhere
        && !cues.saysMoving(
            tokens, person.start() - SentenceLimits.WINDOW, sentences.end(person.end()))
        && !cues.saysMoving(
            tokens,
            one.latest().start() - SentenceLimits.WINDOW,
            sentences.end(one.latest().end()));
  }

  /** {@code giáo viên A và bác sĩ A}. */
  private boolean isContrasted(Individual one, NamedPerson person) {
    NamedPerson left = one.latest();
    return before.filter(b -> b == left).isPresent()
        && left.form().equals(person.form())
        && person.calling().isOccupation()
        && left.calling().isOccupation()
        && !left.calling().equals(person.calling())
        && person.start() - left.end() <= SentenceLimits.WINDOW
        && !sentences.endsSentence(left.end(), person.start());
  }

  /**
   * {@code ông A, 61 tuổi, đối với ông A, Chủ tịch xã}: nobody is described twice in a sentence.
   */
  private boolean isToldApart(Individual one, NamedPerson person) {
    NamedPerson left = one.latest();
    int gap = person.start() - left.end();
    return left.form().equals(person.form())
        && left.isDescribed()
        && person.isDescribed()
        && !(left.particulars().isNothing() && person.particulars().isNothing())
        && !left.isDescribedAs(person)
        && gap <= 2 * SentenceLimits.WINDOW
        && !sentences.endsSentence(left.end(), person.start())
        && !cues.saysMoving(tokens, left.end(), person.start());
  }

  /** {@code nông dân A}, where {@code TS A} was named. */
  private boolean isOfAnotherTrade(Individual one, NamedPerson person) {
    boolean labours = one.callings().stream().anyMatch(cues::isLabour);
    boolean learned = one.callings().stream().anyMatch(cues::isLearned);
    return labours != learned
        && (labours ? cues.isLearned(person.calling()) : cues.isLabour(person.calling()));
  }

  /** The dead of a war and somebody who does something: {@code Hôm nay, nhà báo A trở lại}. */
  private boolean isFallen(Individual one, NamedPerson person) {
    return one.hasFallen()
        && person.calling().kind() == Calling.Kind.CALLING
        && !one.isCalled(person.calling())
        && !cues.saysDying(tokens, person.end(), sentences.end(person.end()));
  }
}
