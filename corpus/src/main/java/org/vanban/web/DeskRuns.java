package org.vanban.web;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.vanban.search.ArticleSearcher;

/**
 * The audits of the last few questions, each kept as long as the index stays as it was. One looks
 * at all its articles at a time, the others wait. Safe for many threads.
 */
final class DeskRuns implements Closeable {
  private static final int KEPT = 8;

  private final Path index;
  private final Auditor auditor;
  private final Map<String, DeskRun> runs = new LinkedHashMap<>(KEPT, 0.75f, true);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().name("audit").daemon().priority(Thread.MIN_PRIORITY).factory());
  private @Nullable ArticleSearcher patient; // guarded by this

  DeskRuns(Path index, Auditor auditor) {
    this.index = index;
    this.auditor = auditor;
  }

  /**
   * The audit of a question; one that is under way goes on when the index has changed.
   *
   * @param generation of the index as it is now
   */
  synchronized DeskRun of(String query, long generation) {
    DeskRun known = runs.get(query);
    if (known != null && (known.isOf(generation) || known.isUnderWay())) {
      return known;
    }
    DeskRun anew = new DeskRun(query, generation, auditor);
    runs.put(query, anew);
    if (runs.size() > KEPT) {
      String eldest = runs.keySet().iterator().next();
      DeskRun dropped = runs.remove(eldest);
      if (dropped != null) {
        dropped.stop();
      }
    }
    return anew;
  }

  /** Has all articles of a question looked at, unless that was done or is being done. */
  void begin(DeskRun run) {
    if (run.begins()) {
      worker.execute(() -> lookAtAll(run));
    }
  }

  private void lookAtAll(DeskRun run) {
    try {
      run.lookAtAll(searcher());
    } catch (IOException e) {
      run.stop();
    }
  }

  private synchronized ArticleSearcher searcher() throws IOException {
    if (patient == null) {
      patient = ArticleSearcher.open(index);
    }
    return patient;
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      runs.values().forEach(DeskRun::stop);
    }
    worker.close();
    synchronized (this) {
      if (patient != null) {
        patient.close();
      }
    }
  }
}
