package org.vanban.person;

import java.util.ArrayList;
import java.util.List;
import org.vanban.text.Tokens;

/** Cuts a text into the pieces that matter to persons, in one pass from left to right. */
final class PieceReader {
  private static final int NONE = PhraseTable.NONE;

  /** So many words may a phrase have that makes a name one of something else. */
  private static final int LONGEST_CONTEXT = 6;

  private final PersonWords words;
  private final NameReader names;
  private final OfficeReader offices;
  private final BylineReader bylines;

  PieceReader(PersonWords words, NameReader names, OfficeReader offices) {
    this.words = words;
    this.names = names;
    this.offices = offices;
    this.bylines = new BylineReader(words, names);
  }

  List<Piece> read(Tokens tokens) {
    Reading reading = new Reading(tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = tokens.isWordAt(at) ? reading.piece(at) : at + 1;
    }
    return reading.pieces;
  }

  /** One text while it is read. */
  private final class Reading {
    private final Tokens tokens;
    private final List<Piece> pieces = new ArrayList<>();
    private int chainStart; // first token of the pieces that touch the last one
    private int otherEnd = NONE; // behind the last name of something else

    Reading(Tokens tokens) {
      this.tokens = tokens;
    }

    /** Reads what begins at a token; the token to go on with. */
    int piece(int at) {
      boolean touches = !pieces.isEmpty() && last().end() == at && !last().isPerson();
      if (touches && tokens.isCapitalizedAt(at) && !isTrigger(at)) {
        int end = announced(at);
        if (end != NONE) {
          return isOfSomethingElse(chainStart, true) ? end : name(at, end);
        }
      }
      int place = placeEnd(at);
      if (place != NONE) {
        return place;
      }
      if (offices.canBegin(tokens, at)) {
        int end = offices.end(tokens, at);
        if (end != NONE) {
          return add(Piece.Kind.OFFICE, at, end);
        }
      }
      return other(at);
    }

    private int other(int at) {
      int rank = words.ranks().end(tokens, at);
      if (rank != NONE) {
        return add(Piece.Kind.RANK, at, rank);
      }
      int line = line(at);
      if (line != at) {
        return line;
      }
      int credit = bylines.credit(tokens, at, pieces);
      if (credit != at) {
        return credit;
      }
      int honorific = honorificEnd(at);
      if (honorific != NONE) {
        return add(Piece.Kind.HONORIFIC, at, honorific);
      }
      int end = tokens.isCapitalizedAt(at) ? bare(at) : NONE;
      return end == NONE ? at + 1 : name(at, end);
    }

    private int line(int at) {
      boolean late = tokens.start(at) > tokens.text().length() / 2;
      if (!late || at == 0 || !tokens.isBreakBefore(at) || !tokens.isCapitalizedAt(at)) {
        return at;
      }
      int before = pieces.size();
      bylines.line(tokens, at, pieces);
      return pieces.size() > before ? last().end() : at;
    }

    private boolean isTrigger(int at) {
      return words.ranks().isAt(tokens, at)
          || (offices.canBegin(tokens, at) && offices.end(tokens, at) != NONE)
          || honorificEnd(at) != NONE;
    }

    private int honorificEnd(int at) {
      int end = words.honorifics().end(tokens, at);
      if (end == NONE || isPlaceName(at, end)) {
        return NONE;
      }
      String kind = words.honorifics().value(tokens, at);
      if (kind.equals("degree")) {
        if (!tokens.isCapitalizedAt(at)) {
          return tokens.isCapitalizedAt(end) ? end : NONE;
        }
        return tokens.isSymbolAt(end, '.') && tokens.isCapitalizedAt(end + 1) ? end + 1 : end;
      }
      return end;
    }

    /** {@code Hai Bà Trưng}, {@code Bà Rịa}: nothing inside is a piece. */
    private int placeEnd(int at) {
      if (!tokens.isCapitalizedAt(at)
          || !tokens.isCapitalizedAt(at + 1)
          || words.surnames().strengthAt(tokens, at) != Surnames.NONE) {
        return NONE;
      }
      int end = words.places().end(tokens, at);
      return end > at + 1 && !words.places().value(tokens, at).equals("W") ? end : NONE;
    }

