package org.vanban.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Post;
import org.vanban.table.Gazetteer;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/**
 * Offices that stand for the person who holds them: {@code đồng chí Trưởng Ban Tổ chức Tỉnh ủy phát
 * biểu}.
 */
final class OfficeReferences {
  /** So many holders of offices that begin alike are compared, the latest first. */
  private static final int MOST_HOLDERS = 16;

  private final PersonCues cues;
  private final Gazetteer<Boolean> addresses;
  private final Gazetteer<Boolean> notOne;
  private final Gazetteer<Boolean> notBehind;
  private final Gazetteer<Boolean> prepositions;

  OfficeReferences(PersonCues cues) {
    this.cues = cues;
    addresses = cues.phrases(PersonCues.Role.OFFICE_ADDRESS);
    notOne = cues.phrases(PersonCues.Role.NO_ONE);
    notBehind = cues.phrases(PersonCues.Role.NO_ONE_BEHIND);
    prepositions = cues.phrases(PersonCues.Role.LED);
  }

  /** Somebody with one of his offices. */
  private record Holder(Individual who, OfficeWords office, Optional<Post> post) {}

  /**
   * The references.
   *
   * @param persons in the order of their first mentions
   */
  List<Reference> find(
      Tokens tokens, Mentions mentions, List<Individual> persons, List<Mention.Office> alone) {
    if (alone.isEmpty() || persons.isEmpty()) {
      return List.of();
    }
    Map<Integer, Named> named = named(persons);
    Map<String, Deque<Holder>> holders = new HashMap<>();
    Map<Individual, Integer> latest = new HashMap<>();
    List<Reference> references = new ArrayList<>();
    int index = 0;
    for (Mention.Office office : alone) {
      while (index < mentions.size()
          && mentions.asList().get(index).span().start() < office.span().start()) {
        Named who = named.get(index);
        if (who != null) {
          latest.put(who.who(), index);
          note(holders, who.who(), who.mention());
        }
        index++;
      }
      boolean free =
          (index == 0 || !mentions.asList().get(index - 1).span().overlaps(office.span()))
              && (index == mentions.size()
                  || !mentions.asList().get(index).span().overlaps(office.span()));
      if (free) {
        reference(tokens, office, holders, latest).ifPresent(references::add);
      }
    }
    return references;
  }

  /** Somebody with one mention of him. */
  private record Named(Individual who, NamedPerson mention) {}

  /**
   * By the index of a mention; later words of a chairman mean nobody great, but somebody living.
   */
  private Map<Integer, Named> named(List<Individual> persons) {
    Map<Integer, Named> named = new HashMap<>();
    for (Individual person : persons) {
      if (cues.great(person.fullest()).isEmpty()) {
        person.mentions().forEach(m -> named.put(m.index(), new Named(person, m)));
      }
    }
    return named;
  }

  /** Whether a title says nothing of one holder by itself: {@code đại biểu}, {@code ủy viên}. */
  private boolean isVague(OfficeWords words) {
    return words.size() <= 2 && cues.isVague(words.text());
  }

  private static void note(Map<String, Deque<Holder>> holders, Individual who, NamedPerson person) {
    for (int i = 0; i < person.offices().size(); i++) {
      OfficeWords words = person.offices().get(i);
      Holder holder = new Holder(who, words, person.mention().offices().get(i).post());
      Deque<Holder> those = holders.computeIfAbsent(words.head(), h -> new ArrayDeque<>());
      those.remove(holder);
      those.push(holder);
      if (those.size() > MOST_HOLDERS) {
        those.removeLast();
      }
    }
  }

  private Optional<Reference> reference(
      Tokens tokens,
      Mention.Office office,
      Map<String, Deque<Holder>> holders,
      Map<Individual, Integer> latest) {
    int at = tokens.firstAtOrAfter(office.span().start());
    int start = addressStart(tokens, at);
    if (isNotOne(tokens, start)) {
      return Optional.empty();
    }
    int end = tokens.firstAtOrAfter(office.span().end());
    boolean addressed = start < at;
    if (!addressed && !isPartOfClause(tokens, at, end)) {
      return Optional.empty();
    }
    OfficeWords words = OfficeWords.of(office.text());
    if (isVague(words)) {
      return Optional.empty();
    }
    List<Individual> meant = meant(words, office.post(), holders);
    boolean lower = !addressed && !tokens.isCapitalizedAt(at);
    if (meant.size() != 1 && !addressed || lower && meant.isEmpty()) {
      return Optional.empty();
    }
    Span span = Span.of(tokens.start(start), office.span().end());
    return Optional.of(
        new Reference(span, meant.size() == 1 ? List.of(latest.get(meant.getFirst())) : List.of()));
  }

  /** Those who hold an office; of several those whose office is written just so. */
  private static List<Individual> meant(
      OfficeWords words, Optional<Post> post, Map<String, Deque<Holder>> holders) {
    Set<Individual> exact = new LinkedHashSet<>();
    Set<Individual> cut = new LinkedHashSet<>();
    for (Holder holder : holders.getOrDefault(words.head(), new ArrayDeque<>())) {
      if (isParted(post, holder.post())) {
        continue;
      }
      if (words.words().equals(holder.office().words())) {
        exact.add(holder.who());
      } else if (words.begins(holder.office()) || holder.office().isPlacedBy(words)) {
        cut.add(holder.who());
      }
    }
    return List.copyOf(exact.isEmpty() ? cut : exact);
  }

  /** Whether two offices are of different places. */
  private static boolean isParted(Optional<Post> one, Optional<Post> other) {
    return isParted(one, other, Locality::code) || isParted(one, other, Locality::codeNow);
  }

  private static boolean isParted(
      Optional<Post> one, Optional<Post> other, Function<Locality, Optional<String>> code) {
    Optional<String> here = one.flatMap(Post::place).flatMap(code);
    Optional<String> there = other.flatMap(Post::place).flatMap(code);
    return here.isPresent() && there.isPresent() && !here.equals(there);
  }

  private int addressStart(Tokens tokens, int at) {
    for (int start = at - 2; start < at; start++) {
      if (start >= 0 && !tokens.isBreakBefore(at) && addresses.endAt(tokens, start) == at) {
        return start;
      }
    }
    return at;
  }

  /**
   * Whether an office does something or has something done to it: {@code Bộ trưởng cam kết}, {@code
   * theo Bộ trưởng,}; not an entry of a life's list.
   */
  private boolean isPartOfClause(Tokens tokens, int at, int end) {
    boolean capital = tokens.isCapitalizedAt(at - 1) && !tokens.isBreakBefore(at);
    boolean led = prepositions.endAt(tokens, at - 1) == at;
    if (capital && !led && !tokens.isSymbolAt(at - 2)) {
      return false; // Hồ Chủ tịch
    }
    boolean word = tokens.isWordAt(end) && !tokens.isBreakBefore(end);
    boolean doing =
        word && !tokens.isCapitalizedAt(end) && notBehind.endAt(tokens, end) == Gazetteer.NONE;
    boolean closed =
        tokens.isSymbolAt(end, ',') || tokens.isSymbolAt(end, '.') || end >= tokens.size();
    return doing || led && closed;
  }

  /** {@code các Bí thư Huyện ủy}, {@code chức Bí thư Huyện ủy}: nobody in particular. */
  private boolean isNotOne(Tokens tokens, int at) {
    for (int start = Math.max(0, at - 3); start < at; start++) {
      if (notOne.between(tokens, start, at).isPresent()) {
        return true;
      }
    }
    return tokens.isNumberAt(at - 1);
  }
}
