package org.vanban.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.audit.Basis;
import org.vanban.audit.PrintedFigure;
import org.vanban.audit.Relation;

/**
 * Looks for a figure that another article prints of the row beside it: {@code 97.260 giấy đất sản
 * xuất nông nghiệp và 49.425 giấy đất lâm nghiệp}, and elsewhere {@code đất lâm nghiệp là 97.260}.
 *
 * <p>The value must be long and of one told time and place, the words of the row the same, and the
 * article must not print the row's own value.
 */
final class OtherRowCheck {
  private static final int DIGITS = 4;
  private static final int ROW_WORDS = 2;

  private final SameFigureCheck.Witnesses witnesses;
  private final Findings findings;

  OtherRowCheck(SameFigureCheck.Witnesses witnesses, Findings findings) {
    this.witnesses = witnesses;
    this.findings = findings;
  }

  /** A sentence of an article. */
  private record Sentence(Source source, int number) {
    static Sentence of(Claim claim) {
      return new Sentence(claim.source(), claim.sentence());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sentence s && s.source == source && s.number == number;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(source) + number;
    }
  }

  void run(Collection<Claim> claims) {
    Map<Sentence, List<Claim>> rows = new HashMap<>();
    ClaimPairs pairs = new ClaimPairs();
    for (Claim claim : claims) {
      if (canBe(claim)) {
        rows.computeIfAbsent(Sentence.of(claim), s -> new ArrayList<>()).add(claim);
        String time = claim.time().orElseThrow().toString();
        pairs.add(claim.place().orElseThrow().key() + "|" + time + "|" + claim.plain(), claim);
      }
    }
    pairs.forEach(
        (a, b) -> {
          compare(a, b, rows.getOrDefault(Sentence.of(a), List.of()));
          compare(b, a, rows.getOrDefault(Sentence.of(b), List.of()));
        });
  }

  private static boolean canBe(Claim claim) {
    return claim.kind() == PrintedFigure.Kind.COUNT
        && claim.change() == PrintedFigure.Change.NONE
        && !claim.hedged()
        && claim.time().isPresent()
        && claim.place().isPresent()
        && claim.value().stripTrailingZeros().precision() >= DIGITS;
  }

  /** Whether one value stands in a list, and with the words of another row of it elsewhere. */
  private void compare(Claim listed, Claim elsewhere, List<Claim> rows) {
    Set<String> row = row(elsewhere);
    if (listed.source() == elsewhere.source()
        || row.size() < ROW_WORDS
        || row.equals(row(listed))
        || !isOfOneMeasure(listed, elsewhere)) {
      return;
    }
    Optional<Claim> meant =
        rows.stream()
            .filter(c -> c.unit().equals(listed.unit()) && row(c).equals(row))
            .filter(c -> c.value().compareTo(listed.value()) != 0)
            .filter(c -> !witnesses.prints(elsewhere, c))
            .findFirst();
    if (meant.isPresent()) {
      findings.add(
          Relation.CROSS_ARTICLE,
          Basis.OTHER_ARTICLE,
          Findings.Outcome.differs(
              SameFigureCheck.severity(meant.get().value(), elsewhere.value())),
          List.of(listed.where(), meant.get().where(), elsewhere.where()),
          meant.get().plain() + " ≠ " + elsewhere.plain(),
          meant.get().plain(),
          elsewhere.plain());
    }
  }

  private static boolean isOfOneMeasure(Claim one, Claim other) {
    return one.unit().equals(other.unit()) || one.isOfThings() && other.isOfThings();
  }

  /** What tells a row from others: the words of the noun without the unit, else of the clause. */
  private static Set<String> row(Claim claim) {
    Set<String> row = new HashSet<>(claim.noun());
    claim.syllables().forEach(row::remove);
    if (row.isEmpty()) {
      row.addAll(claim.words());
      claim.syllables().forEach(row::remove);
    }
    return row;
  }
}
