package org.vanban.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.mention.Subject;
import org.vanban.resolve.FigureSentence.Before;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;
import org.vanban.value.EdtfDate;

/**
 * Finds what ratios, percentages and quantities count: in {@code tỷ lệ hộ nghèo của tỉnh Hà Giang
 * cuối năm 2017 còn 34,2%} it is {@code hộ nghèo}, in {@code tỉnh Hà Giang}, of 2017.
 *
 * <p>What is counted stands behind the figure ({@code 67/147 xã}), or is what its clause is about
 * ({@code thu ngân sách đạt 27% dự toán}), or is that of the figure before it in the sentence.
 * Immutable and safe for many threads; it looks no further than the sentence.
 */
final class FigureSubjects {
  /** Body and place go on for so many sentences that name none. */
  private static final int NEAR = 2;

  private final SubjectWords words;
  private final ProvinceFinder finder;
  private final BodyNames names;

  private FigureSubjects(Vocabulary.Builder vocabulary, PlaceWords places) {
    words = SubjectWords.load(vocabulary);
    finder = places.finder();
    names = BodyNames.load(vocabulary, words, finder);
  }

  static FigureSubjects load(Vocabulary.Builder words, PlaceWords places) {
    return new FigureSubjects(words, places);
  }

  /** The mentions, each figure with its subject where one is found. */
  Mentions read(Tokens tokens, Mentions mentions, UnitCodes codes) {
    if (!hasFigure(mentions.asList())) {
      return mentions;
    }
    List<Mention> bodiesAndPlaces = new ArrayList<>(); // which are read here anew
    List<Mention> all = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean name = mention instanceof Mention.Organization || mention instanceof Mention.Place;
      (name ? bodiesAndPlaces : all).add(mention);
    }
    int[] sentences = SentenceDetector.starts(tokens);
    MentionTokens mentioned = new MentionTokens(tokens, all);
    NameMemory memory = new NameMemory(tokens, words, names, mentioned, codes);
    Optional<EdtfDate> heading = Optional.empty();
    Optional<Subject> last = Optional.empty();
    String lastUnit = "";
    Optional<SentenceBefore> sentenceBefore = Optional.empty();
    int lastSentence = -NEAR - 1;
    int next = 0;
    boolean listed = false;
    for (int s = 0; s + 1 < sentences.length; s++) {
      int first = next;
      while (next < all.size() && mentioned.start(next) < sentences[s + 1]) {
        next++;
      }
      List<Mention> those = all.subList(first, next);
      listed = TextLines.isListed(tokens, sentences, s, listed);
      heading = listed ? heading : heading(tokens, sentences, s, those, heading);
      int from = sentences[s];
      int to = sentences[s + 1];
      if (tokens.isBreakBefore(from) && !listed) {
        last = Optional.empty();
        sentenceBefore = Optional.empty();
      }
      BodiesAndPlaces named =
          new BodiesAndPlaces(tokens, words, names, mentioned, memory, from, to);
      boolean hasFigures = hasFigure(those);
      boolean opensList = !hasFigures && TextLines.isIntroduction(tokens, sentences, s);
      Optional<Subject> now = Optional.empty();
      if (hasFigures || opensList) {
        Optional<Subject> near = s - lastSentence <= NEAR ? last : Optional.empty();
        FigureSentence sentence =
            sentence(
                tokens, mentioned, first, those, heading, named, near, sentenceBefore, from, to);
        now = hasFigures ? read(those, sentence, near, lastUnit) : sentence.introduced();
      }
      if (!listed) {
        sentenceBefore = Optional.of(new SentenceBefore(hasFigures, named));
      }
      if (now.isPresent()) {
        last = now;
        lastUnit = lastUnit(those, now.get().noun());
        lastSentence = s;
      }
    }
    all.addAll(bodiesAndPlaces);
    return Mentions.of(all);
  }

  /** The period that a heading names, for the paragraph below it: {@code KẾT QUẢ NĂM 2018}. */
  private static Optional<EdtfDate> heading(
      Tokens tokens,
      int[] sentences,
      int sentence,
      List<Mention> those,
      Optional<EdtfDate> before) {
    if (TextLines.isHeading(tokens, sentences, sentence)) {
      return those.stream()
          .filter(Mention.Date.class::isInstance)
          .map(m -> ((Mention.Date) m).value())
          .filter(date -> !(date instanceof EdtfDate.Moment || date instanceof EdtfDate.Day))
          .reduce((one, other) -> other);
    }
    boolean paragraph =
        tokens.isBreakBefore(sentences[sentence])
            && !(sentence > 0 && TextLines.isHeading(tokens, sentences, sentence - 1));
    return paragraph ? Optional.empty() : before;
  }

  private FigureSentence sentence(
      Tokens tokens,
      MentionTokens mentioned,
      int first,
      List<Mention> those,
      Optional<EdtfDate> heading,
      BodiesAndPlaces named,
      Optional<Subject> last,
      Optional<SentenceBefore> sentenceBefore,
      int from,
      int to) {
    NounPhrases phrases = new NounPhrases(tokens, words, mentioned, finder, from, to);
    SentenceMentions mentions =
        new SentenceMentions(tokens, words, mentioned, first, those, heading);
    ClauseSubject clauses = new ClauseSubject(tokens, words, phrases, mentions, from);
    FigureSurroundings surroundings =
        new FigureSurroundings(
            tokens, words, clauses, mentions, named, last, sentenceBefore, from, to);
    return new FigureSentence(tokens, words, phrases, clauses, surroundings, from, to);
  }

  private static boolean hasFigure(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (isFigure(mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(Mention mention) {
    return mention instanceof Mention.Ratio
        || mention instanceof Mention.Percent
        || mention instanceof Mention.Quantity;
  }

  /** The subject of the last figure that has one. */
  private static Optional<Subject> read(
      List<Mention> mentions, FigureSentence sentence, Optional<Subject> last, String lastUnit) {
    Before before = Before.of(sentence.goesOn() ? last : Optional.empty(), last, lastUnit);
    Optional<Subject> now = Optional.empty();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Subject> subject = subject(mention, sentence, before);
      if (subject.isPresent()) {
        mentions.set(i, with(mention, subject.get()));
        now = subject;
        before =
            new Before(
                subject,
                unit(mention),
                sentence.start(mention.span()),
                sentence.isCount(mention),
                last,
                lastUnit);
      }
    }
    return now;
  }

  private static Optional<Subject> subject(
      Mention mention, FigureSentence sentence, Before before) {
    return switch (mention) {
      case Mention.Ratio r when r.subject().isPresent() -> r.subject();
      case Mention.Percent p when p.subject().isPresent() -> p.subject();
      case Mention.Quantity q when q.subject().isPresent() -> q.subject();
      case Mention.Ratio r -> sentence.ofRatio(r, before);
      case Mention.Percent p -> sentence.ofPercent(p, before);
      case Mention.Quantity q -> sentence.ofQuantity(q, before);
      default -> Optional.empty();
    };
  }

  /** The unit of the last quantity of a noun. */
  private static String lastUnit(List<Mention> mentions, String noun) {
    String unit = "";
    for (Mention mention : mentions) {
      boolean same =
          mention instanceof Mention.Quantity q
              && q.subject().filter(s -> s.noun().equals(noun)).isPresent();
      unit = same ? unit(mention) : unit;
    }
    return unit;
  }

  private static String unit(Mention mention) {
    return mention instanceof Mention.Quantity q ? q.unit() : "";
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
