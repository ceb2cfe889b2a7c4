package org.vanban.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.vanban.analysis.VietnameseAnalyzer;
import org.vanban.index.IndexFields;
import org.vanban.search.SearchResult.Snippet;
import org.vanban.text.Characters;
import org.vanban.text.Span;

/**
 * The stretches of an article that show why it was found: words of the text and mentions alike, for
 * both stand in the index with their offsets.
 */
final class Snippets extends UnifiedHighlighter {
  /** Longer sentences are cut around what is highlighted. */
  private static final int LONGEST = 320;

  private static final int MARGIN = 100;

  private Snippets(Builder builder) {
    super(builder);
  }

  static Snippets of(IndexSearcher searcher) {
    return new Snippets(
        UnifiedHighlighter.builder(searcher, VietnameseAnalyzer.forIndex())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withMaxNoHighlightPassages(1)
            .withMaskedFieldsFunc(
                field -> field.equals(IndexFields.TEXT) ? Set.of(IndexFields.MENTION) : Set.of())
            .withBreakIterator(
                () ->
                    new SplittingBreakIterator(
                        BreakIterator.getSentenceInstance(Locale.ROOT), '\n'))
            .withFormatter(new Formatter()));
  }

  /** The texts from where they are had quickly. */
  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator articles, int most) throws IOException {
    PackedArticles packed = new PackedArticles(searcher.getIndexReader());
    List<CharSequence[]> texts = new ArrayList<>();
    for (int article = articles.nextDoc();
        article != DocIdSetIterator.NO_MORE_DOCS;
        article = articles.nextDoc()) {
      texts.add(new CharSequence[] {packed.get(article).text()});
    }
    return texts;
  }

  /** The snippets of each article, in the order of the text. */
  List<List<Snippet>> of(Query query, int[] articles, int count) throws IOException {
    if (count == 0 || articles.length == 0) {
      return Collections.nCopies(articles.length, List.of());
    }
    Object[] found =
        highlightFieldsAsObjects(
                new String[] {IndexFields.TEXT}, query, articles.clone(), new int[] {count})
            .getOrDefault(IndexFields.TEXT, new Object[articles.length]);
    List<List<Snippet>> all = new ArrayList<>();
    for (Object one : found) {
      all.add(
          one instanceof List<?> list
              ? list.stream().map(Snippet.class::cast).toList()
              : List.of());
    }
    return all;
  }

  private static final class Formatter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      return Stream.of(passages)
          .sorted(Comparator.comparingInt(Passage::getStartOffset))
          .map(p -> snippet(p, content))
          .filter(s -> !s.text().isEmpty())
          .toList();
    }
  }

  private static Snippet snippet(Passage passage, String content) {
    List<Span> matches = merged(passage, content);
    int start = passage.getStartOffset();
    int end = Math.min(passage.getEndOffset(), content.length());
    if (end - start > LONGEST && !matches.isEmpty()) {
      start = wordStart(content, Math.max(start, matches.getFirst().start() - MARGIN), start);
      end =
          wordEnd(content, Math.min(end, Math.max(start + LONGEST, matches.getFirst().end())), end);
    }
    return trimmed(content, start, end, matches);
  }

  private static Snippet trimmed(String content, int from, int to, List<Span> matches) {
    int start = from;
    int end = to;
    while (start < end && Characters.isBlank(content.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isBlank(content.charAt(end - 1))) {
      end--;
    }
    List<Span> inside = new ArrayList<>();
    for (Span match : matches) {
      if (match.start() >= start && match.end() <= end) {
        inside.add(Span.of(match.start() - start, match.end() - start));
      }
    }
    return new Snippet(content.substring(start, end), inside);
  }

  private static int wordStart(String content, int at, int least) {
    int start = at;
    while (start > least && !Characters.isBlank(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String content, int at, int most) {
    int end = at;
    while (end < most && !Characters.isBlank(content.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Matches that overlap, or that only blanks part, as one. */
  private static List<Span> merged(Passage passage, String content) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      spans.add(Span.of(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
    }
    spans.sort(Comparator.naturalOrder());
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      if (!merged.isEmpty() && touch(merged.getLast(), span, content)) {
        Span last = merged.removeLast();
        merged.add(Span.of(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static boolean touch(Span first, Span second, String content) {
    return second.start() <= first.end()
        || content.substring(first.end(), second.start()).isBlank();
  }
}
