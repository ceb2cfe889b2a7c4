package org.vanban.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.search.Quotations.Quoted;
import org.vanban.text.Span;
import org.vanban.text.Tokens;

/**
 * Who says what in an article: {@code Ông Lò Văn Pửn, Bí thư Huyện ủy, nhấn mạnh: “…”}; {@code “…”,
 * bà Mơ nói}; {@code Theo ông Pửn, …}.
 *
 * <p>A sentence has one speaker at most; a quotation has that of the sentence which it begins in,
 * which leads to it, or which it ends in. Who is named inside a quotation does not speak.
 */
final class Sayings {
  /** So many words stand between a speaker and the verb, offices not counted. */
  private static final int MOST_BETWEEN = 8;

  private static final int MOST_BEFORE_NAME = 3; // đồng chí; behind theo
  private static final int MOST_BEHIND_QUOTATION = 3;

  /**
   * A sentence of somebody's.
   *
   * @param mention the index of a mention of the speaker
   * @param word what says so: {@code nhấn mạnh}
   * @param start the first token of that word
   */
  record Saying(int mention, String word, int start) {}

  /** Something quoted, with who said it. */
  record Quotation(Quoted quoted, Saying saying) {}

  private record Candidate(int start, int from, int end, int mention) {}

  private final PageArticle article;
  private final Tokens tokens;
  private final Quotations quotations;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Integer, Optional<Saying>> bySentence = new HashMap<>();

  Sayings(PageArticle article) {
    this.article = article;
    this.tokens = article.tokens();
    this.quotations = new Quotations(tokens);
    List<Mention> mentions = article.mentions().asList();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Person person && !person.author()) {
        int name = person.span().start();
        int first =
            person.offices().stream()
                .mapToInt(o -> o.span().start())
                .filter(s -> s < name)
                .min()
                .orElse(name);
        add(first, person.span(), i);
      }
    }
    article.standIns().forEach(one -> add(one.span().start(), one.span(), one.mention()));
    candidates.sort(Comparator.comparingInt(Candidate::start));
  }

  private void add(int from, Span span, int mention) {
    int start = tokens.firstAtOrAfter(span.start());
    int end = tokens.firstAtOrAfter(span.end());
    if (quotations.at(start).isEmpty()) {
      candidates.add(new Candidate(start, tokens.firstAtOrAfter(from), end, mention));
    }
  }

  /** Who says what stands at a place of the text: in its quotation, else in its sentence. */
  Optional<Saying> at(Span span) {
    int token = tokens.firstAtOrAfter(span.start());
    Optional<Quoted> quoted = quotations.at(token);
    return quoted.isPresent() ? of(quoted.get()) : in(article.sentences().of(token));
  }

  /** All that is quoted of somebody. */
  List<Quotation> quotations() {
    List<Quotation> found = new ArrayList<>();
    for (Quoted quoted : quotations.all()) {
      of(quoted).ifPresent(saying -> found.add(new Quotation(quoted, saying)));
    }
    return found;
  }

  private Optional<Saying> of(Quoted quoted) {
    Sentences sentences = article.sentences();
    int first = sentences.of(quoted.start());
    Optional<Saying> before = in(first).filter(s -> s.start() < quoted.start());
    if (before.isPresent()) {
      return before;
    }
    int start = sentences.start(first);
    boolean led = start == quoted.start() && tokens.isSymbolAt(start - 1, ':');
    if (led && first > 0) {
      return in(first - 1);
    }
    return behind(quoted);
  }

  /** {@code “…”, ông Pửn nói}: at once behind the quotation, no full stop between. */
  private Optional<Saying> behind(Quoted quoted) {
    int next = firstFrom(quoted.end());
    boolean over = tokens.isBreakBefore(quoted.end()) || tokens.isSymbolAt(quoted.end(), '.');
    if (next == candidates.size() || over) {
      return Optional.empty();
    }
    Candidate candidate = candidates.get(next);
    return candidate.from() - quoted.end() <= MOST_BEHIND_QUOTATION
        ? in(article.sentences().of(candidate.start()))
            .filter(s -> s.mention() == candidate.mention())
        : Optional.empty();
  }

  /** Who speaks in a sentence. */
  private Optional<Saying> in(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::find);
  }

  private Optional<Saying> find(int sentence) {
    int start = article.sentences().start(sentence);
    int end = article.sentences().end(sentence);
    for (int at = start; at < end; at++) {
      Optional<Saying> saying = quotations.at(at).isPresent() ? Optional.empty() : said(start, at);
      if (saying.isPresent()) {
        return saying;
      }
    }
    return Optional.empty();
  }

  private Optional<Saying> said(int start, int at) {
    int said = PageWord.SAID.end(tokens, at);
    if (said >= 0 && !PageWord.NOUN.isBefore(tokens, at)) {
      return speakerBefore(start, at)
          .map(c -> new Saying(c.mention(), tokens.surface(at, said), at));
    }
    int according = PageWord.ACCORDING.end(tokens, at);
    if (according >= 0) {
      int next = firstFrom(according);
      return next < candidates.size()
              && candidates.get(next).from() >= according
              && candidates.get(next).from() - according <= MOST_BEFORE_NAME
          ? Optional.of(
              new Saying(candidates.get(next).mention(), tokens.surface(at, according), at))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<Candidate> speakerBefore(int start, int verb) {
    int last = firstFrom(verb) - 1;
    return last >= 0
            && candidates.get(last).start() >= start
            && candidates.get(last).end() <= verb
            && leads(candidates.get(last), verb)
        ? Optional.of(candidates.get(last))
        : Optional.empty();
  }

  /** The index of the first candidate whose name begins at a token or after it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = candidates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (candidates.get(middle).start() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether nobody else can have come between: few words, and no new subject behind a comma. */
  private boolean leads(Candidate speaker, int verb) {
    List<Span> offices =
        article.mentions().asList().get(speaker.mention()) instanceof Mention.Person person
            ? person.offices().stream().map(Mention.Office::span).toList()
            : List.of();
    int between = 0;
    for (int at = speaker.end(); at < verb; at++) {
      int unit = tokens.start(at);
      if (offices.stream().noneMatch(o -> unit >= o.start() && unit < o.end())) {
        between += tokens.isWordAt(at) ? 1 : 0;
        boolean behindComma = tokens.isSymbolAt(at - 1, ',') || tokens.isSymbolAt(at - 1, ';');
        if (behindComma && tokens.isCapitalizedAt(at)) {
          return false;
        }
      }
    }
    return between <= MOST_BETWEEN;
  }
}
