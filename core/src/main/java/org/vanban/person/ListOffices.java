package org.vanban.person;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Offices that go to every name of a list: {@code các Ủy viên Bộ Chính trị: A, B} and {@code các
 * Phó Thủ tướng A, B và C}.
 */
final class ListOffices {
  private final PersonWords words;
  private final Tokens tokens;
  private final List<Piece> pieces;
  private final List<OfficeLinker.Holder> holders;

  ListOffices(
      PersonWords words, Tokens tokens, List<Piece> pieces, List<OfficeLinker.Holder> holders) {
    this.words = words;
    this.tokens = tokens;
    this.pieces = pieces;
    this.holders = holders;
  }

  void share() {
    for (int i = 0; i < holders.size(); i++) {
      OfficeLinker.Holder holder = holders.get(i);
      shareColon(i, holder.first);
      sharePlural(i);
    }
  }

  private void shareColon(int index, int first) {
    int start = firstOf(index, first);
    int colon = start - 1;
    if (colon < 0
        || !pieces.get(colon).is(Piece.Kind.OFFICE)
        || separator(colon, start) != Separator.COLON) {
      return;
    }
    List<Piece> offices = pieces.subList(chainStart(colon, index), colon + 1);
    for (int i = index; i < holders.size(); i++) {
      OfficeLinker.Holder holder = holders.get(i);
      if (i > index && !isListed(i)) {
        return;
      }
      offices.stream().filter(o -> !holder.before.contains(o)).forEach(holder.listed::add);
    }
  }

  /** {@code Phó Tư lệnh kiêm Tham mưu trưởng: Đại tá A}: all offices in front of the colon. */
  private int chainStart(int last, int index) {
    int at = last;
    while (at > 0
        && pieces.get(at - 1).is(Piece.Kind.OFFICE)
        && separator(at - 1, at).goesOn()
        && (index == 0 || !holders.get(index - 1).after.contains(pieces.get(at - 1)))) {
      at--;
    }
    return at;
  }

  /** The first piece in front of a name that belongs to it, chained offices included. */
  private int firstOf(int index, int first) {
    OfficeLinker.Holder holder = holders.get(index);
    int at = first;
    while (at > 0 && holder.before.contains(pieces.get(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether only signs of a list stand between the name before and this one. */
  private boolean isListed(int index) {
    int at = holders.get(index - 1).piece;
    int end = holders.get(index).piece;
    for (int i = at; i < end; i++) {
      if (!separator(i, i + 1).isOfList()) {
        return false;
      }
    }
    return true;
  }

  private void sharePlural(int index) {
    OfficeLinker.Holder holder = holders.get(index);
    if (holder.before.size() != 1) {
      return;
    }
    Piece office = holder.before.getFirst();
    if (!isPlural(holder, office)) {
      return;
    }
    for (int i = index + 1; i < holders.size(); i++) {
      OfficeLinker.Holder next = holders.get(i);
      Separator separator = separator(next.piece - 1, next.piece);
      boolean bare = next.first == next.piece && holders.get(i - 1).piece == next.piece - 1;
      if (!bare || (separator != Separator.COMMA && separator != Separator.AND)) {
        return;
      }
      next.listed.add(office);
    }
  }

  private boolean isPlural(OfficeLinker.Holder holder, Piece office) {
    int start =
        holder
            .honorific
            .filter(h -> h.end() == office.start())
            .map(Piece::start)
            .orElse(office.start());
    return words.plurals().isAt(tokens, start) || words.plurals().isAt(tokens, start - 1);
  }

  private Separator separator(int left, int right) {
    return Separator.between(tokens, words, pieces.get(left), pieces.get(right));
  }
}
