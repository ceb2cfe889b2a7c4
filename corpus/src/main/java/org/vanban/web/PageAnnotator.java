package org.vanban.web;

import java.util.function.Supplier;
import org.vanban.Annotator;
import org.vanban.export.Producer;

/**
 * What reads an article again when it was corrected.
 *
 * @param annotator asked when it is first needed
 * @param producer see {@link Producer#of}
 */
public record PageAnnotator(Supplier<Annotator> annotator, String producer) {

  /** With the shipped tables and model. */
  public static PageAnnotator standard() {
    return new PageAnnotator(Annotator::vietnamese, Producer.of(true));
  }
}
