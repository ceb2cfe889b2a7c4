package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;
import org.vanban.index.IndexFields;
import org.vanban.index.NewArticles;
import org.vanban.index.TextSignature;
import org.vanban.search.SavedSearch.NewArticle;

/**
 * Which of some articles are of nearly the same text as one that was taken in before them: one pass
 * over the signatures of the index, however many articles are asked for.
 */
final class Reprints {
  private final IndexReader reader;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<Long, List<Asked>> byBand = new HashMap<>();

  /** An article that is asked for, and the likest before it so far. */
  private static final class Asked {
    final String id;
    final long number;
    final TextSignature signature;
    int likest = -1;
    double similarity;

    Asked(String id, long number, TextSignature signature) {
      this.id = id;
      this.number = number;
      this.signature = signature;
    }
  }

  private Reprints(IndexReader reader) {
    this.reader = reader;
  }

  /** The likest older article of each that has one, by id. */
  static Map<String, NewArticle> of(IndexSearcher searcher, Collection<String> ids)
      throws IOException {
    Reprints reprints = new Reprints(searcher.getIndexReader());
    for (String id : ids) {
      TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
      if (found.scoreDocs.length > 0) {
        reprints.ask(id, found.scoreDocs[0]);
      }
    }
    for (LeafReaderContext leaf : reprints.reader.leaves()) {
      reprints.pass(leaf);
    }
    Map<String, NewArticle> older = new LinkedHashMap<>();
    for (Asked one : reprints.asked) {
      if (one.likest >= 0) {
        older.put(one.id, SavedSearches.article(searcher, one.likest, List.of()));
      }
    }
    return older;
  }

  private void ask(String id, ScoreDoc article) throws IOException {
    Optional<TextSignature> signature =
        AlikeTexts.signatures(reader, new ScoreDoc[] {article}).getFirst();
    if (signature.isEmpty()) {
      return;
    }
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(article.doc, reader.leaves()));
    SortedNumericDocValues numbers = NewArticles.numbers(leaf.reader());
    long number = numbers.advanceExact(article.doc - leaf.docBase) ? numbers.nextValue() : 0;
    Asked one = new Asked(id, number, signature.get());
    asked.add(one);
    for (long band : one.signature.bands()) {
      byBand.computeIfAbsent(band, b -> new ArrayList<>(1)).add(one);
    }
  }

  private void pass(LeafReaderContext leaf) throws IOException {
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexFields.SIGNATURE);
    SortedNumericDocValues numbers = NewArticles.numbers(leaf.reader());
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = values.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
      if (live != null && !live.get(doc)) {
        continue;
      }
      TextSignature signature = TextSignature.read(values.binaryValue());
      for (long band : signature.bands()) {
        for (Asked one : byBand.getOrDefault(band, List.of())) {
          double similarity = one.signature.similarity(signature);
          if (similarity >= AlikeTexts.THRESHOLD
              && similarity > one.similarity
              && numbers.advanceExact(doc)
              && numbers.nextValue() < one.number) {
            one.similarity = similarity;
            one.likest = leaf.docBase + doc;
          }
        }
      }
    }
  }
}
