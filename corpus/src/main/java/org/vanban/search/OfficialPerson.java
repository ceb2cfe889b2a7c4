package org.vanban.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.search.OfficialPage.Official;
import org.vanban.search.OfficialPage.Passage;
import org.vanban.search.OfficialPage.Quotation;
import org.vanban.text.TextNormalizer;

/**
 * One official: all articles that mean him.
 *
 * @param key asks for him alone
 */
record OfficialPerson(String key, String name, List<Sighting> sightings) {

  /** Gives each person a key: the name, and a place or body where several have it. */
  static List<OfficialPerson> keyed(List<List<Sighting>> persons) {
    Map<String, Integer> names = new HashMap<>();
    persons.forEach(p -> names.merge(fold(name(p)), 1, Integer::sum));
    Map<String, Integer> holders = new HashMap<>(); // of each mark, with the name
    persons.forEach(p -> marked(p).forEach(mark -> holders.merge(mark, 1, Integer::sum)));
    Set<String> taken = new HashSet<>();
    List<OfficialPerson> keyed = new ArrayList<>();
    for (List<Sighting> sightings : persons) {
      String name = name(sightings);
      boolean alone = names.getOrDefault(fold(name), 0) == 1;
      String key = alone ? name : key(name, sightings, holders, taken);
      taken.add(fold(key));
      keyed.add(new OfficialPerson(key, name, sightings));
    }
    return keyed;
  }

  /** By the first place, body or office that no other of them has; numbered where there is none. */
  private static String key(
      String name, List<Sighting> person, Map<String, Integer> holders, Set<String> taken) {
    for (String mark : marks(person)) {
      String key = name + "@" + mark;
      if (holders.getOrDefault(fold(key), 0) == 1 && !taken.contains(fold(key))) {
        return key;
      }
    }
    int number = 1;
    while (taken.contains(fold(name + "@" + number))) {
      number++;
    }
    return name + "@" + number;
  }

  private static List<String> marks(List<Sighting> person) {
    List<String> places = places(person);
    List<String> nearest = places.stream().map(p -> p.split(",", 2)[0]).distinct().toList();
    return Stream.of(nearest, places, bodies(person), offices(person))
        .flatMap(List::stream)
        .toList();
  }

  private static Set<String> marked(List<Sighting> person) {
    Set<String> marked = new HashSet<>();
    marks(person).forEach(mark -> marked.add(fold(name(person) + "@" + mark)));
    return marked;
  }

  /**
   * Those whom {@code NAME@WHICH} may mean: the one of that key, else all with such a place, body
   * or office.
   */
  static List<OfficialPerson> chosen(List<OfficialPerson> persons, String asked, String which) {
    List<OfficialPerson> exact =
        persons.stream().filter(p -> fold(p.key).equals(fold(asked))).toList();
    return exact.isEmpty()
        ? persons.stream().filter(p -> matches(p.sightings, fold(which))).toList()
        : exact;
  }

  private static boolean matches(List<Sighting> person, String which) {
    return marks(person).stream()
        .anyMatch(mark -> (" " + fold(mark) + " ").contains(" " + which + " "));
  }

  private static String fold(String text) {
    return TextNormalizer.blanksFolded(TextNormalizer.fold(text).replace(',', ' '));
  }

  private static String name(List<Sighting> sightings) {
    Map<String, Integer> names = new HashMap<>();
    sightings.forEach(s -> names.merge(s.person().name(), 1, Integer::sum));
    return Counts.sorted(names).keySet().iterator().next();
  }

  private static List<String> places(List<Sighting> sightings) {
    Map<String, Integer> places = new HashMap<>();
    for (Sighting sighting : sightings) {
      for (Post post : sighting.posts()) {
        post.place().ifPresent(p -> places.merge(p.name(), 1, Integer::sum));
      }
    }
    return List.copyOf(Counts.sorted(places).keySet());
  }

  private static List<String> bodies(List<Sighting> sightings) {
    Map<String, Integer> bodies = new HashMap<>();
    for (Sighting sighting : sightings) {
      for (Post post : sighting.posts()) {
        post.body().ifPresent(b -> bodies.merge(b, 1, Integer::sum));
      }
    }
    return List.copyOf(Counts.sorted(bodies).keySet());
  }

  private static List<String> offices(List<Sighting> sightings) {
    Map<String, Integer> offices = new HashMap<>();
    for (Sighting sighting : sightings) {
      for (Mention.Office office : sighting.person().offices()) {
        offices.merge(TextNormalizer.blanksFolded(office.text()), 1, Integer::sum);
      }
    }
    return List.copyOf(Counts.sorted(offices).keySet());
  }

  Official official() {
    Map<String, Integer> printed = new HashMap<>();
    passages().forEach(p -> printed.merge(p.printed(), 1, Integer::sum));
    return new Official(
        key,
        name,
        places(sightings),
        bodies(sightings),
        OfficesSeen.of(sightings),
        Counts.sorted(printed),
        (int) sightings.stream().map(s -> s.article().id()).distinct().count(),
        passages().size());
  }

  List<Passage> passages() {
    return sightings.stream().flatMap(s -> s.passages().stream()).map(this::mine).toList();
  }

  List<Quotation> quotations() {
    return sightings.stream().flatMap(s -> s.quotations().stream()).map(this::mine).toList();
  }

  private Passage mine(Passage p) {
    return new Passage(
        p.article(), key, p.printed(), p.offices(), p.text(), p.highlight(), p.word(), p.place());
  }

  private Quotation mine(Quotation q) {
    return new Quotation(q.article(), key, q.text(), q.quoted(), q.word());
  }
}
