package org.vanban.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.PrintedFigure;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/** Reads the claims of an article: its figures with the words of their clauses. */
final class ClaimReader {
  private static final int BEHIND = 8;
  private static final int TAIL = 10;
  private static final int PARAGRAPH = 200;
  private static final int SENTENCE = 8;
  private static final long PRIME = 0x100000001b3L;
  private static final Set<String> CHANGES = Set.of("tăng", "giảm");
  private static final String SYMBOLS = ",;:()";

  private final Provinces provinces;
  private final ClauseWords clauses;

  ClaimReader(Provinces provinces, CollectionWords words) {
    this.provinces = provinces;
    this.clauses = new ClauseWords(words);
  }

  List<Claim> read(ArticleText text) {
    List<PrintedFigure> figures =
        new ArrayList<>(
            FigureAudit.standard().figures(text.article().text(), text.article().mentions()));
    figures.addAll(new CountedBehind(text).read());
    figures.sort(Comparator.comparing(PrintedFigure::span));
    ClaimPlace.Reader places = new ClaimPlace.Reader(text, provinces);
    ClaimTime.Reader times = new ClaimTime.Reader(text);
    List<Claim> claims = new ArrayList<>();
    for (PrintedFigure figure : figures) {
      int at = text.tokens().firstAtOrAfter(figure.span().start());
      if (at >= text.titleEnd() && !text.isInTable(at)) {
        claims.add(claim(text, figure, places, times));
      }
    }
    return claims;
  }

  private Claim claim(
      ArticleText text, PrintedFigure figure, ClaimPlace.Reader places, ClaimTime.Reader times) {
    Tokens tokens = text.tokens();
    int at = tokens.firstAtOrAfter(figure.span().start());
    int end = Math.max(at + 1, tokens.firstAtOrAfter(figure.span().end()));
    int sentence = text.sentenceStart(at);
    int part = after(tokens, ";", sentence, at); // the part of the sentence
    int before = text.paragraphStart(sentence, PARAGRAPH);
    int clause = clauseStart(text, part, at);
    int behind = clauseEnd(text, end, Math.min(text.sentenceEnd(at), end + BEHIND));
    int tail = clauseEnd(text, end, Math.min(text.sentenceEnd(at), end + TAIL));
    ClaimTime.Reader.Told told =
        times.read(part, at, end, clauseEnd(text, end, text.sentenceEnd(at)));
    List<String> noun = noun(text, figure, sentence, text.sentenceEnd(at));
    PrintedFigure.Change change = change(text, figure, clause, at);
    Set<String> words = new HashSet<>(noun);
    words.addAll(words(text, clause, at, end, behind));
    if (change != PrintedFigure.Change.NONE) {
      words.removeAll(CHANGES); // the change tells it
    }
    boolean timed = told.time().isPresent() || told.open();
    return new Claim(
        text.sighting(figure.span()),
        text.sentenceOf(at),
        wording(text, sentence, text.sentenceEnd(at)),
        figure.kind(),
        figure.unit(),
        figure.value().value(),
        figure.whole().map(Amount::value),
        figure.range(),
        figure.hedged(),
        change,
        noun,
        figure.subject().map(Subject::noun).orElse(figure.unit()),
        Set.copyOf(words),
        words(text, 0, text.titleEnd(), sentence, clause),
        clauses.isCounter(figure.unit()),
        status(text, part, at) | status(text, end, behind),
        text.has(Word.ROLLING, part, behind),
        dayPart(text, part, at),
        places.read(figure.subject(), part, at, behind, tail),
        told.time(),
        timed ? Optional.empty() : times.period(before, part),
        told.open(),
        base(text, clause, at, end, behind));
  }

  /** Of two stretches. */
  private Set<String> words(ArticleText text, int from, int to, int from2, int to2) {
    Set<String> words = new HashSet<>();
    clauses.add(text, from, to, words);
    clauses.add(text, from2, to2, words);
    return Set.copyOf(words);
  }

