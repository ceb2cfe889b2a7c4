package org.vanban.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vanban.collection.CollectionAudit;
import org.vanban.correction.ArticleCorrections;
import org.vanban.export.Json;
import org.vanban.ingest.OrderedWork;
import org.vanban.mention.Mentions;
import org.vanban.search.ArticleSearcher;

/**
 * The audit of the articles that answer a question, in one state of the index: at once of those
 * that the index knows to have something to look at, and in the background, where asked for, of
 * all, beside the register and each other. Safe for many threads.
 */
final class DeskRun {
  /** So many articles are looked at while somebody waits. */
  static final int MOST_AT_ONCE = 1_000;

  /** So many articles are held against each other. */
  static final int MOST = 50_000;

  private static final String FLAGGED = "(verdict:inconsistent OR verdict:suspicious)";
  private static final System.Logger LOG = System.getLogger(DeskRun.class.getName());

  /** How far it is. */
  enum State {
    /** Of those articles alone that the index knows to have something to look at. */
    FLAGGED,
    WAITING,
    RUNNING,
    WHOLE,
    /** Given up before the last article. */
    STOPPED,
    FAILED
  }

  private final String query;
  private final long generation;
  private final Auditor auditor;
  private final DeskFindings.Gathering atOnce = new DeskFindings.Gathering(); // guarded by this
  private volatile int flagged;
  private volatile int done;
  private volatile State state = State.FLAGGED;
  private volatile @Nullable DeskFindings whole;

  DeskRun(String query, long generation, Auditor auditor) {
    this.query = query;
    this.generation = generation;
    this.auditor = auditor;
  }

  boolean isOf(long other) {
    return generation == other;
  }

  boolean isUnderWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** How far it is. */
  Progress progress() {
    return new Progress(state, done, flagged);
  }

  /**
   * What is known at a moment.
   *
   * @param done how many articles the run over all of them has looked at
   * @param flagged how many articles the index knows to have something to look at
   */
  record Progress(State state, int done, int flagged) {}

  /** Findings with how far the run was that they come from. */
  record Known(Progress progress, DeskFindings findings) {}

  /**
   * What is known so far.
   *
   * @param searcher of questions that somebody waits for
   * @param patience in nanoseconds; what is not looked at by then is left to who asks next
   */
  Known known(ArticleSearcher searcher, long patience) throws IOException {
    DeskFindings all = whole;
    if (all != null) {
      return new Known(new Progress(State.WHOLE, done, flagged), all);
    }
    synchronized (this) {
      lookOn(searcher, System.nanoTime() + patience);
      State now = whole == null ? state : State.RUNNING; // all came meanwhile: for who asks next
      return new Known(new Progress(now, done, flagged), atOnce.findings());
    }
  }

  /** Looks at those articles that have something to look at, from where it was left. */
  private void lookOn(ArticleSearcher searcher, long until) throws IOException {
    int before = atOnce.size();
    if (before > 0 && before >= Math.min(flagged, MOST_AT_ONCE)) {
      return;
    }
    int[] passed = new int[1];
    try {
      flagged =
          searcher.documentsWhile(
              and(query, FLAGGED),
              json -> {
                if (++passed[0] > before) {
                  atOnce.add(figures(searcher, Json.parse(json)));
                }
                return atOnce.size() < MOST_AT_ONCE && System.nanoTime() < until;
              });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Auditor.Audited figures(ArticleSearcher searcher, JsonNode json) {
    try {
      String id = json.path("id").asText();
      Mentions none = Mentions.of(List.of()); // it was taken out meanwhile
      return Auditor.figures(json, searcher.mentions(id).orElse(none));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An OR of the question stays inside of it. */
  private static String and(String query, String other) {
    return query.isBlank()
        ? other
        : (query.contains(" OR ") ? "(" + query + ")" : query) + " " + other;
  }

  /** Whether it now has to be given to the worker; it need not where it is under way or done. */
  synchronized boolean begins() {
    if (isUnderWay() || state == State.WHOLE) {
      return false;
    }
    done = 0;
    state = State.WAITING;
    return true;
  }

  /** Gives the whole run up; what was found at once stays. */
  synchronized void stop() {
    if (isUnderWay()) {
      state = State.STOPPED;
    }
  }

  private synchronized boolean moves(State from, State to) {
    boolean moves = state == from;
    if (moves) {
      state = to;
    }
    return moves;
  }

  /** Looks at all articles, unless it was given up meanwhile. */
  void lookAtAll(ArticleSearcher searcher) {
    if (!moves(State.WAITING, State.RUNNING)) {
      return;
    }
    try {
      DeskFindings.Gathering found = new DeskFindings.Gathering();
      CollectionAudit collection = auditor.collection();
      ArticleCorrections corrections = auditor.corrections();
      try (OrderedWork<String, Auditor.Anew> work =
          new OrderedWork<>(
              threads(),
              String::length,
              json -> auditor.anew(Json.parse(json), corrections),
              article -> {
                found.add(article.audited());
                collection.add(article.kept());
                done = found.size();
              })) {
        int[] given = new int[1];
        searcher.documentsWhile(
            query,
            json -> {
              work.add(json);
              return ++given[0] < MOST && state == State.RUNNING;
            });
        if (state == State.RUNNING) {
          work.finish();
        }
      }
      if (state == State.RUNNING) {
        whole = found.findings(collection.report());
        moves(State.RUNNING, State.WHOLE);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "audit of: " + query, e);
      moves(State.RUNNING, State.FAILED);
    }
  }

  /** Half of the processors are left to those who read. */
  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
  }
}