    /** {@code Bà Rịa}, {@code Anh Sơn}. */
    private boolean isPlaceName(int at, int end) {
      boolean capitals = tokens.isCapitalizedAt(at) && tokens.isCapitalizedAt(end);
      return capitals && words.places().end(tokens, at) > end;
    }

    private int announced(int at) {
      int end = names.announced(tokens, at, trigger(at));
      if (end == NONE) {
        return NONE;
      }
      boolean honorific = last().is(Piece.Kind.HONORIFIC) || last().is(Piece.Kind.RANK);
      int known = words.bodies().end(tokens, at);
      boolean body = known >= end && !(honorific && known == at + 1);
      boolean place = words.places().end(tokens, at) == end && end > at + 1;
      boolean person = words.surnames().strengthAt(tokens, at) != Surnames.NONE && end > at + 1;
      return (body && !person) || (place && !honorific) ? NONE : end;
    }

    private NameReader.Trigger trigger(int at) {
      Piece last = last();
      return switch (last.kind()) {
        case OFFICE ->
            offices.isForeign(tokens, last.start())
                ? NameReader.Trigger.FOREIGN_OFFICE
                : NameReader.Trigger.CALLING;
        case HONORIFIC ->
            words.honorifics().value(tokens, last.start()).equals("address")
                ? NameReader.Trigger.ADDRESS
                : NameReader.Trigger.CALLING;
        default -> NameReader.Trigger.ADDRESS;
      };
    }

    private int bare(int at) {
      int end = names.bare(tokens, at);
      if (end == NONE || isInsidePhrase(at) || tokens.isCapitalizedAt(end) && !stopsAt(end)) {
        return NONE;
      }
      boolean listed = otherEnd != NONE && otherEnd + 1 == at && isListSign(otherEnd);
      if (listed || isOfSomethingElse(at, false)) {
        otherEnd = end;
        return NONE;
      }
      return end;
    }

    private boolean isListSign(int at) {
      return tokens.isSymbolAt(at, ',') || words.and().isAt(tokens, at) || tokens.isDashAt(at);
    }

    private boolean stopsAt(int end) {
      return words.nameStops().isAt(tokens, end)
          || tokens.isBreakBefore(end)
          || !tokens.isBlankBefore(end)
          || isTrigger(end)
          || !words.surnames().isSyllableAt(tokens, end);
    }

    /** Behind another word with a capital: {@code Trường Nguyễn Du}. */
    private boolean isInsidePhrase(int at) {
      int before = at - 1;
      boolean capital = tokens.isCapitalizedAt(before) && !tokens.isBreakBefore(at);
      return capital && !opensSentence(before);
    }

    private boolean opensSentence(int before) {
      return words.nameStops().end(tokens, before) == before + 1
          || words.nameStops().end(tokens, before - 1) == before + 1
          || (!tokens.isCapitalizedAt(before - 1)
              && !words.surnames().isSyllableAt(tokens, before)
              && !words.contexts().isAt(tokens, before)
              && !words.bodies().isAt(tokens, before));
    }

    /** Whether a phrase such as {@code đường}, {@code Giải thưởng} ends just before a token. */
    private boolean isOfSomethingElse(int at, boolean through) {
      boolean dotted = tokens.isSymbolAt(at - 1, '.') && tokens.isAllCapsAt(at - 2);
      int end = dotted ? at - 1 : at;
      for (int start = Math.max(0, end - LONGEST_CONTEXT); start < end; start++) {
        if (words.contexts().end(tokens, start) == end) {
          return !through || words.contexts().value(tokens, start).equals("yes");
        }
      }
      return false;
    }

    private int name(int at, int end) {
      return add(Piece.Kind.NAME, at, end);
    }

    private int add(Piece.Kind kind, int at, int end) {
      if (pieces.isEmpty() || last().end() != at || last().isPerson()) {
        chainStart = at;
      }
      pieces.add(new Piece(kind, at, end));
      return end;
    }

    private Piece last() {
      return pieces.getLast();
    }
  }
}
