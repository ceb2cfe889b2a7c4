package org.vanban.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.vanban.export.Json;
import org.vanban.read.ReadOutcome;
import org.vanban.read.RejectReason;
import org.vanban.search.SavedSearch.NewArticle;

/** What became of uploads, as JSON; a line of an outcome as {@code ingest --report} has it. */
final class JobJson {
  private JobJson() {}

  /** A job without its outcomes. */
  static ObjectNode head(Job.Seen job, PageWords words) {
    ObjectNode json = Json.object();
    json.put("id", job.id());
    if (!job.name().isEmpty()) {
      json.put("name", job.name());
    }
    json.put("state", lower(job.state().name()));
    ObjectNode counts = json.putObject("counts");
    for (Job.Status status : Job.Status.values()) {
      counts.put(lower(status.name()), job.counts().getOrDefault(status, 0));
    }
    job.fault().ifPresent(fault -> json.set("fault", Faults.json(words, fault)));
    return json;
  }

  /** A job with the outcomes that were asked for. */
  static ObjectNode write(Job.Seen job, PageWords words) {
    ObjectNode json = head(job, words);
    ArrayNode outcomes = json.putArray("outcomes");
    job.told().forEach(outcome -> outcomes.add(write(outcome, words)));
    return json;
  }

  private static ObjectNode write(Job.Outcome outcome, PageWords words) {
    ObjectNode json = Json.object();
    json.put("source", outcome.source());
    switch (outcome.status()) {
      case INDEXED -> json.put("status", "indexed");
      case UPDATED -> json.put("status", "indexed").put("updated", true);
      case UNCHANGED -> json.put("status", "unchanged");
      case LEFT_OUT -> json.put("status", "unchanged").put("reason", "removed");
      case REJECTED -> json.put("status", "rejected");
    }
    outcome.article().ifPresent(article -> write(article, json));
    outcome.rejected().ifPresent(why -> write(why, json, words));
    outcome.near().ifPresent(older -> write(older, json.putObject("near")));
    return json;
  }

  private static void write(NewArticle article, ObjectNode json) {
    json.put("id", article.id());
    article.title().ifPresent(v -> json.put("title", v));
    article.outlet().ifPresent(v -> json.put("outlet", v));
    article.published().ifPresent(v -> json.put("published", v));
  }

  /** The reason as the command line says it, in the language of who asks, and what helps. */
  private static void write(ReadOutcome.Rejected why, ObjectNode json, PageWords words) {
    RejectReason reason = why.reason();
    json.put("reason", reason.toString());
    json.put("detail", why.detail());
    json.put("message", words.get("reject." + reason.name()));
    json.put("help", words.get("reject." + reason.name() + ".help"));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
