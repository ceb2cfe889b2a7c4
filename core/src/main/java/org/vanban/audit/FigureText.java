package org.vanban.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vanban.mention.Mention;
import org.vanban.mention.Mentions;
import org.vanban.table.Gazetteer;
import org.vanban.text.SentenceDetector;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;
import org.vanban.value.EdtfDate;

/** A text as the checks see it: figures in order, sentences, and the cues between them. */
final class FigureText {
  private static final byte NO_CUE = -1;
  private static final int LONGEST_CUE = 6; // tokens
  private static final int LONGEST_ABBREVIATION = 3; // TP., H., TX.
  static final int MOST_IN_SENTENCE = 24;
  private static final Role[] ROLES = Role.values();

  private final Tokens tokens;
  private final AuditWords words;
  private final Mentions mentions;
  private final Optional<EdtfDate> published;
  private final int[] sentences;
  private final byte[] cues; // role of the cue that begins at a token …
  private final int[] cueEnds; // … and the token after it
  private final int[][] cuePlaces; // by role: where its cues begin, so that a search is no scan
  private final List<Figure> figures;
  private final List<Mention.Date> dates;

  private FigureText(
      Tokens tokens, AuditWords words, Mentions mentions, Optional<EdtfDate> published) {
    this.tokens = tokens;
    this.words = words;
    this.mentions = mentions;
    this.published = published;
    this.sentences = SentenceDetector.starts(tokens);
    this.cues = new byte[tokens.size() + 1];
    this.cueEnds = new int[tokens.size() + 1];
    findCues();
    this.cuePlaces = cuePlaces();
    this.dates = mentions.of(Mention.Date.class);
    this.figures = new FigureReader(this).figures();
  }

  static FigureText of(
      String text, Mentions mentions, Optional<EdtfDate> published, AuditWords words) {
    return new FigureText(words.tokenize(text), words, mentions, published);
  }

  private int[][] cuePlaces() {
    int[] counts = new int[ROLES.length];
    for (byte cue : cues) {
      if (cue != NO_CUE) {
        counts[cue]++;
      }
    }
    int[][] places = new int[ROLES.length][];
    for (int role = 0; role < places.length; role++) {
      places[role] = new int[counts[role]];
      counts[role] = 0;
    }
    for (int token = 0; token < cues.length; token++) {
      if (cues[token] != NO_CUE) {
        places[cues[token]][counts[cues[token]]++] = token;
      }
    }
    return places;
  }

  private void findCues() {
    Arrays.fill(cues, NO_CUE);
    for (int token = 0; token < tokens.size(); ) {
      Optional<Gazetteer.Match<Role>> cue = words.cueAt(tokens, token);
      if (cue.isPresent()) {
        cues[token] = (byte) cue.get().value().ordinal();
        cueEnds[token] = cue.get().end();
        token = cue.get().end();
      } else {
        token++;
      }
    }
  }

  Tokens tokens() {
    return tokens;
  }

  AuditWords words() {
    return words;
  }

  Mentions mentions() {
    return mentions;
  }

  Optional<EdtfDate> published() {
    return published;
  }

  List<Figure> figures() {
    return figures;
  }

  int sentenceCount() {
    return sentences.length - 1;
  }

  /** The sentence that holds a token. */
  int sentenceOf(int token) {
    int at = Arrays.binarySearch(sentences, token);
    return Math.min(at >= 0 ? at : -at - 2, Math.max(0, sentences.length - 2));
  }

  /** The token at which a headline ends: at the first line, or a colon in the first sentence. */
  int headlineEnd() {
    int end = sentences.length > 1 ? sentences[1] : tokens.size();
    for (int token = 1; token < end; token++) {
      if (tokens.isBreakBefore(token) || tokens.isSymbolAt(token, ':') && figuresBefore(token)) {
        return token;
      }
    }
    return end;
  }

  private boolean figuresBefore(int token) {
    return !figures.isEmpty() && figures.get(0).to() <= token;
  }

  int sentenceStart(int sentence) {
    return sentences[sentence];
  }

  int sentenceEnd(int sentence) {
    return sentences[sentence + 1];
  }

