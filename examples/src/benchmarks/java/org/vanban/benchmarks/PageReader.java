package org.vanban.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.dankito.readability4j.Readability4J;
import org.vanban.article.Article;
import org.vanban.article.Paragraph;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome.Read;

/** What takes the article's text out of a page. */
enum PageReader {
  VANBAN {
    @Override
    String text(WebPage page) {
      return ArticleReader.standard().read(page.html(), "page.html") instanceof Read read
          ? body(read.article(), page.captions())
          : "";
    }
  },

  READABILITY4J {
    @Override
    String text(WebPage page) {
      String html = new String(page.html(), StandardCharsets.UTF_8);
      return Objects.requireNonNullElse(
          new Readability4J("https://page.example/", html).parse().getTextContent(), "");
    }
  },

  BOILERPIPE {
    @Override
    String text(WebPage page) {
      try {
        String html = new String(page.html(), StandardCharsets.UTF_8);
        return ArticleExtractor.INSTANCE.getText(html);
      } catch (BoilerpipeProcessingException e) {
        return "";
      }
    }
  };

  /** The article's text; empty where none is found. */
  abstract String text(WebPage page);

  static String body(Article article, boolean captions) {
    List<String> lines = new ArrayList<>();
    article.lead().ifPresent(lines::add);
    for (Paragraph paragraph : article.paragraphs()) {
      if (captions || paragraph.kind() != Paragraph.Kind.CAPTION) {
        lines.add(paragraph.span().of(article.text()));
      }
    }
    return String.join("\n", lines);
  }
}
