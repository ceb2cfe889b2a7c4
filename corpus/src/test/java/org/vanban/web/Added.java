package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.vanban.export.Json;

/** Articles added to a page as its scripts do, and what became of them. */
final class Added {
  private Added() {}

  /** The token that the page gives to its own scripts. */
  static String csrf(PageServer page) {
    return Asked.get(page, "/")
        .body()
        .replaceAll("(?s).*name=\"csrf\" content=\"([0-9a-f]+)\".*", "$1");
  }

  static JsonNode file(PageServer page, String name, String text) throws Exception {
    return file(page, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static JsonNode file(PageServer page, String name, byte[] bytes) throws Exception {
    return over(page, "name=" + Asked.encoded(name), bytes);
  }

  static JsonNode pasted(PageServer page, String parameters, String text) throws Exception {
    return over(page, parameters, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The job once it is over. */
  static JsonNode over(PageServer page, String parameters, byte[] bytes) throws Exception {
    JsonNode job = Json.parse(send(page, parameters, bytes));
    for (int i = 0; i < 600; i++) {
      job = Asked.get(page, "/api/jobs/" + job.path("id").asText()).json();
      if (Set.of("done", "failed").contains(job.path("state").asText())) {
        return job;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never over: " + job);
  }

  /** What is answered at once. */
  static String send(PageServer page, String parameters, byte[] bytes)
      throws IOException, InterruptedException {
    URI address =
        URI.create(page.address().replaceAll("/(\\?.*)?$", "") + "/api/jobs?" + parameters);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("X-CSRF-Token", csrf(page))
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