  /** Whether a cue of a role begins at a token. */
  boolean isCue(Role role, int token) {
    return token >= 0 && token < tokens.size() && cues[token] == role.ordinal();
  }

  /** The role of the cue that begins at a token. */
  Optional<Role> roleAt(int token) {
    return token >= 0 && token < tokens.size() && cues[token] != NO_CUE
        ? Optional.of(ROLES[cues[token]])
        : Optional.empty();
  }

  /** The token after the cue that begins at a token. */
  int cueEnd(int token) {
    return cueEnds[token];
  }

  /** The first token in {@code [from, to)} at which a cue of the role begins; -1 if none does. */
  int find(Role role, int from, int to) {
    int[] places = cuePlaces[role.ordinal()];
    int at = Arrays.binarySearch(places, Math.max(0, from));
    int next = at >= 0 ? at : -at - 1;
    return next < places.length && places[next] < to ? places[next] : -1;
  }

  boolean has(Role role, int from, int to) {
    return find(role, from, to) >= 0;
  }

  boolean isChangeCue(int token) {
    return isCue(Role.RISE, token) || isCue(Role.FALL, token);
  }

  /** Whether a rise or fall is told in {@code [from, to)}. */
  boolean hasChange(int from, int to) {
    return has(Role.RISE, from, to) || has(Role.FALL, from, to);
  }

