package org.vanban.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who made an output: the versions that explain a difference between two of them.
 *
 * <p>{@code "vanban 0.1.0; rules and models; register 1f0c2a9b; names 7d03e5aa"}: the program,
 * whether models took part, the {@link Versions} of register and model, and which tables of one's
 * own.
 */
public final class Producer {
  /** Counts up with every change of a key's name or meaning in the JSON that is written. */
  public static final String SCHEMA = "1";

  private static final String VERSION =
      Optional.ofNullable(Producer.class.getPackage().getImplementationVersion()).orElse("dev");

  private static final int SHOWN = 4; // bytes of a checksum

  private Producer() {}

  public static String version() {
    return VERSION;
  }

  /** The line for {@code producer}. */
  public static String of(boolean models) {
    String how = models ? "; rules and models" : "; rules";
    String names = models ? "; names " + Versions.model() : "";
    return "vanban " + VERSION + how + "; register " + Versions.register() + names;
  }

  /**
   * The line for {@code producer}.
   *
   * @param tables a folder of tables of one's own; told by a checksum of its files
   * @throws UncheckedIOException if they cannot be read
   */
  public static String of(boolean models, Optional<Path> tables) {
    return of(models) + tables.map(folder -> "; own tables " + checksum(folder)).orElse("");
  }

  /** Of the tables in a folder, eight hexadecimal digits. */
  static String checksum(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      MessageDigest digest = Versions.sha256();
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
