package org.vanban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vanban.gold.GoldDocument;
import org.vanban.names.NameModel;
import org.vanban.names.NameModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code vanban train GOLD…}: the name model from gold articles; the same gold gives the same
 * bytes.
 */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
  @Mixin Common common = new Common();

  @Parameters(paramLabel = "GOLD", arity = "0..*")
  List<Path> paths = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE")
  Path out = Path.of("core/src/main/resources/org/vanban/names/names.bin");

  @Override
  public Integer call() {
    List<Path> files = goldFiles();
    List<GoldDocument> gold = ScoreCommand.read(common, files);
    try {
      NameModel model = NameModelTrainer.train(gold);
      model.write(out);
      common.say("train.done", gold.size(), out, Files.size(out));
      return 0;
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.STOPPED, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Failure(Failure.STOPPED, common.messages().get("cannot.write", out));
    }
  }

  private List<Path> goldFiles() {
    List<Path> given = paths.isEmpty() ? List.of(Path.of("corpus/articles")) : paths;
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
