package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The terms without which no article answers a query: one of them, the rarest, where all must be
 * there; each of them, where any will do.
 */
final class RequiredTerms extends QueryVisitor {
  private static final int LONGEST_PREFIX = 64;
  private static final int NONE = -1;

  /**
   * A term, or the beginning of one.
   *
   * @param isPrefix whether a term that only begins so will do
   */
  record Key(String field, BytesRef bytes, boolean isPrefix) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = field.compareTo(other.field);
      order = order == 0 ? bytes.compareTo(other.bytes) : order;
      return order == 0 ? Boolean.compare(isPrefix, other.isPrefix) : order;
    }
  }

  private final boolean all; // all of the parts must be there, else any of them
  private final List<RequiredTerms> groups = new ArrayList<>();
  private final List<Key> keys = new ArrayList<>();
  private boolean isOpen; // one of the parts needs no term

  private RequiredTerms(boolean all) {
    this.all = all;
  }

  /**
   * Terms of which an article that answers has one at least; empty where it may have none.
   *
   * @param articles how many articles have a term
   */
  static Optional<Set<Key>> of(Query query, ToLongFunction<Key> articles) {
    RequiredTerms top = new RequiredTerms(true);
    query.visit(top);
    return top.keys(articles);
  }

  private Optional<Set<Key>> keys(ToLongFunction<Key> articles) {
    List<Set<Key>> parts = new ArrayList<>();
    boolean open = isOpen;
    keys.forEach(key -> parts.add(Set.of(key)));
    for (RequiredTerms group : groups) {
      Optional<Set<Key>> part = group.keys(articles);
      part.ifPresent(parts::add);
      open |= part.isEmpty();
    }
    if (parts.isEmpty() || (!all && open)) {
      return Optional.empty();
    }
    return Optional.of(all ? rarest(parts, articles) : any(parts));
  }

  private static Set<Key> rarest(List<Set<Key>> parts, ToLongFunction<Key> articles) {
    Set<Key> rarest = parts.getFirst();
    long fewest = Long.MAX_VALUE;
    for (Set<Key> part : parts) {
      long count = part.stream().mapToLong(articles).sum();
      if (count < fewest) {
        fewest = count;
        rarest = part;
      }
    }
    return rarest;
  }

  private static Set<Key> any(List<Set<Key>> parts) {
    Set<Key> any = new TreeSet<>();
    parts.forEach(any::addAll);
    return any;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT || (occur == Occur.SHOULD && isOptional(parent))) {
      return QueryVisitor.EMPTY_VISITOR;
    }
    RequiredTerms group = new RequiredTerms(occur != Occur.SHOULD);
    groups.add(group);
    return group;
  }

  /** Beside what must be there, what should be there only counts for the order. */
  private static boolean isOptional(Query parent) {
    return parent instanceof BooleanQuery query
        && query.getMinimumNumberShouldMatch() == 0
        && query.clauses().stream().anyMatch(clause -> clause.isRequired());
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      keys.add(new Key(term.field(), BytesRef.deepCopyOf(term.bytes()), false));
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    BytesRef prefix = prefix(automaton.get());
    if (prefix.length == 0) {
      isOpen = true;
    } else {
      keys.add(new Key(field, prefix, true));
    }
  }

  /** What all terms begin with that an automaton takes. */
  private static BytesRef prefix(ByteRunAutomaton automaton) {
    byte[] bytes = new byte[LONGEST_PREFIX];
    int length = 0;
    int state = 0;
    while (length < LONGEST_PREFIX && !automaton.isAccept(state)) {
      int only = NONE;
      for (int b = 0; b < 256; b++) {
        if (automaton.step(state, b) >= 0) {
          if (only != NONE) {
            return new BytesRef(bytes, 0, length);
          }
          only = b;
        }
      }
      if (only == NONE) {
        break;
      }
      bytes[length++] = (byte) only;
      state = automaton.step(state, only);
    }
    return new BytesRef(bytes, 0, length);
  }

  @Override
  public void visitLeaf(Query query) {
    isOpen = true;
  }
}
