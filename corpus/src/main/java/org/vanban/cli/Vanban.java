package org.vanban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vanban.export.Producer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/**
 * The program: {@code vanban COMMAND}. Data goes to standard output, all else to standard error.
 */
@Command(
    name = "vanban",
    mixinStandardHelpOptions = true,
    versionProvider = Vanban.Version.class,
    subcommands = {
      DemoCommand.class,
      ReadCommand.class,
      ExtractCommand.class,
      IngestCommand.class,
      SearchCommand.class,
      DirectiveCommand.class,
      OfficialCommand.class,
      FiguresCommand.class,
      AuditCommand.class,
      RemoveCommand.class,
      WatchCommand.class,
      ReindexCommand.class,
      InfoCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      ScoreCommand.class,
      TrainCommand.class
    })
public final class Vanban {

  /** Libraries log through JUL; what they only want to have said is not for a terminal. */
  private static final Logger LIBRARIES = Logger.getLogger("");

  private Vanban() {}

  /** The program's version, as {@code --version} prints it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"vanban " + Producer.version()};
    }
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    LIBRARIES.setLevel(Level.SEVERE);
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    int exitCode = run(arguments);
    System.out.flush();
    System.exit(System.out.checkError() && exitCode == 0 ? Failure.STOPPED : exitCode);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        descriptor == FileDescriptor.err,
        StandardCharsets.UTF_8);
  }

  /**
   * Runs a command.
   *
   * @return 0 done; 1 a failure stopped the work; 2 wrong usage; 3 done, but some inputs were
   *     rejected
   */
  static int run(String... arguments) {
    String language = Common.language(after("--lang", arguments), System.getenv("LANG"));
    CommandLine line = new CommandLine(new Vanban());
    line.setResourceBundle(Messages.bundle(Locale.forLanguageTag(language)));
    line.getSubcommands().values().forEach(c -> c.setResourceBundle(line.getResourceBundle()));
    line.setOut(new PrintWriter(System.out, true));
    line.setErr(new PrintWriter(System.err, true));
    line.setParameterExceptionHandler((e, given) -> wrongUsage(e, language));
    line.setExecutionExceptionHandler((e, command, result) -> failed(e));
    if (arguments.length == 0) {
      line.usage(System.out);
      return 0;
    }
    return line.execute(arguments);
  }

  private static @Nullable String after(String option, String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(option + "=")) {
        return arguments[i].substring(option.length() + 1);
      }
      if (arguments[i].equals(option) && i + 1 < arguments.length) {
        return arguments[i + 1];
      }
    }
    return null;
  }

  private static int wrongUsage(ParameterException e, String language) {
    System.err.println(e.getMessage());
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    System.err.println(Messages.in(language).get("see.help", name));
    return Failure.USAGE;
  }

  private static int failed(Exception e) throws Exception {
    if (e instanceof Failure failure) {
      System.err.println(failure.getMessage());
      return failure.exitCode();
    }
    if (e instanceof UncheckedIOException || e instanceof IllegalStateException) {
      System.err.println(e.getMessage());
      return Failure.STOPPED;
    }
    throw e;
  }
}
