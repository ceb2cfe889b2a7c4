package org.vanban.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/**
 * The analyzer of Vietnamese text: {@code UBND xã theo Nghị quyết 18-NQ/TW} gives {@code ủy}/{@code
 * uy}, {@code ban}, {@code nhân}/{@code nhan}, {@code dân}/{@code dan}, {@code xã}/{@code xa} and
 * so on, {@code 18-nq/tw} whole.
 *
 * <p>{@link #forIndex()} puts the form without diacritics beside each syllable; {@link #forQuery()}
 * leaves it out, so that a syllable typed with diacritics means that syllable, and one typed
 * without means all. Immutable and safe for many threads.
 */
public final class VietnameseAnalyzer extends Analyzer {
  /** Positions between two lines, more than any phrase or nearness of use reaches across. */
  public static final int PARAGRAPH_GAP = 100;

  private final boolean folding;
  private final int gap;
  private final boolean pairs;

  /** The analyzer for texts, lines counted as one text. */
  public VietnameseAnalyzer() {
    this(true, 0, false);
  }

  private VietnameseAnalyzer(boolean folding, int gap, boolean pairs) {
    this.folding = folding;
    this.gap = gap;
    this.pairs = pairs;
  }

  /** The analyzer for texts of a paragraph a line. */
  public static VietnameseAnalyzer forIndex() {
    return new VietnameseAnalyzer(true, PARAGRAPH_GAP, false);
  }

  /** The analyzer for queries. */
  public static VietnameseAnalyzer forQuery() {
    return new VietnameseAnalyzer(false, 0, false);
  }

  /**
   * The same analyzer with pairs of syllables beside the syllables, {@code nghị_quyết}; for texts,
   * since a phrase would ask for syllable and pair alike.
   */
  public VietnameseAnalyzer withPairs() {
    return new VietnameseAnalyzer(folding, gap, true);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new VietnameseTokenizer(gap);
    TokenStream tokens = new AbbreviationFilter(tokenizer, Abbreviations.shipped());
    tokens = new SpellingFilter(tokens);
    tokens = pairs ? new SyllablePairFilter(tokens) : tokens;
    tokens = folding ? new FoldingFilter(tokens) : tokens;
    return new TokenStreamComponents(tokenizer, tokens);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new SpellingFilter(in);
  }
}
