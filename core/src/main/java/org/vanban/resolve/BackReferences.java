package org.vanban.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanban.directive.DirectiveTypes;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.resolve.ReferenceWords.Role;
import org.vanban.table.Gazetteer;
import org.vanban.text.Span;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds words that stand for a document named before: {@code nghị quyết này}, {@code hai văn bản
 * nói trên}, {@code Luật} after {@code Luật Đất đai năm 2024}.
 *
 * <p>One walk over the tokens, with the documents of each type that were named last. A document
 * that is told of and not named ({@code Nghị quyết về du lịch của Tỉnh ủy}) stands among them and
 * leads nowhere, so that no reference reaches across it. Immutable and safe for many threads.
 */
final class BackReferences {
  /** The word for any document. */
  private static final String ANY = "văn bản";

  private static final int FAR = 500;
  private static final int BARE_FAR = 250;

  /** Documents named in a row with no more than this between them are a list. */
  private static final int LIST_GAP = 40;

  private static final int KEPT = 12;

  private final DirectiveTypes types;
  private final ReferenceWords words;
  private final Gazetteer<Boolean> anyDocument;

  private BackReferences(Vocabulary.Builder vocabulary) {
    types = DirectiveTypes.load(vocabulary);
    words = ReferenceWords.load(vocabulary);
    anyDocument = Gazetteer.<Boolean>builder(vocabulary).add(ANY, true).build();
  }

  static BackReferences load(Vocabulary.Builder words) {
    return new BackReferences(words);
  }

  /** The references, in the order of the text. */
  List<Reference> find(Tokens tokens, Mentions mentions) {
    return new Walk(tokens, mentions).references();
  }

  /**
   * A document that words may point back to.
   *
   * @param mention its index, or -1 where it is told of and not named
   * @param documents how many the mention names
   */
  private record Antecedent(int mention, int start, int end, int documents) {
    boolean isNamed() {
      return mention >= 0;
    }
  }

  /** A type word in a text: from its first token to the one after its last. */
  private record Word(String type, int start, int end) {}

  private final class Walk {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Map<String, List<Antecedent>> last = new HashMap<>(); // by type word; and ANY
    private final List<Reference> found = new ArrayList<>();

    Walk(Tokens tokens, Mentions mentions) {
      this.tokens = tokens;
      this.mentions = mentions.asList();
    }

    List<Reference> references() {
      int at = 0;
      for (int index = 0; index < mentions.size(); index++) {
        Mention mention = mentions.get(index);
        if (!isOpen(mention)) {
          int start = tokens.firstAtOrAfter(mention.span().start());
          int end = tokens.firstAtOrAfter(mention.span().end());
          at = Math.max(end, between(at, start));
          if (mention instanceof Mention.Directive directive) {
            name(directive, index, start, end);
          }
        }
      }
      between(at, tokens.size());
      return found;
    }

    /** A mention in which the word for a document may begin: {@code 3 văn bản nói trên}. */
    private static boolean isOpen(Mention mention) {
      return mention instanceof Mention.Quantity
          || mention instanceof Mention.Organization
          || mention instanceof Mention.Place;
    }

    /** Reads the type words that begin in a stretch; the token to go on with. */
    private int between(int from, int to) {
      int at = from;
      while (at < to) {
        Word word = mayBegin(tokens.idAt(at)) ? typeAt(at) : null;
        at = word == null ? at + 1 : read(word);
      }
      return at;
    }

    private boolean mayBegin(int word) {
      return anyDocument.canBegin(word) || types.canBegin(word);
    }

    private void name(Mention.Directive directive, int index, int start, int end) {
      String type =
          directive.type().isEmpty()
              ? directive.ids().getFirst().code().map(c -> c.split("[/-]")[0]).stream()
                  .flatMap(letters -> types.byLetters(letters).stream())
                  .map(DirectiveTypes.Type::word)
                  .findFirst()
                  .orElse("")
              : directive.type();
      add(type, new Antecedent(index, start, end, directive.ids().size()));
    }

    private void add(String type, Antecedent antecedent) {
      for (String key : List.of(type, ANY)) {
        List<Antecedent> those = last.computeIfAbsent(key, k -> new ArrayList<>());
        those.add(antecedent);
        if (those.size() > KEPT) {
          those.removeFirst();
        }
      }
    }

