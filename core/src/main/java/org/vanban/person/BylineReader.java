package org.vanban.person;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Authors in credits and bylines: {@code (Ảnh: Trí Dũng/TTXVN)}, {@code Tin, ảnh: Hiền Hòa}, {@code
 * NGUYỆT THU (Báo Lâm Đồng)} alone on a line.
 */
final class BylineReader {
  private static final int NONE = PhraseTable.NONE;
  private static final int MOST_AUTHORS = 6;
  private static final int LONGEST_LINE = 24;
  private static final int LONGEST_AUTHOR = 4;
  private static final int LONGEST_PAPER = 6;

  private final PersonWords words;
  private final NameReader names;

  BylineReader(PersonWords words, NameReader names) {
    this.words = words;
    this.names = names;
  }

  /**
   * Reads a credit that begins at a token.
   *
   * @return the token after it, or the token itself if none begins there
   */
  int credit(Tokens tokens, int at, List<Piece> pieces) {
    if (words.according().isAt(tokens, at) && tokens.isCapitalizedAt(at)) {
      return sourced(tokens, at, pieces);
    }
    if (words.sources().isAt(tokens, at) && tokens.isSymbolAt(at + 1, ':')) {
      return sourced(tokens, at + 1, pieces);
    }
    int opener = words.credits().end(tokens, at);
    if (opener == NONE) {
      return at;
    }
    boolean opens = tokens.isCapitalizedAt(at) || tokens.isSymbolAt(at - 1, '(');
    boolean colon = opens && tokens.isSymbolAt(opener, ':');
    boolean photo = tokens.isCapitalizedAt(at) && opener == at + 1 && tokens.charAt(at) == 'Ả';
    if (!colon && !photo) {
      return at;
    }
    int from = colon ? opener + 1 : opener;
    int outlet = outletEnd(tokens, from);
    if (outlet > from && !colon && !tokens.isSymbolAt(outlet - 1, '/')) {
      return at;
    }
    int before = pieces.size();
    int end = authors(tokens, outlet, pieces);
    return pieces.size() > before ? end : at;
  }

  /** {@code Theo Minh Anh/VOV}, {@code Nguồn: Minh Đức/Vietnam+}. */
  private int sourced(Tokens tokens, int at, List<Piece> pieces) {
    int end = author(tokens, at + 1);
    boolean outlet =
        end != NONE
            && tokens.isSymbolAt(end, '/')
            && (tokens.isAllCapsAt(end + 1) || words.outlets().isAt(tokens, end + 1));
    if (!outlet) {
      return tokens.isSymbolAt(at, ':') ? at - 1 : at;
    }
    pieces.add(new Piece(Piece.Kind.AUTHOR, at + 1, end));
    return end;
  }

  /** Behind {@code VGP/}; the token itself if no outlet with a slash stands there. */
  private int outletEnd(Tokens tokens, int at) {
    int outlet = words.outlets().end(tokens, at);
    int end = outlet == NONE && tokens.isAllCapsAt(at) ? at + 1 : outlet;
    return end != NONE && tokens.isSymbolAt(end, '/') ? end + 1 : at;
  }

  private int authors(Tokens tokens, int at, List<Piece> pieces) {
    int end = at;
    for (int i = 0; i < MOST_AUTHORS; i++) {
      int from = i == 0 ? initialsEnd(tokens, end) : separatorEnd(tokens, end);
      if (i > 0 && from == end) {
        break;
      }
      int name = author(tokens, from);
      if (name == NONE) {
        break;
      }
      pieces.add(new Piece(Piece.Kind.AUTHOR, from, name));
      end = name;
    }
    return end;
  }

  /** Behind {@code Đ.T - } in {@code Đ.T - Ngọc Trân}: initials alone are no name. */
  private static int initialsEnd(Tokens tokens, int at) {
    int end = at;
    while (end < at + 6 && tokens.isCapitalizedAt(end) && tokens.length(end) == 1) {
      end += tokens.isSymbolAt(end + 1, '.') ? 2 : 1;
    }
    return end > at && tokens.isDashAt(end) && tokens.isBlankBefore(end)
        ? separatorEnd(tokens, end)
        : at;
  }

  private static int separatorEnd(Tokens tokens, int at) {
    boolean symbol =
        tokens.isDashAt(at)
            || tokens.isSymbolAt(at, ',')
            || tokens.isSymbolAt(at, ';')
            || tokens.isSymbolAt(at, '&')
            || tokens.isSymbolAt(at, '–');
    return symbol && tokens.isCapitalizedAt(at + 1) ? at + 1 : at;
  }

