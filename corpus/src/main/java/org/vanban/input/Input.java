package org.vanban.input;

import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.article.Article;
import org.vanban.read.ReadOutcome;

/**
 * One article, or what may be one, that is still to be read.
 *
 * @param source its name in reports and ids: {@code tin/a.html}, {@code 2021.zip!/tin/a.html}
 * @param bytes held in memory until it is read; 0 where it lies in a file
 * @param reading reads it; never throws for what the bytes hold
 * @param content a checksum of its bytes and of what is known besides, the same for the same
 *     content; empty where there is none
 * @param fingerprint {@link Article#fingerprint} of what it will be read as, without reading it
 *     where that can be; empty where it is no article
 */
public record Input(
    String source,
    long bytes,
    Supplier<ReadOutcome> reading,
    Supplier<Optional<String>> content,
    Supplier<Optional<String>> fingerprint) {

  /** An input whose fingerprint is known once it is read. */
  public Input(
      String source,
      long bytes,
      Supplier<ReadOutcome> reading,
      Supplier<Optional<String>> content) {
    this(source, bytes, reading, content, () -> fingerprint(reading.get()));
  }

  /** An input that says nothing of its content. */
  public Input(String source, long bytes, Supplier<ReadOutcome> reading) {
    this(source, bytes, reading, Optional::empty);
  }

  private static Optional<String> fingerprint(ReadOutcome outcome) {
    return outcome instanceof ReadOutcome.Read read
        ? Optional.of(read.article().fingerprint())
        : Optional.empty();
  }

  /** Reads it, on any thread. */
  public ReadOutcome read() {
    return reading.get();
  }
}
