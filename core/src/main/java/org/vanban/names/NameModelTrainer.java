package org.vanban.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.vanban.gold.GoldDocument;
import org.vanban.mention.Mention;
import org.vanban.text.SentenceDetector;
import org.vanban.text.SyllableTokenizer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/**
 * Trains a {@link NameModel} from gold articles: every sentence with its {@code ⟦Lò Văn
 * Pửn|PERSON⟧} is an example.
 *
 * <p>Training is deterministic: the same articles give the same model.
 */
public final class NameModelTrainer {
  private static final String LANGUAGE = "vie";
  private static final int ITERATIONS = 150;
  private static final int CUTOFF = 2;

  private NameModelTrainer() {}

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if no article marks a person
   * @throws IOException if the trainer fails
   */
  public static NameModel train(List<GoldDocument> gold) throws IOException {
    List<NameSample> samples = samples(gold);
    if (samples.stream().noneMatch(s -> s.getNames().length > 0)) {
      throw new IllegalArgumentException("no PERSON in " + gold.size() + " gold articles");
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put("PrintMessages", false);
    TokenNameFinderFactory factory =
        new TokenNameFinderFactory(NameFeatures.descriptor(), java.util.Map.of(), new BioCodec());
    TokenNameFinderModel model =
        NameFinderME.train(
            LANGUAGE, null, ObjectStreamUtils.createObjectStream(samples), parameters, factory);
    return new NameModel(model);
  }

  private static List<NameSample> samples(List<GoldDocument> gold) {
    SyllableTokenizer tokenizer = new SyllableTokenizer(Vocabulary.builder().build());
    List<NameSample> samples = new ArrayList<>();
    for (GoldDocument document : gold) {
      Tokens tokens = tokenizer.tokenize(document.text());
      int[] starts = SentenceDetector.starts(tokens);
      for (int i = 0; i + 1 < starts.length; i++) {
        samples.add(sample(document, tokens, starts[i], starts[i + 1], i == 0));
      }
    }
    return samples;
  }

  private static NameSample sample(
      GoldDocument document, Tokens tokens, int from, int to, boolean firstOfDocument) {
    List<Span> names = new ArrayList<>();
    for (Mention mention : document.mentions()) {
      int start = tokens.firstAtOrAfter(mention.span().start());
      int end = tokens.firstAtOrAfter(mention.span().end());
      if (mention instanceof Mention.Person && start >= from && end <= to && start < end) {
        names.add(new Span(start - from, end - from, NameFinder.PERSON));
      }
    }
    return new NameSample(
        NameFinder.surfaces(tokens, from, to), names.toArray(Span[]::new), firstOfDocument);
  }
}
