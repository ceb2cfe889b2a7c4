package org.vanban.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;

/**
 * Holds the figures of one sentence in several articles against each other: reprints of a report
 * that agree in all but one digit.
 *
 * <p>A bulletin has the same sentences every day; so only articles of few days that have most of
 * their figures in common are compared.
 */
final class ReprintCheck {
  private static final int NEAR_DAYS = 3;
  private static final int EQUAL_FOR_EACH = 3;

  private final Findings findings;

  ReprintCheck(Findings findings) {
    this.findings = findings;
  }

  /** A sentence of an article with its figures. */
  private record Sentence(Source source, List<Claim> figures) {
    Findings.Sighting where() {
      return figures.getFirst().where();
    }
  }

  private record Pair(Source one, Source other) {}

  /** What two articles have in common. */
  private static final class Common {
    private int equal;
    private final List<Claim[]> different = new ArrayList<>();
  }

  void run(Collection<Claim> claims) {
    Map<Pair, Common> pairs = new LinkedHashMap<>();
    for (List<Sentence> same : sentences(claims)) {
      same.sort(Comparator.comparing(Sentence::where, Findings.Sighting.ORDER));
      Sentence first = same.getFirst();
      for (Sentence other : same.subList(1, same.size())) {
        if (other.source() != first.source() && other.figures().size() == first.figures().size()) {
          compare(
              first,
              other,
              pairs.computeIfAbsent(new Pair(first.source(), other.source()), p -> new Common()));
        }
      }
    }
    pairs.forEach(this::judge);
  }

  private static Collection<List<Sentence>> sentences(Collection<Claim> claims) {
    Map<Source, Map<Integer, List<Claim>>> bySource = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.wording() != 0) {
        bySource
            .computeIfAbsent(claim.source(), s -> new TreeMap<>())
            .computeIfAbsent(claim.sentence(), s -> new ArrayList<>())
            .add(claim);
      }
    }
    Map<Long, List<Sentence>> byWording = new TreeMap<>();
    bySource.forEach(
        (source, sentences) ->
            sentences
                .values()
                .forEach(
                    figures ->
                        byWording
                            .computeIfAbsent(figures.getFirst().wording(), w -> new ArrayList<>())
                            .add(new Sentence(source, figures))));
    return byWording.values();
  }

  private static void compare(Sentence one, Sentence other, Common common) {
    for (int i = 0; i < one.figures().size(); i++) {
      Claim a = one.figures().get(i);
      Claim b = other.figures().get(i);
      boolean counts = a.kind() == b.kind() && a.unit().equals(b.unit());
      if (counts && a.agrees(b)) {
        common.equal++;
      } else if (counts && !a.hedged() && !b.hedged() && !a.rolling() && !a.isOfAnotherHour(b)) {
        common.different.add(new Claim[] {a, b});
      }
    }
  }

  private void judge(Pair pair, Common common) {
    boolean reprint =
        pair.one().daysFrom(pair.other()) <= NEAR_DAYS
            && common.equal >= EQUAL_FOR_EACH * common.different.size();
    if (!reprint) {
      return;
    }
    for (Claim[] two : common.different) {
      if (!findings.isFlagged(two[0].where()) || !findings.isFlagged(two[1].where())) {
        findings.add(
            Relation.CROSS_ARTICLE,
            Basis.OTHER_ARTICLE,
            Findings.Outcome.differs(SameFigureCheck.severity(two[0].value(), two[1].value())),
            List.of(two[0].where(), two[1].where()),
            two[0].plain() + " ≠ " + two[1].plain(),
            two[0].plain(),
            two[1].plain());
      }
    }
  }
}
