package org.vanban.export;

import java.util.Optional;

/**
 * Who made an output: the versions that explain a difference between two of them.
 *
 * <p>{@code "vanban 0.1.0; rules; names 1"}: the program, and whether models took part.
 */
public final class Producer {
  /** Counts up with every change of a key's name or meaning in the JSON that is written. */
  public static final String SCHEMA = "1";

  private static final String VERSION =
      Optional.ofNullable(Producer.class.getPackage().getImplementationVersion()).orElse("dev");

  private Producer() {}

  public static String version() {
    return VERSION;
  }

  /** The line for {@code producer}. */
  public static String of(boolean models) {
    return "vanban " + VERSION + (models ? "; rules and models" : "; rules");
  }
}
