package org.vanban.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds what ratios, percentages and quantities count: in {@code tỷ lệ hộ nghèo của tỉnh Hà Giang
 * cuối năm 2017 còn 34,2%} it is {@code hộ nghèo}, in {@code tỉnh Hà Giang}, of 2017.
 *
 * <p>What is counted stands behind the figure ({@code 67/147 xã}), or is what its clause is about
 * ({@code thu ngân sách đạt 27% dự toán}), or is that of the figure before it in the sentence.
 * Immutable and safe for many threads; it looks no further than the sentence.
 */
final class FigureSubjects {
  private final SubjectWords words;
  private final Provinces provinces;
  private final ProvinceFinder finder;

  private FigureSubjects(Vocabulary.Builder vocabulary) {
    words = SubjectWords.load(vocabulary);
    provinces = Provinces.load();
    finder = ProvinceFinder.load(vocabulary, provinces);
  }

  static FigureSubjects load(Vocabulary.Builder words) {
    return new FigureSubjects(words);
  }

  /** The mentions, each figure with its subject where one is found. */
  Mentions read(Tokens tokens, Mentions mentions) {
    List<Mention> all = new ArrayList<>(mentions.asList());
    int[] sentences = SentenceDetector.starts(tokens);
    BitSet starts = new BitSet(tokens.size());
    all.forEach(mention -> starts.set(tokens.firstAtOrAfter(mention.span().start())));
    int next = 0;
    Optional<Subject> before = Optional.empty();
    for (int s = 0; s + 1 < sentences.length; s++) {
      int from = next;
      while (next < all.size()
          && tokens.firstAtOrAfter(all.get(next).span().start()) < sentences[s + 1]) {
        next++;
      }
      if (all.subList(from, next).stream().anyMatch(FigureSubjects::isFigure)) {
        FigureSentence sentence =
            new FigureSentence(
                tokens,
                words,
                new BodiesAndPlaces(
                    tokens, words, provinces, finder, sentences[s], sentences[s + 1]),
                starts,
                all.subList(from, next),
                sentences[s],
                sentences[s + 1]);
        before = read(all.subList(from, next), sentence, before);
      }
    }
    return Mentions.of(all);
  }

  private static boolean isFigure(Mention mention) {
    return mention instanceof Mention.Ratio
        || mention instanceof Mention.Percent
        || mention instanceof Mention.Quantity;
  }

  /** The subject of the last figure, for a sentence that goes on: {@code Trong số đó, 14% …}. */
  private Optional<Subject> read(
      List<Mention> mentions, FigureSentence sentence, Optional<Subject> last) {
    Optional<Subject> before = sentence.goesOn() ? last : Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Subject> subject =
          switch (mentions.get(i)) {
            case Mention.Ratio r -> sentence.ofRatio(r, before);
            case Mention.Percent p -> sentence.ofPercent(p, before);
            case Mention.Quantity q -> sentence.ofQuantity(q, before);
            default -> Optional.empty();
          };
      if (subject.isPresent()) {
        mentions.set(i, with(mentions.get(i), subject.get()));
        before = subject;
      }
    }
    return before;
  }

  private static Mention with(Mention mention, Subject subject) {
    return switch (mention) {
      case Mention.Ratio r -> r.withSubject(subject);
      case Mention.Percent p -> p.withSubject(subject);
      case Mention.Quantity q -> q.withSubject(subject);
      default -> mention;
    };
  }
}
