package org.vanban.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.vanban.search.DirectivePage.YearFigures;
import org.vanban.text.Span;
import org.vanban.value.EdtfDate;

/**
 * The page of one official: {@code Phạm Minh Chính}, offices with the first and last date seen, the
 * articles, what is quoted.
 *
 * <p>Only a person to whom some article gives an office has a page. Those of one name are kept
 * apart by body, place and time ({@link Namesakes}); where there is more than one, the question
 * leaves open who is meant, and the page shows all of them.
 *
 * @param name as most articles print it; as asked for where none does
 * @param persons who may be meant, each by himself, the most frequent first; more than one is asked
 *     back with {@code NAME@PLACE}
 * @param without articles that print the name of somebody without an office, and of whom it is not
 *     told which of the persons he is
 * @param offices of all of them, in the order in which they were first seen
 * @param byYear articles by year of publication
 * @param undated articles without one
 * @param years the same with mentions, reprints folded, and the share of the collection
 * @param mentions all mentions of them
 * @param articles the newest first
 * @param quotations the newest first
 * @param passages a sentence for every mention, the newest article first
 */
public record OfficialPage(
    String name,
    List<Official> persons,
    int without,
    List<OfficeHeld> offices,
    SortedMap<Integer, Integer> byYear,
    int undated,
    List<YearFigures> years,
    int mentions,
    List<ArticleReference> articles,
    List<Quotation> quotations,
    List<Passage> passages) {
  public OfficialPage {
    persons = List.copyOf(persons);
    offices = List.copyOf(offices);
    years = List.copyOf(years);
    articles = List.copyOf(articles);
    quotations = List.copyOf(quotations);
    passages = List.copyOf(passages);
  }

  /**
   * One person of that name.
   *
   * @param key asks for him alone: {@code Lò Văn Pửn@Đạ Huoai}; the name where there is but one
   * @param places of his offices, the most frequent first
   * @param bodies of his offices, likewise
   * @param printed the forms of the name, each with its count
   * @param articles how many name him
   */
  public record Official(
      String key,
      String name,
      List<String> places,
      List<String> bodies,
      List<OfficeHeld> offices,
      Map<String, Integer> printed,
      int articles,
      int mentions) {
    public Official {
      places = List.copyOf(places);
      bodies = List.copyOf(bodies);
      offices = List.copyOf(offices);
    }
  }

  /**
   * An office given to the official.
   *
   * @param office as most articles print it
   * @param first publication of the earliest article that gives it; empty where none is dated
   * @param last publication of the latest
   * @param evidence the articles that give it
   */
  public record OfficeHeld(
      String office,
      Optional<EdtfDate> first,
      Optional<EdtfDate> last,
      List<ArticleReference> evidence) {
    public OfficeHeld {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * Something quoted of the official.
   *
   * @param person the key of who says it
   * @param text the sentences that hold it and say who speaks
   * @param quoted where in them it stands, with its marks
   * @param word what says so: {@code nhấn mạnh}
   */
  public record Quotation(
      ArticleReference article, String person, String text, Span quoted, String word) {}

  /**
   * A mention of the official.
   *
   * @param person the key of who is meant
   * @param printed the name as printed there
   * @param offices that stand beside it
   * @param text the sentence
   * @param highlight where in it the name stands
   * @param word the verb of saying, where the official speaks there
   * @param place the first that the sentence names
   */
  public record Passage(
      ArticleReference article,
      String person,
      String printed,
      List<String> offices,
      String text,
      Span highlight,
      Optional<String> word,
      Optional<String> place) {
    public Passage {
      offices = List.copyOf(offices);
    }
  }
}
