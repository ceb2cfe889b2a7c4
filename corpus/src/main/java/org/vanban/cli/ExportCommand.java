package org.vanban.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.export.BratFolder;
import org.vanban.export.DocumentJson;
import org.vanban.export.DocumentWriter;
import org.vanban.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban export --to FORM [PATH…]}: annotated documents of an index, or of files. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private static final String BRAT = "brat";

  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();
  @Mixin IndexOption index = new IndexOption();
  @Mixin OutputOption output = new OutputOption();
  @Mixin CorrectionsOption corrections = new CorrectionsOption();

  @Option(
      names = "--to",
      paramLabel = "jsonl|csv|xlsx|webannotation|brat|conll|gold",
      required = true)
  String to = "jsonl";

  @Option(names = "--query", paramLabel = "QUERY")
  @Nullable String query;

  @Option(names = "--corrected")
  boolean corrected;

  private int written;
  private int exitCode;

  @Override
  public Integer call() {
    check();
    if (to.equals(BRAT) && output.file != null) {
      try (BratFolder folder = new BratFolder(empty(output.file))) {
        write(folder);
      } catch (IOException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", output.file));
      }
    } else {
      output.print(
          common,
          out -> {
            try (DocumentWriter writer = DocumentWriter.of(to, out)) {
              write(writer);
            }
          });
    }
    common.say("export.done", written);
    return exitCode;
  }

  private void check() {
    Messages messages = common.messages();
    if (!to.equals(BRAT) && !DocumentWriter.FORMS.contains(to)) {
      String forms = String.join(", ", DocumentWriter.FORMS) + ", " + BRAT;
      throw new Failure(Failure.USAGE, messages.get("to.wrong", to, forms));
    }
    if (output.file == null && (to.equals(BRAT) || to.equals("xlsx"))) {
      throw new Failure(Failure.USAGE, messages.get("export.output", to));
    }
    if (query != null && !inputs.paths.isEmpty()) {
      throw new Failure(Failure.USAGE, messages.get("export.query"));
    }
  }

  /** A folder that holds nothing yet, so that no pair of another time stands among the new. */
  private Path empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new Failure(Failure.STOPPED, common.messages().get("export.not.empty", folder));
        }
      }
    }
    return folder;
  }

  private void write(DocumentWriter writer) {
    if (inputs.paths.isEmpty()) {
      String asked = query == null ? "" : query;
      IndexQuestion.ask(
          index, searcher -> searcher.documents(asked, json -> add(writer, Json.parse(json))));
    } else {
      Annotator annotator = common.annotator();
      String producer = common.producer();
      corrections.read(common);
      Inputs.Tally tally =
          inputs.each(
              common,
              article ->
                  (JsonNode)
                      DocumentJson.write(
                          article,
                          corrections.annotate(common, annotator, article),
                          producer,
                          DocumentJson.Offsets.UTF16,
                          /* withText= */ true),
              document -> add(writer, document));
      exitCode = Math.max(exitCode, corrections.exitCode(tally.exitCode()));
    }
  }

  private void add(DocumentWriter writer, JsonNode document) {
    if (corrected && !document.has("corrections")) {
      return;
    }
    try {
      writer.add(document);
      written++;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      exitCode = Failure.SOME_REJECTED;
    }
  }
}
