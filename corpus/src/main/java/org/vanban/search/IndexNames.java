package org.vanban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.vanban.index.DirectiveKey;
import org.vanban.index.IndexFields;
import org.vanban.index.MentionTerms;
import org.vanban.value.DirectiveId;

/**
 * The persons, offices and laws that the index knows, asked by the words of a query: whoever is
 * named in an article is found by name, whatever tables say.
 */
final class IndexNames {
  private final @Nullable Terms terms;
  private final @Nullable Terms authors;

  private IndexNames(@Nullable Terms terms, @Nullable Terms authors) {
    this.terms = terms;
    this.authors = authors;
  }

  /** The names of nobody. */
  static IndexNames none() {
    return new IndexNames(null, null);
  }

  static IndexNames of(IndexReader reader) throws IOException {
    return new IndexNames(
        MultiTerms.getTerms(reader, IndexFields.MENTION),
        MultiTerms.getTerms(reader, IndexFields.AUTHOR_NAME));
  }

  /** Whether someone of this whole name is mentioned, or wrote an article. */
  boolean isPerson(String name) {
    return hasPrefix(MentionTerms.person(name), true)
        || hasPrefix(MentionTerms.author(name), true)
        || hasPrefix(authors, MentionTerms.author(name), true);
  }

  /** Whether someone's name ends so. */
  boolean isGivenName(String name) {
    return hasPrefix(MentionTerms.personEnding(name), true) || isPerson(name);
  }

  /**
   * Whether an office begins so. Two syllables are to be a whole office: {@code bí thư}, but not
   * {@code chính trị} of {@code chính trị viên}.
   */
  boolean isOffice(String text, int syllables) {
    return hasPrefix(MentionTerms.office(text), syllables == 2);
  }

  /** The full ids in the index that an id may mean, each with its number of articles. */
  Map<String, Integer> directives(DirectiveId asked) throws IOException {
    if (terms == null) {
      return Map.of();
    }
    DirectiveKey key = DirectiveKey.of(asked);
    BytesRef prefix = new BytesRef(MentionTerms.directiveForms(key));
    Map<String, Integer> found = new HashMap<>();
    TermsEnum each = terms.iterator();
    for (TermsEnum.SeekStatus status = each.seekCeil(prefix);
        status != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), prefix);
        status = each.next() == null ? TermsEnum.SeekStatus.END : status) {
      DirectiveId id = MentionTerms.directive(each.term().utf8ToString());
      if (key.mayName(id)) {
        found.merge(id.toString(), each.docFreq(), Integer::sum);
      }
    }
    return Counts.sorted(found);
  }

  /** Whether a law of this name is mentioned, with or without its year. */
  boolean isLaw(String name) {
    DirectiveKey key = DirectiveKey.of(DirectiveId.of(name));
    return key.meant().stream().anyMatch(term -> hasPrefix(term, true));
  }

  /** Whether something is counted by this unit. */
  boolean isUnit(String unit) {
    return hasPrefix(MentionTerms.unit(unit), true);
  }

  private boolean hasPrefix(String prefix, boolean whole) {
    return hasPrefix(terms, prefix, whole);
  }

  private static boolean hasPrefix(@Nullable Terms terms, String prefix, boolean whole) {
    if (terms == null) {
      return false;
    }
    try {
      TermsEnum each = terms.iterator();
      BytesRef bytes = new BytesRef(prefix);
      return whole
          ? each.seekExact(bytes)
          : each.seekCeil(bytes) != TermsEnum.SeekStatus.END
              && StringHelper.startsWith(each.term(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
