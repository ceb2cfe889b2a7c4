package org.vanban.mention;

import java.util.Optional;

/**
 * A place that a body or a figure belongs to: {@code tỉnh Lâm Đồng}.
 *
 * @param name with its kind where the text gives that
 * @param code of the administrative unit before 1 July 2025, where it is one and is told apart
 * @param codeNow of the unit that it belongs to since
 */
public record Locality(String name, Optional<String> code, Optional<String> codeNow) {

  /** A place without codes: {@code cả nước}. */
  public static Locality of(String name) {
    return new Locality(name, Optional.empty(), Optional.empty());
  }
}
