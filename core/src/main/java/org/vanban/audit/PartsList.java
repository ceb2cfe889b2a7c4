package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * A whole and the parts that its sentence lists after it: {@code 60 hộ, gồm 12 hộ nghèo, 48 hộ
 * khá}.
 *
 * @param parts counts of the same, parts of parts left out
 * @param isPure whether the list holds nothing that counts something else, and nothing that cuts
 *     across
 */
record PartsList(Figure whole, Opener opener, List<Figure> parts, boolean isPure) {
  PartsList {
    parts = List.copyOf(parts);
  }

  /** What opens a list. */
  enum Opener {
    COLON,
    LIST,
    AMONG,
    BRACKET,
    /** The whole itself: {@code Trong 60 hộ, …}. */
    OUT_OF
  }

  /** Whether the list may name some parts only. */
  boolean mayLeaveOut() {
    return opener == Opener.AMONG || opener == Opener.OUT_OF;
  }

  /** The list that opens between a whole and the next count after it. */
  static Optional<PartsList> after(FigureText text, Figure whole) {
    Optional<Figure> next = text.after(whole);
    int seen = whole.to();
    while (next.isPresent()) {
      Figure figure = next.get();
      Optional<Start> start = opener(text, whole, seen, figure.from());
      if (start.isPresent()) {
        return Optional.of(read(text, whole, start.get()));
      }
      boolean aside = figure.kind() == Figure.Kind.PERCENT || figure.kind() == Figure.Kind.ASIDE;
      if (!aside && !text.isChange(figure)) {
        return Optional.empty();
      }
      seen = figure.to();
      next = text.after(figure);
    }
    return Optional.empty();
  }

  private record Start(Opener opener, int from) {}

  private static Optional<Start> opener(FigureText text, Figure whole, int from, int to) {
    Tokens tokens = text.tokens();
    for (int token = from; token < to; token++) {
      if (tokens.isSymbolAt(token, ';') || tokens.isSymbolAt(token, '|')) {
        return Optional.empty();
      }
      if (text.isCue(Role.AMONG, token)) {
        return Optional.of(new Start(Opener.AMONG, token));
      }
      if (text.isCue(Role.LIST, token)) {
        return Optional.of(new Start(Opener.LIST, token));
      }
      if (tokens.isSymbolAt(token, ':')) {
        boolean among = text.has(Role.AMONG, token, to);
        return Optional.of(new Start(among ? Opener.AMONG : Opener.COLON, token));
      }
      if (tokens.isSymbolAt(token, '(')) {
        boolean among = text.has(Role.AMONG, token, to);
        return Optional.of(new Start(among ? Opener.AMONG : Opener.BRACKET, token));
      }
    }
    int before = text.cueEndingAt(whole.from(), text.sentenceStart(whole.sentence()));
    boolean outOf =
        before >= 0 && text.isCue(Role.OUT_OF, before)
            || whole.from() > 0 && tokens.surface(whole.from() - 1).equals("Trong");
    return outOf ? Optional.of(new Start(Opener.OUT_OF, from)) : Optional.empty();
  }

  private static PartsList read(FigureText text, Figure whole, Start start) {
    int end = end(text, whole, start);
    List<Figure> parts = new ArrayList<>();
    boolean pure =
        !text.has(Role.CROSSING, start.from(), end) && !text.has(Role.EACH, start.from(), end);
    boolean nested = false;
    int seen = start.from() + 1;
    for (int i = whole.index() + 1; i < text.figures().size(); i++) {
      Figure figure = text.figures().get(i);
      if (figure.from() >= end) {
        break;
      }
      if (figure.to() <= start.from()) {
        continue;
      }
      nested = isNested(text, nested, parts.isEmpty(), seen, figure.from());
      seen = figure.to();
      if (figure.kind() == Figure.Kind.PERCENT || nested || text.isChange(figure)) {
        continue;
      }
      boolean part = figure.isCount() && text.comparable(whole, figure) && !text.isTime(figure);
      if (part) {
        parts.add(figure);
      } else if (!text.isTime(figure)) {
        pure = false;
      }
    }
    return new PartsList(whole, start.opener(), parts, pure);
  }

  /** The token at which the list ends: the closing bracket, or the sentence's end. */
  private static int end(FigureText text, Figure whole, Start start) {
    int end = text.sentenceEnd(whole.sentence());
    if (!text.tokens().isSymbolAt(start.from(), '(')) {
      return end;
    }
    for (int token = start.from(); token < end; token++) {
      if (text.tokens().isSymbolAt(token, ')')) {
        return token;
      }
    }
    return end;
  }

  /** Whether a figure is a part of a part: behind another trong đó, or in a bracket. */
  private static boolean isNested(
      FigureText text, boolean nested, boolean first, int from, int to) {
    Tokens tokens = text.tokens();
    boolean now = nested;
    for (int token = from; token < to; token++) {
      if (tokens.isSymbolAt(token, ';') || tokens.isSymbolAt(token, ')')) {
        now = false;
      } else if (!first && (text.isCue(Role.AMONG, token) || text.isCue(Role.LIST, token))
          || tokens.isSymbolAt(token, '(')) {
        now = true;
      }
    }
    return now;
  }
}
