package org.vanban.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * The factory of {@link SyllablePairFilter}, found by the name {@value #NAME}; it takes no
 * settings.
 */
public final class SyllablePairFilterFactory extends TokenFilterFactory {
  /** The name in settings. */
  public static final String NAME = "vietnamesePair";

  /**
   * A factory from settings.
   *
   * @throws IllegalArgumentException if a setting is unknown
   */
  public SyllablePairFilterFactory(Map<String, String> settings) {
    super(settings);
    if (!settings.isEmpty()) {
      throw new IllegalArgumentException("unknown settings: " + settings);
    }
  }

  /** For Lucene's service look-up alone. */
  public SyllablePairFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SyllablePairFilter(input);
  }
}
