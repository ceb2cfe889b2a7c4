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

/**
 * Work done by several threads whose results come in the order of the inputs.
 *
 * <p>At most a few inputs a thread are under way at once, so memory stays bounded however many
 * there are.
 */
public final class OrderedWork {
  private static final int UNDER_WAY_A_THREAD = 4;

  private OrderedWork() {}

  /**
   * Does the work on each input and hands on each result, on the calling thread.
   *
   * @param threads at least 1
   * @throws RuntimeException what the work threw, for the first input that threw
   */
  public static <I, R> void run(
      Iterator<I> inputs, int threads, Function<I, R> work, Consumer<R> results) {
    if (threads == 1) {
      inputs.forEachRemaining(input -> results.accept(work.apply(input)));
      return;
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Queue<Future<R>> underWay = new ArrayDeque<>();
      while (inputs.hasNext()) {
        I input = inputs.next();
        underWay.add(pool.submit(() -> work.apply(input)));
        if (underWay.size() >= threads * UNDER_WAY_A_THREAD) {
          results.accept(result(underWay.remove()));
        }
      }
      while (!underWay.isEmpty()) {
        results.accept(result(underWay.remove()));
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
