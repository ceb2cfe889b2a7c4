package org.vanban.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.vanban.text.SentenceDetector;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Annotated documents in the columns of CoNLL: token, start, end, tag in IOB2, a tab between.
 *
 * <p>Offsets count UTF-16 units of the document's text, as in its JSON. A document begins with
 * {@code # newdoc id = …}; an empty line ends a sentence.
 */
final class ConllWriter implements DocumentWriter {
  private static final SyllableTokenizer TOKENIZER =
      new SyllableTokenizer(Vocabulary.builder().build());

  private final PrintStream out;

  ConllWriter(PrintStream out) {
    this.out = out;
  }

  private record Labelled(int start, int end, String type) {}

  @Override
  public void add(JsonNode document) {
    Tokens tokens = TOKENIZER.tokenize(document.path("text").asText());
    List<Labelled> labels = new ArrayList<>();
    for (JsonNode mention : document.path("entities")) {
      labels.add(
          new Labelled(
              mention.path("start").asInt(),
              mention.path("end").asInt(),
              mention.path("type").asText()));
    }
    out.print("# newdoc id = " + oneLine(document.path("id").asText()) + "\n");
    int[] starts = SentenceDetector.starts(tokens);
    int label = 0;
    int begun = -1; // the label whose first token is written
    for (int sentence = 0; sentence + 1 < starts.length; sentence++) {
      for (int at = starts[sentence]; at < starts[sentence + 1]; at++) {
        while (label < labels.size() && labels.get(label).end() <= tokens.start(at)) {
          label++;
        }
        boolean inside = label < labels.size() && labels.get(label).start() < tokens.end(at);
        String tag = inside ? (begun == label ? "I-" : "B-") + labels.get(label).type() : "O";
        begun = inside ? label : begun;
        int start = tokens.start(at);
        at += isFirstHalf(tokens, at) ? 1 : 0;
        int end = tokens.end(at);
        out.print(tokens.text().substring(start, end) + "\t" + start + "\t" + end);
        out.print("\t" + tag + "\n");
      }
      out.print("\n");
    }
  }

  /** Whether a token is half a letter outside the basic plane, whose other half is the next. */
  private static boolean isFirstHalf(Tokens tokens, int at) {
    return Character.isHighSurrogate(tokens.charAt(at))
        && Character.isLowSurrogate(tokens.charAt(at + 1));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Override
  public void close() {
    out.flush();
  }
}
