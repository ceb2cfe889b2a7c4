package org.vanban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vanban.NameTraining;
import org.vanban.gold.GoldDocument;
import org.vanban.names.NameModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vanban train GOLD…}: the model of names from gold articles; the same gold gives the same
 * bytes. With {@code --folds} it tells instead how rules and models do on articles not trained on.
 */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
  @Mixin Common common = new Common();

  private static final List<Path> DEFAULT =
      List.of(Path.of("corpus/articles"), Path.of("corpus/training"));

  @Parameters(paramLabel = "GOLD", arity = "0..*")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE")
  Path out = Path.of("core/src/main/resources/org/vanban/names/names.bin");

  @Option(names = "--folds", paramLabel = "N")
  int folds;

  @Override
  public Integer call() {
    List<GoldDocument> gold = ScoreCommand.read(common, goldFiles());
    try {
      if (folds != 0) {
        if (folds < 2 || folds > gold.size()) {
          throw new Failure(
              Failure.USAGE, common.messages().get("folds.wrong", folds, gold.size()));
        }
        common.say("train.folds", gold.size(), folds);
        print(NameTraining.crossValidated(gold, folds));
        return 0;
      }
      common.say("train.begins", gold.size());
      NameModel model = NameTraining.train(gold);
      model.write(out);
      common.say("train.done", gold.size(), out, Files.size(out));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", out));
    }
  }

  private void print(NameTraining.Comparison compared) {
    Messages messages = common.messages();
    common.out().println(messages.get("train.rules", compared.rules()));
    common.out().println(messages.get("train.models", compared.models()));
    common.out().println(messages.get("train.asked", Math.round(100 * compared.asked())));
  }

  private List<Path> goldFiles() {
    List<Path> given = paths.isEmpty() ? DEFAULT : paths;
    List<Path> files = new ArrayList<>();
    for (Path path : given) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> below = Files.list(path)) {
          below.filter(f -> f.toString().endsWith(".gold")).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new Failure(Failure.STOPPED, common.messages().get("cannot.read", path));
        }
      } else {
        files.add(path);
      }
    }
    if (files.isEmpty()) {
      throw new Failure(Failure.STOPPED, common.messages().get("no.gold", given.getFirst()));
    }
    return files;
  }
}
