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
  private final boolean spelling;

  /** The analyzer for texts, lines counted as one text. */
  public VietnameseAnalyzer() {
    this(true, 0, false, true);
  }

  private VietnameseAnalyzer(boolean folding, int gap, boolean pairs, boolean spelling) {
    this.folding = folding;
    this.gap = gap;
    this.pairs = pairs;
    this.spelling = spelling;
  }

  /** The analyzer for texts of a paragraph a line. */
  public static VietnameseAnalyzer forIndex() {
    return new VietnameseAnalyzer(true, PARAGRAPH_GAP, false, true);
  }

  /** The analyzer for queries. */
  public static VietnameseAnalyzer forQuery() {
    return new VietnameseAnalyzer(false, 0, false, true);
  }

  /**
   * An analyzer that gives every token the position and the offsets that {@link #forIndex()} gives
   * it, and leaves its letters as they are: half the work where only places are asked for.
   */
  public static VietnameseAnalyzer forPositions() {
    return new VietnameseAnalyzer(false, PARAGRAPH_GAP, false, false);
  }

  /**
   * The same analyzer with pairs of syllables beside the syllables, {@code nghị_quyết}; for texts,
   * since a phrase would ask for syllable and pair alike.
   */
  public VietnameseAnalyzer withPairs() {
    return new VietnameseAnalyzer(folding, gap, true, spelling);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    Tokenizer tokenizer = new VietnameseTokenizer(gap);
    TokenStream tokens = new AbbreviationFilter(tokenizer, Abbreviations.shipped());
    tokens = spelling ? new SpellingFilter(tokens) : tokens;
    tokens = pairs ? new SyllablePairFilter(tokens) : tokens;
    tokens = folding ? new FoldingFilter(tokens) : tokens;
    return new TokenStreamComponents(tokenizer, tokens);
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new SpellingFilter(in);
  }
}
