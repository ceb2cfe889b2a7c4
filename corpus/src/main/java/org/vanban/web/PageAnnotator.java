package org.vanban.web;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.vanban.Annotator;
import org.vanban.export.Producer;
import org.vanban.register.DirectiveRegister;

/**
 * What reads an article again: when it was corrected, or is held against the register or others.
 *
 * @param annotator asked when it is first needed
 * @param producer see {@link Producer#of}
 * @param tables a folder of tables of one's own, as the annotator has them
 */
public record PageAnnotator(Supplier<Annotator> annotator, String producer, Optional<Path> tables) {

  /** With the shipped tables and model. */
  public static PageAnnotator standard() {
    return new PageAnnotator(Annotator::vietnamese, Producer.of(true), Optional.empty());
  }

  /** The documents that the annotator knows. */
  DirectiveRegister register() {
    return DirectiveRegister.load(tables);
  }
}
