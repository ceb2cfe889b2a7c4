package org.vanban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.ingest.InputFile;
import org.vanban.ingest.InputFiles;
import org.vanban.ingest.OrderedWork;
import org.vanban.read.ArticleReader;
import org.vanban.read.MetaOverrides;
import org.vanban.read.ParserProcesses;
import org.vanban.read.ReadOutcome;
import org.vanban.read.RejectReason;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is given: files, folders, or lines of JSON. */
final class Inputs {
  @Parameters(paramLabel = "PATH", arity = "0..*")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--from", paramLabel = "jsonl")
  @Nullable String from;

  @Option(names = "--meta", paramLabel = "FILE")
  @Nullable Path meta;

  /** What was read and what was not, as a command counts it. */
  static final class Tally {
    int read;
    int rejected;

    /** 0 where every input was read, 3 where some were not. */
    int exitCode() {
      return rejected == 0 ? 0 : Failure.SOME_REJECTED;
    }
  }

  /** What became of one input. */
  record Result<R>(ReadOutcome outcome, @Nullable R value) {}

  /**
   * Reads every article, does the work on it by several threads, and hands on the results in order;
   * what cannot be read is said in one line on standard error, and the rest goes on.
   */
  <R> Tally each(Common common, java.util.function.Function<Article, R> work, Consumer<R> results) {
    return each(
        common,
        work,
        result -> {
          if (result.value() != null) {
            results.accept(result.value());
          }
        },
        true);
  }

  <R> Tally each(
      Common common,
      java.util.function.Function<Article, R> work,
      Consumer<Result<R>> results,
      boolean tellRejected) {
    if (paths.isEmpty()) {
      throw new Failure(Failure.USAGE, common.messages().get("no.path"));
    }
    Tally tally = new Tally();
    try (ParserProcesses parsers = ParserProcesses.standard();
        Progress progress = Progress.of(common, total(common))) {
      OrderedWork.run(
          outcomes(common, parsers),
          common.threads(),
          reading -> {
            ReadOutcome outcome = reading.read();
            return outcome instanceof ReadOutcome.Read read
                ? new Result<>(outcome, work.apply(read.article()))
                : new Result<R>(outcome, null);
          },
          result -> {
            progress.step();
            if (result.outcome() instanceof ReadOutcome.Rejected rejected) {
              tally.rejected++;
              if (tellRejected) {
                System.err.println(line(rejected));
              }
            } else {
              tally.read++;
            }
            results.accept(result);
          });
    }
    return tally;
  }

  static String line(ReadOutcome.Rejected rejected) {
    return rejected.source() + ": " + rejected.reason() + ": " + rejected.detail();
  }

  private int total(Common common) {
    return from == null ? files(common).size() : -1;
  }

  /** One input that is still to be read. */
  private interface Reading {
    ReadOutcome read();
  }

  private Iterator<Reading> outcomes(Common common, ParserProcesses parsers) {
    if (from == null) {
      ArticleReader reader = reader(common).with(parsers);
      return files(common).stream().map(file -> (Reading) () -> read(reader, file)).iterator();
    }
    if (!from.equals("jsonl")) {
      throw new Failure(Failure.USAGE, common.messages().get("from.wrong", from));
    }
    return lines(common);
  }

  private ArticleReader reader(Common common) {
    if (meta == null) {
      return ArticleReader.standard();
    }
    try {
      return ArticleReader.standard().with(MetaOverrides.read(meta));
    } catch (NoSuchFileException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", meta));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private static ReadOutcome read(ArticleReader reader, InputFile file) {
    try {
      return file.path().toString().equals("-")
          ? reader.read(System.in.readAllBytes(), "-")
          : reader.read(file.path(), file.source());
    } catch (IOException e) {
      return new ReadOutcome.Rejected(
          file.source(), RejectReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  private List<InputFile> files(Common common) {
    if (paths.equals(List.of(Path.of("-")))) {
      return List.of(new InputFile(Path.of("-"), "-"));
    }
    try {
      List<InputFile> files = InputFiles.of(paths);
      if (files.isEmpty()) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.files", paths.getFirst()));
      }
      return files;
    } catch (NoSuchFileException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", e.getFile()));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", paths.getFirst()));
    }
  }

  /** Lines of JSON, read as they are asked for. */
  private Iterator<Reading> lines(Common common) {
    List<Iterator<Reading>> all = new ArrayList<>();
    for (Path path : paths) {
      all.add(new Lines(path, common));
    }
    return all.stream()
        .flatMap(
            i ->
                java.util.stream.StreamSupport.stream(
                    ((Iterable<Reading>) () -> i).spliterator(), false))
        .iterator();
  }

  private static final class Lines implements Iterator<Reading> {
    private final String name;
    private final BufferedReader reader;
    private int number;
    private @Nullable String next;

    Lines(Path path, Common common) {
      this.name = path.toString();
      try {
        reader =
            name.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(path);
      } catch (NoSuchFileException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", name));
      } catch (IOException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", name));
      }
      advance();
    }

    private void advance() {
      try {
        do {
          next = reader.readLine();
          number++;
        } while (next != null && next.isBlank());
        if (next == null) {
          reader.close();
        }
      } catch (IOException e) {
        throw new Failure(Failure.STOPPED, name + ":" + number + ": " + e.getMessage());
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Reading next() {
      if (next == null) {
        throw new java.util.NoSuchElementException(name);
      }
      String line = next;
      String where = name + ":" + number;
      advance();
      return () -> {
        try {
          return new ReadOutcome.Read(ArticleJson.read(Json.parse(line)));
        } catch (IllegalArgumentException e) {
          return new ReadOutcome.Rejected(
              where, RejectReason.DAMAGED, String.valueOf(e.getMessage()));
        }
      };
    }
  }
}
