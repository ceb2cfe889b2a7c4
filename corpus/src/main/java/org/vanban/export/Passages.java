package org.vanban.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vanban.audit.Finding;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Span;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * The sentences of a text in which figures stand, with the figures marked. Immutable; the text is
 * cut into sentences once.
 */
public final class Passages {
  private static final SyllableTokenizer TOKENIZER =
      new SyllableTokenizer(Vocabulary.builder().build());

  /** Units of a sentence that are shown whole; of longer ones what is near the figures. */
  private static final int LONG = 900;

  private static final int NEAR = 250;

  private final String text;
  private final Tokens tokens;
  private final int[] starts;

  /**
   * Marked stretches of a text.
   *
   * @param span where it stands in the article
   * @param marks in it, in order and disjoint, in units of the article
   * @param isCutBefore whether its sentence begins earlier
   * @param isCutBehind whether its sentence ends later
   */
  public record Passage(Span span, List<Span> marks, boolean isCutBefore, boolean isCutBehind) {}

  public Passages(String text) {
    this.text = text;
    this.tokens = TOKENIZER.tokenize(text);
    this.starts = SentenceDetector.starts(tokens);
  }

  /** The sentences in which the figures of a finding stand, in the order of the text. */
  public List<Passage> of(Finding finding) {
    return of(finding.figures().stream().map(Finding.Printed::span).toList());
  }

  /** The sentences in which some stretches stand, none of them beyond the text, in its order. */
  public List<Passage> of(List<Span> stretches) {
    List<Passage> passages = new ArrayList<>();
    List<Span> marks = new ArrayList<>();
    Span sentence = Span.of(0, 0);
    for (Span mark : marks(stretches)) {
      Span around = around(mark);
      if (!marks.isEmpty() && !sentence.contains(around)) {
        passages.add(passage(sentence, marks));
        marks.clear();
      }
      sentence = marks.isEmpty() ? around : sentence;
      marks.add(mark);
    }
    if (!marks.isEmpty()) {
      passages.add(passage(sentence, marks));
    }
    return passages;
  }

  /** The stretches of a finding's figures, in order; one in another is left out. */
  public static List<Span> marks(Finding finding) {
    return marks(finding.figures().stream().map(Finding.Printed::span).toList());
  }

  private static List<Span> marks(List<Span> stretches) {
    List<Span> sorted =
        stretches.stream()
            .sorted(
                Comparator.comparingInt(Span::start)
                    .thenComparing(Comparator.comparingInt(Span::end).reversed()))
            .toList();
    List<Span> marks = new ArrayList<>();
    int end = 0;
    for (Span span : sorted) {
      if (span.start() >= end) {
        marks.add(span);
        end = span.end();
      }
    }
    return marks;
  }

  private Span around(Span mark) {
    int first = sentenceOf(tokens.firstAtOrAfter(mark.start()));
    int last = sentenceOf(tokens.firstAtOrAfter(mark.end()) - 1);
    Span found = tokens.span(starts[first], starts[Math.max(first, last) + 1]);
    return Span.of(Math.min(found.start(), mark.start()), Math.max(found.end(), mark.end()));
  }

  private int sentenceOf(int token) {
    int found = Arrays.binarySearch(starts, token);
    return Math.clamp(found < 0 ? -found - 2 : found, 0, Math.max(0, starts.length - 2));
  }

  private Passage passage(Span sentence, List<Span> marks) {
    Span shown = sentence;
    if (sentence.length() > LONG) {
      int from = Math.max(sentence.start(), marks.getFirst().start() - NEAR);
      int to = Math.min(sentence.end(), marks.getLast().end() + NEAR);
      shown = Span.of(wordStart(from, marks.getFirst().start()), wordEnd(to, sentence.end()));
    }
    return new Passage(
        shown, List.copyOf(marks), shown.start() > sentence.start(), shown.end() < sentence.end());
  }

  private int wordStart(int from, int last) {
    int at = from;
    while (at > 0 && at < last && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private int wordEnd(int to, int last) {
    int at = to;
    while (at < last && at - to < NEAR && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
