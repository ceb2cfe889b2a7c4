package org.vanban.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vanban.Annotator;
import org.vanban.export.Producer;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;
import org.vanban.input.Intake;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.SearchRequest;
import org.vanban.search.SearchResult;

/** A folder of articles, archives among them, indexed and searched. */
public final class FolderSearch {
  private FolderSearch() {}

  /** The titles of the articles below a folder that answer a query, best first. */
  public static List<String> titles(Path folder, Path index, String query) throws IOException {
    ArticleReader reader = ArticleReader.standard();
    try (ArticleIndexer indexer = ArticleIndexer.open(index)) {
      Ingest ingest = new Ingest(Annotator.vietnamese(), Producer.of(true), indexer);
      Intake.of(reader, List.of(folder))
          .each(
              input -> {
                switch (input.read()) {
                  case ReadOutcome.Read read -> ingest.add(read.article());
                  case ReadOutcome.Rejected rejected -> System.err.println(rejected);
                }
              });
      indexer.commit();
    }
    try (ArticleSearcher searcher = ArticleSearcher.open(index)) {
      return searcher.search(SearchRequest.of(query)).hits().stream()
          .map(SearchResult.Hit::title)
          .flatMap(java.util.Optional::stream)
          .toList();
    }
  }

  public static void main(String[] arguments) throws IOException {
    titles(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).forEach(System.out::println);
  }
}
