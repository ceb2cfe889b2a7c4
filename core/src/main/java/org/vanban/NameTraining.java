package org.vanban;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.vanban.evaluate.ScoreTable;
import org.vanban.evaluate.Scorer;
import org.vanban.gold.GoldDocument;
import org.vanban.mention.Mention;
import org.vanban.mention.Mention.Kind;
import org.vanban.names.NameModel;
import org.vanban.names.NameModelTrainer;
import org.vanban.names.NameModelTrainer.Example;

/**
 * Trains the model of names together with the rules, and tells by folds how it does on articles
 * that it was not trained on. Immutable and safe for many threads.
 */
public final class NameTraining {
  private static final Set<String> NAMES =
      Set.of(Kind.PERSON.name(), Kind.ORGANIZATION.name(), Kind.PLACE.name());
  private static final Annotator RULES = Annotator.builder().build();

  private NameTraining() {}

  /**
   * The model of some articles; the same articles give the same bytes.
   *
   * @throws IllegalArgumentException if they mark no person, organization or place
   * @throws IOException if the trainer fails
   */
  public static NameModel train(List<GoldDocument> gold) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (GoldDocument document : gold) {
      Annotator.ByRules read = RULES.byRules(document.text(), context(document));
      examples.add(new Example(document, read.tokens(), read.mentions().asList(), read.alone()));
    }
    return NameModelTrainer.train(examples);
  }

  /**
   * How names are found in articles, by rules alone and with a model that was not trained on them.
   *
   * @param rules persons, organizations and places by rules alone
   * @param models the same with the model
   * @param asked the share of the text's tokens that the model was asked about, 0 to 1
   */
  public record Comparison(ScoreTable rules, ScoreTable models, double asked) {}

  /**
   * Compares both over some articles, each read with a model that was trained on the others: the
   * articles are dealt out in turn.
   *
   * @param folds two or more
   * @throws IllegalArgumentException if there are fewer articles than folds, or two folds are not
   *     asked for
   * @throws IOException if the trainer fails
   */
  public static Comparison crossValidated(List<GoldDocument> gold, int folds) throws IOException {
    if (folds < 2 || gold.size() < folds) {
      throw new IllegalArgumentException(gold.size() + " articles for " + folds + " folds");
    }
    Map<GoldDocument, Annotator> annotators = new IdentityHashMap<>();
    for (int fold = 0; fold < folds; fold++) {
      List<GoldDocument> others = new ArrayList<>();
      List<GoldDocument> these = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        (i % folds == fold ? these : others).add(gold.get(i));
      }
      Annotator annotator = Annotator.builder().model(train(others)).build();
      these.forEach(document -> annotators.put(document, annotator));
    }
    return compared(gold, d -> Objects.requireNonNull(annotators.get(d)));
  }

  private static Comparison compared(
      List<GoldDocument> gold, Function<GoldDocument, Annotator> models) {
    long tokens = 0;
    long asked = 0;
    for (GoldDocument document : gold) {
      Annotator.ByRules read = RULES.byRules(document.text(), context(document));
      tokens += read.tokens().size();
      asked += models.apply(document).asked(read);
    }
    return new Comparison(
        Scorer.score(gold, d -> names(RULES, d)).only(NAMES),
        Scorer.score(gold, d -> names(models.apply(d), d)).only(NAMES),
        (double) asked / Math.max(1, tokens));
  }

  private static List<Mention> names(Annotator annotator, GoldDocument document) {
    return annotator.annotate(document.text(), context(document)).mentions().asList();
  }

  private static ArticleContext context(GoldDocument document) {
    return ArticleContext.published(document.published());
  }
}