  private int author(Tokens tokens, int at) {
    if (words.outlets().isAt(tokens, at)
        || words.credits().isAt(tokens, at)
        || !tokens.isCapitalizedAt(at)) {
      return NONE;
    }
    int end =
        Math.max(names.announced(tokens, at, NameReader.Trigger.AUTHOR), upToSign(tokens, at));
    boolean place =
        words.places().end(tokens, at) == end && isLarge(words.places().value(tokens, at));
    boolean word =
        end == at + 1 && tokens.isWordAt(end) && !tokens.isBreakBefore(end) && !isSaid(tokens, end);
    if (place || word || (end == at + 1 && !words.surnames().isSyllableAt(tokens, at))) {
      return NONE;
    }
    return words.countries().end(tokens, at) == end || !NameUnits.hasSyllable(tokens, at, end)
        ? NONE
        : end;
  }

  /**
   * {@code Mạnh Trưởng} up to a bracket, a slash, the end of the line: words with a capital that
   * fill a credit are one name, even if they open sentences elsewhere.
   */
  private int upToSign(Tokens tokens, int at) {
    boolean initial =
        tokens.length(at) == 1 && tokens.isSymbolAt(at + 1, '.') && tokens.isCapitalizedAt(at + 2);
    int from = initial ? at + 2 : at; // Đ. Trường
    int end = from;
    while (end < at + LONGEST_AUTHOR
        && tokens.isCapitalizedAt(end)
        && (end == from || (tokens.isBlankBefore(end) && !tokens.isBreakBefore(end)))) {
      end++;
    }
    boolean fills = !tokens.isWordAt(end) || tokens.isBreakBefore(end);
    boolean family = words.surnames().strengthAt(tokens, at) == Surnames.STRONG && end == at + 2;
    boolean given =
        words.surnames().isSyllableAt(tokens, at) && words.surnames().isSyllableAt(tokens, end - 1);
    boolean name = family || given;
    boolean listed = tokens.isSymbolAt(end, ',') || tokens.isNumberAt(end);
    return fills && name && !listed && end > at + 1 && !words.titles().isAt(tokens, end - 1)
        ? end
        : NONE;
  }

  /** {@code Ảnh: Dũng chụp}; not {@code Ảnh: Sinh viên}. */
  private boolean isSaid(Tokens tokens, int at) {
    return tokens.isCapitalizedAt(at)
        || words.officeStops().isAt(tokens, at)
        || words.credits().isAt(tokens, at)
        || words.and().isAt(tokens, at);
  }

  /** A province; districts are given names far more often here, {@code Thanh Hà}. */
  private static boolean isLarge(String levels) {
    return levels.contains("P");
  }

  /** Reads the line that begins at a token as one of authors alone; nothing if it is not. */
  void line(Tokens tokens, int at, List<Piece> pieces) {
    int end = at + 1;
    while (end < tokens.size() && !tokens.isBreakBefore(end) && end - at < LONGEST_LINE) {
      end++;
    }
    if (end - at >= LONGEST_LINE || !tokens.isCapitalizedAt(at) || !endsSentence(tokens, at - 1)) {
      return;
    }
    int before = pieces.size();
    int after = authors(tokens, at, pieces);
    if (pieces.size() == before
        || !isRest(tokens, after, end)
        || !areFull(tokens, pieces, before)) {
      pieces.subList(before, pieces.size()).clear();
    }
  }

  private static boolean endsSentence(Tokens tokens, int at) {
    char c = tokens.charAt(at);
    return c == '.' || c == '!' || c == '?' || c == '”' || c == '"' || c == '…' || c == '/'
        || c == ')';
  }

  /** Initials, or the name of a paper, up to the end of the line. */
  private boolean isSign(Tokens tokens, int from, int end) {
    if (words.bodies().isAt(tokens, from) || words.outlets().end(tokens, from) == end) {
      return end - from <= LONGEST_PAPER;
    }
    boolean initials = from < end;
    for (int i = from; i < end; i++) {
      boolean stop = tokens.isSymbolAt(i, '.') || tokens.isSymbolAt(i, '-');
      initials &= stop || tokens.isAllCapsAt(i) && tokens.length(i) == 1;
    }
    return initials;
  }

  private static boolean areFull(Tokens tokens, List<Piece> pieces, int from) {
    for (Piece piece : pieces.subList(from, pieces.size())) {
      if (piece.end() - piece.start() < 2) {
        return false;
      }
    }
    return true;
  }

  /** What may follow on the line: an outlet in brackets, behind a slash, a full stop, a credit. */
  private boolean isRest(Tokens tokens, int from, int end) {
    if (from >= end) {
      return true;
    }
    if (tokens.isSymbolAt(from, '.') && words.credits().isAt(tokens, from + 1)) {
      return true; // Hồng Thủy. Ảnh: Duy Thái
    }
    if (words.credits().end(tokens, from) == end) {
      return true; // Hạnh Chi tổng hợp
    }
    if (tokens.isDashAt(from) && isSign(tokens, from + 1, end)) {
      return true; // SONG AN - T.Đ, Lam Khê - báo Văn hóa
    }
    char c = tokens.charAt(from);
    return c == '(' || c == '/' || c == '*' || (end - from == 1 && !tokens.isWordAt(from));
  }
}
