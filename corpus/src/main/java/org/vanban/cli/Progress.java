package org.vanban.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for work that takes long; none where nobody watches. */
final class Progress implements AutoCloseable {
  private static final int WORTH_A_BAR = 20;

  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * @param total how many steps, or -1 where that is not known
   */
  static Progress of(Common common, int total) {
    boolean watched = Terminal.isWatched("stderr");
    if (common.quiet || !watched || (total >= 0 && total < WORTH_A_BAR)) {
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setInitialMax(total)
            .setTaskName("vanban")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .build());
  }

  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
