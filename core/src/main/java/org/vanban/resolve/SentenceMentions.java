package org.vanban.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.resolve.SubjectWords.Role;
import org.vanban.text.Tokens;
import org.vanban.value.EdtfDate;

/** The mentions of one sentence by their tokens, and the period that its figures are of. */
final class SentenceMentions {
  private static final int LONGEST_COMPARISON = 5;
  private static final int MONTHS = 12;

  private final Tokens tokens;
  private final Optional<EdtfDate> heading;
  private final SubjectWords words;
  private final BitSet covered = new BitSet(); // tokens of any mention
  private final BitSet figureEnds = new BitSet(); // of shares and measures
  private final BitSet percents = new BitSet(); // at which one begins
  private final BitSet counts = new BitSet(); // the same of quantities of any kind
  private final Map<Integer, Integer> dateStarts = new HashMap<>(); // by the token after the date
  private final Map<Integer, Integer> dateEnds = new HashMap<>();
  private final List<Period> periods = new ArrayList<>();

  /** A date that a figure may be of, by its tokens. */
  private record Period(int start, int end, EdtfDate date) {}

  /**
   * @param first the number of the first mention in the article
   * @param heading the period of figures that no date stands with
   */
  SentenceMentions(
      Tokens tokens,
      SubjectWords words,
      MentionTokens where,
      int first,
      List<Mention> mentions,
      Optional<EdtfDate> heading) {
    this.heading = heading;
    this.tokens = tokens;
    this.words = words;
    int before = -1; // the end of a document right before
    for (int i = 0; i < mentions.size(); i++) {
      int start = where.start(first + i);
      int end = where.end(first + i);
      covered.set(start, end);
      switch (mentions.get(i)) {
        case Mention.Date date -> {
          dateStarts.put(end, start);
          dateEnds.put(start, end);
          boolean ofDocument = before >= 0 && start - before <= 1;
          if (!ofDocument && !isCompared(start)) {
            periods.add(new Period(start, end, whole(date.value(), start)));
          }
        }
        case Mention.Directive d -> before = end;
        case Mention.Ratio r -> figureEnds.set(end);
        case Mention.Percent p -> {
          figureEnds.set(end);
          percents.set(start);
        }
        case Mention.Quantity q -> {
          counts.set(end);
          if (words.units().isMeasure(q.unit())) {
            figureEnds.set(end);
          }
        }
        default -> {}
      }
    }
  }

  boolean coversToken(int at) {
    return at >= 0 && covered.get(at);
  }

  boolean figureEndsAt(int at) {
    return figureEnds.get(at);
  }

  boolean percentBeginsAt(int at) {
    return percents.get(at);
  }

  /** The first token of the date that ends before a token, or -1. */
  int dateStartBefore(int at) {
    return dateStarts.getOrDefault(at, -1);
  }

  /** The token after the date that begins at a token, or -1. */
  int dateEndFrom(int at) {
    return dateEnds.getOrDefault(at, -1);
  }

  /**
   * The date right behind a figure ({@code 72% năm 2015}), else the last before it, else the first
   * behind it before another figure.
   */
  Optional<EdtfDate> period(int clause, int start, int end) {
    return period(start, end).map(date -> isWholeYear(clause, start) ? yearOf(date) : date);
  }

  /** Whether the sentence names a period of any of its figures. */
  boolean hasPeriod() {
    return !periods.isEmpty();
  }

  /** The end of the next figure at a token or behind it. */
  int nextFigureEnd(int at) {
    return Math.min(next(figureEnds, at), next(counts, at));
  }

  /** {@code quý IV năm 2025 tăng 8%, cả năm tăng 7%}. */
  private boolean isWholeYear(int clause, int figure) {
    for (int at = clause; at + 1 < figure; at++) {
      if (words.is(Role.YEAR, tokens, at) && !covered.get(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static EdtfDate yearOf(EdtfDate date) {
    return EdtfDate.ofYear(date.earliest().getYear());
  }

  private Optional<EdtfDate> period(int start, int end) {
    Optional<EdtfDate> period = Optional.empty();
    for (Period each : periods) {
      if (each.start() == end) {
        return Optional.of(each.date());
      }
      if (each.end() <= start) {
        period = Optional.of(each.date());
      } else if (period.isEmpty() && each.start() > end) {
        return nextFigureEnd(end + 1) <= each.start() ? period : Optional.of(each.date());
      }
    }
    return period.or(() -> periods.isEmpty() ? heading : Optional.empty());
  }

  private static int next(BitSet set, int at) {
    int next = set.nextSetBit(at);
    return next < 0 ? Integer.MAX_VALUE : next;
  }

  /** {@code so với cuối năm 2017}, {@code sinh năm 1970}. */
  private boolean isCompared(int date) {
    for (int start = Math.max(0, date - LONGEST_COMPARISON); start < date; start++) {
      if (words.is(Role.COMPARED, tokens, start, date)) {
        return true;
      }
    }
    return false;
  }

  /** No clock time; {@code 10 tháng năm 2018} is its first ten months. */
  private EdtfDate whole(EdtfDate date, int start) {
    if (date instanceof EdtfDate.Moment) {
      return EdtfDate.of(date.earliest());
    }
    if (date instanceof EdtfDate.Year year
        && tokens.isNumberAt(start - 2)
        && tokens.surface(start - 1).equals("tháng")) {
      return firstMonths(year, tokens.surface(start - 2));
    }
    return date;
  }

  private static EdtfDate firstMonths(EdtfDate.Year year, String digits) {
    int count = digits.length() <= 2 ? Integer.parseInt(digits) : MONTHS;
    if (count < 2 || count >= MONTHS) {
      return year;
    }
    return count == 6
        ? new EdtfDate.Half(year.year(), 1)
        : new EdtfDate.Interval(
            EdtfDate.ofMonth(year.year(), 1), EdtfDate.ofMonth(year.year(), count));
  }
}
