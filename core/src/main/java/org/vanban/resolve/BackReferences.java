package org.vanban.resolve;

import java.util.List;
import org.vanban.mention.Mentions;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Finds words that stand for a document named before: {@code nghị quyết này}. */
final class BackReferences {
  static BackReferences load(Vocabulary.Builder words) {
    return new BackReferences();
  }

  /** The references, in the order of the text. */
  List<Reference> find(Tokens tokens, Mentions mentions) {
    return List.of();
  }
}
