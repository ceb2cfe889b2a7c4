package org.vanban.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vanban.index.Holdings;
import org.vanban.index.IndexFields;

/** What an index holds as JSON, with the versions of index and program. */
public final class HoldingsJson {
  private HoldingsJson() {}

  public static ObjectNode write(Holdings holdings) {
    ObjectNode json = Json.object();
    json.put("articles", holdings.articles());
    ObjectNode mentions = json.putObject("mentions");
    holdings.mentions().forEach((kind, count) -> mentions.put(kind.name(), count));
    holdings.from().ifPresent(v -> json.put("from", v.toString()));
    holdings.to().ifPresent(v -> json.put("to", v.toString()));
    json.put("undated", holdings.undated());
    ObjectNode outlets = json.putObject("outlets");
    holdings.outlets().forEach(outlets::put);
    json.put("withoutOutlet", holdings.withoutOutlet());
    json.put("bytes", holdings.bytes());
    json.put("schema", holdings.schema());
    json.put("writtenBy", holdings.program());
    ObjectNode producers = json.putObject("producers");
    holdings.producers().forEach(producers::put);
    ObjectNode program = json.putObject("program");
    program.put("version", Versions.program());
    program.put("schema", IndexFields.SCHEMA);
    program.put("register", Versions.register());
    program.put("model", Versions.model());
    return json;
  }
}
