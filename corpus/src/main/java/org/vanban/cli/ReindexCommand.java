package org.vanban.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.index.StoredArticles;
import org.vanban.ingest.Ingest;
import org.vanban.ingest.OrderedWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code vanban reindex}: an index built anew from its stored articles, with the rules, models and
 * tables of today. Until the last article is through, the index stays as it was.
 */
@Command(name = "reindex")
final class ReindexCommand implements Callable<Integer> {
  @Mixin Common common = new Common();
  @Mixin IndexOption index = new IndexOption();

  private final CorrectionsOption corrections = new CorrectionsOption();
  private int done;

  @Override
  public Integer call() {
    Annotator annotator = common.annotator();
    try (StoredArticles stored = StoredArticles.open(index.folder);
        ArticleIndexer indexer = ArticleIndexer.anew(index.folder);
        Progress progress = Progress.of(common, stored.size())) {
      Ingest ingest =
          new Ingest(
              annotator,
              common.producer(),
              indexer,
              "",
              corrections.intoIndex(common, index.folder));
      OrderedWork.run(
          stored.iterator(),
          common.threads(),
          json -> ingest.add(article(json)),
          ingested -> {
            done++;
            corrections.tellUnfit(common, ingested.article().id(), ingested.unfit());
            progress.step();
          });
      indexer.commit();
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
    common.say("reindex.done", done, index.folder);
    return corrections.exitCode(0);
  }

  private static Article article(String json) {
    return ArticleJson.read(Json.parse(json));
  }
}
