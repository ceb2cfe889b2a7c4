package org.vanban.examples;

import java.io.PrintStream;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Mention;

/** The ten lines of the README: the extractor in a program of one's own. */
public final class Embedding {
  private Embedding() {}

  /** Prints what a text refers to, a line each. */
  static void print(PrintStream out) {
    String text =
        """
        Chiều 2/7, đồng chí Lò Văn Pửn, Bí thư Huyện ủy, cho biết 52/126 xã (41,3%)
        đã sơ kết Nghị quyết số 18-NQ/TW.""";
    Annotator annotator = Annotator.vietnamese();
    AnnotatedDocument document = annotator.annotate(text, ArticleContext.published("2018-07-02"));
    for (Mention mention : document.mentions()) {
      out.println(mention.kind() + " " + mention.canonicals() + " " + mention.span().of(text));
    }
  }

  public static void main(String[] arguments) {
    print(System.out);
  }
}
