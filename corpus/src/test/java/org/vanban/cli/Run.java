package org.vanban.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the program, with what it printed. Runs of one process come one after the other. */
record Run(int exitCode, String out, String err) {

  static synchronized Run of(Object... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      int exitCode = Vanban.run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
      return new Run(
          exitCode,
          printed.toString(StandardCharsets.UTF_8),
          said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  List<String> lines() {
    return out.lines().toList();
  }

  static Path root() {
    return Path.of(System.getProperty("vanban.root", "..")).toAbsolutePath().normalize();
  }

  static Path samples() {
    return root().resolve("corpus/articles");
  }
}
