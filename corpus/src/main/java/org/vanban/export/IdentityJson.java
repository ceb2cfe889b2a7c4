package org.vanban.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.resolve.Evidence;
import org.vanban.resolve.Identity;

/** Which document is meant, as JSON: {@code {"identity":{"status":"resolved","key":…}}}. */
final class IdentityJson {
  private IdentityJson() {}

  /** Adds to a document what its identity says. */
  static void write(ObjectNode document, Identity meant) {
    meant.issuer().ifPresent(v -> document.put("issuer", v));
    meant.date().ifPresent(v -> document.put("date", v.toString()));
    meant.term().ifPresent(v -> document.put("term", v));
    meant.title().ifPresent(v -> document.put("title", v));
    ObjectNode identity = document.putObject("identity");
    identity.put("status", meant.status().toString());
    meant.key().ifPresent(v -> identity.put("key", v));
    identity.put("registered", meant.registered());
    if (!meant.candidates().isEmpty()) {
      ArrayNode candidates = identity.putArray("candidates");
      meant.candidates().forEach(candidate -> candidate(candidates.addObject(), candidate));
    }
    ArrayNode evidence = identity.putArray("evidence");
    for (Evidence reason : meant.evidence()) {
      ObjectNode one = evidence.addObject();
      one.put("from", EvidenceWords.name(reason.kind()));
      one.put("value", reason.value());
      one.put("vi", EvidenceWords.vietnamese(reason));
      one.put("en", EvidenceWords.english(reason));
    }
  }

  private static void candidate(ObjectNode json, Identity.Candidate candidate) {
    json.put("key", candidate.key());
    candidate.date().ifPresent(v -> json.put("date", v.toString()));
    candidate.issuer().ifPresent(v -> json.put("issuer", v));
    candidate.title().ifPresent(v -> json.put("title", v));
  }
}
