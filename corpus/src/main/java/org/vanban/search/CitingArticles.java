package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.vanban.index.IndexFields;
import org.vanban.index.StoredMentions;
import org.vanban.mention.Mentions;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/** The articles of a page with their mentions and text, the newest first, undated last. */
final class CitingArticles {
  private static final int LONGEST = 400;

  private static final Set<String> FIELDS =
      Set.of(
          IndexFields.ID,
          IndexFields.TITLE,
          IndexFields.URL,
          IndexFields.OUTLET,
          IndexFields.PUBLISHED,
          IndexFields.TEXT,
          IndexFields.MENTIONS);

  private CitingArticles() {}

  record Citing(ArticleReference article, String text, Mentions mentions) {
    Optional<Integer> year() {
      return article.published().map(EdtfDate::earliest).map(day -> day.getYear());
    }
  }

  static List<Citing> of(IndexSearcher searcher, Query query) throws IOException {
    List<Citing> all = new ArrayList<>();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
      Document stored = searcher.storedFields().document(found.doc, FIELDS);
      all.add(
          new Citing(
              ArticleReference.of(stored),
              stored.get(IndexFields.TEXT),
              StoredMentions.read(stored.get(IndexFields.MENTIONS))));
    }
    all.sort(
        Comparator.comparingLong(
                (Citing c) ->
                    c.article()
                        .published()
                        .map(d -> d.earliest().toEpochDay())
                        .orElse(Long.MIN_VALUE))
            .reversed());
    return all;
  }

  /** The stretch of the line around a mention, cut at sentences where it is long. */
  static Span sentence(String text, Span mention) {
    int start = mention.start();
    while (start > 0
        && text.charAt(start - 1) != '\n'
        && !endsSentence(text, start)
        && mention.start() - start < LONGEST) {
      start--;
    }
    int end = mention.end();
    while (end < text.length()
        && text.charAt(end) != '\n'
        && !endsSentence(text, end)
        && end - mention.end() < LONGEST) {
      end++;
    }
    while (start < mention.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return Span.of(start, end);
  }

  /** Whether a full stop and then a blank stand around {@code at}. */
  private static boolean endsSentence(String text, int at) {
    return at < text.length()
        && at > 0
        && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '!' || text.charAt(at - 1) == '?')
        && Character.isWhitespace(text.charAt(at));
  }
}
