package org.vanban.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.index.MentionTerms;
import org.vanban.mention.Mention;
import org.vanban.search.OfficialPage.OfficeHeld;
import org.vanban.text.TextNormalizer;
import org.vanban.value.EdtfDate;

/** The offices of a person in the order in which they were first seen. */
final class OfficesSeen {
  private static final class Seen {
    private final Map<String, Integer> printed = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<ArticleReference> evidence = new ArrayList<>();
  }

  private OfficesSeen() {}

  /**
   * The offices.
   *
   * @param sightings in any order
   */
  static List<OfficeHeld> of(List<Sighting> sightings) {
    Map<String, Seen> offices = new LinkedHashMap<>();
    List<Sighting> byTime = new ArrayList<>(sightings);
    byTime.sort(
        Comparator.comparingLong(
            s -> s.article().published().isEmpty() ? Long.MAX_VALUE : s.article().day()));
    for (Sighting sighting : byTime) {
      for (Mention.Office office : sighting.person().offices()) {
        Seen seen = offices.computeIfAbsent(MentionTerms.office(office.text()), k -> new Seen());
        seen.printed.merge(TextNormalizer.blanksFolded(office.text()), 1, Integer::sum);
        if (seen.ids.add(sighting.article().id())) {
          seen.evidence.add(sighting.article());
        }
      }
    }
    return offices.values().stream().map(OfficesSeen::held).toList();
  }

  private static OfficeHeld held(Seen seen) {
    List<EdtfDate> dates = seen.evidence.stream().flatMap(a -> a.published().stream()).toList();
    return new OfficeHeld(
        Counts.sorted(seen.printed).keySet().iterator().next(),
        dates.stream().min(Comparator.comparing(EdtfDate::earliest)),
        dates.stream().max(Comparator.comparing(EdtfDate::latest)),
        seen.evidence);
  }
}
