package org.vanban.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.index.MentionTerms;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.text.TextNormalizer;

/**
 * Persons of one name kept apart by body, place and time.
 *
 * <p>Two articles mean one person where they give him an office in the same body of the same place
 * (a committee of a district, a ministry), or offices in one district or commune. Offices in
 * different bodies of one province, or of the whole country, are one person's where he was seen in
 * them one after the other, and may be two persons' where both are seen at the same time. All else
 * is kept apart and asked: joining two people wrongly does more harm than asking once too often.
 */
final class Namesakes {
  private static final String NATIONAL = "*";
  private static final int PROVINCE_DIGITS = 2;
  private static final List<String> FORMERLY = List.of("nguyen ", "quyen ", "cuu ");

  private Namesakes() {}

  /** A person: his sightings, and what ties others to him. */
  private static final class Group {
    private final List<Sighting> sightings = new ArrayList<>();
    private final Set<String> ties = new HashSet<>();
    private final Set<String> areas = new HashSet<>(); // provinces, the whole country
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void take(Group other) {
      sightings.addAll(other.sightings);
      ties.addAll(other.ties);
      areas.addAll(other.areas);
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
    }

    boolean isBeside(Group other) {
      boolean dated = first <= last && other.first <= other.last;
      return !dated || first <= other.last && other.first <= last;
    }
  }

  /**
   * The sightings of each person, those of most articles first.
   *
   * @param sightings of one name, each with an office
   */
  static List<List<Sighting>> apart(Collection<Sighting> sightings) {
    List<Group> groups = bySuccession(byTies(sightings));
    groups.sort(Comparator.comparingInt((Group g) -> -g.sightings.size()));
    return groups.stream().map(g -> List.copyOf(g.sightings)).toList();
  }

  private static List<Group> byTies(Collection<Sighting> sightings) {
    List<Group> groups = new ArrayList<>();
    Map<String, Integer> byTie = new HashMap<>();
    List<Integer> parents = new ArrayList<>();
    for (Sighting sighting : sightings) {
      Group group = group(sighting);
      int index = groups.size();
      groups.add(group);
      parents.add(index);
      for (String tie : group.ties) {
        int other = root(parents, byTie.getOrDefault(tie, index));
        parents.set(root(parents, index), other);
        byTie.put(tie, other);
      }
    }
    Map<Integer, Group> joined = new LinkedHashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      joined.computeIfAbsent(root(parents, i), k -> new Group()).take(groups.get(i));
    }
    return new ArrayList<>(joined.values());
  }

  private static int root(List<Integer> parents, int index) {
    int at = index;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /** Joins those of one area who are seen one after the other, in the order of time. */
  private static List<Group> bySuccession(List<Group> groups) {
    groups.sort(Comparator.comparingLong(g -> g.first));
    List<Group> joined = new ArrayList<>();
    Map<String, Group> byArea = new HashMap<>();
    Set<String> open = new HashSet<>(); // where two were seen at once: who came next is not told
    for (Group group : groups) {
      Optional<Group> before = Optional.empty();
      for (String area : group.areas) {
        Group there = byArea.get(area);
        if (there != null && !there.isBeside(group) && !open.contains(area)) {
          before = Optional.of(there);
        } else if (there != null) {
          open.add(area);
        }
      }
      before.ifPresent(b -> b.take(group));
      Group now = before.orElse(group);
      if (before.isEmpty()) {
        joined.add(group);
      }
      now.areas.forEach(area -> byArea.put(area, now));
    }
    return joined;
  }

  private static Group group(Sighting sighting) {
    Group group = new Group();
    group.sightings.add(sighting);
    sighting
        .article()
        .published()
        .ifPresent(
            date -> {
              group.first = date.earliest().toEpochDay();
              group.last = date.latest().toEpochDay();
            });
    for (Mention.Office office : sighting.person().offices()) {
      tie(group, office);
    }
    return group;
  }

  private static void tie(Group group, Mention.Office office) {
    Optional<Post> post = office.post();
    Optional<Locality> place = post.flatMap(Post::place);
    if (place.isEmpty()) {
      if (PageWord.NATIONAL.isIn(office.text())) {
        group.ties.add("office|" + office(office.text()));
        post.flatMap(Post::body)
            .ifPresent(
                body -> {
                  group.ties.add(fold(post.get().title()) + "|" + fold(body) + "|" + NATIONAL);
                  group.areas.add(NATIONAL);
                });
      }
      return;
    }
    String where = where(place.get());
    post.flatMap(Post::body).ifPresent(body -> group.ties.add(fold(body) + "|" + where));
    group.ties.add(fold(post.map(Post::title).orElse("")) + "||" + where);
    if (place.get().code().filter(code -> code.length() > PROVINCE_DIGITS).isPresent()) {
      group.ties.add("place|" + where);
    } else {
      group.areas.add(where);
    }
  }

  /** By its code, else by its name: {@code tỉnh Lâm Đồng} and {@code Lâm Đồng} are one. */
  private static String where(Locality place) {
    return place.code().orElseGet(() -> fold(place.name()));
  }

  private static String fold(String text) {
    return TextNormalizer.fold(TextNormalizer.canonical(text));
  }

  /** The office itself, behind {@code nguyên}. */
  private static String office(String text) {
    String key = MentionTerms.office(text).substring("o=".length());
    for (String word : FORMERLY) {
      key = key.startsWith(word) ? key.substring(word.length()) : key;
    }
    return key;
  }
}
