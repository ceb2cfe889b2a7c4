package org.vanban.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.audit.Basis;
import org.vanban.audit.Reason;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.text.Span;

/** Gathers the findings of one collection while the checks run; for one thread. */
final class Findings {
  /** So many figures of one finding are shown. */
  static final int SHOWN = 24;

  private static final int ID_BYTES = 8;

  private final List<CollectionFinding> findings = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Sighting> checked = new HashSet<>();
  private final Set<Sighting> flagged = new HashSet<>();

  /**
   * Where something stands.
   *
   * @param source the article
   * @param span in its text
   * @param text as printed
   */
  record Sighting(Source source, Span span, String text) {
    CollectionFinding.Printed printed() {
      return new CollectionFinding.Printed(source.id(), span, text, source.label());
    }

    static final Comparator<Sighting> ORDER =
        Comparator.comparing(Sighting::source, Source.ORDER).thenComparing(Sighting::span);

    @Override
    public boolean equals(Object other) {
      return other instanceof Sighting s && s.source == source && s.span.equals(span);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(source) + span.hashCode();
    }
  }

  /** What a check came to. */
  record Outcome(Verdict verdict, Optional<Reason> reason, Severity severity) {
    static final Outcome CONSISTENT =
        new Outcome(Verdict.CONSISTENT, Optional.empty(), Severity.NONE);

    static Outcome differs(Severity severity) {
      return new Outcome(Verdict.SUSPICIOUS, Optional.of(Reason.DIFFERS), severity);
    }

    static Outcome inconsistent(Severity severity) {
      return new Outcome(Verdict.INCONSISTENT, Optional.empty(), severity);
    }
  }

  void add(
      Relation relation,
      Basis basis,
      Outcome outcome,
      List<Sighting> where,
      String formula,
      String computed,
      String printed) {
    List<Sighting> sorted = where.stream().distinct().sorted(Sighting.ORDER).toList();
    String id = id(relation, basis, sorted);
    if (ids.add(id)) {
      checked.addAll(sorted);
      if (outcome.verdict().isFlag()) {
        flagged.addAll(sorted);
      }
      findings.add(
          new CollectionFinding(
              id,
              relation,
              basis,
              outcome.verdict(),
              outcome.reason(),
              outcome.severity(),
              sorted.stream().limit(SHOWN).map(Sighting::printed).toList(),
              formula,
              computed,
              printed));
    }
  }

  private static String id(Relation relation, Basis basis, List<Sighting> sorted) {
    List<String> parts = new ArrayList<>();
    parts.add(relation + " " + basis);
    sorted.forEach(one -> parts.add(one.source().version() + "\t" + one.span()));
    return relation + "@" + hash(parts);
  }

  /** Sixteen hexadecimal digits that tell lists of texts apart. */
  static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean isChecked(Sighting where) {
    return checked.contains(where);
  }

  boolean isFlagged(Sighting where) {
    return flagged.contains(where);
  }

  /** How many things stand in a finding. */
  long checked() {
    return checked.size();
  }

  List<CollectionFinding> sorted() {
    findings.sort(
        Comparator.comparing(CollectionFinding::relation)
            .thenComparing((CollectionFinding f) -> f.figures().get(0).doc())
            .thenComparing(f -> f.figures().get(0).span())
            .thenComparing(CollectionFinding::id));
    return findings;
  }
}
