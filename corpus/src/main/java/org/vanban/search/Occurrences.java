package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanCollector;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

/**
 * The places of what a query names, in the articles that it finds, by article and then by offset;
 * where two overlap, both are one.
 *
 * <p>Each is kept with the syllables beside it, as numbers, so that very many can be sorted without
 * their texts. For one thread.
 */
final class Occurrences {
  private final int most;
  private final SyllableContext context;
  private int[] articles = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;
  private int found; // articles
  private boolean cut;

  private Occurrences(int most, SyllableContext context) {
    this.most = most;
    this.context = context;
  }

  /**
   * Finds them.
   *
   * @param query what finds the articles
   * @param parts what is looked for in them
   * @param context where the syllables beside each place go
   * @param most how many places to take at most
   */
  static Occurrences of(
      IndexSearcher searcher,
      Query query,
      List<OccurrenceQueries.Part> parts,
      SyllableContext context,
      int most)
      throws IOException {
    Occurrences all = new Occurrences(most, context);
    Weight articles =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<SpanWeight> weights = new ArrayList<>();
    for (OccurrenceQueries.Part part : parts) {
      weights.add(part.spans().createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    PackedArticles texts = new PackedArticles(searcher.getIndexReader());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = articles.scorer(leaf);
      if (scorer != null) {
        all.leaf(leaf, scorer.iterator(), places(parts, weights, leaf), texts);
      }
    }
    return all;
  }

  private static List<Places> places(
      List<OccurrenceQueries.Part> parts, List<SpanWeight> weights, LeafReaderContext leaf)
      throws IOException {
    List<Places> places = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Spans spans = weights.get(i).getSpans(leaf, SpanWeight.Postings.OFFSETS);
      if (spans != null) {
        places.add(new Places(spans, parts.get(i).exact()));
      }
    }
    return places;
  }

  private void leaf(
      LeafReaderContext leaf, DocIdSetIterator articles, List<Places> parts, PackedArticles texts)
      throws IOException {
    for (int doc = articles.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = articles.nextDoc()) {
      found++;
      if (cut) {
        continue; // the articles are still counted
      }
      int article = leaf.docBase + doc;
      long[] spans = new long[0];
      for (Places part : parts) {
        long[] more = part.in(doc);
        spans = joined(spans, part.exactly(more, article, texts));
      }
      if (spans.length > 0) {
        add(article, spans, texts.get(article).text());
      }
    }
  }

  private static long[] joined(long[] some, long[] more) {
    if (some.length == 0) {
      return more;
    }
    long[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  private void add(int article, long[] spans, String text) {
    Arrays.sort(spans);
    int start = -1;
    int end = -1;
    for (long span : spans) {
      int from = (int) (span >>> 32);
      if (from < end) {
        end = Math.max(end, (int) span);
      } else {
        add(article, start, end, text);
        start = from;
        end = (int) span;
      }
    }
    add(article, start, end, text);
  }

  private void add(int article, int start, int end, String text) {
    if (start < 0) {
      return;
    }
    if (size == most) {
      cut = true;
      return;
    }
    articles = ArrayUtil.grow(articles, size + 1);
    starts = ArrayUtil.grow(starts, size + 1);
    ends = ArrayUtil.grow(ends, size + 1);
    articles[size] = article;
    starts[size] = start;
    ends[size] = end;
    context.add(text, start, end);
    size++;
  }

  /** The places of one part of the query in a segment. */
  private static final class Places implements SpanCollector {
    private final Spans spans;
    private final Optional<String> exact;
    private int from;
    private int to;

    Places(Spans spans, Optional<String> exact) {
      this.spans = spans;
      this.exact = exact;
    }

    /** Those in an article of the segment, start and end in one number. */
    long[] in(int doc) throws IOException {
      if (spans.docID() < doc) {
        spans.advance(doc);
      }
      if (spans.docID() != doc) {
        return new long[0];
      }
      long[] all = new long[4];
      int count = 0;
      while (spans.nextStartPosition() != Spans.NO_MORE_POSITIONS) {
        reset();
        spans.collect(this);
        all = ArrayUtil.grow(all, count + 1);
        all[count++] = ((long) from << 32) | to;
      }
      return Arrays.copyOf(all, count);
    }

    /**
     * Those around which the text is letter for letter what is asked for; all where any form is.
     */
    long[] exactly(long[] places, int article, PackedArticles texts) throws IOException {
      if (exact.isEmpty() || places.length == 0) {
        return places;
      }
      String text = texts.get(article).text();
      int margin = exact.get().length();
      return Arrays.stream(places)
          .filter(
              place ->
                  text.substring(
                          Math.max(0, (int) (place >>> 32) - margin),
                          Math.min(text.length(), (int) place + margin))
                      .contains(exact.get()))
          .toArray();
    }

    @Override
    public void collectLeaf(PostingsEnum postings, int position, Term term) throws IOException {
      from = Math.min(from, postings.startOffset());
      to = Math.max(to, postings.endOffset());
    }

    @Override
    public void reset() {
      from = Integer.MAX_VALUE;
      to = 0;
    }
  }

  int size() {
    return size;
  }

  /** How many articles the query finds. */
  int found() {
    return found;
  }

  /** Whether there are more than were taken. */
  boolean isCut() {
    return cut;
  }

  int article(int place) {
    return articles[place];
  }

  int start(int place) {
    return starts[place];
  }

  int end(int place) {
    return ends[place];
  }
}
