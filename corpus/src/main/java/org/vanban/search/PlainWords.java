package org.vanban.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.analysis.FoldingFilter;
import org.vanban.person.PersonExtractor;
import org.vanban.search.AskingWords.Role;
import org.vanban.search.QueryUnderstanding.Piece;
import org.vanban.table.TableReader;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;

/**
 * The reader of plain words in a row, {@code bài nào nhắc cả nghị quyết 18 và nghị quyết 19}: what
 * they mean becomes conditions, asking words go, the rest are words of the text.
 *
 * <p>Order: what the tables and grammars understand; who and what the index knows by name; words.
 */
final class PlainWords {
  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_OFFICE = 16;
  private static final int MOST_WORDS = 200;

  /** Family names that open no other words, with and without diacritics. */
  private static final Set<String> SURNAMES =
      TableReader.rows(PersonExtractor.class, "surnames.tsv").stream()
          .filter(row -> row.get("strength").equals("strong"))
          .map(row -> TextNormalizer.canonical(row.get("surname")))
          .flatMap(name -> Stream.of(name, FoldingFilter.fold(name)))
          .collect(Collectors.toUnmodifiableSet());

  private final QueryUnderstanding understanding;
  private final IndexNames names;
  private final boolean understands;

  private PlainWords(QueryUnderstanding understanding, IndexNames names, boolean understands) {
    this.understanding = understanding;
    this.names = names;
    this.understands = understands;
  }

  /** A reader to which words are words. */
  static PlainWords asTyped() {
    return new PlainWords(query -> List.of(), IndexNames.none(), false);
  }

  static PlainWords understood(QueryUnderstanding understanding, IndexNames names) {
    return new PlainWords(understanding, names, true);
  }

  QueryNode read(String query, int start, int end) {
    Run run = new Run(query.substring(start, end));
    return understands ? run.understood() : new QueryNode.Words(run.surfaces());
  }

  /** A word as typed, and where. */
  private record Word(String surface, String canonical, Span span) {}

  /** One run while it is read. */
  private final class Run {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final List<String> canonicals;
    private final boolean withoutDiacritics;
    private final Clauses clauses = new Clauses();
    private final List<Word> gap = new ArrayList<>();

    Run(String text) {
      this.text = text;
      int at = 0;
      for (String surface : text.strip().split("\\s+", -1)) {
        int from = text.indexOf(surface, at);
        at = from + surface.length();
        String bare = bare(surface);
        if (!bare.isEmpty() && words.size() < MOST_WORDS) {
          int inner = from + surface.indexOf(bare);
          words.add(
              new Word(
                  bare, TextNormalizer.canonical(bare), Span.of(inner, inner + bare.length())));
        }
      }
      canonicals = words.stream().map(Word::canonical).toList();
      withoutDiacritics = canonicals.stream().allMatch(w -> FoldingFilter.fold(w).equals(w));
    }

    private static String bare(String surface) {
      return surface.replaceAll("^[,;.?!:…\\-–]+|[,;.?!:…\\-–]+$", "");
    }

    List<String> surfaces() {
      return words.stream().map(Word::surface).toList();
    }

    QueryNode understood() {
      List<Piece> pieces = new ArrayList<>(understanding.read(text));
      int at = 0;
      while (at < words.size()) {
        int before = at;
        Span span = words.get(at).span();
        while (!pieces.isEmpty() && pieces.getFirst().span().end() <= span.start()) {
          pieces.removeFirst();
        }
        if (!pieces.isEmpty() && pieces.getFirst().span().start() < span.end()) {
          at = piece(pieces.removeFirst(), at);
        } else {
          int limit = pieces.isEmpty() ? words.size() : firstOf(pieces.getFirst(), at);
          at = asking(at, limit);
          at = at > before ? at : named(at, limit);
        }
        if (at == before) {
          gap.add(words.get(at++));
        }
      }
      flush();
      return clauses.node(text);
    }

    private int firstOf(Piece piece, int from) {
      int at = from;
      while (at < words.size() && words.get(at).span().end() <= piece.span().start()) {
        at++;
      }
      return at;
    }

    private int piece(Piece piece, int at) {
      int to = at;
      while (to < words.size() && words.get(to).span().start() < piece.span().end()) {
        to++;
      }
      flush();
      Meaning meaning =
          clauses.isPublished() && piece.meaning() instanceof Meaning.Date date
              ? new Meaning.Published(date.value())
              : piece.meaning();
      clauses.add(new QueryNode.Meant(piece.span().of(text), meaning));
      return to;
    }

    /** Takes an asking phrase; the word after it, or {@code at} where none stands. */
    private int asking(int at, int limit) {
      Optional<AskingWords.Found> found =
          AskingWords.shipped().at(canonicals.subList(0, limit), at, withoutDiacritics);
      if (found.isEmpty()) {
        return at;
      }
      int next = at + found.get().words();
      return switch (found.get().role()) {
        case DROP -> next;
        case AUTHOR -> author(next, limit);
        case HONORIFIC -> honoured(at, next, limit);
        case COUNT -> counted(next, limit);
        case OR, NOT, PUBLISHED -> {
          flush();
          clauses.expect(found.get().role());
          yield next;
        }
      };
    }

    /** The words behind {@code tác giả}, up to an asking word; none there: a word of the text. */
    private int author(int from, int limit) {
      int to = from;
      while (to < Math.min(limit, from + LONGEST_NAME)
          && AskingWords.shipped()
              .at(canonicals.subList(0, limit), to, withoutDiacritics)
              .isEmpty()) {
        to++;
      }
      if (to == from) {
        return from;
      }
      flush();
      clauses.add(new QueryNode.Meant(surface(from, to), new Meaning.Author(surface(from, to))));
      return to;
    }

