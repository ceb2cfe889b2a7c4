package org.vanban.ingest;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work done by several threads whose results come in the order of the inputs.
 *
 * <p>At most a few inputs a thread are under way at once, and no more than so many bytes of them,
 * so memory stays bounded however many there are and however large. For one calling thread, on
 * which the results are handed on.
 *
 * @param <I> what work is done on
 * @param <R> what comes of it
 */
public final class OrderedWork<I, R> implements AutoCloseable {
  private static final int UNDER_WAY_A_THREAD = 4;

  /** 128 MiB: two of the largest files that are read, or many of the usual size. */
  private static final long BYTES_UNDER_WAY = 128L << 20;

  private record UnderWay<R>(Future<R> result, long bytes) {}

  private final int threads;
  private final ToLongFunction<I> bytes;
  private final Function<I, R> work;
  private final Consumer<R> results;
  private final ExecutorService pool;
  private final Queue<UnderWay<R>> underWay = new ArrayDeque<>();
  private long bytesUnderWay;

  /**
   * @param threads at least 1
   * @param bytes how many an input holds in memory
   */
  public OrderedWork(
      int threads, ToLongFunction<I> bytes, Function<I, R> work, Consumer<R> results) {
    this.threads = threads;
    this.bytes = bytes;
    this.work = work;
    this.results = results;
    this.pool = Executors.newFixedThreadPool(threads);
  }

  /**
   * Does the work on each input, none of which holds memory to speak of.
   *
   * @param threads at least 1
   * @throws RuntimeException what the work threw, for the first input that threw
   */
  public static <I, R> void run(
      Iterator<I> inputs, int threads, Function<I, R> work, Consumer<R> results) {
    try (OrderedWork<I, R> all = new OrderedWork<>(threads, input -> 0, work, results)) {
      inputs.forEachRemaining(all::add);
      all.finish();
    }
  }

  /**
   * Takes an input; hands on results that are due first.
   *
   * @throws RuntimeException what the work threw, for the first input that threw
   */
  public void add(I input) {
    if (threads == 1) {
      results.accept(work.apply(input));
      return;
    }
    long size = bytes.applyAsLong(input);
    while (!underWay.isEmpty()
        && (underWay.size() >= threads * UNDER_WAY_A_THREAD
            || bytesUnderWay + size > BYTES_UNDER_WAY)) {
      handOn();
    }
    bytesUnderWay += size;
    underWay.add(new UnderWay<>(pool.submit(() -> work.apply(input)), size));
  }

  /**
   * Hands on all results that are left.
   *
   * @throws RuntimeException what the work threw, for the first input that threw
   */
  public void finish() {
    while (!underWay.isEmpty()) {
      handOn();
    }
  }

  /** Ends the threads; inputs that were not finished are dropped. */
  @Override
  public void close() {
    pool.shutdownNow();
  }

  private void handOn() {
    UnderWay<R> first = underWay.remove();
    bytesUnderWay -= first.bytes();
    results.accept(result(first.result()));
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
