package org.vanban.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * The factory of {@link SpellingFilter}, found by the name {@value #NAME}; it takes no settings.
 */
public final class SpellingFilterFactory extends TokenFilterFactory {
  /** The name in settings. */
  public static final String NAME = "vietnameseSpelling";

  /**
   * A factory from settings.
   *
   * @throws IllegalArgumentException if a setting is unknown
   */
  public SpellingFilterFactory(Map<String, String> settings) {
    super(settings);
    if (!settings.isEmpty()) {
      throw new IllegalArgumentException("unknown settings: " + settings);
    }
  }

  /** For Lucene's service look-up alone. */
  public SpellingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SpellingFilter(input);
  }
}