  /** Whether {@code , trong đó} opens parts there; {@code 41 người trong số đó} looks back. */
  boolean opensAmong(int from, int to) {
    for (int token = from; token < to; token++) {
      if (isCue(Role.AMONG, token) && tokens.isSymbolAt(token - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the symbols stands in {@code [from, to)}. */
  boolean hasSymbol(String symbols, int from, int to) {
    for (int token = Math.max(0, from); token < to; token++) {
      if (tokens.isSymbolAt(token) && symbols.indexOf(tokens.charAt(token)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a point behind a short name in capitals stands at a token: {@code TP. Thủ Đức}. */
  boolean isAbbreviation(int token) {
    return tokens.isSymbolAt(token, '.')
        && !tokens.isBlankBefore(token)
        && tokens.isCapitalizedAt(token - 1)
        && tokens.length(token - 1) <= LONGEST_ABBREVIATION;
  }

  /** Whether a clause ends in {@code [from, to)}: at a semicolon, colon, bar or full stop. */
  boolean hasStop(int from, int to) {
    for (int token = from; token < to; token++) {
      if (tokens.isSymbolAt(token)
          && ";|:.!?".indexOf(tokens.charAt(token)) >= 0
          && !isAbbreviation(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash between blanks stands at a token, as a comma would. */
  boolean isDash(int token) {
    return tokens.isDashAt(token) && tokens.isBlankBefore(token) && tokens.isBlankBefore(token + 1);
  }

  /**
   * Whether one of the symbols, or a comma that joins no two units, stands in {@code [from, to)};
   * nor does a comma part {@code 57 nhà tạm, nhà dột nát}.
   */
  boolean hasSymbolOrComma(String symbols, String unit, int from, int to) {
    for (int token = Math.max(0, from); token < to; token++) {
      boolean comma =
          tokens.isSymbolAt(token, ',')
              && !isUnitComma(token)
              && !(tokens.isWordAt(token + 1)
                  && (unit.equals(tokens.surface(token + 1))
                      || unit.startsWith(tokens.surface(token + 1) + " ")));
      if (comma || tokens.isSymbolAt(token) && symbols.indexOf(tokens.charAt(token)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comma joins two units: {@code 120/137 chi bộ thôn, bản}, {@code 7 xã, thị trấn}. */
  boolean isUnitComma(int token) {
    return tokens.isSymbolAt(token, ',')
        && isUnit(token - 1, token)
        && isUnit(token + 1, token + 3);
  }

  private boolean isUnit(int from, int to) {
    if (!tokens.isWordAt(from) || tokens.isCapitalizedAt(from)) {
      return false;
    }
    boolean one = words.kindOf(tokens.surface(from)) == AuditWords.UnitKind.THING;
    boolean two =
        tokens.isWordAt(from + 1)
            && words.kindOf(tokens.surface(from, from + 2)) == AuditWords.UnitKind.THING;
    boolean before =
        to == from + 1
            && tokens.isWordAt(from - 1)
            && words.kindOf(tokens.surface(from - 1, to)) == AuditWords.UnitKind.THING;
    return one || two || before;
  }

  /** The cue that ends at a token, not reaching before {@code floor}; -1 if none does. */
  int cueEndingAt(int end, int floor) {
    for (int token = end - 1; token >= Math.max(floor, end - LONGEST_CUE); token--) {
      if (cues[token] != NO_CUE && cueEnds[token] == end) {
        return token;
      }
    }
    return -1;
  }

  /** The figures of a sentence, at most the first {@value #MOST_IN_SENTENCE}. */
  List<Figure> figuresOf(int sentence) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (figures.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < figures.size()
        && end - low < MOST_IN_SENTENCE
        && figures.get(end).sentence() == sentence) {
      end++;
    }
    return figures.subList(low, end);
  }

  /** The figure before another in the same sentence. */
  Optional<Figure> before(Figure figure) {
    return figure.index() == 0
        ? Optional.empty()
        : Optional.of(figures.get(figure.index() - 1))
            .filter(f -> f.sentence() == figure.sentence());
  }

  /** The figure after another in the same sentence. */
  Optional<Figure> after(Figure figure) {
    return figure.index() + 1 >= figures.size()
        ? Optional.empty()
        : Optional.of(figures.get(figure.index() + 1))
            .filter(f -> f.sentence() == figure.sentence());
  }

  /** Whether the figure is a difference: {@code tăng 12 hộ}, {@code giảm được gần 12 hộ}. */
  boolean isChange(Figure figure) {
    return changeCue(figure) >= 0;
  }

  /** The cue that makes a figure a difference; -1 if it is none. */
  int changeCue(Figure figure) {
    int floor = Math.max(sentenceStart(figure.sentence()), figure.from() - 4);
    for (int end = figure.from(); end > floor; ) {
      int cue = cueEndingAt(end, floor);
      if (cue < 0 || isChangeCue(cue)) {
        return cue;
      }
      if (isCue(Role.BE, cue) || Hedge.of(ROLES[cues[cue]]) != Hedge.NONE) {
        end = cue; // giảm được gần 12 hộ; but giảm xuống 12 hộ is no difference
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Whether counts of two units can be whole and part. */
  boolean comparable(Figure whole, Figure part) {
    return words.comparable(whole.unit(), part.unit());
  }

  boolean isTime(Figure figure) {
    return words.kindOf(figure.unit()) == AuditWords.UnitKind.TIME;
  }

  /** Whether a figure counts things or people, so that it and its whole are whole numbers. */
  boolean isThing(Figure figure) {
    return switch (words.kindOf(figure.unit())) {
      case PERSON, ANY, THING -> true;
      case OTHER -> figure.kind() == Figure.Kind.COUNT && !figure.unit().isEmpty();
      case TIME, MONEY, MEASURE, NAME -> false;
    };
  }

  /** {@code 247 trường hợp}: people or things alike. */
  boolean isAnyCase(Figure figure) {
    return words.kindOf(figure.unit()) == AuditWords.UnitKind.ANY;
  }

  boolean isMeasure(Figure figure) {
    return words.kindOf(figure.unit()) == AuditWords.UnitKind.MEASURE;
  }

  boolean isMoney(Figure figure) {
    return words.kindOf(figure.unit()) == AuditWords.UnitKind.MONEY;
  }

  /** The numbers that a hedged or rounded count may stand for. */
  Interval range(Hedge hedge, Amount value, boolean counted) {
    return words
        .reach(hedge)
        .map(reach -> reach.around(value))
        .orElseGet(() -> counted ? Interval.counted(value) : Interval.rounded(value));
  }

  /** The dates of the text, in its order. */
  List<Mention.Date> dates() {
    return dates;
  }

  /** The index of the first date that begins at an offset or after it. */
  int firstDateAt(int offset) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
