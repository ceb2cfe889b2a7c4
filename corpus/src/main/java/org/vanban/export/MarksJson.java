package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.Mark;
import org.vanban.collection.Marks;

/** What readers marked of findings, as JSON. */
public final class MarksJson {
  private MarksJson() {}

  /** Every mark, and the lines of their file that are none. */
  public static ObjectNode write(Marks marks) {
    ObjectNode json = Json.object();
    ArrayNode all = json.putArray("marks");
    marks.byFinding().values().forEach(mark -> all.add(write(mark)));
    json.set("damaged", damaged(marks));
    return json;
  }

  /** The lines of the file that are no marks: {@code [{"line":3,"why":"not JSON: …"}]}. */
  public static ArrayNode damaged(Marks marks) {
    ArrayNode json = Json.array();
    marks.damaged().forEach(d -> json.addObject().put("line", d.line()).put("why", d.why()));
    return json;
  }

  /** A mark with the finding that it is of, as its file has it. */
  public static ObjectNode write(Mark mark) {
    ObjectNode json = Json.object().put("finding", mark.finding());
    return said(json.put("mark", mark.as().toString()), mark);
  }

  /** Adds to the checks of one article, or of several where there is no article, their marks. */
  public static void add(JsonNode checks, Optional<String> article, Marks marks) {
    for (JsonNode check : checks) {
      String id = check.path("id").asText();
      marks
          .of(article.map(a -> CollectionFinding.cited(a, id)).orElse(id))
          .ifPresent(
              mark -> {
                ObjectNode as = ((ObjectNode) check).putObject("mark");
                said(as.put("as", mark.as().toString()), mark);
              });
    }
  }

  private static ObjectNode said(ObjectNode json, Mark mark) {
    if (!mark.note().isEmpty()) {
      json.put("note", mark.note());
    }
    return json.put("at", mark.at().toString());
  }
}
