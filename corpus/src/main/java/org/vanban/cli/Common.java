package org.vanban.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.export.Producer;
import org.vanban.names.NameModel;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Common {
  @Option(names = "--lang", paramLabel = "vi|en")
  @Nullable String language;

  @Option(names = "--threads", paramLabel = "N")
  int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

  @Option(names = "--quiet")
  boolean quiet;

  @Option(names = "--no-models")
  boolean noModels;

  @Option(names = "--tables", paramLabel = "DIR")
  @Nullable Path tables;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  boolean help;

  /** Vietnamese where asked for or where the environment is Vietnamese, else English. */
  static String language(@Nullable String asked, @Nullable String environment) {
    if (asked != null) {
      return asked.equals("vi") ? "vi" : "en";
    }
    return environment != null && environment.toLowerCase(Locale.ROOT).startsWith("vi")
        ? "vi"
        : "en";
  }

  boolean isVietnamese() {
    return language(language, System.getenv("LANG")).equals("vi");
  }

  Messages messages() {
    return Messages.in(language(language, System.getenv("LANG")));
  }

  int threads() {
    if (threads < 1) {
      throw new Failure(Failure.USAGE, messages().get("threads.wrong", threads));
    }
    return threads;
  }

  /** What annotates, with the models and the tables that were asked for. */
  Annotator annotator() {
    return tables == null && !noModels ? Annotator.vietnamese() : annotator(!noModels);
  }

  /** The annotator with the tables that were asked for. */
  Annotator annotator(boolean models) {
    Annotator.Builder builder = Annotator.builder();
    if (models) {
      builder.model(NameModel.shipped());
    }
    if (tables != null) {
      if (!Files.isDirectory(tables)) {
        throw new Failure(Failure.STOPPED, messages().get("no.such.file", tables));
      }
      builder.tables(tables);
    }
    return builder.build();
  }

  /** What the JSON says of who made it. */
  String producer() {
    return Producer.of(!noModels, Optional.ofNullable(tables));
  }

  /** A line for the person at the terminal, unless they asked for quiet. */
  void say(String key, Object... arguments) {
    if (!quiet) {
      System.err.println(messages().get(key, arguments));
    }
  }

  PrintStream out() {
    return System.out;
  }
}