    /** The unit behind {@code bao nhiêu}; other words stand for themselves. */
    private int counted(int from, int limit) {
      for (int to = Math.min(limit, from + LONGEST_NAME); to > from; to--) {
        if (names.isUnit(surface(from, to))) {
          flush();
          clauses.add(
              new QueryNode.Meant(surface(from, to), new Meaning.Counted(surface(from, to))));
          return to;
        }
      }
      return from;
    }

    /** {@code ông Chính}: one or more words that a name ends with; else the words stand. */
    private int honoured(int at, int from, int limit) {
      for (int to = Math.min(limit, from + LONGEST_NAME); to > from; to--) {
        String name = surface(from, to);
        if (names.isGivenName(name)) {
          flush();
          Meaning who =
              names.isPerson(name) ? new Meaning.Person(name) : new Meaning.GivenName(name);
          clauses.add(new QueryNode.Meant(surface(at, to), who));
          return to;
        }
      }
      return at;
    }

    /** A person, law or office of the index that begins here, the longest. */
    private int named(int at, int limit) {
      for (int to = Math.min(limit, at + LONGEST_OFFICE); to >= at + 2; to--) {
        String surface = surface(at, to);
        Optional<Meaning> meaning = named(at, to, surface);
        if (meaning.isPresent()) {
          flush();
          clauses.add(new QueryNode.Meant(surface, meaning.get()));
          return to;
        }
      }
      return at;
    }

    private Optional<Meaning> named(int at, int to, String surface) {
      if (to - at <= LONGEST_NAME && isName(at, to) && names.isPerson(surface)) {
        return Optional.of(new Meaning.Person(surface));
      }
      boolean law = canonicals.get(at).equals("luật") || canonicals.get(at).equals("luat");
      if (law && names.isLaw(surface)) {
        return Optional.of(
            new Meaning.Directives(List.of(org.vanban.value.DirectiveId.of(surface))));
      }
      boolean deputy = at > 0 && FoldingFilter.fold(canonicals.get(at - 1)).equals("pho");
      if (!deputy && names.isOffice(surface, to - at)) {
        return Optional.of(new Meaning.Office(surface));
      }
      return Optional.empty();
    }

    /** Two small words in a longer query are words before they are somebody's name. */
    private boolean isName(int at, int to) {
      return to - at > 2
          || words.size() == 2
          || words.subList(at, to).stream()
              .allMatch(w -> Character.isUpperCase(w.surface().charAt(0)));
    }

    private String surface(int from, int to) {
      return text.substring(words.get(from).span().start(), words.get(to - 1).span().end());
    }

    /** The words since the last clause become one, capitals in a row of them a phrase too. */
    private void flush() {
      if (gap.isEmpty()) {
        return;
      }
      List<QueryNode> nodes = new ArrayList<>();
      nodes.add(new QueryNode.Words(gap.stream().map(Word::surface).toList()));
      if (isSomebody()) {
        nodes.add(new QueryNode.Phrase(String.join(" ", gap.stream().map(Word::surface).toList())));
      }
      boolean allCapitals = gap.stream().allMatch(PlainWords::isCapitalized);
      if (!allCapitals || gap.size() <= 4) {
        nodes.addAll(properNames());
      }
      clauses.add(nodes.size() == 1 ? nodes.getFirst() : new QueryNode.All(nodes));
      gap.clear();
    }

    /** Three or four syllables behind a family name, {@code nguyen van hung}: a name in a row. */
    private boolean isSomebody() {
      List<String> syllables = gap.stream().map(Word::canonical).toList();
      return (syllables.size() == 3 || syllables.size() == 4)
          && SURNAMES.contains(syllables.getFirst())
          && (syllables.size() == words.size() || !withoutDiacritics)
          && TextQueries.isNoCompound(syllables.subList(0, 2));
    }

    /** {@code Lâm Đồng}: capitals side by side in a query are side by side in the text. */
    private List<QueryNode> properNames() {
      List<QueryNode> phrases = new ArrayList<>();
      int from = 0;
      for (int i = 1; i <= gap.size(); i++) {
        boolean goesOn =
            i < gap.size() && isCapitalized(gap.get(i)) && isCapitalized(gap.get(i - 1));
        if (!goesOn) {
          if (i - from > 1) {
            phrases.add(
                new QueryNode.Phrase(
                    String.join(" ", gap.subList(from, i).stream().map(Word::surface).toList())));
          }
          from = i;
        }
      }
      return phrases;
    }
  }

  private static boolean isCapitalized(Word word) {
    return Character.isUpperCase(word.surface().charAt(0));
  }

  /** The conditions gathered so far, and what the last asking word expects of the next. */
  private static final class Clauses {
    private final List<List<QueryNode>> alternatives = new ArrayList<>();
    private boolean or;
    private boolean not;
    private boolean published;

    void expect(Role role) {
      or |= role == Role.OR;
      not |= role == Role.NOT;
      published |= role == Role.PUBLISHED;
    }

    boolean isPublished() {
      return published;
    }

    void add(QueryNode node) {
      QueryNode one = not ? new QueryNode.Not(node) : node;
      if (or && !alternatives.isEmpty()) {
        alternatives.getLast().add(one);
      } else {
        alternatives.add(new ArrayList<>(List.of(one)));
      }
      or = false;
      not = false;
      published = false;
    }

    QueryNode node(String typed) {
      if (alternatives.isEmpty()) {
        return new QueryNode.Words(List.of(typed.strip().split("\\s+")));
      }
      List<QueryNode> all =
          AskedTitles.told(
              alternatives.stream()
                  .map(any -> any.size() == 1 ? any.getFirst() : new QueryNode.Any(any))
                  .toList());
      return all.size() == 1 ? all.getFirst() : new QueryNode.All(all);
    }
  }
}
