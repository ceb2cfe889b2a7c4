package org.vanban.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.vanban.Annotator;
import org.vanban.correction.ArticleCorrections;
import org.vanban.correction.CorrectionFile;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.UnusableIndexException;
import org.vanban.ingest.Ingest;
import org.vanban.read.ArticleReader;
import org.vanban.read.ParserProcesses;
import org.vanban.search.ArticleSearcher;

/**
 * Uploads that are read in the background, one after the other, and what became of them.
 *
 * <p>The index is opened for writing while there are some, and left to other programs between.
 * Where another program writes, its end is waited for a while; then the uploads are given up and
 * say so, and who sent them may send them again. The last {@value #KEPT} that are over are
 * remembered, fewer where they held many articles. Safe for many threads.
 */
final class Jobs implements AutoCloseable {
  /** How many uploads are remembered once they are over. */
  static final int KEPT = 1000;

  private static final int OUTCOMES_KEPT = 20_000;

  /** How many uploads may wait at once. */
  private static final int MOST_WAITING = 10_000;

  private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
  private static final long PAUSE = 100; // milliseconds between two tries
  private static final long ENDING = 10_000; // milliseconds for the work that was begun

  private final PageSettings settings;
  private final ArticleSearcher searcher;
  private final Uploads uploads;
  private final Queue<Job> waiting = new ConcurrentLinkedQueue<>();
  private final Map<String, Job> known = new LinkedHashMap<>(); // guarded by this
  private @Nullable Thread worker; // guarded by this; started by the first job
  private @Nullable Annotator annotator; // of the worker; made for the first job
  private volatile boolean closed;

  Jobs(PageSettings settings, ArticleSearcher searcher, Uploads uploads) {
    this.settings = settings;
    this.searcher = searcher;
    this.uploads = uploads;
  }

  /** Has an upload read when those before it were. */
  synchronized Job add(Upload upload) {
    Job job = new Job(Secrets.random(), upload);
    known.put(job.id(), job);
    waiting.add(job);
    forgetOld();
    if (worker == null) {
      worker = Thread.ofPlatform().daemon().name("vanban-adding").start(this::work);
    }
    return job;
  }

  /** Those that are over and of which enough came later; what is under way is never forgotten. */
  private void forgetOld() {
    List<Job> over = known.values().stream().filter(Job::isOver).toList();
    int jobs = over.size();
    int outcomes = over.stream().mapToInt(Job::held).sum();
    for (Job old : over) {
      if (jobs <= KEPT && outcomes <= OUTCOMES_KEPT) {
        return;
      }
      known.remove(old.id());
      jobs--;
      outcomes -= old.held();
    }
  }

  /**
   * Asked before an upload is taken in.
   *
   * @throws WebFault where too many wait already
   */
  void checkRoom() {
    if (waiting.size() >= MOST_WAITING) {
      throw new WebFault(503, "upload.full", "");
    }
  }

  synchronized Optional<Job> find(String id) {
    return Optional.ofNullable(known.get(id));
  }

  /** All that are remembered, in the order they came. */
  synchronized List<Job> all() {
    return List.copyOf(known.values());
  }

  private void work() {
    for (Optional<Job> next = next(); next.isPresent(); next = next()) {
      session(next.get());
    }
  }

  /** The next job; where there is none, the worker ends and another job begins another. */
  private synchronized Optional<Job> next() {
    Optional<Job> next = closed ? Optional.empty() : Optional.ofNullable(waiting.poll());
    if (next.isEmpty()) {
      worker = null;
    }
    return next;
  }

  /** Reads a job and all that come meanwhile, with the index open for writing. */
  private void session(Job first) {
    List<Job> open = new ArrayList<>(List.of(first));
    try (ArticleIndexer indexer = indexer();
        ParserProcesses parsers = ParserProcesses.standard()) {
      Adding adding =
          new Adding(
              indexer,
              ingest(indexer),
              ArticleReader.standard().with(settings.changes().limits()).with(parsers),
              searcher,
              () -> closed);
      for (Job job = first; job != null && !closed; job = waiting.poll()) {
        if (job != first) {
          open.add(job);
        }
        take(job, adding);
        adding.settle(waiting.isEmpty());
        open.removeIf(Job::isOver);
      }
    } catch (UnusableIndexException e) {
      if (e.isBusy()) {
        for (Job job = waiting.poll(); job != null; job = waiting.poll()) {
          open.add(job); // it would find it no better
        }
      }
      fail(open, e.isBusy() ? new WebFault(503, "busy", "") : fault("not.written", e));
    } catch (CancellationException | InterruptedException e) {
      fail(open, new WebFault(503, "closing", ""));
    } catch (IOException | RuntimeException | Error e) { // a job is told of, whatever happens
      LOG.log(System.Logger.Level.ERROR, "adding articles", e);
      fail(open, new WebFault(500, e instanceof IOException ? "disk" : "inside", ""));
    }
  }

  /** What reads articles as they were corrected, should they come again. */
  private Ingest ingest(ArticleIndexer indexer) throws IOException {
    PageAnnotator by = settings.annotator();
    Annotator made = annotator == null ? by.annotator().get() : annotator;
    annotator = made;
    ArticleCorrections corrections =
        ArticleCorrections.of(CorrectionFile.of(settings.index()).read().lines());
    return new Ingest(made, by.producer(), indexer, "", corrections);
  }

  private static WebFault fault(String code, IOException why) {
    return new WebFault(503, code, String.valueOf(why.getMessage()));
  }

  /** What is sent is gone from the disk once it was read, whatever became of it. */
  private void take(Job job, Adding adding) throws IOException {
    try {
      adding.take(job);
    } finally {
      uploads.forget(job.upload());
    }
  }

  private void fail(List<Job> jobs, WebFault why) {
    jobs.forEach(
        job -> {
          job.fail(why);
          uploads.forget(job.upload());
        });
  }

  /** The writer of the index, once no other program has it. */
  private ArticleIndexer indexer() throws IOException, InterruptedException {
    long start = System.nanoTime();
    long patience = settings.changes().patience().toNanos();
    while (true) {
      try {
        return ArticleIndexer.open(settings.index());
      } catch (UnusableIndexException e) {
        if (!e.isBusy() || closed || System.nanoTime() - start > patience) {
          throw e;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /** Ends what was begun: what was committed stays in the index. */
  @Override
  public void close() {
    Thread begun;
    synchronized (this) {
      closed = true;
      begun = worker;
    }
    try {
      if (begun != null) {
        begun.join(ENDING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
