package org.vanban.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go: a file, or standard output. */
final class OutputOption {
  @Option(names = "--output", paramLabel = "FILE")
  @Nullable Path file;

  /**
   * Prints there.
   *
   * @throws Failure if the file cannot be written
   */
  void print(Common common, Consumer<PrintStream> printing) {
    if (file == null) {
      printing.accept(common.out());
      return;
    }
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(file)),
            /* autoFlush= */ false,
            StandardCharsets.UTF_8)) {
      printing.accept(out);
      if (out.checkError()) {
        throw new IOException(file.toString());
      }
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", file));
    }
  }
}
