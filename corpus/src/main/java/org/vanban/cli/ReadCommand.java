package org.vanban.cli;

import java.util.concurrent.Callable;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code vanban read PATH…}: an Article a line. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin Inputs inputs = new Inputs();

  @Override
  public Integer call() {
    Inputs.Tally tally =
        inputs.each(
            common, article -> Json.line(ArticleJson.write(article)), common.out()::println);
    common.say("read.done", tally.read, tally.rejected);
    return tally.exitCode();
  }
}
