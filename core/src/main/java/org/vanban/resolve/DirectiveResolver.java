package org.vanban.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vanban.mention.Mentions;
import org.vanban.register.DirectiveRegister;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Settles which document each id of a directive mention means. */
final class DirectiveResolver {
  static DirectiveResolver load(Vocabulary.Builder words, DirectiveRegister register) {
    return new DirectiveResolver();
  }

  /** By the index of each directive mention, one identity for each of its ids. */
  Map<Integer, List<Identity>> resolve(
      Tokens tokens, Mentions mentions, Circumstances circumstances) {
    return new TreeMap<>();
  }
}
