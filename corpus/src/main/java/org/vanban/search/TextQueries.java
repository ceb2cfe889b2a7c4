package org.vanban.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.vanban.analysis.VietnameseAnalyzer;
import org.vanban.index.IndexFields;
import org.vanban.text.TextNormalizer;

/** Queries over the words of the text. */
final class TextQueries {
  /** How many words may stand between two that belong together: {@code chống (đại) dịch}. */
  private static final int PAIR_GAPS = 2;

  private static final float TITLE = 2f;
  private static final float LEAD = 1.5f;
  private static final float TOGETHER = 3f;

  private static final Analyzer ANALYZER = VietnameseAnalyzer.forQuery();
  private static final Compounds COMPOUNDS = new Compounds(TextQueries::terms);

  /** The terms of a text, abbreviations written out. */
  static List<String> terms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream(IndexFields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0) {
          terms.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  /** The words of a text, each by its syllables. */
  static List<List<String>> compounds(List<String> typed) {
    return COMPOUNDS.words(terms(String.join(" ", typed)));
  }

  /** Whether the table knows no word of these two syllables. */
  static boolean isNoCompound(List<String> syllables) {
    return COMPOUNDS.words(terms(String.join(" ", syllables))).size() > 1;
  }

  /**
   * Every word somewhere in the article; the syllables of a word side by side.
   *
   * <p>Where the table knows no word among them, two at least stand near each other: a text that
   * has {@code bóng} and {@code đá} far apart says nothing of {@code bóng đá}.
   */
  Query words(List<String> words) {
    List<String> terms = terms(String.join(" ", words));
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letter or digit in: " + words);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<List<String>> compounds = COMPOUNDS.words(terms);
    for (List<String> word : compounds) {
      all.add(row(IndexFields.TEXT, word), Occur.MUST);
      all.add(new BoostQuery(row(IndexFields.TITLE, word), TITLE), Occur.SHOULD);
      all.add(new BoostQuery(row(IndexFields.LEAD, word), LEAD), Occur.SHOULD);
    }
    if (compounds.size() > 1) {
      all.add(new BoostQuery(row(IndexFields.TEXT, terms), TOGETHER), Occur.SHOULD);
    }
    if (compounds.size() > 1 && compounds.size() == terms.size()) {
      all.add(pairs(terms), Occur.MUST);
    }
    return all.build();
  }

  private static Query pairs(List<String> terms) {
    BooleanQuery.Builder pairs = new BooleanQuery.Builder();
    for (int i = 1; i < terms.size(); i++) {
      IntervalsSource pair =
          Intervals.maxgaps(
              PAIR_GAPS,
              Intervals.unordered(Intervals.term(terms.get(i - 1)), Intervals.term(terms.get(i))));
      pairs.add(new IntervalQuery(IndexFields.TEXT, pair), Occur.SHOULD);
    }
    return pairs.build();
  }

  private static Query row(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new PhraseQuery(field, terms.toArray(new String[0]));
  }

  /** Words in a row in a field; nothing where there is no word. */
  Query phrase(String field, String text) {
    List<String> terms = terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letter or digit in: " + text);
    }
    return row(field, terms);
  }

  /** A stretch of the text letter for letter, tone placement and case too. */
  Query exact(String text) {
    String wanted = TextNormalizer.nfc(text);
    return new StoredCheckQuery(
        phrase(IndexFields.TEXT, text),
        IndexFields.TEXT,
        "exact " + wanted,
        stored -> stored.contains(wanted));
  }

  /** An office in the text, without the deputies of its holder: no {@code Phó} before it. */
  Query office(String office) {
    List<String> terms = terms(office);
    IntervalsSource phrase = row(terms);
    List<String> deputy = new ArrayList<>(List.of("phó"));
    deputy.addAll(terms);
    return new IntervalQuery(IndexFields.TEXT, Intervals.notContainedBy(phrase, row(deputy)));
  }

  /** The interval of words in a row. */
  static IntervalsSource row(List<String> terms) {
    return terms.isEmpty()
        ? Intervals.noIntervals("no word")
        : Intervals.phrase(terms.toArray(new String[0]));
  }
}
