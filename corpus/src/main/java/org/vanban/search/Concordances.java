package org.vanban.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.vanban.index.PackedArticle;

/** The lines of a concordance: found, sorted, and written out where they are asked for. */
final class Concordances {
  private final IndexSearcher searcher;
  private final Occurrences places;
  private final Integer[] sorted;

  private Concordances(IndexSearcher searcher, Occurrences places, Integer[] sorted) {
    this.searcher = searcher;
    this.places = places;
    this.sorted = sorted;
  }

  /**
   * Finds and sorts.
   *
   * @param most how many lines to sort at most
   */
  static Concordances of(
      IndexSearcher searcher,
      Query query,
      List<OccurrenceQueries.Part> parts,
      ConcordanceRequest.Order order,
      int most)
      throws IOException {
    SyllableContext context = new SyllableContext(order == ConcordanceRequest.Order.LEFT);
    Occurrences places = Occurrences.of(searcher, query, parts, context, most);
    Integer[] sorted = new Integer[places.size()];
    Arrays.setAll(sorted, i -> i);
    Comparator<Integer> byDay = byDay(searcher, places);
    Arrays.parallelSort(
        sorted,
        order == ConcordanceRequest.Order.DATE ? byDay : context.order().thenComparing(byDay));
    return new Concordances(searcher, places, sorted);
  }

  /** The oldest first, those of one day in the order of the index. */
  private static Comparator<Integer> byDay(IndexSearcher searcher, Occurrences places)
      throws IOException {
    PublicationDays published = new PublicationDays(searcher.getIndexReader());
    long[] days = new long[places.size()];
    for (int i = 0; i < days.length; i++) {
      boolean again = i > 0 && places.article(i) == places.article(i - 1);
      days[i] = again ? days[i - 1] : published.of(places.article(i)).orElse(Long.MAX_VALUE);
    }
    return Comparator.<Integer>comparingLong(i -> days[i]).thenComparing(i -> i);
  }

  Occurrences places() {
    return places;
  }

  /** Gives the lines of a stretch in order. */
  void lines(int offset, int limit, int width, Consumer<Concordance.Line> each) throws IOException {
    PackedArticles articles = new PackedArticles(searcher.getIndexReader());
    int end = (int) Math.min(sorted.length, offset + (long) limit);
    for (int i = offset; i < end; i++) {
      int place = sorted[i];
      each.accept(
          line(articles.get(places.article(place)), places.start(place), places.end(place), width));
    }
  }

  private static Concordance.Line line(PackedArticle article, int start, int end, int width) {
    String text = article.text();
    int from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - width);
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + width);
    while (from < start && from > 0 && isInside(text, from)) {
      from++;
    }
    while (to > end && to < text.length() && isInside(text, to)) {
      to--;
    }
    return new Concordance.Line(
        ArticleReference.of(article),
        start,
        end,
        text.substring(Math.min(from, start), start),
        text.substring(start, end),
        text.substring(end, Math.max(end, to)));
  }

  /** Whether letters stand on both sides. */
  private static boolean isInside(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
