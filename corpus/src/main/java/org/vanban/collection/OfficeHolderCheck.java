package org.vanban.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;

/**
 * Looks for offices that one person holds at a time and two articles of one day give to two.
 *
 * <p>Holders change: where any article of two months tells of a handover, or the days of one lie
 * before those of the other, nothing is said; nor where one article has both names.
 */
final class OfficeHolderCheck {
  private static final int HANDOVER_DAYS = 60;

  /** More names for one office are offices that a place does not tell apart. */
  private static final int MOST_HOLDERS = 3;

  private static final int EVENT_DAYS = 2;
  private static final int COMMON_FIGURES = 2;

  private final SameFigureCheck.Witnesses witnesses;
  private final Findings findings;

  OfficeHolderCheck(SameFigureCheck.Witnesses witnesses, Findings findings) {
    this.witnesses = witnesses;
    this.findings = findings;
  }

  void run(Collection<Holding> holdings) {
    Map<String, List<Holding>> byOffice = new TreeMap<>();
    for (Holding holding : holdings) {
      byOffice.computeIfAbsent(holding.office(), o -> new ArrayList<>()).add(holding);
    }
    byOffice.forEach(this::office);
  }

  private void office(String office, List<Holding> all) {
    all.sort(Comparator.comparing(Holding::where, Findings.Sighting.ORDER));
    List<List<Holding>> days = days(all);
    LocalDate from = LocalDate.MIN;
    for (int i = 0; i < days.size(); i++) {
      List<Holding> now = new ArrayList<>(days.get(i));
      if (i + 1 < days.size() && isOneEvent(days.get(i), days.get(i + 1))) {
        now.addAll(days.get(i + 1));
      }
      LocalDate day = day(now.getFirst());
      List<List<Holding>> holders = holders(now);
      if (day.isAfter(from)
          && holders.size() > 1
          && holders.size() <= MOST_HOLDERS
          && !isHandover(all, day)) {
        flag(office, holders);
        from = day.plusDays(HANDOVER_DAYS); // once is enough
      }
    }
  }

  /** Whether articles of two days tell of one event, by the figures they have in common. */
  private boolean isOneEvent(List<Holding> one, List<Holding> next) {
    Source here = one.getFirst().source();
    Source there = next.getFirst().source();
    return here.daysFrom(there) <= EVENT_DAYS
        && witnesses.commonFigures(here, there) >= COMMON_FIGURES;
  }

  /** The holdings of each day, of articles that name one holder. */
  private static List<List<Holding>> days(List<Holding> all) {
    Map<LocalDate, Map<Source, List<Holding>>> byDay = new TreeMap<>();
    for (Holding holding : all) {
      byDay
          .computeIfAbsent(day(holding), d -> new LinkedHashMap<>())
          .computeIfAbsent(holding.source(), s -> new ArrayList<>())
          .add(holding);
    }
    List<List<Holding>> days = new ArrayList<>();
    for (Map<Source, List<Holding>> sources : byDay.values()) {
      List<Holding> day = new ArrayList<>();
      sources.values().stream()
          .filter(of -> of.stream().allMatch(h -> h.canBe(of.getFirst())))
          .forEach(day::addAll);
      if (!day.isEmpty()) {
        days.add(day);
      }
    }
    return days;
  }

  private static LocalDate day(Holding holding) {
    return holding.source().day().orElseThrow();
  }

  private static List<List<Holding>> holders(List<Holding> day) {
    List<List<Holding>> holders = new ArrayList<>();
    for (Holding holding : day) {
      List<Holding> same =
          holders.stream()
              .limit(MOST_HOLDERS + 1)
              .filter(h -> h.getFirst().canBe(holding))
              .findFirst()
              .orElse(null);
      if (same == null) {
        same = new ArrayList<>();
        holders.add(same);
      }
      same.add(holding);
    }
    return holders;
  }

  private static boolean isHandover(List<Holding> all, LocalDate day) {
    return all.stream()
        .anyMatch(
            h ->
                h.handover()
                    && !day(h).isBefore(day.minusDays(HANDOVER_DAYS))
                    && !day(h).isAfter(day.plusDays(HANDOVER_DAYS)));
  }

  private void flag(String office, List<List<Holding>> holders) {
    List<Findings.Sighting> where = new ArrayList<>();
    holders.forEach(h -> h.forEach(one -> where.add(one.where())));
    findings.add(
        Relation.OFFICE_HOLDER,
        Basis.OTHER_ARTICLE,
        Findings.Outcome.differs(Severity.MEDIUM),
        where,
        office,
        holders.get(0).getFirst().name(),
        holders.get(1).getFirst().name());
  }
}
