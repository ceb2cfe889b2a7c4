package org.vanban.read;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends a process that takes longer than it may; called off by closing it. */
final class Alarm implements AutoCloseable {
  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final AtomicBoolean rung = new AtomicBoolean();
  private final ScheduledFuture<?> future;

  Alarm(Process process, int seconds) {
    this.future =
        CLOCK.schedule(
            () -> {
              rung.set(true);
              process.destroyForcibly();
            },
            seconds,
            TimeUnit.SECONDS);
  }

  private static ScheduledThreadPoolExecutor clock() {
    ScheduledThreadPoolExecutor clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "parser processes' clock");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
    clock.setKeepAliveTime(1, TimeUnit.MINUTES);
    clock.allowCoreThreadTimeOut(true);
    return clock;
  }

  boolean hasRung() {
    return rung.get();
  }

  @Override
  public void close() {
    future.cancel(false);
  }
}
