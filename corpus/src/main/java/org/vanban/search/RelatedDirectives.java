package org.vanban.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.search.DirectivePage.Related;
import org.vanban.search.DirectivePage.Relation;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/**
 * Which directives stand in one sentence with those asked for, and which of two carries out the
 * other: {@code Kế hoạch số 12-KH/TU thực hiện Nghị quyết số 18-NQ/TW}; {@code Thực hiện Nghị quyết
 * số 18-NQ/TW, Tỉnh ủy ban hành Kế hoạch số 12-KH/TU}.
 */
final class RelatedDirectives {
  private static final int MOST_BEFORE = 6; // tokens from thực hiện to what is carried out
  private static final int MOST_CHAINED = 5; // tokens between members of a list
  private static final int MOST_ISSUED = 3; // tokens from ban hành to the document

  /** A list of more is no sentence, and all pairs of it are looked at. */
  private static final int MOST_IN_SENTENCE = 40;

  private record Pair(String key, Relation relation) {}

  private final Map<Pair, Integer> articles = new HashMap<>();

  /**
   * Takes in one article.
   *
   * @param asked the indices of the mentions of what was asked for
   */
  void add(PageArticle article, Set<Integer> asked) {
    Set<Pair> here = new HashSet<>();
    Set<Integer> sentences = new LinkedHashSet<>();
    for (int mention : asked) {
      Span span = article.mentions().asList().get(mention).span();
      sentences.add(article.sentences().of(article.tokens().firstAtOrAfter(span.start())));
    }
    sentences.forEach(sentence -> pairs(article, asked, sentence, here));
    here.forEach(pair -> articles.merge(pair, 1, Integer::sum));
  }

  List<Related> all() {
    return Counts.sorted(articles, p -> p.key() + p.relation()).entrySet().stream()
        .map(e -> new Related(e.getKey().key(), e.getKey().relation(), e.getValue()))
        .toList();
  }

  /** A directive of a sentence, in tokens. */
  private record Stand(Mention.Directive mention, int start, int end, boolean asked) {}

  private void pairs(PageArticle article, Set<Integer> asked, int sentence, Set<Pair> here) {
    List<Stand> stands = stands(article, asked, sentence);
    Tokens tokens = article.tokens();
    boolean[] carried = carried(tokens, stands, article.sentences().start(sentence));
    for (int i = 0; i < stands.size(); i++) {
      for (int j = i + 1; j < stands.size(); j++) {
        Stand first = stands.get(i);
        Stand second = stands.get(j);
        if (first.asked() != second.asked()) {
          boolean forward = carries(tokens, stands, i, j);
          boolean back = !forward && carried[i] && isIssued(tokens, second);
          boolean askedCarries = forward && first.asked() || back && second.asked();
          Relation relation =
              askedCarries
                  ? Relation.CARRIES_OUT
                  : forward || back ? Relation.CARRIED_OUT_BY : Relation.CITED_WITH;
          Stand other = first.asked() ? second : first;
          other.mention().keys().forEach(key -> here.add(new Pair(key, relation)));
        }
      }
    }
  }

  private static List<Stand> stands(PageArticle article, Set<Integer> asked, int sentence) {
    List<Stand> stands = new ArrayList<>();
    List<Mention> mentions = article.mentions().asList();
    Span whole = article.sentences().span(sentence, sentence);
    for (int i = article.firstFrom(whole.start());
        i < mentions.size() && stands.size() < MOST_IN_SENTENCE;
        i++) {
      Span span = mentions.get(i).span();
      if (span.start() >= whole.end()) {
        break;
      }
      if (mentions.get(i) instanceof Mention.Directive directive) {
        Tokens tokens = article.tokens();
        stands.add(
            new Stand(
                directive,
                tokens.firstAtOrAfter(span.start()),
                tokens.firstAtOrAfter(span.end()),
                asked.contains(i)));
      }
    }
    return stands;
  }

  /** Which of them the sentence says to be carried out, by whomever. */
  private static boolean[] carried(Tokens tokens, List<Stand> stands, int sentence) {
    boolean[] carried = new boolean[stands.size()];
    for (int i = 0; i < stands.size(); i++) {
      int from = i == 0 ? sentence : stands.get(i - 1).end();
      carried[i] =
          carrier(tokens, from, stands.get(i).start()) >= 0
              || i > 0 && carried[i - 1] && isChained(stands.get(i - 1), stands.get(i));
    }
    return carried;
  }

  private static boolean carries(Tokens tokens, List<Stand> stands, int first, int second) {
    int from = stands.get(first).end();
    int word = carrier(tokens, from, stands.get(first + 1).start());
    if (word < 0 || isParted(tokens, from, word)) {
      return false;
    }
    for (int i = first + 1; i < second; i++) {
      if (!isChained(stands.get(i), stands.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /** The last word of carrying out that leads to a directive, or -1. */
  private static int carrier(Tokens tokens, int from, int directive) {
    for (int at = directive - 1; at >= from && directive - at <= MOST_BEFORE + 2; at--) {
      int end = PageWord.CARRIES.end(tokens, at);
      if (end >= 0 && end <= directive && directive - end <= MOST_BEFORE) {
        return isParted(tokens, end, directive) || isPassive(tokens, at) ? -1 : at;
      }
    }
    return -1;
  }

  /** Whether a comma or {@code và} begins something new; not that of {@code , ngày}. */
  private static boolean isParted(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean comma = tokens.isSymbolAt(at, ',') && !isDay(tokens, at + 1);
      if (comma || tokens.isSymbolAt(at, ';')) {
        return true;
      }
    }
    return to > from && tokens.isWordAt(to - 1) && tokens.surface(to - 1).equals("và");
  }

  /** {@code được triển khai}: what stands in front is carried out, not what follows. */
  private static boolean isPassive(Tokens tokens, int at) {
    return tokens.isWordAt(at - 1) && tokens.surface(at - 1).equals("được");
  }

  private static boolean isDay(Tokens tokens, int at) {
    return tokens.isWordAt(at) && tokens.surface(at).equals("ngày");
  }

  private static boolean isChained(Stand one, Stand next) {
    return next.start() - one.end() <= MOST_CHAINED;
  }

  private static boolean isIssued(Tokens tokens, Stand document) {
    for (int at = document.start() - 1; document.start() - at <= MOST_ISSUED + 2; at--) {
      int end = PageWord.ISSUES.end(tokens, at);
      if (end >= 0 && end <= document.start() && document.start() - end <= MOST_ISSUED) {
        return true;
      }
    }
    return false;
  }
}
