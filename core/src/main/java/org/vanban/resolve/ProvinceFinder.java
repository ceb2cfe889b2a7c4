package org.vanban.resolve;

import java.util.Optional;
import org.vanban.register.Provinces;
import org.vanban.register.Provinces.Province;
import org.vanban.table.Gazetteer;
import org.vanban.text.Tokens;
import org.vanban.text.Vocabulary;

/** Finds the names of provinces in a text: {@code Lâm Đồng}, {@code TP. Hồ Chí Minh}. */
final class ProvinceFinder {
  private final Gazetteer<Province> names;

  private ProvinceFinder(Gazetteer<Province> names) {
    this.names = names;
  }

  static ProvinceFinder load(Vocabulary.Builder words, Provinces provinces) {
    Gazetteer.Builder<Province> names = Gazetteer.builder(words);
    provinces.byName().forEach(names::add);
    return new ProvinceFinder(names.build());
  }

  /** The province whose name begins at a token in capitals. */
  Optional<Province> at(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
        ? names.longestAt(tokens, at).map(Gazetteer.Match::value)
        : Optional.empty();
  }

  /** The token after the name of a province that begins at a token, or -1. */
  int end(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at) ? names.endAt(tokens, at) : -1;
  }

  /** Whether the name of a province may begin with a word of the vocabulary. */
  boolean canBegin(int word) {
    return names.canBegin(word);
  }
}
