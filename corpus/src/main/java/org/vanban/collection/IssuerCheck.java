package org.vanban.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.register.Numbering;

/**
 * Looks for documents that articles give two issuers: one number and day, {@code của Ban Bí thư}
 * and {@code của Bộ Chính trị}; and for numbers whose letters are those of another body, {@code
 * Nghị quyết số 35/2021/NQ-HĐND của UBND tỉnh}.
 */
final class IssuerCheck {
  private final Numbering numbering;
  private final Findings findings;

  IssuerCheck(Numbering numbering, Findings findings) {
    this.numbering = numbering;
    this.findings = findings;
  }

  void run(Collection<DirectiveCitation> citations) {
    Map<String, List<DirectiveCitation>> byKey = new TreeMap<>();
    Map<String, List<DirectiveCitation>> local = new TreeMap<>();
    for (DirectiveCitation citation : citations) {
      Optional<String> key = key(citation);
      boolean own = numbering.of(citation.id()).isLocal();
      if (own && citation.committee().isPresent()) {
        String document = citation.key().orElse(citation.where().source().id());
        local.computeIfAbsent(document, k -> new ArrayList<>()).add(citation);
      } else if (!own && key.isPresent() && citation.beside().issuer().isPresent()) {
        byKey.computeIfAbsent(key.get(), k -> new ArrayList<>()).add(citation);
      }
    }
    byKey.forEach(this::issuers);
    local.values().forEach(this::letters);
  }

  /** Type and document, where that is known, else type, number and day. */
  private static Optional<String> key(DirectiveCitation citation) {
    Optional<String> document =
        citation.key().or(() -> citation.date().map(day -> citation.id().text() + ", " + day));
    return document.filter(d -> !citation.type().isEmpty()).map(d -> citation.type() + " " + d);
  }

  /** One document has one issuer. */
  private void issuers(String key, List<DirectiveCitation> same) {
    DirectiveCitation first = same.getFirst();
    same.stream()
        .filter(c -> c.where().source() != first.where().source())
        .filter(c -> areTwo(issuer(c), issuer(first)))
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    Relation.DIRECTIVE_ISSUER,
                    Basis.OTHER_ARTICLE,
                    Findings.Outcome.differs(Severity.MEDIUM),
                    List.of(first.where(), other.where()),
                    key,
                    issuer(first),
                    issuer(other)));
  }

  /** A number whose letters are not those of its issuer, beside one of which they are. */
  private void letters(List<DirectiveCitation> same) {
    Optional<DirectiveCitation> own = same.stream().filter(c -> !c.isOfOtherLetters()).findFirst();
    for (DirectiveCitation citation : same) {
      if (citation.isOfOtherLetters()) {
        List<Findings.Sighting> where = new ArrayList<>();
        own.ifPresent(c -> where.add(c.where()));
        where.add(citation.where());
        findings.add(
            Relation.DIRECTIVE_ISSUER,
            own.isPresent() ? Basis.OTHER_ARTICLE : Basis.TEXT,
            Findings.Outcome.differs(Severity.MEDIUM),
            where,
            citation.id().text(),
            citation.lettersOf(),
            citation.committee().orElseThrow());
      }
    }
  }

  private static String issuer(DirectiveCitation citation) {
    return citation.beside().issuer().orElse("");
  }

  /** {@code Chính phủ} and {@code Thủ tướng Chính phủ} are not told apart by those who cite. */
  static boolean areTwo(String one, String other) {
    return !one.contains(other) && !other.contains(one);
  }
}
