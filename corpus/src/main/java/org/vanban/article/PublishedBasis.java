package org.vanban.article;

import java.util.Locale;

/** What a publication time rests on. */
public enum PublishedBasis {
  /** Meta tags, JSON-LD, {@code <time>}, or what is known besides the file. */
  METADATA,
  /** Printed on the page: {@code Cập nhật lúc 17:14, Thứ Hai, 02/07/2018 (GMT+7)}. */
  PRINTED,
  /** Settled by the text: {@code Chiều 2/7} in an article on {@code năm 2020}. */
  INFERRED;

  /** The word of the contract: {@code metadata}, {@code printed}, {@code inferred}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
