package org.vanban.audit;

/** Divisions of one whole that cut across each other, so that their parts add up to nothing. */
final class Divisions {
  private Divisions() {}

  /**
   * Whether the parts cut across each other: women and the young. Men and women do not, and nothing
   * beside them; nor what the whole itself names, {@code 3.214 hộ nghèo và cận nghèo}.
   */
  static boolean cross(FigureText text, Figure whole, int from, int to, int parts) {
    for (int cue = text.find(Role.CROSSING, from, to);
        cue >= 0;
        cue = text.find(Role.CROSSING, text.cueEnd(cue), to)) {
      String word = text.tokens().surface(cue, text.cueEnd(cue));
      boolean named = isNamed(text, word, Clauses.start(text, whole), from);
      if (!named && !(parts == 2 && isOfTwo(text, from, to))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(FigureText text, String words, int from, int to) {
    for (int cue = text.find(Role.CROSSING, from, to);
        cue >= 0;
        cue = text.find(Role.CROSSING, text.cueEnd(cue), to)) {
      if (text.tokens().surface(cue, text.cueEnd(cue)).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether men and women are told, {@code tái cử} and {@code lần đầu}, and no other division: they
   * leave nobody out.
   */
  private static boolean isOfTwo(FigureText text, int from, int to) {
    boolean other = false;
    for (int token = from; token < to; token++) {
      String word = text.tokens().surface(token);
      other |= word.equals("nam") || word.equals("đầu") || word.equals("mới");
      if (text.isCue(Role.CROSSING, token) && !word.equals("nữ") && !word.equals("tái")) {
        return false;
      }
    }
    return other;
  }
}
