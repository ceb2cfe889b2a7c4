package org.vanban.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.vanban.search.ArticleReference;
import org.vanban.search.Concordance;
import org.vanban.value.EdtfDate;

/** A concordance as JSON, and its lines as rows of a table. */
public final class ConcordanceJson {
  /** The columns of a table, which stay as they are. */
  public static final List<String> COLUMNS =
      List.of(
          "id", "url", "outlet", "title", "published", "start", "end", "left", "match", "right");

  private ConcordanceJson() {}

  /** All of a concordance but its lines. */
  public static ObjectNode head(Concordance concordance) {
    ObjectNode json = Json.object();
    json.put("query", concordance.query());
    json.set("understood", SearchJson.write(concordance.understood()));
    json.put("total", concordance.articles());
    json.put("lines", concordance.total());
    if (concordance.cut()) {
      json.put("cut", true);
    }
    return json;
  }

  /** One line by itself, as a line of JSONL. */
  public static ObjectNode write(Concordance.Line line) {
    ObjectNode json = SearchJson.reference(line.article());
    json.put("start", line.start());
    json.put("end", line.end());
    json.put("left", line.left());
    json.put("match", line.match());
    json.put("right", line.right());
    return json;
  }

  /** The cells of a line; one that is not known is empty. */
  public static List<String> row(Concordance.Line line) {
    ArticleReference article = line.article();
    return List.of(
        article.id(),
        article.url().orElse(""),
        article.outlet().orElse(""),
        article.title().orElse(""),
        article.published().map(EdtfDate::toString).orElse(""),
        String.valueOf(line.start()),
        String.valueOf(line.end()),
        line.left(),
        line.match(),
        line.right());
  }
}
