package org.vanban.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vanban.search.DirectivePage.EvidenceSeen;
import org.vanban.search.DirectivePage.MeantDocument;

/** What articles say of the documents that may be meant, gathered article by article. */
final class MeantDocuments {
  private static final int MOST_EVIDENCE = 20; // that a page lists

  private final Map<String, Seen> byKey = new LinkedHashMap<>();

  /** What was seen of one document. */
  private static final class Seen {
    private int articles;
    private boolean settled;
    private long newest = Long.MIN_VALUE;
    private Optional<JsonNode> document = Optional.empty(); // of the newest article
    private final Set<String> candidates = new LinkedHashSet<>();
    private final Map<Reason, Integer> evidence = new LinkedHashMap<>();
  }

  private record Reason(String from, String value) {}

  /** One citation: the key that is meant, and what is stored of the document. */
  record Meant(String key, String status, JsonNode document) {
    /** {@code date: 2017-10-25}. */
    List<String> evidence() {
      List<String> reasons = new ArrayList<>();
      for (JsonNode reason : document.path("identity").path("evidence")) {
        reasons.add(reason.path("from").asText() + ": " + reason.path("value").asText());
      }
      return reasons;
    }

    boolean isResolved() {
      return status.equals("resolved");
    }
  }

  /** Takes in what one article means, its citations in order. */
  void add(ArticleReference article, List<Meant> citations) {
    Set<String> keys = new HashSet<>();
    Map<String, Set<Reason>> reasons = new LinkedHashMap<>();
    for (Meant meant : citations) {
      Seen seen = byKey.computeIfAbsent(meant.key(), k -> new Seen());
      seen.articles += keys.add(meant.key()) ? 1 : 0;
      seen.settled |= meant.isResolved();
      if (article.day() > seen.newest || seen.document.isEmpty()) {
        seen.newest = article.day();
        seen.document = Optional.of(meant.document());
      }
      JsonNode identity = meant.document().path("identity");
      identity.path("candidates").forEach(c -> seen.candidates.add(c.path("key").asText()));
      for (JsonNode one : identity.path("evidence")) {
        reasons
            .computeIfAbsent(meant.key(), k -> new LinkedHashSet<>())
            .add(new Reason(one.path("from").asText(), one.path("value").asText()));
      }
    }
    for (Map.Entry<String, Set<Reason>> of : reasons.entrySet()) {
      Seen seen = byKey.computeIfAbsent(of.getKey(), k -> new Seen());
      of.getValue().forEach(reason -> seen.evidence.merge(reason, 1, Integer::sum));
    }
  }

  /** The number of articles by key, the highest first. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    byKey.forEach((key, seen) -> counts.put(key, seen.articles));
    return Counts.sorted(counts);
  }

  /** The documents in the order of {@link #counts}. */
  List<MeantDocument> documents() {
    return counts().keySet().stream().map(this::document).toList();
  }

  private MeantDocument document(String key) {
    Seen seen = byKey.getOrDefault(key, new Seen());
    Optional<JsonNode> known = seen.document;
    return new MeantDocument(
        key,
        seen.settled,
        seen.articles,
        known.map(d -> d.path("identity").path("registered").asBoolean()).orElse(false),
        text(known, "kind"),
        text(known, "issuer"),
        text(known, "date"),
        text(known, "term"),
        text(known, "title"),
        List.copyOf(seen.candidates),
        Counts.sorted(seen.evidence, reason -> reason.from() + reason.value()).entrySet().stream()
            .limit(MOST_EVIDENCE)
            .map(e -> new EvidenceSeen(e.getKey().from(), e.getKey().value(), e.getValue()))
            .toList());
  }

  private static Optional<String> text(Optional<JsonNode> document, String key) {
    return document.map(d -> d.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
