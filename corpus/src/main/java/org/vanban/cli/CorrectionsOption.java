package org.vanban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.article.Article;
import org.vanban.correction.ArticleCorrections;
import org.vanban.correction.CorrectionFile;
import org.vanban.correction.CorrectionLine;
import org.vanban.ingest.Ingest;
import org.vanban.mention.Correction;
import org.vanban.mention.Corrections;
import picocli.CommandLine.Option;

/** Files of corrections that articles are read with. */
final class CorrectionsOption {
  @Option(names = "--corrections", paramLabel = "FILE")
  List<Path> files = new ArrayList<>();

  private ArticleCorrections held = ArticleCorrections.none();
  private boolean faulty;

  /** Reads the files, for {@link #annotate}. */
  void read(Common common) {
    held = ArticleCorrections.of(lines(common));
  }

  /** Takes the files' lines into the file of an index, and gives all that stands there. */
  ArticleCorrections intoIndex(Common common, Path index) throws IOException {
    List<CorrectionLine> told = lines(common);
    CorrectionFile file = CorrectionFile.of(index);
    if (!told.isEmpty()) {
      int added = file.add(told);
      common.say("corrections.added", added, index.resolve(CorrectionFile.NAME));
    }
    return ArticleCorrections.of(lines(common, file));
  }

  private List<CorrectionLine> lines(Common common) {
    List<CorrectionLine> all = new ArrayList<>();
    for (Path path : files) {
      if (!Files.exists(path)) {
        throw new Failure(Failure.STOPPED, common.messages().get("no.such.file", path));
      }
      all.addAll(lines(common, CorrectionFile.at(path)));
    }
    return all;
  }

  private List<CorrectionLine> lines(Common common, CorrectionFile file) {
    try {
      CorrectionFile.Held read = file.read();
      faulty |= !read.faults().isEmpty();
      read.faults()
          .forEach(fault -> System.err.println(common.messages().get("corrections.fault", fault)));
      return read.lines();
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    }
  }

  /** An article with what it refers to, as corrected; what does not fit is told. */
  AnnotatedDocument annotate(Common common, Annotator annotator, Article article) {
    Corrections told = held.of(article);
    AnnotatedDocument document = annotator.annotate(article.text(), Ingest.context(article), told);
    tellUnfit(common, article.id(), Ingest.unfit(told, document));
    return document;
  }

  /** Tells of corrections that were not applied, since their words stand there no more. */
  void tellUnfit(Common common, String article, List<Correction> unfit) {
    for (Correction one : unfit) {
      System.err.println(
          common
              .messages()
              .get(
                  "corrections.unfit",
                  article,
                  one.surface(),
                  String.valueOf(one.span().start()),
                  String.valueOf(one.span().end())));
    }
  }

  /** That some inputs were rejected, where a line could not be read; else what else came of it. */
  int exitCode(int otherwise) {
    return faulty && otherwise == 0 ? Failure.SOME_REJECTED : otherwise;
  }
}
