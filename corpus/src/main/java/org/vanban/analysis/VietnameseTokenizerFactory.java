package org.vanban.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * The factory of {@link VietnameseTokenizer}, found by the name {@value #NAME}; {@code
 * paragraphGap} says how many positions a line break leaves out.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {
  /** The name in settings. */
  public static final String NAME = "vietnamese";

  private final int gap;

  /**
   * A factory from settings.
   *
   * @throws IllegalArgumentException if a setting is unknown or the gap no number
   */
  public VietnameseTokenizerFactory(Map<String, String> settings) {
    super(settings);
    gap = getInt(settings, "paragraphGap", 0);
    if (!settings.isEmpty()) {
      throw new IllegalArgumentException("unknown settings: " + settings);
    }
  }

  /** For Lucene's service look-up alone. */
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory attributes) {
    return new VietnameseTokenizer(gap);
  }
}
