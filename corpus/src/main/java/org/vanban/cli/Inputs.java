package org.vanban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.ingest.OrderedWork;
import org.vanban.input.Checksum;
import org.vanban.input.Input;
import org.vanban.input.Intake;
import org.vanban.read.ArticleReader;
import org.vanban.read.MetaOverrides;
import org.vanban.read.ParserProcesses;
import org.vanban.read.ReadOutcome;
import org.vanban.read.RejectReason;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command is given: files, folders, archives, tables, feeds, crawls. */
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

    private void count(Result<?> result, Messages messages) {
      if (result.rejected() != null) {
        rejected++;
        System.err.println(line(result.rejected(), messages));
      } else {
        read++;
      }
    }

    /** 0 where every input was read, 3 where some were not. */
    int exitCode() {
      return rejected == 0 ? 0 : Failure.SOME_REJECTED;
    }
  }

  /** What became of one input: it was rejected, or there is a value. */
  record Result<R>(String source, ReadOutcome.@Nullable Rejected rejected, @Nullable R value) {

    /** Reads an input and does the work on its article. */
    static <R> Result<R> of(Input input, Function<Article, R> work) {
      return switch (input.read()) {
        case ReadOutcome.Read read -> new Result<>(read.source(), null, work.apply(read.article()));
        case ReadOutcome.Rejected rejected -> new Result<>(rejected.source(), rejected, null);
      };
    }
  }

  /**
   * Reads every article, does the work on it by several threads, and hands on the results in order;
   * what cannot be read is said in one line on standard error, and the rest goes on.
   */
  <R> Tally each(Common common, Function<Article, R> work, Consumer<R> results) {
    return eachInput(
        common,
        input -> Result.of(input, work),
        result -> {
          if (result.value() != null) {
            results.accept(result.value());
          }
        });
  }

  /** As {@link #each}, where the work says itself whether an input is read. */
  <R> Tally eachInput(Common common, Function<Input, Result<R>> work, Consumer<Result<R>> results) {
    if (paths.isEmpty()) {
      throw new Failure(Failure.USAGE, common.messages().get("no.path"));
    }
    try (ParserProcesses parsers = ParserProcesses.standard()) {
      return eachOf(common, source(common, parsers), work, results);
    }
  }

  /** As {@link #eachInput}, of inputs that come from elsewhere than from paths. */
  static <R> Tally eachOf(
      Common common, Source source, Function<Input, Result<R>> work, Consumer<Result<R>> results) {
    Tally tally = new Tally();
    try (Progress progress = Progress.of(common, source.files());
        OrderedWork<Input, Result<R>> readers =
            new OrderedWork<>(
                common.threads(),
                Input::bytes,
                work,
                result -> {
                  progress.step();
                  tally.count(result, common.messages());
                  results.accept(result);
                })) {
      source.each(readers::add);
      readers.finish();
    }
    if (source.passedOver() > 0) {
      common.say("passed.over", source.passedOver());
    }
    return tally;
  }

  /** A checksum of what is known besides the inputs themselves; empty where nothing is. */
  String besides() {
    if (meta == null) {
      return "";
    }
    try {
      return Checksum.of(Files.readString(meta));
    } catch (IOException e) {
      return ""; // which reading it will tell
    }
  }

  /** What was not read, and why, in the language of the reader. */
  static String line(ReadOutcome.Rejected rejected, Messages messages) {
    String reason = messages.get("rejected." + rejected.reason().name());
    return rejected.source() + ": " + reason + ": " + rejected.detail();
  }

  /** Where inputs come from. */
  interface Source {
    /** The number of files, or -1 where that says nothing of the work. */
    default int files() {
      return -1;
    }

    /** Files that are no input. */
    default long passedOver() {
      return 0;
    }

    void each(Consumer<Input> inputs);
  }

  private Source source(Common common, ParserProcesses parsers) {
    if (from == null) {
      return source(intake(common, parsers));
    }
    if (!from.equals("jsonl")) {
      throw new Failure(Failure.USAGE, common.messages().get("from.wrong", from));
    }
    return new JsonLinesSource(paths, common);
  }

  private static Source source(Intake intake) {
    return new Source() {
      @Override
      public int files() {
        return intake.files();
      }

      @Override
      public long passedOver() {
        return intake.passedOver();
      }

      @Override
      public void each(Consumer<Input> inputs) {
        intake.each(inputs);
      }
    };
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

  private Intake intake(Common common, ParserProcesses parsers) {
    ArticleReader reader = reader(common).with(parsers);
    if (paths.equals(List.of(Path.of("-")))) {
      return Intake.of(reader, System.in);
    }
    try {
      Intake intake = Intake.of(reader, paths);
      if (intake.files() == 0) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.files", paths.getFirst()));
      }
      return intake;
    } catch (NoSuchFileException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", e.getFile()));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", paths.getFirst()));
    }
  }

  /** Lines of JSON whose text is taken as it is, character by character. */
  private record JsonLinesSource(List<Path> paths, Common common) implements Source {
    @Override
    public void each(Consumer<Input> inputs) {
      paths.forEach(path -> each(path.toString(), path, inputs));
    }

    private void each(String name, Path path, Consumer<Input> inputs) {
      int number = 0;
      try (BufferedReader reader = open(name, path)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          number++;
          if (!line.isBlank()) {
            inputs.accept(input(line, name + ":" + number));
          }
        }
      } catch (NoSuchFileException e) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", name));
      } catch (IOException e) {
        String message = common.messages().get("cannot.read", name + ":" + (number + 1));
        throw new Failure(Failure.STOPPED, message);
      }
    }

    private static BufferedReader open(String name, Path path) throws IOException {
      return name.equals("-")
          ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
          : Files.newBufferedReader(path);
    }
  }

  /**
   * An article as JSON has it.
   *
   * @param where it stands, for a message where it cannot be read
   */
  static Input input(String json, String where) {
    return new Input(
        where,
        2L * json.length(),
        () -> {
          try {
            return new ReadOutcome.Read(ArticleJson.read(Json.parse(json)));
          } catch (IllegalArgumentException e) {
            return new ReadOutcome.Rejected(
                where, RejectReason.DAMAGED, String.valueOf(e.getMessage()));
          }
        },
        () -> Optional.of(Checksum.of(json)));
  }
}
