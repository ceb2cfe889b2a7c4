package org.vanban.resolve;

import java.util.List;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Reads offices into title, body and place. */
final class OfficePosts {
  static OfficePosts load(Vocabulary.Builder words) {
    return new OfficePosts();
  }

  /** The mentions, each office of a person with its post. */
  Mentions read(Tokens tokens, Mentions mentions, Circumstances circumstances) {
    return mentions;
  }

  /** Offices that no person stands beside, each with its post. */
  List<Mention.Office> read(
      Tokens tokens, List<Mention.Office> alone, Mentions mentions, Circumstances circumstances) {
    return alone;
  }
}
