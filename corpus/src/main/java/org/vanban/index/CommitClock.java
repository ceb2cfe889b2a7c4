package org.vanban.index;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A thread that commits what was taken in, once it is so many articles or the first of them is so
 * old. What goes wrong is told to the next who asks.
 */
final class CommitClock implements Closeable {

  @FunctionalInterface
  interface Commit {
    void commit() throws IOException;
  }

  private final int articles;
  private final Duration time;
  private final Commit commit;
  private final Thread thread;
  private int waiting; // articles taken in since the last commit began; guarded by this
  private long since; // when the first of them was, in nanoseconds
  private boolean isClosed;
  private @Nullable IOException fault;

  CommitClock(int articles, Duration time, Commit commit) {
    this.articles = articles;
    this.time = time;
    this.commit = commit;
    this.thread = Thread.ofPlatform().name("commits").daemon().start(this::run);
  }

  /**
   * Counts an article taken in.
   *
   * @throws IOException if a commit failed; nothing more can be taken in
   */
  synchronized void added() throws IOException {
    check();
    if (waiting++ == 0) {
      since = System.nanoTime();
      notifyAll();
    } else if (waiting == articles) {
      notifyAll();
    }
  }

  /**
   * @throws IOException if a commit failed
   */
  synchronized void check() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  private void run() {
    try {
      while (isDue()) {
        commit.commit();
      }
    } catch (IOException | RuntimeException e) {
      synchronized (this) {
        fault = e instanceof IOException io ? io : new IOException(e.getMessage(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits until a commit is due; false where none will be. */
  private synchronized boolean isDue() throws InterruptedException {
    while (!isClosed) {
      long left = waiting == 0 ? 0 : since + time.toNanos() - System.nanoTime();
      if (waiting >= articles || (waiting > 0 && left <= 0)) {
        waiting = 0;
        return true;
      }
      wait(left / 1_000_000 + (waiting == 0 ? 0 : 1));
    }
    return false;
  }

  /** Ends the thread, once a commit under way is done. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      notifyAll();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
