package org.vanban.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.vanban.article.Article;
import org.vanban.export.ArticleJson;
import org.vanban.export.Json;
import org.vanban.index.ArticleIndexer;
import org.vanban.ingest.Ingest;
import org.vanban.ingest.OrderedWork;
import org.vanban.input.Input;
import org.vanban.input.Intake;
import org.vanban.read.ArticleReader;
import org.vanban.read.Known;
import org.vanban.read.ReadOutcome;
import org.vanban.search.ArticleSearcher;
import org.vanban.search.SavedSearch.NewArticle;
import org.vanban.search.SlowQuestionException;
import org.vanban.value.EdtfDate;

/**
 * Uploads taken into the index while its writer is open. An outcome is told once it is committed,
 * so that its article is there for who follows the link. For one thread.
 */
final class Adding {
  /** How long outcomes wait for the next commit. */
  private static final long COMMIT_NANOS = 500_000_000;

  private final ArticleIndexer indexer;
  private final Ingest ingest;
  private final ArticleReader reader;
  private final ArticleSearcher searcher;
  private final BooleanSupplier ending;
  private final Set<String> replaced = ConcurrentHashMap.newKeySet();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Job> read = new ArrayList<>();
  private long committed = System.nanoTime();

  /** What is to be told after the next commit. */
  private record Waiting(Job job, Job.Outcome outcome) {}

  /**
   * @param ending whether the page is being closed, so that nothing more is begun
   */
  Adding(
      ArticleIndexer indexer,
      Ingest ingest,
      ArticleReader reader,
      ArticleSearcher searcher,
      BooleanSupplier ending) {
    this.indexer = indexer;
    this.ingest = ingest;
    this.reader = reader;
    this.searcher = searcher;
    this.ending = ending;
  }

  /**
   * Reads an upload and takes its articles in.
   *
   * @throws CancellationException if the page is being closed
   */
  void take(Job job) throws IOException {
    job.begin();
    read.add(job);
    try (OrderedWork<Input, Ingest.Taken> work =
        new OrderedWork<>(
            Runtime.getRuntime().availableProcessors(),
            Input::bytes,
            input -> ingest.take(asKnown(input), false),
            taken -> wait(job, outcome(taken)))) {
      inputs(job.upload(), work::add);
      work.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void inputs(Upload upload, Consumer<Input> inputs) throws IOException {
    if (upload.pasted().isEmpty()) {
      Intake.of(reader, upload.file(), upload.source()).each(inputs);
      return;
    }
    byte[] text = Files.readAllBytes(upload.file());
    Known known = upload.pasted().get();
    inputs.accept(
        new Input(upload.source(), text.length, () -> reader.read(text, upload.source(), known)));
  }

  /**
   * An input whose article, where the index has the very same under its address, is that one: a
   * page that was read from another file is not a new one.
   */
  private Input asKnown(Input input) {
    return new Input(
        input.source(),
        input.bytes(),
        () -> asKnown(input.read()),
        input.content(),
        input.fingerprint());
  }

  private ReadOutcome asKnown(ReadOutcome outcome) {
    if (!(outcome instanceof ReadOutcome.Read(Article article))) {
      return outcome;
    }
    Optional<Article> older = stored(article.id());
    if (older.isPresent() && saysTheSame(older.get(), article)) {
      return new ReadOutcome.Read(older.get());
    }
    if (older.isPresent()) {
      replaced.add(article.id());
    }
    return outcome;
  }

  private static boolean saysTheSame(Article one, Article other) {
    return one.text().equals(other.text())
        && one.title().equals(other.title())
        && one.url().equals(other.url())
        && one.outlet().equals(other.outlet())
        && one.published().equals(other.published())
        && one.authors().equals(other.authors());
  }

  private Optional<Article> stored(String id) {
    try {
      return searcher.json(id).map(Json::parse).map(ArticleJson::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Job.Outcome outcome(Ingest.Taken taken) {
    return switch (taken) {
      case Ingest.Taken.Rejected(ReadOutcome.Rejected why) -> Job.Outcome.rejected(why);
      case Ingest.Taken.Same(String source, String id) ->
          Job.Outcome.of(source, Job.Status.UNCHANGED, told(id, stored(id)));
      case Ingest.Taken.In(String source, Ingest.Ingested in) ->
          Job.Outcome.of(source, status(in), told(in.article().id(), Optional.of(in.article())));
    };
  }

  /** What is told of an article: uploads are remembered, and their texts are not. */
  private static NewArticle told(String id, Optional<Article> article) {
    return new NewArticle(
        id,
        article.map(Article::source).orElse(""),
        article.flatMap(Article::url),
        article.flatMap(Article::outlet),
        article.flatMap(Article::title),
        article.flatMap(Article::published).map(EdtfDate::toString),
        List.of());
  }

  private Job.Status status(Ingest.Ingested in) {
    return switch (in.outcome()) {
      case UNCHANGED -> Job.Status.UNCHANGED;
      case LEFT_OUT -> Job.Status.LEFT_OUT;
      case INDEXED -> replaced.remove(in.article().id()) ? Job.Status.UPDATED : Job.Status.INDEXED;
    };
  }

  private void wait(Job job, Job.Outcome outcome) {
    waiting.add(new Waiting(job, outcome));
    try {
      settleWhenDue();
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    if (ending.getAsBoolean()) {
      throw new CancellationException("the page is being closed");
    }
  }

  private void settleWhenDue() throws IOException {
    if (System.nanoTime() - committed >= COMMIT_NANOS) {
      commit();
    }
  }

  /** Ends the jobs that were read: after a commit, if one is due or nothing more is to come. */
  void settle(boolean last) throws IOException {
    if (last || System.nanoTime() - committed >= COMMIT_NANOS) {
      commit();
      read.forEach(Job::end);
      read.clear();
    }
  }

  private void commit() throws IOException {
    indexer.commit();
    Map<String, NewArticle> near = near();
    for (Waiting one : waiting) {
      Optional<NewArticle> older =
          one.outcome().id().flatMap(id -> Optional.ofNullable(near.get(id)));
      one.job().tell(one.outcome().near(older));
    }
    waiting.clear();
    committed = System.nanoTime();
  }

  /** The older articles that new ones nearly are; none where finding them takes too long. */
  private Map<String, NewArticle> near() throws IOException {
    List<String> fresh =
        waiting.stream()
            .map(Waiting::outcome)
            .filter(outcome -> outcome.status() == Job.Status.INDEXED)
            .flatMap(outcome -> outcome.id().stream())
            .toList();
    try {
      return searcher.reprints(fresh);
    } catch (SlowQuestionException e) {
      return Map.of();
    }
  }
}
