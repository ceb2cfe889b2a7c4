package org.vanban.person;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Offices of an entry in a list of persons, whose line opens with the name: {@code - Lê Mai (sinh
 * 1963, quê Hậu Giang): kỹ sư, Bí thư Tỉnh ủy}. All that the entry lists is said of that name.
 */
final class EntryOffices {
  private static final int NONE = PhraseTable.NONE;

  /** {@code (thầy thuốc) (1906 - 1998)}: so many brackets may stand behind a name. */
  private static final int MOST_BRACKETS = 2;

  /** So many words of what else somebody is may stand between two signs. */
  private static final int LONGEST_LISTED = 16;

  private final PersonWords words;
  private final Tokens tokens;
  private final List<Piece> pieces;
  private final List<OfficeLinker.Holder> holders;

  EntryOffices(
      PersonWords words, Tokens tokens, List<Piece> pieces, List<OfficeLinker.Holder> holders) {
    this.words = words;
    this.tokens = tokens;
    this.pieces = pieces;
    this.holders = holders;
  }

  void share() {
    for (int i = 0; i < holders.size(); i++) {
      OfficeLinker.Holder holder = holders.get(i);
      int from = opening(holder);
      if (from != NONE && holder.after.isEmpty()) {
        take(holder, from, i + 1 < holders.size() ? holders.get(i + 1).first : pieces.size());
      }
    }
  }

  /** Where the entry begins to tell what its name is, or {@link #NONE} if this is no entry. */
  private int opening(OfficeLinker.Holder holder) {
    int start = pieces.get(holder.first).start();
    boolean bullet = isBullet(start - 1);
    if (!bullet && !tokens.isBreakBefore(start)) {
      return NONE;
    }
    int name = pieces.get(holder.piece).end();
    int sign = behindBrackets(name);
    if (tokens.isBreakBefore(sign)) {
      return NONE;
    }
    if (tokens.isSymbolAt(sign, ':')) {
      return behindBrackets(sign + 1);
    }
    return bullet && sign > name && tokens.isSymbolAt(sign, ',') ? sign + 1 : NONE;
  }

  /** {@code -}, {@code •}, {@code 1.}, {@code a)} at the beginning of a line. */
  private boolean isBullet(int sign) {
    if (tokens.isWordAt(sign) || tokens.isNumberAt(sign)) {
      return false;
    }
    boolean number = tokens.isSymbolAt(sign, '.') || tokens.isSymbolAt(sign, ')');
    return tokens.isBreakBefore(sign) || (number && tokens.isBreakBefore(sign - 1));
  }

  private int behindBrackets(int at) {
    int end = at;
    for (int i = 0; i < MOST_BRACKETS; i++) {
      end = Terms.bracketEnd(tokens, end);
    }
    return end;
  }

  private void take(OfficeLinker.Holder holder, int opening, int border) {
    int from = opening;
    for (int at = holder.piece + 1; at < border; at++) {
      Piece piece = pieces.get(at);
      if (piece.is(Piece.Kind.RANK) && piece.start() == opening && isClosed(piece.end())) {
        holder.takeRank(piece); // - Lê Mai: Đại tá, nguyên Viện trưởng
      }
      if (piece.start() < from || !piece.is(Piece.Kind.OFFICE)) {
        continue;
      }
      boolean sign = piece.start() == from || tokens.isSymbolAt(piece.start() - 1, ',');
      int end = Terms.end(tokens, words, piece.end());
      if (!sign || !isListing(from, piece.start()) || !isClosed(end)) {
        return;
      }
      holder.after.add(piece);
      holder.last = at;
      from = end;
    }
  }

  /** Whether nothing but what else a name is stands between two tokens. */
  private boolean isListing(int from, int to) {
    if (to - from > LONGEST_LISTED) {
      return false;
    }
    int at = from;
    while (at < to) {
      boolean stop = tokens.isSymbolAt(at, '.') || tokens.isSymbolAt(at, ';');
      int described =
          Math.max(words.honorifics().end(tokens, at), words.bodyWords().end(tokens, at));
      boolean verb = words.officeStops().isAt(tokens, at) && described == NONE && !isAdded(at);
      if (stop || verb || tokens.isBreakBefore(at)) {
        return false;
      }
      at = Math.max(at + 1, described);
    }
    return true;
  }

  /** {@code tại đại học}, {@code đầu tiên}, {@code người}: adds to a noun, and is no verb. */
  private boolean isAdded(int at) {
    return words.at().isAt(tokens, at)
        || words.terms().isAt(tokens, at)
        || words.describing().isAt(tokens, at);
  }

  /** An office that a verb follows acts, and is not listed: {@code A: Giám đốc Sở nói thế}. */
  private boolean isClosed(int end) {
    return !tokens.isWordAt(end) || tokens.isBreakBefore(end) || words.of().isAt(tokens, end);
  }
}
