package org.vanban.collection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vanban.mention.Mention;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/** An article as its readers see it: tokens, sentences, and which mention stands where. */
final class ArticleText {
  private final CollectionArticle article;
  private final Source source;
  private final CollectionWords words;
  private final Tokens tokens;
  private final int[] sentences;
  private final BitSet inTable;
  private final BitSet ofDocuments;
  private final @Nullable Mention[] mentionAt; // by token; null where none stands

  ArticleText(CollectionArticle article, Source source, CollectionWords words) {
    this.article = article;
    this.source = source;
    this.words = words;
    this.tokens = words.tokenize(article.text());
    this.sentences = SentenceDetector.starts(tokens);
    this.inTable = tables(tokens);
    this.ofDocuments = new BitSet();
    article
        .entities()
        .identities()
        .values()
        .forEach(meant -> meant.forEach(one -> ofDocument(one.beside().span())));
    this.mentionAt = new Mention[tokens.size()];
    for (Mention mention : article.mentions()) {
      int to = tokens.firstAtOrAfter(mention.span().end());
      for (int at = tokens.firstAtOrAfter(mention.span().start()); at < to; at++) {
        mentionAt[at] = mention;
      }
    }
  }

  CollectionArticle article() {
    return article;
  }

  Source source() {
    return source;
  }

  CollectionWords words() {
    return words;
  }

  Tokens tokens() {
    return tokens;
  }

  Optional<LocalDate> day() {
    return source.day();
  }

  /** The mention that covers a token. */
  Optional<Mention> mentionAt(int token) {
    return token >= 0 && token < mentionAt.length
        ? Optional.ofNullable(mentionAt[token])
        : Optional.empty();
  }

  /** Whether a token stands in a row of a table, whose cells no grammar joins. */
  boolean isInTable(int token) {
    return inTable.get(token);
  }

  private void ofDocument(Span span) {
    ofDocuments.set(tokens.firstAtOrAfter(span.start()), tokens.firstAtOrAfter(span.end()));
  }

  /** Whether a token is part of what is printed of a document: {@code ngày 12/1/2017} behind it. */
  boolean isOfDocument(int token) {
    return ofDocuments.get(token);
  }

  private static BitSet tables(Tokens tokens) {
    BitSet inTable = new BitSet();
    int first = 0;
    boolean bar = false;
    for (int at = 0; at <= tokens.size(); at++) {
      if (at == tokens.size() || tokens.isBreakBefore(at)) {
        inTable.set(first, at, bar);
        first = at;
        bar = false;
      }
      bar |= at < tokens.size() && tokens.isSymbolAt(at, '|');
    }
    return inTable;
  }

  /** The first token behind the title. */
  int titleEnd() {
    return tokens.firstAtOrAfter(article.title().map(String::length).orElse(0));
  }

  /**
   * The first token of the paragraph that a sentence stands in, at most so many before; of the
   * paragraph before where the sentence begins with {@code cùng thời gian}.
   */
  int paragraphStart(int sentence, int most) {
    int breaks = has(Word.SAME_TIME, sentence, sentence + 3) ? 2 : 1;
    for (int at = sentence; at > Math.max(titleEnd(), sentence - most); at--) {
      if (tokens.isBreakBefore(at) && --breaks == 0) {
        return at;
      }
    }
    return Math.min(sentence, Math.max(titleEnd(), sentence - most));
  }

  int sentenceOf(int token) {
    int at = Arrays.binarySearch(sentences, token);
    return Math.min(at >= 0 ? at : -at - 2, Math.max(0, sentences.length - 2));
  }

  int sentenceStart(int token) {
    return sentences[sentenceOf(token)];
  }

  int sentenceEnd(int token) {
    return sentences[sentenceOf(token) + 1];
  }

  /** Whether a word of a role begins in {@code [from, to)}. */
  boolean has(Word role, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, tokens.size()); at++) {
      if (words.roles().is(role, tokens, at)) {
        return true;
      }
    }
    return false;
  }

  Findings.Sighting sighting(Span span) {
    return new Findings.Sighting(
        source, span, TextNormalizer.blanksFolded(span.of(article.text())).strip());
  }
}