    private @Nullable Word typeAt(int at) {
      int any = anyDocument.endAt(tokens, at);
      if (any >= 0) {
        return new Word(ANY, at, any);
      }
      return types
          .at(tokens, at)
          .filter(m -> !words.is(Role.COMPOUND, tokens, m.end()))
          .map(m -> new Word(m.value().word(), at, m.end()))
          .orElse(null);
    }

    /** Reads a type word that belongs to no mention; the token to go on with. */
    private int read(Word word) {
      int pointed = words.end(Role.DEMONSTRATIVE, tokens, word.end());
      if (pointed >= 0 && !isSpatial(word, pointed)) {
        if (!isOwned(pointed)) {
          point(word, pointed);
        }
        return pointed;
      }
      boolean plural = words.is(Role.PLURAL, tokens, word.start() - 1);
      int later = words.end(Role.LATER, tokens, word.end());
      int earlier = words.end(Role.EARLIER, tokens, word.end());
      if (!plural && (later >= 0 || earlier >= 0) && isClauseEdge(Math.max(later, earlier))) {
        pointToOneOfTwo(word, Math.max(later, earlier), later >= 0);
      } else if (isOfItsIssuer(word)) {
        singular(word).ifPresent(a -> refer(word.start(), word.end(), List.of(a)));
      } else if ((words.is(Role.TELLING, tokens, word.end()) || isIssued(word)) && !plural) {
        add(word.type(), new Antecedent(-1, word.start(), word.end(), 1));
      } else if (isBareReference(word)) {
        singular(word).ifPresent(a -> refer(word.start(), word.end(), List.of(a)));
      }
      return word.end();
    }

    /** {@code có kế hoạch xử lý …}: told of in words, with no number. */
    private boolean isIssued(Word word) {
      return words.is(Role.ISSUING, tokens, word.start() - 1)
          && tokens.isWordAt(word.end())
          && !tokens.isBreakBefore(word.end())
          && !words.is(Role.VERB, tokens, word.end());
    }

    /** {@code Quyết định của Thủ tướng} after {@code Quyết định số 22/2018/QĐ-TTg}. */
    private boolean isOfItsIssuer(Word word) {
      boolean of =
          isCapital(word)
              && word.end() + 1 < tokens.size()
              && tokens.surface(word.end()).equals("của");
      List<Antecedent> those = last.getOrDefault(word.type(), List.of());
      if (!of || those.isEmpty() || !those.getLast().isNamed()) {
        return false;
      }
      String letters = words.issuer(tokens, word.end() + 1);
      Mention.Directive named = (Mention.Directive) mentions.get(those.getLast().mention());
      return !letters.isEmpty()
          && named.ids().getFirst().code().filter(c -> c.contains(letters)).isPresent();
    }

    private boolean isCapital(Word word) {
      return tokens.isCapitalizedAt(word.start())
          && !(tokens.isAllCapsAt(word.start()) && tokens.length(word.start()) > 1);
    }

    /** {@code văn bản trên mạng}: where something is, not which. */
    private boolean isSpatial(Word word, int end) {
      boolean over = tokens.surface(end - 1).equals("trên") && end == word.end() + 1;
      return over
          && tokens.isWordAt(end)
          && !tokens.isBreakBefore(end)
          && !words.is(Role.VERB, tokens, end)
          && last.getOrDefault(word.type(), List.of()).isEmpty();
    }

    /** {@code quyết định này của ông}. */
    private boolean isOwned(int end) {
      return words.is(Role.TELLING, tokens, end)
          && tokens.surface(end).equals("của")
          && words.is(Role.OWNER, tokens, end + 1);
    }

    /** Before a verb or the end of a clause. */
    private boolean isClauseEdge(int at) {
      return at >= tokens.size() || tokens.isSymbolAt(at) || tokens.isWordAt(at);
    }

    private void point(Word word, int end) {
      int before = word.start() - 1;
      int count = words.count(tokens, before);
      boolean plural = words.is(Role.PLURAL, tokens, before);
      if (count > 1 || plural) {
        refer(before, end, count > 1 ? lastOf(word, count) : listed(word));
      } else {
        boolean classified = words.is(Role.CLASSIFIER, tokens, before);
        refer(
            classified ? before : word.start(),
            end,
            singular(word).map(List::of).orElse(List.of()));
      }
    }

