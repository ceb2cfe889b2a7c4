package org.vanban.date;

import java.util.ArrayList;
import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Finds dates, {@code Chiều 2/7}, {@code 6 tháng đầu năm 2018}, {@code nhiệm kỳ 2020-2025}, and
 * reads their values.
 *
 * <p>Spans and values are those of the annotation guide, section DATE. Immutable and safe for many
 * threads; takes time linear in the number of tokens and never throws on odd text.
 */
public final class DateExtractor {
  private final DateReaders readers;

  private DateExtractor(DateReaders readers) {
    this.readers = readers;
  }

  /**
   * Reads the tables and adds their words to a vocabulary; texts must be cut with that vocabulary.
   *
   * @throws IllegalStateException if a table is damaged, with its file and line
   */
  public static DateExtractor load(Vocabulary.Builder words) {
    return new DateExtractor(DateReaders.load(words));
  }

  /**
   * The dates of a text, sorted and disjoint; a date whose year nothing settles is none.
   *
   * @param context when the text was published
   */
  public List<Mention.Date> extract(Tokens tokens, DateContext context) {
    YearFinder years = new YearFinder(context);
    List<Mention.Date> dates = new ArrayList<>();
    List<Reading> readings = new DateScan(tokens, readers).readings();
    context
        .published()
        .map(day -> new StoryYear(tokens, readers.words(), day.earliest().getYear()))
        .ifPresent(story -> story.lend(readings));
    for (Reading reading : readings) {
      years
          .value(reading)
          .map(
              value ->
                  new Mention.Date(
                      tokens.span(reading.start(), reading.end()), value, reading.modifier()))
          .ifPresent(dates::add);
    }
    return List.copyOf(dates);
  }
}
