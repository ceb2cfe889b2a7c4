package org.vanban.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Other processes in which documents are parsed, so that a file that crashes its parser, hangs it
 * or exhausts its memory costs nothing but itself.
 *
 * <pre>{@code
 * try (ParserProcesses processes = ParserProcesses.standard()) {
 *   ArticleReader reader = ArticleReader.standard().with(processes);
 *   …
 * }
 * }</pre>
 *
 * <p>A process is started when the first PDF, DOCX, DOC, ODT, RTF or mail is read (about a second),
 * another when several threads read such files at once, up to the number of processors and four at
 * most; they are kept for the next files, and replaced when one has died. Text and HTML never need
 * them. They run the {@code java} of this process on this process's class path, with a heap of 512
 * MiB each unless told otherwise, and end when this object is closed or this process ends, however
 * it does. Safe for many threads.
 */
public final class ParserProcesses implements AutoCloseable {
  private static final int MEGABYTES = 512;
  private static final int MOST = 4;

  private final Class<? extends DocumentParser> parser;
  private final int megabytes;
  private final Semaphore places =
      new Semaphore(Math.max(1, Math.min(MOST, Runtime.getRuntime().availableProcessors())));
  private final Deque<ParserProcess> idle = new ArrayDeque<>();
  private final Set<ParserProcess> all = new HashSet<>();
  private boolean closed;

  ParserProcesses(Class<? extends DocumentParser> parser, int megabytes) {
    if (megabytes <= 0) {
      throw new IllegalArgumentException("a heap is larger than nothing: " + megabytes + " MiB");
    }
    this.parser = parser;
    this.megabytes = megabytes;
  }

  /** Processes with a heap of 512 MiB each; none is started yet. */
  public static ParserProcesses standard() {
    return withHeap(MEGABYTES);
  }

  /**
   * Processes with another heap; none is started yet.
   *
   * @param megabytes the heap of each, in MiB
   * @throws IllegalArgumentException if it is not positive
   */
  public static ParserProcesses withHeap(int megabytes) {
    return new ParserProcesses(DocumentFormats.class, megabytes);
  }

  /**
   * Parses in another process.
   *
   * @throws RejectedException with what the parser found, or what became of the process
   * @throws IllegalStateException if these processes are closed
   */
  DocumentExtract parse(byte[] bytes, String type, ReadLimits limits) throws RejectedException {
    places.acquireUninterruptibly();
    try {
      ParserProcess process = take();
      try {
        return process.parse(new ExtractCodec.Request(bytes, type, limits));
      } finally {
        giveBack(process);
      }
    } catch (IOException e) {
      throw new RejectedException(
          RejectReason.UNREADABLE, "no process to parse it in: " + e.getMessage());
    } finally {
      places.release();
    }
  }

  private ParserProcess take() throws IOException {
    synchronized (this) {
      if (closed) {
        throw new IllegalStateException("these parser processes are closed");
      }
      ParserProcess process = idle.poll();
      if (process != null && process.isAlive()) {
        return process;
      }
      all.remove(process);
    }
    ParserProcess started = ParserProcess.start(parser, megabytes);
    synchronized (this) {
      all.add(started);
    }
    return started;
  }

  private synchronized void giveBack(ParserProcess process) {
    if (closed || !process.isAlive()) {
      all.remove(process);
      process.close();
    } else {
      idle.push(process);
    }
  }

  /** How many processes live. */
  synchronized long living() {
    return all.stream().filter(ParserProcess::isAlive).count();
  }

  /** Ends all processes; a file that one is parsing is given up. */
  @Override
  public synchronized void close() {
    closed = true;
    all.forEach(ParserProcess::close);
    all.clear();
    idle.clear();
  }
}
