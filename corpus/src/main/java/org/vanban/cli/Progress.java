package org.vanban.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for work that takes long; none where nobody watches. */
final class Progress implements AutoCloseable {
  private static final int WORTH_A_BAR = 20;

  private final boolean watched;
  private final int total;
  private @Nullable ProgressBar bar;
  private int done;

  private Progress(boolean watched, int total) {
    this.watched = watched;
    this.total = total;
    if (total < 0 || total >= WORTH_A_BAR) {
      show(total);
    }
  }

  /**
   * @param total how many steps, or -1 where that is not known; more may come, for a file may be an
   *     archive, and the bar then no longer says how many are left
   */
  static Progress of(Common common, int total) {
    return new Progress(!common.quiet && Terminal.isWatched("stderr"), total);
  }

  private void show(int steps) {
    if (watched) {
      bar =
          new ProgressBarBuilder()
              .setInitialMax(steps)
              .setTaskName("vanban")
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build()
              .stepTo(done);
    }
  }

  void step() {
    done++;
    if (bar == null && done == WORTH_A_BAR) {
      show(-1);
    } else if (bar != null) {
      if (total >= 0 && done == total + 1) {
        bar.maxHint(-1);
      }
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
