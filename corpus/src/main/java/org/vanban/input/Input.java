package org.vanban.input;

import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.read.ReadOutcome;

/**
 * One article, or what may be one, that is still to be read.
 *
 * @param source its name in reports and ids: {@code tin/a.html}, {@code 2021.zip!/tin/a.html}
 * @param bytes held in memory until it is read; 0 where it lies in a file
 * @param reading reads it; never throws for what the bytes hold
 * @param content a checksum of its bytes and of what is known besides, the same for the same
 *     content; empty where there is none
 */
public record Input(
    String source, long bytes, Supplier<ReadOutcome> reading, Supplier<Optional<String>> content) {

  /** An input that says nothing of its content. */
  public Input(String source, long bytes, Supplier<ReadOutcome> reading) {
    this(source, bytes, reading, Optional::empty);
  }

  /** Reads it, on any thread. */
  public ReadOutcome read() {
    return reading.get();
  }
}
