package org.vanban.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Gathers the words that say what a figure counts, without those that say nothing: {@code giải
 * ngân} of {@code đã giải ngân được 3.776 tỷ đồng}. Syllables are kept once for all articles.
 */
final class ClauseWords {
  private static final int MOST_SYLLABLES = 100_000;
  private static final int MOST_WORDS = 24;

  private final CollectionWords words;
  private final Map<String, String> syllables = new HashMap<>();

  ClauseWords(CollectionWords words) {
    this.words = words;
  }

  /** The words of a noun phrase, each once, in order of the alphabet. */
  List<String> of(String phrase) {
    Set<String> found = new TreeSet<>();
    Tokens tokens = words.tokenize(phrase);
    add(tokens, 0, tokens.size(), at -> true, found);
    return List.copyOf(found);
  }

  /** Adds the words of a stretch of a text that stand in no mention: no names, dates or figures. */
  void add(ArticleText text, int from, int to, Set<String> into) {
    add(
        text.tokens(),
        Math.max(from, to - MOST_WORDS),
        to,
        at -> text.mentionAt(at).isEmpty(),
        into);
  }

  /** Whether a noun is of votes: {@code phiếu tán thành}. */
  boolean isVote(String noun) {
    return words.roles().is(Word.VOTE, words.tokenize(noun), 0);
  }

  /** Whether a unit says nothing of what is counted: {@code người}, {@code đơn vị}, none. */
  boolean isCounter(String unit) {
    Tokens tokens = words.tokenize(unit);
    return unit.isEmpty() || words.roles().is(Word.COUNTER, tokens, 0, tokens.size());
  }

  private void add(Tokens tokens, int from, int to, IntPredicate open, Set<String> into) {
    for (int at = from; at < to; ) {
      int empty = emptyEnd(tokens, at);
      if (empty < 0 && tokens.isWordAt(at) && open.test(at)) {
        into.add(kept(TextNormalizer.canonicalSyllable(tokens.surface(at))));
      }
      at = empty > at ? empty : at + 1;
    }
  }

  private String kept(String syllable) {
    return Optional.ofNullable(syllables.get(syllable))
        .orElseGet(
            () -> {
              if (syllables.size() < MOST_SYLLABLES) {
                syllables.put(syllable, syllable);
              }
              return syllable;
            });
  }

  private int emptyEnd(Tokens tokens, int at) {
    return Math.max(
        words.roles().end(Word.EMPTY, tokens, at),
        Math.max(
            words.roles().end(Word.PROVINCE, tokens, at),
            words.roles().end(Word.NATION, tokens, at)));
  }
}