  /** The words of what is counted; of votes, with the name of the one that the sentence names. */
  private List<String> noun(ArticleText text, PrintedFigure figure, int sentence, int end) {
    Optional<String> counted = figure.subject().map(Subject::noun);
    List<String> noun = counted.map(clauses::of).orElse(List.of());
    if (counted.filter(clauses::isVote).isEmpty()) {
      return noun;
    }
    Set<String> names = new TreeSet<>();
    for (int at = sentence; at < end; at++) {
      if (text.mentionAt(at).orElse(null) instanceof Mention.Person person) {
        names.add(TextNormalizer.fold(person.name()));
      }
    }
    List<String> named = new ArrayList<>(noun);
    named.addAll(names.size() == 1 ? names : Set.of());
    return List.copyOf(named);
  }

  /**
   * A hash of the words of a sentence, dates by their day and figures left out, by which sentences
   * of one report are found in several articles; 0 of one that has few words.
   */
  private static long wording(ArticleText text, int from, int to) {
    Tokens tokens = text.tokens();
    long hash = 1;
    int count = 0;
    for (int at = from; at < to; at++) {
      Optional<Mention> mention = text.mentionAt(at);
      if (mention.filter(ClaimReader::isFigure).isPresent()) {
        hash = hash * PRIME + 1;
        at = Math.max(at, tokens.firstAtOrAfter(mention.get().span().end()) - 1);
      } else if (mention.isPresent() && mention.get() instanceof Mention.Date date) {
        hash = hash * PRIME + date.value().hashCode();
        at = Math.max(at, tokens.firstAtOrAfter(date.span().end()) - 1);
      } else if (tokens.isWordAt(at) || tokens.isNumberAt(at)) {
        hash = hash * PRIME + TextNormalizer.canonicalSyllable(tokens.surface(at)).hashCode();
        count++;
      }
    }
    return count < SENTENCE ? 0 : hash;
  }

  private static int after(Tokens tokens, String symbols, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (tokens.isSymbolAt(at) && symbols.indexOf(tokens.charAt(at)) >= 0) {
        return at + 1;
      }
    }
    return from;
  }

  /** Behind the last comma, or the figure before. */
  private static int clauseStart(ArticleText text, int from, int figure) {
    int start = after(text.tokens(), SYMBOLS, from, figure);
    for (int at = figure - 1; at >= start; at--) {
      if (text.mentionAt(at).filter(ClaimReader::isFigure).isPresent()) {
        return at + 1;
      }
    }
    return start;
  }

  private static boolean isFigure(Mention mention) {
    return switch (mention.kind()) {
      case RATIO, PERCENT, QUANTITY -> true;
      default -> false;
    };
  }

  private static int clauseEnd(ArticleText text, int from, int to) {
    Tokens tokens = text.tokens();
    for (int at = from; at < to; at++) {
      boolean stop =
          tokens.isSymbolAt(at) && (SYMBOLS + ".").indexOf(tokens.charAt(at)) >= 0
              || text.mentionAt(at).filter(ClaimReader::isFigure).isPresent();
      if (stop) {
        return at;
      }
    }
    return to;
  }

  private static int status(ArticleText text, int from, int to) {
    int status = 0;
    for (int at = from; at < to; at++) {
      if (text.mentionAt(at).isEmpty() && text.words().roles().is(Word.STATUS, text.tokens(), at)) {
        status |= text.words().roles().value(Word.STATUS, text.tokens(), at, 0);
      }
    }
    return status;
  }

  /** {@code tốc độ tăng trưởng đạt 5,83%} is a rise, printed as a level. */
  private static PrintedFigure.Change change(
      ArticleText text, PrintedFigure figure, int clause, int at) {
    boolean growth =
        figure.kind() == PrintedFigure.Kind.PERCENT
            && figure.change() == PrintedFigure.Change.NONE
            && text.has(Word.GROWTH, clause, at);
    return growth ? PrintedFigure.Change.RISE : figure.change();
  }

  private static int dayPart(ArticleText text, int from, int to) {
    int part = 0;
    for (int at = from; at < to; at++) {
      part = text.words().roles().value(Word.DAYPART, text.tokens(), at, part);
    }
    return part;
  }

  private static Claim.Base base(ArticleText text, int clause, int at, int end, int behind) {
    if (!text.has(Word.SAME_PERIOD, end, Math.min(behind + 1, text.sentenceEnd(at)))) {
      return Claim.Base.NONE;
    }
    return text.has(Word.TIMES, clause, at) ? Claim.Base.TIMES_SAME_PERIOD : Claim.Base.SAME_PERIOD;
  }
}