    private void pointToOneOfTwo(Word word, int end, boolean later) {
      List<Antecedent> two = lastOf(word, 2);
      if (two.size() == 2) {
        refer(word.start(), end, List.of(two.get(later ? 1 : 0)));
      }
    }

    private void refer(int from, int to, List<Antecedent> meant) {
      Span span = tokens.span(from, to);
      if (found.isEmpty() || found.getLast().span().end() <= span.start()) {
        found.add(new Reference(span, meant.stream().map(Antecedent::mention).toList()));
      }
    }

    /** The one named last, unless it is one of a list or was only told of. */
    private Optional<Antecedent> singular(Word word) {
      List<Antecedent> those = last.getOrDefault(word.type(), List.of());
      if (those.isEmpty()) {
        return Optional.empty();
      }
      Antecedent one = those.getLast();
      boolean listed =
          those.size() > 1 && isList(those.get(those.size() - 2), one) && !word.type().equals(ANY);
      return one.isNamed() && one.documents() == 1 && !listed && isNear(word, one, FAR)
          ? Optional.of(one)
          : Optional.empty();
    }

    /** Side by side: {@code 18-NQ/TW và Nghị quyết số 19-NQ/TW}. */
    private boolean isList(Antecedent one, Antecedent next) {
      int gap = next.start() - one.end();
      return one.isNamed() && gap >= 0 && gap <= 2 && !tokens.isSymbolAt(one.end(), '.');
    }

    private boolean isNear(Word word, Antecedent antecedent, int most) {
      return word.start() - antecedent.end() <= most;
    }

    /** The last so many documents of a type, if all are named; empty if they are not. */
    private List<Antecedent> lastOf(Word word, int count) {
      List<Antecedent> those = last.getOrDefault(word.type(), List.of());
      List<Antecedent> meant = new ArrayList<>();
      int documents = 0;
      for (int i = those.size() - 1; i >= 0 && documents < count; i--) {
        if (!those.get(i).isNamed() || !isNear(word, those.get(i), FAR)) {
          return List.of();
        }
        meant.addFirst(those.get(i));
        documents += those.get(i).documents();
      }
      return documents == count ? meant : List.of();
    }

    /** The documents of a type that were named close to each other, back from the last. */
    private List<Antecedent> listed(Word word) {
      List<Antecedent> those = last.getOrDefault(word.type(), List.of());
      List<Antecedent> meant = new ArrayList<>();
      for (int i = those.size() - 1; i >= 0; i--) {
        Antecedent one = those.get(i);
        boolean close =
            meant.isEmpty()
                ? isNear(word, one, FAR)
                : meant.getFirst().start() - one.end() <= LIST_GAP;
        if (!close || !one.isNamed()) {
          break;
        }
        meant.addFirst(one);
      }
      int documents = meant.stream().mapToInt(Antecedent::documents).sum();
      return documents > 1 ? meant : List.of();
    }

    /** A type word in capitals alone, before what documents do: {@code Nghị quyết nêu rõ}. */
    private boolean isBareReference(Word word) {
      List<Antecedent> those = last.getOrDefault(word.type(), List.of());
      if (!isCapital(word)
          || word.type().equals(ANY)
          || those.isEmpty()
          || !isNear(word, those.getLast(), BARE_FAR)
          || words.is(Role.ONE, tokens, word.start() - 1)
          || words.is(Role.PLURAL, tokens, word.start() - 1)
          || words.count(tokens, word.start() - 1) > 0) {
        return false;
      }
      boolean inSentence =
          word.start() > 0
              && tokens.isWordAt(word.start() - 1)
              && !tokens.isBreakBefore(word.start());
      boolean names = tokens.isCapitalizedAt(word.end()) || tokens.isNumberAt(word.end());
      boolean verb = words.is(Role.VERB, tokens, word.end()) && !isOfItself(word);
      return !names
          && (inSentence || verb)
          && !tokens.isBreakBefore(Math.min(word.end(), tokens.size()));
    }

    /** {@code Luật là luật}. */
    private boolean isOfItself(Word word) {
      Word next = typeAt(word.end() + 1);
      return next != null && next.type().equals(word.type());
    }
  }
}
