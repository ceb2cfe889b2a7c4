package org.vanban.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.web.PageAnnotator;
import org.vanban.web.PageChanges;
import org.vanban.web.PageServer;
import org.vanban.web.PageSettings;
import org.vanban.web.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code vanban serve}: the local page on an index, until Ctrl-C. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--port", paramLabel = "N", defaultValue = "7878")
  int port = 7878;

  @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
  String host = "127.0.0.1";

  @Option(names = "--token", paramLabel = "TOKEN")
  @Nullable String token;

  @Option(names = "--no-open")
  boolean noOpen;

  @Option(names = "--read-only")
  boolean readOnly;

  @Override
  public Integer call() {
    PageSettings settings = settings();
    CountDownLatch ended = new CountDownLatch(1);
    try (PageServer page = start(settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(page, ended)));
      common.out().println(common.messages().get("serve.open", page.address()));
      common.out().flush();
      if (!noOpen && Terminal.isWatched("stdout")) {
        open(page.address());
      }
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // who runs the command in a thread ends it so
    }
    return 0;
  }

  private PageServer start(PageSettings settings) {
    try {
      return PageServer.start(settings);
    } catch (BindException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("serve.taken", host, port));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private static void end(PageServer page, CountDownLatch ended) {
    page.close();
    ended.countDown();
  }

  private PageSettings settings() {
    if (port < 0 || port > 65_535) {
      throw new Failure(Failure.USAGE, common.messages().get("serve.port", port));
    }
    if (token != null && token.length() < PageSettings.SHORTEST_TOKEN) {
      throw new Failure(
          Failure.USAGE, common.messages().get("serve.token", PageSettings.SHORTEST_TOKEN));
    }
    Optional<String> secret = Optional.ofNullable(token);
    if (secret.isEmpty() && !PageSettings.isLoopback(host)) {
      secret = Optional.of(Secrets.random());
    }
    Supplier<Annotator> annotator = common::annotator;
    if (common.tables != null) {
      Annotator read = common.annotator(); // a table that cannot be read is told at once
      annotator = () -> read;
    }
    PageChanges changes = PageChanges.standard();
    return PageSettings.local(index.folder, port)
        .at(host, secret)
        .withAnnotator(
            new PageAnnotator(annotator, common.producer(), Optional.ofNullable(common.tables)))
        .withChanges(readOnly ? changes.none() : changes);
  }

  /** Shows the page where there is a desktop; where there is none, the address was told. */
  private static void open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    List<String> command =
        system.startsWith("windows")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : system.startsWith("mac") ? List.of("open", address) : List.of("xdg-open", address);
    if (desktop || !command.getFirst().equals("xdg-open")) {
      try {
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        // nothing opens it; the person has the address
      }
    }
  }
}
