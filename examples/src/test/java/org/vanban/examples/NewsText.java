package org.vanban.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.vanban.export.Json;
import org.vanban.gold.GoldDocument;
import org.vanban.gold.GoldFile;

/**
 * The articles that speed is measured on.
 *
 * @param texts an article each
 * @param bytes of all in UTF-8
 * @param origin where they come from
 */
public record NewsText(List<String> texts, long bytes, String origin) {
  private static final Path ROOT = Path.of(System.getProperty("vanban.root", ".."));
  private static final Path NEWS = Path.of("../shared/data/news/vntc-politics.jsonl");

  /** Real news where this machine has it, else the sample articles over and over. */
  public static NewsText largest() {
    Path news = ROOT.resolve(NEWS);
    return Files.exists(news)
        ? of(lines(news), NEWS.toString())
        : samples(200, NEWS + " is not here; corpus/articles 200 times over");
  }

  /** The sample articles of the project, so many times over. */
  public static NewsText samples(int times) {
    return samples(times, "corpus/articles");
  }

  private static NewsText samples(int times, String origin) {
    List<String> all = new ArrayList<>();
    Collections.nCopies(times, articles()).forEach(all::addAll);
    return of(all, origin);
  }

  private static NewsText of(List<String> texts, String origin) {
    long bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
    return new NewsText(List.copyOf(texts), bytes, origin);
  }

  private static List<String> articles() {
    try (Stream<Path> files = Files.list(ROOT.resolve("corpus/articles"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".gold")).sorted().toList()) {
        GoldFile.read(file).stream().map(GoldDocument::text).forEach(texts::add);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path jsonl) {
    try (Stream<String> lines = Files.lines(jsonl)) {
      return lines.map(line -> Json.parse(line).path("text").asText()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
