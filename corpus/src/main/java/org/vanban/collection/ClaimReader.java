package org.vanban.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.vanban.audit.FigureAudit;
import org.vanban.audit.PrintedFigure;
import org.vanban.mention.Mention;
import org.vanban.mention.Subject;
import org.vanban.register.Provinces;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/** Reads the claims of an article: its figures with the words of their clauses. */
final class ClaimReader {
  private static final int BEHIND = 8;
  private static final int TAIL = 10;
  private static final int PARAGRAPH = 200;
  private static final int SENTENCE = 8;
  private static final int LEAD = 6; // so với cùng kỳ năm ngoái, …
  private static final int PART = 8; // values of status words
  private static final int FORMER = 32;
  private static final Predicate<Mention> IS_DATE = m -> m instanceof Mention.Date;
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
    figures.addAll(new Comparisons(text).read());
    figures.sort(Comparator.comparing(PrintedFigure::span));
    ClaimPlace.Reader places = new ClaimPlace.Reader(text, provinces);
    ClaimTime.Reader times = new ClaimTime.Reader(text);
    List<Claim> claims = new ArrayList<>();
    for (PrintedFigure figure : figures) {
      int at = text.tokens().firstAtOrAfter(figure.span().start());
      if (at >= text.titleEnd() && !text.isInTable(at)) {
        claims.add(claim(text, figure, places, times, claims));
      }
    }
    return claims;
  }

  /** The stretches around a figure: its sentence, the part of that, its clause, what is behind. */
  private record Around(int sentence, int part, int clause, int at, int end, int behind, int tail) {
    static Around of(ArticleText text, Span figure) {
      Tokens tokens = text.tokens();
      int at = tokens.firstAtOrAfter(figure.start());
      int end = Math.max(at + 1, tokens.firstAtOrAfter(figure.end()));
      int sentence = text.sentenceStart(at);
      int part = after(tokens, ";", sentence, at);
      int last = text.sentenceEnd(at);
      return new Around(
          sentence,
          part,
          clauseStart(text, part, at),
          at,
          end,
          clauseEnd(text, end, Math.min(last, end + BEHIND)),
          clauseEnd(text, end, Math.min(last, end + TAIL)));
    }

    /** Where what a difference is compared with can begin. */
    int base(ArticleText text) {
      return Math.min(behind + 1, text.sentenceEnd(at));
    }
  }

  private Claim claim(
      ArticleText text,
      PrintedFigure figure,
      ClaimPlace.Reader places,
      ClaimTime.Reader times,
      List<Claim> before) {
    Around near = Around.of(text, figure.span());
    When when = when(text, figure, near, times);
    String unit = clauses.unit(figure.unit(), figure.subject().map(Subject::noun));
    Counted counted = counted(text, figure, near, when, before);
    Claim.Base base = base(text, when.change() != PrintedFigure.Change.NONE, near, times);
    return new Claim(
        text.sighting(figure.span()),
        text.sentenceOf(near.at()),
        wording(text, near.sentence(), text.sentenceEnd(near.at())),
        figure.kind(),
        unit,
        figure.value().value(),
        figure.whole().map(Amount::value),
        figure.range(),
        figure.hedged(),
        when.change(),
        counted.noun(),
        figure.subject().map(Subject::noun).orElse(figure.unit()),
        counted.words(),
        words(text, 0, text.titleEnd(), near.sentence(), near.clause()),
        clauses.isCounter(unit),
        status(text, near, when.quoted()),
        text.has(Word.ROLLING, near.part(), near.behind()),
        dayPart(text, near.part(), near.at()),
        places.read(figure.subject(), near.part(), near.at(), near.behind(), near.tail()),
        when.time(),
        when.period(),
        when.open(),
        base,
        base == Claim.Base.NONE ? Optional.empty() : against(text, near, times));
  }

  /** The time of a figure, and whether it is a change or quoted from before. */
  private record When(
      PrintedFigure.Change change,
      Optional<ClaimTime> time,
      Optional<ClaimTime> period,
      boolean open,
      boolean quoted) {}

  private static When when(
      ArticleText text, PrintedFigure figure, Around near, ClaimTime.Reader times) {
    int to = clauseEnd(text, near.end(), text.sentenceEnd(near.at()));
    int paragraph = text.paragraphStart(near.sentence(), PARAGRAPH);
    Supplier<Optional<ClaimTime>> period = () -> times.period(paragraph, near.part());
    FormerTime quoted = new FormerTime(text, times);
    PrintedFigure.Change change =
        quoted.isCompared(near.clause(), near.at())
            ? PrintedFigure.Change.NONE // of "thấp hơn mức 900 triệu USD"
            : change(text, figure, near.clause(), near.at());
    Optional<ClaimTime> former =
        change == PrintedFigure.Change.NONE
            ? quoted.read(near.part(), near.clause(), near.at(), near.end(), to, period)
            : Optional.empty();
    if (former.isPresent()) {
      return new When(change, former, Optional.empty(), false, true);
    }
    ClaimTime.Reader.Told told = times.read(near.part(), near.at(), near.end(), to);
    boolean timed = told.time().isPresent() || told.open();
    return new When(
        change, told.time(), timed ? Optional.empty() : period.get(), told.open(), false);
  }

  /** What a figure counts. */
  private record Counted(List<String> noun, Set<String> words) {}

  /** A quoted figure that names nothing is of what stands before it. */
  private Counted counted(
      ArticleText text, PrintedFigure figure, Around near, When when, List<Claim> before) {
    List<String> noun = noun(text, figure, near.sentence(), text.sentenceEnd(near.at()));
    Set<String> words = words(text, noun, when.change(), near);
    if (when.quoted() && words.isEmpty() && !before.isEmpty()) {
      Claim now = before.getLast();
      if (now.sentence() == text.sentenceOf(near.at()) && now.unit().equals(figure.unit())) {
        return new Counted(now.noun(), now.words());
      }
    }
    return new Counted(noun, words);
  }

  /** The words of its clause that say something, with those of its noun. */
  private Set<String> words(
      ArticleText text, List<String> noun, PrintedFigure.Change change, Around near) {
    Set<String> words = new HashSet<>(noun);
    words.addAll(words(text, near.clause(), near.at(), near.end(), near.behind()));
    if (change != PrintedFigure.Change.NONE) {
      words.removeAll(CHANGES); // the change tells it
    }
    return Set.copyOf(words);
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
          tokens.isSymbolAt(at)
                  && (SYMBOLS + ".").indexOf(tokens.charAt(at)) >= 0
                  && !isInList(text, at)
              || text.mentionAt(at).filter(ClaimReader::isFigure).isPresent();
      if (stop) {
        return at;
      }
    }
    return to;
  }

  /** {@code 157/173 xã, phường, thị trấn}. */
  private static boolean isInList(ArticleText text, int comma) {
    return text.tokens().isSymbolAt(comma, ',')
        && text.words().roles().isBefore(Word.LISTED, text.tokens(), comma)
        && text.words().roles().is(Word.LISTED, text.tokens(), comma + 1);
  }

  /** The status words around a figure; of one that is quoted with its time, not that it is so. */
  private static int status(ArticleText text, Around near, boolean quoted) {
    int status = status(text, near.part(), near.at()) | status(text, near.end(), near.behind());
    return quoted ? status & ~FORMER : status;
  }

  private static int status(ArticleText text, int from, int to) {
    int status = 0;
    for (int at = from; at < to; at++) {
      int end = text.words().roles().end(Word.STATUS, text.tokens(), at);
      if (text.mentionAt(at).isEmpty() && end > at) {
        int value = text.words().roles().value(Word.STATUS, text.tokens(), at, 0);
        // of "riêng tháng 10" the time is a part, not what is counted
        status |= value == PART && text.mentionAt(end).filter(IS_DATE).isPresent() ? 0 : value;
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

  private static Claim.Base base(
      ArticleText text, boolean changed, Around near, ClaimTime.Reader times) {
    int first = near.part();
    boolean multiple = text.has(Word.TIMES, near.clause(), near.at());
    if (text.has(Word.SAME_PERIOD, near.end(), near.base(text))
        || changed && text.has(Word.SAME_PERIOD, first, first + 1)) {
      return multiple ? Claim.Base.TIMES_SAME_PERIOD : Claim.Base.SAME_PERIOD;
    }
    boolean told = times.against(near.end() - 1, near.base(text)).isPresent();
    return told && multiple
        ? Claim.Base.TIMES_TOLD
        : told && changed ? Claim.Base.TOLD : Claim.Base.NONE;
  }

  private static Optional<ClaimTime> against(
      ArticleText text, Around near, ClaimTime.Reader times) {
    return times
        .against(near.end() - 1, near.base(text))
        .or(() -> times.against(near.part(), Math.min(near.part() + LEAD, near.at())));
  }
}
