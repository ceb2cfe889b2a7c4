package org.vanban.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.export.DocumentJson;
import org.vanban.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban extract PATH…}: an annotated document a line. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();

  @Mixin CorrectionsOption corrections = new CorrectionsOption();

  @Option(names = "--no-text")
  boolean noText;

  @Option(names = "--offsets", paramLabel = "utf16|codepoint", defaultValue = "utf16")
  String offsets = "utf16";

  @Override
  public Integer call() {
    DocumentJson.Offsets unit =
        switch (offsets) {
          case "utf16", "codepoint" ->
              DocumentJson.Offsets.valueOf(offsets.toUpperCase(Locale.ROOT));
          default ->
              throw new Failure(Failure.USAGE, common.messages().get("offsets.wrong", offsets));
        };
    Annotator annotator = common.annotator();
    String producer = common.producer();
    corrections.read(common);
    Inputs.Tally tally =
        inputs.each(
            common,
            article -> {
              AnnotatedDocument found = corrections.annotate(common, annotator, article);
              return Json.line(DocumentJson.write(article, found, producer, unit, !noText));
            },
            common.out()::println);
    common.say("extract.done", tally.read, tally.rejected);
    return corrections.exitCode(tally.exitCode());
  }
}
