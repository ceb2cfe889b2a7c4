package org.vanban.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.vanban.search.ArticleSearcher;

/**
 * The page while it is open: {@code try (PageServer page = PageServer.start(settings)) { … }}.
 *
 * <p>What it serves is the page, its files and the answers of the index. Unless {@link
 * PageChanges#none}, it takes articles into the index, corrects them, and keeps searches and marks
 * of findings beside it, for requests that bring the token of the page itself; while it does, no
 * other program can write to the index, and while another does, it says so.
 */
public final class PageServer implements AutoCloseable {
  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json; charset=utf-8";

  /** The addresses of the views, all of them one page of HTML that its scripts fill. */
  private static final List<String> VIEWS =
      List.of(
          "/", "/bai", "/van-ban", "/can-bo", "/so-lieu", "/doi-chieu", "/them-bai", "/theo-doi");

  private static final long LARGEST_REQUEST = 64_000;

  private final PageSettings settings;
  private final ArticleSearcher searcher;
  private final Downloads downloads;
  private final AddingApi adding;
  private final Auditor auditor;
  private final DeskApi desk;
  private final Javalin server;

  private PageServer(PageSettings settings, ArticleSearcher searcher) {
    this.settings = settings;
    this.searcher = searcher;
    this.downloads = new Downloads(settings);
    this.adding = new AddingApi(settings, searcher);
    this.auditor = new Auditor(settings);
    this.desk = new DeskApi(settings, searcher, auditor);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Opens the page.
   *
   * @throws org.vanban.index.UnusableIndexException if there is no index, or one of another version
   * @throws BindException if nothing can listen at that address
   */
  public static PageServer start(PageSettings settings) throws IOException {
    ArticleSearcher searcher = ArticleSearcher.open(settings.index(), settings.longest());
    PageServer page = new PageServer(settings, searcher);
    try {
      page.server.start(settings.host(), settings.port());
      Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).start(page.auditor::prepare);
      return page;
    } catch (RuntimeException e) {
      page.close();
      BindException taken =
          new BindException(
              "nothing can listen at %s:%d".formatted(settings.host(), settings.port()));
      taken.initCause(e);
      throw taken;
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        jetty -> {
          ErrorHandler few = new ErrorHandler();
          few.setShowStacks(false);
          few.setShowCauses(false);
          jetty.setErrorHandler(few);
          jetty.setStopTimeout(0);
        });
    Gate gate = new Gate(settings);
    Assets assets = new Assets();
    config.routes.before(gate::check);
    Shell shell = new Shell("page.html");
    VIEWS.forEach(path -> config.routes.get(path, request -> view(request, shell, gate)));
    config.routes.post("/token", gate::enter);
    for (String folder : List.of("css", "js", "words")) {
      config.routes.get(
          "/" + folder + "/{name}",
          request -> assets.serve(request, folder + "/" + request.pathParam("name")));
    }
    new Api(settings, searcher, downloads, auditor).handleIn(config.routes, assets);
    new CorrectionsApi(settings, searcher).handleIn(config.routes);
    adding.handleIn(config.routes);
    new WatchApi(settings).handleIn(config.routes);
    desk.handleIn(config.routes);
    new Faults(gate).handleIn(config.routes);
  }

  private void view(Context request, Shell shell, Gate gate) {
    request.header("Cache-Control", "no-cache");
    String changes = settings.changes().allowed() ? "allowed" : "none";
    Map<String, String> values = Map.of("csrf", gate.csrf(), "changes", changes);
    request.contentType(HTML).result(shell.fill(PageWords.of(request), values));
  }

  /** What a browser is to be sent to: {@code http://127.0.0.1:7878/}, with the token if any. */
  public String address() {
    String token =
        settings
            .token()
            .map(t -> "?token=" + URLEncoder.encode(t, StandardCharsets.UTF_8))
            .orElse("");
    return "http://" + settings.reachedAt() + ":" + server.port() + "/" + token;
  }

  @Override
  public void close() {
    server.stop();
    try (searcher;
        downloads;
        adding;
        desk) {
      // all are closed, the last first, whatever one of them throws
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
