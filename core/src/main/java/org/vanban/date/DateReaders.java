package org.vanban.date;

import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** The readers of all forms, made once and shared by every text. Immutable. */
record DateReaders(
    DateWords words,
    Neighbours neighbours,
    ClockReader clocks,
    MonthReader months,
    DayNumberReader numbers,
    DayReader days,
    PeriodReader periods,
    YearReader years,
    int moment) {

  static DateReaders load(Vocabulary.Builder vocabulary) {
    DateWords words = DateWords.load(vocabulary);
    Neighbours neighbours = new Neighbours(words, vocabulary);
    MonthReader months = new MonthReader(words, vocabulary);
    DayNumberReader numbers = new DayNumberReader(words, months, vocabulary);
    return new DateReaders(
        words,
        neighbours,
        new ClockReader(words, vocabulary),
        months,
        numbers,
        new DayReader(words, numbers, months, neighbours, vocabulary),
        new PeriodReader(words, vocabulary),
        new YearReader(words, neighbours, months, vocabulary),
        vocabulary.intern("lúc"));
  }

  /** Whether {@code lúc} stands at a token. */
  boolean at(Tokens tokens, int token) {
    return tokens.idAt(token) == moment;
  }
}
