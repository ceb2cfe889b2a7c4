package org.vanban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.vanban.export.Json;

/** The schemas of {@code docs/schema}, held against what the program gives. */
final class SchemaCheck {
  private SchemaCheck() {}

  static void valid(String schema, String json) {
    try {
      String rules = Files.readString(Run.root().resolve("docs/schema/" + schema + ".json"));
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(rules)
                  .validate(Json.parse(json)))
          .as(json)
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
