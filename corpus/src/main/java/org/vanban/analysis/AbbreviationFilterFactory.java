package org.vanban.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * The factory of {@link AbbreviationFilter}, found by the name {@value #NAME}; it takes no
 * settings.
 */
public final class AbbreviationFilterFactory extends TokenFilterFactory {
  /** The name in settings. */
  public static final String NAME = "vietnameseAbbreviation";

  /**
   * A factory from settings.
   *
   * @throws IllegalArgumentException if a setting is unknown
   */
  public AbbreviationFilterFactory(Map<String, String> settings) {
    super(settings);
    if (!settings.isEmpty()) {
      throw new IllegalArgumentException("unknown settings: " + settings);
    }
  }

  /** For Lucene's service look-up alone. */
  public AbbreviationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new AbbreviationFilter(input, Abbreviations.shipped());
  }
}
