package org.vanban.mention;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Finds the mentions of one kind in one pass over the tokens.
 *
 * <p>Implementations are immutable and safe for many threads, never throw on odd text, and take
 * time linear in the number of tokens.
 */
@FunctionalInterface
public interface MentionExtractor {

  /** The mentions found, sorted and disjoint among themselves; other kinds may overlap them. */
  List<? extends Mention> extract(Tokens tokens);
}
