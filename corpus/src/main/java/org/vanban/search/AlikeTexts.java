package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.vanban.index.IndexFields;
import org.vanban.index.TextSignature;

/** Ranked articles with those of nearly the same text under the first of them. */
final class AlikeTexts {
  /** How similar two texts are to count as one; reprints with a headline of their own are above. */
  static final double THRESHOLD = 0.6;

  /**
   * An article and the ones like it.
   *
   * @param others behind it in the ranking, in order
   */
  record Group(ScoreDoc first, List<Other> others) {}

  /**
   * An article like the first of its group.
   *
   * @param similarity as {@link TextSignature#similarity}
   */
  record Other(ScoreDoc article, double similarity) {}

  /** An article by itself. */
  static Group alone(ScoreDoc article) {
    return new Group(article, new ArrayList<>());
  }

  private AlikeTexts() {}

  /** The groups, in the order of their first articles; an article like two is under the better. */
  static List<Group> fold(IndexReader reader, ScoreDoc[] ranked) throws IOException {
    List<Optional<TextSignature>> signatures = signatures(reader, ranked);
    BandTable byBand = new BandTable(ranked.length * TextSignature.BANDS);
    List<Group> groups = new ArrayList<>();
    int[] groupOfFirst = new int[ranked.length];
    for (int i = 0; i < ranked.length; i++) {
      Optional<TextSignature> signature = signatures.get(i);
      long[] bands = signature.map(TextSignature::bands).orElse(new long[0]);
      int first = signature.isEmpty() ? -1 : likest(signature.get(), bands, byBand, signatures);
      if (first >= 0) {
        double similarity = signatures.get(first).orElseThrow().similarity(signature.get());
        groups.get(groupOfFirst[first]).others().add(new Other(ranked[i], similarity));
        continue;
      }
      groupOfFirst[i] = groups.size();
      groups.add(alone(ranked[i]));
      for (long band : bands) {
        byBand.putIfAbsent(band, i);
      }
    }
    return groups;
  }

  /** The place of the first article of the group that a text belongs to; -1 where there is none. */
  private static int likest(
      TextSignature signature,
      long[] bands,
      BandTable byBand,
      List<Optional<TextSignature>> signatures) {
    int likest = -1;
    int last = -1;
    double best = THRESHOLD;
    for (long band : bands) {
      int first = byBand.get(band);
      if (first < 0 || first == last) {
        continue;
      }
      last = first;
      double similarity = signatures.get(first).orElseThrow().similarity(signature);
      if (similarity > best || similarity == best && likest < 0) {
        likest = first;
        best = similarity;
      }
    }
    return likest;
  }

  /** The signatures in the order of the ranking, read in the order of the index. */
  static List<Optional<TextSignature>> signatures(IndexReader reader, ScoreDoc[] ranked)
      throws IOException {
    Integer[] byArticle = new Integer[ranked.length];
    Arrays.setAll(byArticle, i -> i);
    Arrays.sort(byArticle, (a, b) -> Integer.compare(ranked[a].doc, ranked[b].doc));
    List<Optional<TextSignature>> signatures = new ArrayList<>();
    for (int i = 0; i < ranked.length; i++) {
      signatures.add(Optional.empty());
    }
    List<LeafReaderContext> leaves = reader.leaves();
    int leaf = -1;
    BinaryDocValues values = DocValues.emptyBinary();
    for (int i : byArticle) {
      int in = ReaderUtil.subIndex(ranked[i].doc, leaves);
      if (in != leaf) {
        leaf = in;
        values = DocValues.getBinary(leaves.get(leaf).reader(), IndexFields.SIGNATURE);
      }
      if (values.advanceExact(ranked[i].doc - leaves.get(leaf).docBase)) {
        signatures.set(i, Optional.of(TextSignature.read(values.binaryValue())));
      }
    }
    return signatures;
  }
}
