package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

/**
 * Annotated documents as gold, {@code #doc id=… published=… url=…} and the text with its mentions
 * in {@code ⟦surface|TYPE|key=value⟧}; {@link GoldFile} reads the same again.
 */
final class GoldWriter implements DocumentWriter {
  private final PrintStream out;

  GoldWriter(PrintStream out) {
    this.out = out;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException with the article's id if the notation cannot hold it
   */
  @Override
  public void add(JsonNode document) {
    String gold = gold(document);
    if (!isReadAgain(gold, document)) {
      throw cannotHold(document, "its text has marks of the gold notation (⟦, ⟧, #doc)");
    }
    out.print(gold + "\n");
  }

  private static IllegalArgumentException cannotHold(JsonNode document, String why) {
    return new IllegalArgumentException(document.path("id").asText() + ": " + why);
  }

  private static String gold(JsonNode document) {
    List<Mention> mentions = new ArrayList<>();
    try {
      document.path("entities").forEach(entity -> mentions.add(MentionReader.read(entity)));
    } catch (IllegalArgumentException e) {
      throw cannotHold(document, String.valueOf(e.getMessage()));
    }
    return GoldFile.format(
        new GoldDocument(
            word(document, "id").orElse("unknown"),
            word(document, "url").orElse("none"),
            word(document, "published").map(EdtfDate::parse),
            document.path("text").asText(),
            Mentions.of(mentions)));
  }

  /** A value of the head line, where white space parts them. */
  private static Optional<String> word(JsonNode document, String key) {
    return Optional.of(document.path(key).asText().replaceAll("\\s", "_"))
        .filter(value -> !value.isEmpty());
  }

  private static boolean isReadAgain(String gold, JsonNode document) {
    try {
      List<GoldDocument> again = GoldFile.parse("", gold);
      return again.size() == 1
          && again.getFirst().text().equals(document.path("text").asText())
          && GoldFile.format(again.getFirst()).equals(gold);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
