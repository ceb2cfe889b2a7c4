package org.vanban.names;

import java.nio.charset.StandardCharsets;

/**
 * What the model sees of a token: the word, its shape and affixes, in a window of its neighbours.
 */
final class NameFeatures {
  private NameFeatures() {}

  private static final String DESCRIPTOR =
      """
      <featureGenerators cache="true" name="nameFinder">
        <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
          <int name="prevLength">3</int>
          <int name="nextLength">3</int>
          <generator class="opennlp.tools.util.featuregen.TokenClassFeatureGeneratorFactory"/>
        </generator>
        <generator class="opennlp.tools.util.featuregen.WindowFeatureGeneratorFactory">
          <int name="prevLength">3</int>
          <int name="nextLength">2</int>
          <generator class="opennlp.tools.util.featuregen.TokenFeatureGeneratorFactory"/>
        </generator>
        <generator class="opennlp.tools.util.featuregen.DefinitionFeatureGeneratorFactory"/>
        <generator class="opennlp.tools.util.featuregen.PreviousMapFeatureGeneratorFactory"/>
        <generator class="opennlp.tools.util.featuregen.BigramNameFeatureGeneratorFactory"/>
        <generator class="opennlp.tools.util.featuregen.SentenceFeatureGeneratorFactory">
          <bool name="begin">true</bool>
          <bool name="end">false</bool>
        </generator>
      </featureGenerators>
      """;

  /** The feature generators in the form that OpenNLP stores in a model. */
  static byte[] descriptor() {
    return DESCRIPTOR.getBytes(StandardCharsets.UTF_8);
  }
}
