package org.vanban.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.vanban.text.Span;

/**
 * The page of one directive: {@code 18-NQ/TW}, how it is printed, where and when it is cited,
 * beside which others and by whom.
 *
 * @param id as asked for
 * @param ids the documents that articles mean, each by its key, {@code 18-NQ/TW@XII}, or by the id
 *     as printed where none is settled, with its number of articles; more than one means that the
 *     question leaves open which is meant
 * @param documents the same with what is known of each
 * @param printed the forms in which articles print it, each with its count, the most frequent first
 * @param byYear articles by year of publication; those without a year are not among them
 * @param undated articles without a year of publication
 * @param articles all articles that cite it
 * @param mentions all its mentions
 * @param distinct its articles, reprints of one text counted once
 * @param years the same figures year by year, those without a year last
 * @param related the directives cited in the same sentences, the most frequent first
 * @param speakers the officials who speak in those sentences, the most frequent first
 * @param passages where it is cited, the newest article first
 */
public record DirectivePage(
    String id,
    Map<String, Integer> ids,
    List<MeantDocument> documents,
    Map<String, Integer> printed,
    SortedMap<Integer, Integer> byYear,
    int undated,
    int articles,
    int mentions,
    int distinct,
    List<YearFigures> years,
    List<Related> related,
    List<Speaker> speakers,
    List<Passage> passages) {
  public DirectivePage {
    documents = List.copyOf(documents);
    years = List.copyOf(years);
    related = List.copyOf(related);
    speakers = List.copyOf(speakers);
    passages = List.copyOf(passages);
  }

  /**
   * One of the documents that may be meant.
   *
   * @param key {@code 18-NQ/TW@XII}; the id as printed where it is not settled
   * @param settled whether the articles settle which document it is
   * @param articles how many cite it
   * @param registered whether the register has it
   * @param kind {@code resolution}
   * @param issuer {@code Ban Chấp hành Trung ương}
   * @param date the day or year it bears
   * @param term {@code XII}
   * @param title without type, number and issuer
   * @param candidates where it is not settled, the keys that articles leave open
   * @param evidence what settles it, the most frequent first
   */
  public record MeantDocument(
      String key,
      boolean settled,
      int articles,
      boolean registered,
      Optional<String> kind,
      Optional<String> issuer,
      Optional<String> date,
      Optional<String> term,
      Optional<String> title,
      List<String> candidates,
      List<EvidenceSeen> evidence) {
    public MeantDocument {
      candidates = List.copyOf(candidates);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * One reason why it is this document, as articles give it.
   *
   * @param from what it was drawn from: {@code date}, {@code term}, {@code register}
   * @param value {@code 2017-10-25}
   * @param articles how many give it
   */
  public record EvidenceSeen(String from, String value, int articles) {}

  /**
   * The figures of one year of publication.
   *
   * @param year empty for the articles without one
   * @param articles that cite it
   * @param mentions in them
   * @param distinct articles, reprints of one text counted once
   * @param resolved articles that settle which document is meant
   * @param ambiguous the other articles: which of several is meant stays open, or all of it
   * @param collection all articles of the index of that year, citing or not
   */
  public record YearFigures(
      OptionalInt year,
      int articles,
      int mentions,
      int distinct,
      int resolved,
      int ambiguous,
      int collection) {

    /** The part of the year's articles that cite it, from 0 to 1. */
    public double share() {
      return collection == 0 ? 0 : (double) articles / collection;
    }
  }

  /** How another directive stands to this one in a sentence. */
  public enum Relation {
    /** This one is said to carry out the other: {@code Kế hoạch này thực hiện Nghị quyết kia}. */
    CARRIES_OUT,
    /** The other is said to carry out this one. */
    CARRIED_OUT_BY,
    /** Both stand in one sentence. */
    CITED_WITH
  }

  /**
   * A directive of the same sentences.
   *
   * @param key its key; the id as printed where none is settled
   * @param articles that cite both in one sentence, so related
   */
  public record Related(String key, Relation relation, int articles) {}

  /**
   * An official who speaks in sentences that cite it.
   *
   * @param offices that the articles give, the most frequent first
   * @param articles how many
   * @param passages how many
   */
  public record Speaker(String name, List<String> offices, int articles, int passages) {
    public Speaker {
      offices = List.copyOf(offices);
    }
  }

  /**
   * Who says a sentence.
   *
   * @param word what says so: {@code nhấn mạnh}, {@code theo}
   * @param offices that the article gives
   */
  public record Said(String name, String word, List<String> offices) {
    public Said {
      offices = List.copyOf(offices);
    }
  }

  /**
   * A sentence that cites it: one citation.
   *
   * @param article what cites it
   * @param key which document is meant; the id as printed where none is settled
   * @param status {@code resolved}, {@code ambiguous}, {@code unknown}
   * @param evidence what it rests on: {@code date: 2017-10-25}
   * @param printed the citation as printed, in one line
   * @param text the sentence as printed
   * @param highlight where in it the mention stands
   * @param speaker the official who says it
   * @param place the first that the sentence names
   */
  public record Passage(
      ArticleReference article,
      String key,
      String status,
      List<String> evidence,
      String printed,
      String text,
      Span highlight,
      Optional<Said> speaker,
      Optional<String> place) {
    public Passage {
      evidence = List.copyOf(evidence);
    }
  }
}
