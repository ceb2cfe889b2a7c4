package org.vanban.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.Holdings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vanban remove ID…}: takes articles out of the index for good; {@code --undo} lets them
 * come again.
 */
@Command(name = "remove")
final class RemoveCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "ARTICLE", arity = "1..*")
  List<String> ids = new ArrayList<>();

  @Option(names = "--undo")
  boolean undo;

  @Override
  public Integer call() {
    try {
      return remove(all());
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  private int remove(Set<String> articles) throws IOException {
    Holdings.of(index.folder); // a folder without an index is told, not filled
    int done = 0;
    int missing = 0;
    try (ArticleIndexer indexer = ArticleIndexer.open(index.folder)) {
      for (String id : articles) {
        if (undo ? indexer.letIn(id) : indexer.remove(id)) {
          done++;
        } else {
          missing++;
          System.err.println(
              common.messages().get(undo ? "remove.not.out" : "remove.none", id, index.folder));
        }
      }
      indexer.commit();
    }
    common.say(undo ? "remove.undone" : "remove.done", done, index.folder);
    return missing == 0 ? 0 : Failure.SOME_REJECTED;
  }

  /** The ids as given, {@code -} being a line each of standard input. */
  private Set<String> all() throws IOException {
    Set<String> all = new LinkedHashSet<>();
    for (String id : ids) {
      if (id.equals("-")) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.isBlank()) {
            all.add(line.strip());
          }
        }
      } else {
        all.add(id);
      }
    }
    return all;
  }
}
