package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.correction.ArticleCorrections;
import org.vanban.correction.CorrectionFile;
import org.vanban.correction.CorrectionLine;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.UnusableIndexException;
import org.vanban.ingest.Ingest;
import org.vanban.search.ArticleSearcher;

/**
 * {@code POST /api/corrections}: a line for the index's file of corrections, but with the {@code
 * id} of the article in place of its fingerprint. It is written first; then the article is
 * annotated and indexed anew, unless another program writes to the index.
 */
final class CorrectionsApi {
  private final PageSettings settings;
  private final ArticleSearcher searcher;
  private final CorrectionFile file;
  private @Nullable Annotator annotator; // made when first needed

  CorrectionsApi(PageSettings settings, ArticleSearcher searcher) {
    this.settings = settings;
    this.searcher = searcher;
    this.file = CorrectionFile.of(settings.index());
  }

  void handleIn(RoutesConfig routes) {
    routes.post("/api/corrections", this::correct);
  }

  private synchronized void correct(Context request) throws IOException {
    settings.changes().check();
    JsonNode said = said(request);
    Article article = article(said);
    CorrectionLine line = line(article, said);
    List<CorrectionLine> lines = new ArrayList<>(file.read().lines());
    lines.add(line);
    ArticleCorrections corrections = ArticleCorrections.of(lines);
    check(article, line, corrections);
    write(line);
    ObjectNode answer = Json.object().put("id", article.id());
    try {
      index(article, corrections);
      answer.put("applied", true);
    } catch (UnusableIndexException e) {
      PageWords words = PageWords.of(request);
      answer.put("applied", false);
      answer.put("message", words.get("correct.waits"));
      answer.put("help", words.get("correct.waits.help"));
      answer.put("detail", String.valueOf(e.getMessage()));
      request.status(202);
    }
    request.contentType(PageServer.JSON).result(Json.line(answer));
  }

  private static JsonNode said(Context request) {
    try {
      JsonNode said = Json.parse(request.body());
      if (!said.isObject()) {
        throw new IllegalArgumentException("no JSON object");
      }
      return said;
    } catch (IllegalArgumentException e) {
      throw fault(e);
    }
  }

  private static WebFault fault(IllegalArgumentException wrong) {
    return new WebFault(400, "correction", String.valueOf(wrong.getMessage()));
  }

  private Article article(JsonNode said) throws IOException {
    String id = said.path("id").asText();
    String json = searcher.json(id).orElseThrow(() -> new WebFault(404, "no.article", id));
    return ArticleJson.read(Json.parse(json));
  }

  private static CorrectionLine line(Article article, JsonNode said) {
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    ObjectNode rest = said.deepCopy();
    rest.remove("id");
    try {
      return CorrectionLine.of(article.fingerprint(), rest, now);
    } catch (IllegalArgumentException e) {
      throw fault(e);
    }
  }

  /** That a correction is of words that stand there, and of whole ones. */
  private void check(Article article, CorrectionLine line, ArticleCorrections corrections) {
    if (!line.correction().standsIn(article.text())) {
      throw new WebFault(409, "correction.text", line.correction().surface());
    }
    AnnotatedDocument document =
        annotator().annotate(article.text(), Ingest.context(article), corrections.of(article));
    if (!line.takesBack() && !document.corrections().asList().contains(line.correction())) {
      throw new WebFault(400, "correction.words", line.correction().surface());
    }
  }

  private Annotator annotator() {
    if (annotator == null) {
      annotator = settings.annotator().annotator().get();
    }
    return annotator;
  }

  private void write(CorrectionLine line) {
    try {
      file.add(List.of(line));
    } catch (IOException e) {
      throw new WebFault(503, "correction.file", "");
    }
  }

  private void index(Article article, ArticleCorrections corrections) throws IOException {
    try (ArticleIndexer indexer = ArticleIndexer.open(settings.index())) {
      new Ingest(annotator(), settings.annotator().producer(), indexer, "", corrections)
          .add(article);
      indexer.commit();
    }
    searcher.refresh();
  }
}
