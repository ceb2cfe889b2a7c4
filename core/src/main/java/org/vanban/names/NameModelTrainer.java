package org.vanban.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vanban.gold.GoldDocument;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;

/**
 * Trains a {@link NameModel} from gold articles: every token of which it will be asked is an event,
 * {@code ⟦Lò Văn Pửn|PERSON⟧} three of them.
 *
 * <p>Training is deterministic: the same articles and rules give the same model.
 */
public final class NameModelTrainer {
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 3;
  private static final double L1_COST = 0.03; // sets what says little to nothing
  private static final double L2_COST = 0.1; // keeps what is rare small

  /**
   * The fit looks back on every step it took: with fewer than that, OpenNLP 2.5.11 overwrites one
   * remembered step with another, loses its direction and may stop early, at a worse model.
   */
  private static final int STEPS_KEPT = ITERATIONS;

  /** Of so many names that the rules find, one is hidden. */
  private static final int HIDDEN = 4;

  /** Weights are rounded to so much; what is less is left out. */
  private static final double GRAIN = 0.002;

  private NameModelTrainer() {}

  /**
   * A gold article with what the rules find in it.
   *
   * @param tokens of the article
   * @param byRules mentions of all kinds
   * @param alone offices that no person stands beside
   */
  public record Example(
      GoldDocument gold,
      Tokens tokens,
      Collection<? extends Mention> byRules,
      Collection<Mention.Office> alone) {}

  /**
   * Trains a model.
   *
   * @throws IllegalArgumentException if no article marks a person, an organization or a place
   * @throws IOException if the trainer fails
   */
  public static NameModel train(List<Example> examples) throws IOException {
    for (Mention.Kind kind :
        List.of(Mention.Kind.PERSON, Mention.Kind.ORGANIZATION, Mention.Kind.PLACE)) {
      if (examples.stream().noneMatch(e -> marks(e, kind))) {
        throw new IllegalArgumentException("no " + kind + " in " + examples.size() + " articles");
      }
    }
    List<Event> events = new ArrayList<>();
    examples.forEach(example -> addEvents(example, events));
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.M_PARAM, STEPS_KEPT);
    parameters.put(QNTrainer.L1COST_PARAM, L1_COST);
    parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    parameters.put("PrintMessages", false);
    return new NameModel(
        rounded(
            (AbstractModel)
                TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events))));
  }

  /**
   * The model without the weights that say next to nothing. Rounded ones are also the same on
   * machines whose arithmetic differs in the last bit.
   */
  private static AbstractModel rounded(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    Map<String, Context> kept = new TreeMap<>();
    ((Map<?, ?>) parts[1])
        .forEach(
            (name, context) ->
                rounded((Context) context).ifPresent(c -> kept.put((String) name, c)));
    return new QNModel(
        kept.values().toArray(Context[]::new),
        kept.keySet().toArray(String[]::new),
        (String[]) parts[2]);
  }

  private static Optional<Context> rounded(Context context) {
    List<Integer> outcomes = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double weight = Math.rint(context.getParameters()[i] / GRAIN) * GRAIN;
      if (weight != 0) {
        outcomes.add(context.getOutcomes()[i]);
        weights.add(weight);
      }
    }
    return outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Context(
                outcomes.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  private static boolean marks(Example example, Mention.Kind kind) {
    return example.gold().mentions().stream().anyMatch(m -> m.kind() == kind);
  }

  private static void addEvents(Example example, List<Event> events) {
    Tokens tokens = example.tokens();
    Marks marks = Marks.of(tokens, shown(example), example.alone());
    NameFeatures features =
        new NameFeatures(new NameContext(tokens, marks, WordClusters.shipped()));
    boolean[] mayBegin = NameTagger.mayBegin(tokens, marks);
    byte[] gold = outcomes(tokens, example.gold());
    int start = -1;
    for (int i = 0; i < gold.length; i++) {
      byte last = i > 0 ? gold[i - 1] : Outcomes.OTHER;
      boolean asked = marks.isOpen(i) && (mayBegin[i] || last != Outcomes.OTHER);
      if (asked) {
        features.read(i, gold, start);
        events.add(new Event(Outcomes.name(gold[i]), names(features)));
      }
      start = Outcomes.start(gold[i], i, start);
    }
  }

  /**
   * What the model is told of the rules' mentions. The rules were written with many of the articles
   * at hand and miss next to nothing there; with a part of their names hidden the model learns to
   * look for itself, as it must in new ones.
   */
  private static List<Mention> shown(Example example) {
    List<Mention> shown = new ArrayList<>();
    int names = 0;
    for (Mention mention : example.byRules()) {
      boolean hidden = NameFinder.isName(mention) && ++names % HIDDEN == 0;
      if (!hidden) {
        shown.add(mention);
      }
    }
    return shown;
  }

  private static String[] names(NameFeatures features) {
    String[] names = new String[features.count()];
    for (int i = 0; i < names.length; i++) {
      names[i] = NameWeights.name(features.get(i));
    }
    return names;
  }

  private static byte[] outcomes(Tokens tokens, GoldDocument gold) {
    Marks marks =
        Marks.of(tokens, gold.mentions().stream().filter(NameFinder::isName).toList(), List.of());
    byte[] outcomes = new byte[tokens.size()];
    for (int i = 0; i < outcomes.length; i++) {
      byte mark = marks.at(i);
      outcomes[i] =
          !marks.isName(i)
              ? Outcomes.OTHER
              : marks.beginsAt(i) ? Outcomes.start(mark) : Outcomes.cont(mark);
    }
    return outcomes;
  }
}
