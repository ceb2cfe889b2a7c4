package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.vanban.search.RequiredTerms.Key;

/**
 * What picks, of many queries, those that some articles may answer: by the terms that each
 * requires, one a query mostly. A query that requires none is always picked.
 */
final class Presearch {
  /** Going over a term costs so much less than looking one up. */
  private static final int LOOK_UP = 8;

  /** Terms of one beginning that are tried before it is taken for there. */
  private static final int MOST_OF_A_PREFIX = 100;

  private final int size;
  private final Map<String, Wanted> fields = new HashMap<>();
  private final FixedBitSet always;
  private int keys;

  /** What is wanted of a field: queries by term, and by the beginning of a term. */
  private static final class Wanted {
    final Map<BytesRef, List<Integer>> terms = new HashMap<>();
    final Map<BytesRef, List<Integer>> prefixes = new HashMap<>();
    final TreeSet<Integer> lengths = new TreeSet<>(); // of prefixes
  }

  /**
   * @param articles by which terms are rare
   */
  Presearch(List<Query> queries, Frequencies articles) {
    this.size = queries.size();
    this.always = new FixedBitSet(Math.max(1, size));
    for (int query = 0; query < size; query++) {
      Optional<Set<Key>> required = RequiredTerms.of(queries.get(query), articles::of);
      if (required.isEmpty()) {
        always.set(query);
      }
      for (Key key : required.orElse(Set.of())) {
        want(key, query);
      }
    }
  }

  @FunctionalInterface
  interface Frequencies {
    long of(Key key);
  }

  private void want(Key key, int query) {
    Wanted wanted = fields.computeIfAbsent(key.field(), field -> new Wanted());
    (key.isPrefix() ? wanted.prefixes : wanted.terms)
        .computeIfAbsent(key.bytes(), bytes -> new ArrayList<>())
        .add(query);
    if (key.isPrefix()) {
      wanted.lengths.add(key.bytes().length);
    }
    keys++;
  }

  /** How many queries are picked whatever an article holds. */
  int always() {
    return always.cardinality();
  }

  /** The queries that one of the articles may answer, by their place in the list. */
  BitSet candidates(LeafReader leaf, BitSet articles) throws IOException {
    FixedBitSet candidates = always.clone();
    long terms = 0;
    for (String field : fields.keySet()) {
      Terms all = leaf.terms(field);
      terms += all == null ? 0 : Math.max(0, all.size());
    }
    boolean few = terms <= (long) keys * LOOK_UP;
    for (Map.Entry<String, Wanted> field : fields.entrySet()) {
      Terms all = leaf.terms(field.getKey());
      if (all != null) {
        Pick pick = new Pick(all.iterator(), articles, candidates);
        if (few) {
          pick.goOver(field.getValue());
        } else {
          pick.lookUp(field.getValue());
        }
      }
    }
    return candidates;
  }

  /** The terms of one field, while queries are picked by them. */
  private static final class Pick {
    private final TermsEnum each;
    private final BitSet articles;
    private final FixedBitSet candidates;
    private @Nullable PostingsEnum postings;

    Pick(TermsEnum each, BitSet articles, FixedBitSet candidates) {
      this.each = each;
      this.articles = articles;
      this.candidates = candidates;
    }

    void goOver(Wanted wanted) throws IOException {
      BytesRef beginning = new BytesRef();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        take(wanted.terms.get(term));
        beginning.bytes = term.bytes;
        beginning.offset = term.offset;
        for (int length : wanted.lengths) {
          if (length > term.length) {
            break;
          }
          beginning.length = length;
          take(wanted.prefixes.get(beginning));
        }
      }
    }

    void lookUp(Wanted wanted) throws IOException {
      for (Map.Entry<BytesRef, List<Integer>> term : wanted.terms.entrySet()) {
        if (each.seekExact(term.getKey())) {
          take(term.getValue());
        }
      }
      for (Map.Entry<BytesRef, List<Integer>> prefix : wanted.prefixes.entrySet()) {
        if (begins(prefix.getKey())) {
          prefix.getValue().forEach(candidates::set);
        }
      }
    }

    private boolean begins(BytesRef prefix) throws IOException {
      TermsEnum.SeekStatus status = each.seekCeil(prefix);
      for (int tried = 0;
          status != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), prefix);
          tried++) {
        if (tried == MOST_OF_A_PREFIX || isThere()) {
          return true;
        }
        status = each.next() == null ? TermsEnum.SeekStatus.END : status;
      }
      return false;
    }

    /** Picks queries that are not picked yet, if the term at hand stands in one of the articles. */
    private void take(@Nullable List<Integer> queries) throws IOException {
      if (queries != null && isThere()) {
        queries.forEach(candidates::set);
      }
    }

    private boolean isThere() throws IOException {
      postings = each.postings(postings, PostingsEnum.NONE);
      int article = postings.nextDoc();
      while (article != DocIdSetIterator.NO_MORE_DOCS) {
        int next = articles.nextSetBit(article);
        if (next == article) {
          return true;
        }
        article =
            next == DocIdSetIterator.NO_MORE_DOCS
                ? DocIdSetIterator.NO_MORE_DOCS
                : postings.advance(next);
      }
      return false;
    }
  }
}
