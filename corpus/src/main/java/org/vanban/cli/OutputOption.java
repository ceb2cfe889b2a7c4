package org.vanban.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go: a file, or standard output. */
final class OutputOption {
  @Option(names = "--output", paramLabel = "FILE")
  @Nullable Path file;

  /**
   * Prints there. A file has the whole or is left as it was: what ends before it is through leaves
   * no half of it.
   *
   * @throws Failure if the file cannot be written
   */
  void print(Common common, Consumer<PrintStream> printing) {
    Path target = file;
    if (target == null) {
      printing.accept(common.out());
      return;
    }
    try {
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        write(target, printing); // a pipe or a device
      } else {
        replace(target, printing);
      }
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", target));
    }
  }

  private static void replace(Path target, Consumer<PrintStream> printing) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try {
      write(unfinished, printing);
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static void write(Path to, Consumer<PrintStream> printing) throws IOException {
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(to)),
            /* autoFlush= */ false,
            StandardCharsets.UTF_8)) {
      printing.accept(out);
      if (out.checkError()) {
        throw new IOException(to.toString());
      }
    }
  }
}
