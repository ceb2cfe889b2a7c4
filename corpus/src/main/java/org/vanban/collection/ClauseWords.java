package org.vanban.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.vanban.table.Gazetteer;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/**
 * Gathers the words that say what a figure counts, without those that say nothing: {@code giải
 * ngân} of {@code đã giải ngân được 3.776 tỷ đồng}; words for one thing as one of them. Syllables
 * are kept once for all articles.
 */
final class ClauseWords {
  private static final int MOST_SYLLABLES = 100_000;
  private static final int MOST_WORDS = 24;

  private final CollectionWords words;
  private final Map<String, String> syllables = new HashMap<>();
  private final Map<String, List<String>> standing = new HashMap<>();

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

  /** A unit as it is counted: {@code hộ} for {@code gia đình}, {@code nhà} of {@code ngôi nhà}. */
  String unit(String unit, Optional<String> noun) {
    String plain = unit.replace('-', ' '); // héc-ta
    return noun.filter(n -> n.startsWith(unit))
        .flatMap(n -> words.same().of(words.tokenize(n)))
        .or(() -> words.same().of(words.tokenize(plain)))
        .orElse(unit);
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
      Optional<Gazetteer.Match<String>> same = same(tokens, at, to, open);
      if (same.filter(s -> s.end() > empty).isPresent()) {
        into.addAll(standing(same.get().value()));
        at = same.get().end();
        continue;
      }
      if (empty < 0 && tokens.isWordAt(at) && open.test(at)) {
        into.add(kept(TextNormalizer.canonicalSyllable(tokens.surface(at))));
      }
      at = empty > at ? empty : at + 1;
    }
  }

  /** The syllables of a word of the table that say something. */
  private List<String> standing(String word) {
    return Optional.ofNullable(standing.get(word))
        .orElseGet(
            () -> {
              Tokens tokens = words.tokenize(word);
              List<String> said = new ArrayList<>();
              for (int at = 0; at < tokens.size(); at++) {
                if (emptyEnd(tokens, at) < 0) {
                  said.add(kept(TextNormalizer.canonicalSyllable(tokens.surface(at))));
                }
              }
              standing.put(word, said);
              return said;
            });
  }

  /** The word that stands for those at a token, which end before {@code to}. */
  private Optional<Gazetteer.Match<String>> same(Tokens tokens, int at, int to, IntPredicate open) {
    return words
        .same()
        .at(tokens, at)
        .filter(s -> s.end() <= to && IntStream.range(at, s.end()).allMatch(open));
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
