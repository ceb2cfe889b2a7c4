package org.vanban.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vanban.export.Json;
import org.vanban.read.Known;
import org.vanban.search.ArticleSearcher;
import org.vanban.value.EdtfDate;

/**
 * Articles added through the page: {@code POST /api/jobs} takes a file, or a text that was pasted,
 * and {@code GET /api/jobs/ID} tells what became of it.
 */
final class AddingApi implements Closeable {
  /** What may be told of a pasted text. */
  private static final List<String> FIELDS = List.of("title", "outlet", "published");

  private final PageChanges changes;
  private final Uploads uploads;
  private final Jobs jobs;

  AddingApi(PageSettings settings, ArticleSearcher searcher) {
    changes = settings.changes();
    uploads = new Uploads(changes.limits().bytes());
    jobs = new Jobs(settings, searcher, uploads);
  }

  void handleIn(RoutesConfig routes) {
    routes.post("/api/jobs", this::add);
    routes.get("/api/jobs", this::all);
    routes.get("/api/jobs/{id}", this::one);
  }

  /** The body is the file itself; it is not read but as it comes. */
  private void add(Context request) throws IOException {
    changes.check();
    jobs.checkRoom();
    Optional<String> name = Optional.ofNullable(request.queryParam("name"));
    Optional<Known> pasted = name.isPresent() ? Optional.empty() : Optional.of(known(request));
    Upload upload =
        uploads.take(
            request.req().getInputStream(),
            request.req().getContentLengthLong(),
            name.or(() -> Optional.ofNullable(request.queryParam("title"))).orElse(""),
            pasted);
    Job job = jobs.add(upload);
    Api.send(request.status(202), JobJson.write(job.seen(0), PageWords.of(request)));
  }

  private static Known known(Context request) {
    String published = request.queryParam("published");
    if (published != null && !published.isBlank()) {
      try {
        EdtfDate.parse(published.strip());
      } catch (IllegalArgumentException e) {
        throw new WebFault(400, "parameter", "published=" + published);
      }
    }
    return Known.of(
        field ->
            FIELDS.contains(field)
                ? Optional.ofNullable(request.queryParam(field))
                : Optional.empty());
  }

  private void all(Context request) {
    ObjectNode json = Json.object();
    json.put("open", changes.allowed());
    json.put("largest", changes.limits().bytes());
    ArrayNode all = json.putArray("jobs");
    PageWords words = PageWords.of(request);
    jobs.all().forEach(job -> all.add(JobJson.head(job.seen(0), words)));
    Api.send(request, json);
  }

  private void one(Context request) {
    String id = request.pathParam("id");
    Job job = jobs.find(id).orElseThrow(() -> new WebFault(404, "no.job", ""));
    int from = Api.number(request, "from", 0, Job.MOST_OUTCOMES);
    Api.send(request, JobJson.write(job.seen(from), PageWords.of(request)));
  }

  @Override
  public void close() throws IOException {
    jobs.close();
    uploads.close();
  }
}
