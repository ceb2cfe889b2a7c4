package org.vanban.person;

import java.util.List;
import org.vanban.text.Tokens;

/**
 * Offices that a clause says of its name: {@code A được bầu giữ chức Chủ tịch UBND tỉnh}, {@code
 * Trưởng ban là ông A}, {@code chức vụ Giám đốc Sở do ông A nắm giữ}.
 */
final class PredicateOffices {
  private static final int NONE = PhraseTable.NONE;
  private static final int LONGEST_CLAUSE = 30;
  private static final int LONGEST_PREDICATE = 7;
  private static final int NEAR = 4;

  private final PersonWords words;
  private final Tokens tokens;
  private final List<Piece> pieces;
  private final List<OfficeLinker.Holder> holders;

  PredicateOffices(
      PersonWords words, Tokens tokens, List<Piece> pieces, List<OfficeLinker.Holder> holders) {
    this.words = words;
    this.tokens = tokens;
    this.pieces = pieces;
    this.holders = holders;
  }

  void share() {
    for (int i = 0; i < holders.size(); i++) {
      if (pieces.get(holders.get(i).piece).is(Piece.Kind.NAME)) {
        forward(i);
        backward(holders.get(i));
      }
    }
  }

  private void forward(int index) {
    OfficeLinker.Holder holder = holders.get(index);
    int subject = subject(index);
    int limit = index + 1 < holders.size() ? holders.get(index + 1).first : pieces.size();
    int from = behindBracket(holder.last);
    boolean said = false;
    for (int at = holder.last + 1; at < limit; at++) {
      Piece piece = pieces.get(at);
      int clause = tokens.isSymbolAt(piece.start() - 1, ':') ? piece.start() - 1 : piece.start();
      if (piece.start() - from > LONGEST_CLAUSE || endsClause(from, clause)) {
        return;
      }
      if (subject == NONE || isPronoun(at)) {
        return;
      }
      if (!piece.is(Piece.Kind.OFFICE)) {
        continue;
      }
      boolean goesOn = said && separator(at - 1, at).goesOn();
      if (goesOn || isPredicate(from, clause, said)) {
        give(subject, piece);
        said = true;
        from = piece.end();
      } else {
        said = false;
      }
    }
  }

  /** {@code A (1904 - 1964) là}: behind what a bracket adds to a piece, if it holds no other. */
  private int behindBracket(int piece) {
    int end = pieces.get(piece).end();
    int bracket = Terms.bracketEnd(tokens, end);
    boolean holds = piece + 1 < pieces.size() && pieces.get(piece + 1).start() < bracket;
    return holds ? end : bracket;
  }

  /**
   * The name that a clause behind this one speaks of: the one before where this one stands in a
   * complement, {@code A là thư ký cho Bí thư B, rồi là Chánh Văn phòng}, or acts in a passive,
   * {@code A được Thủ tướng B bổ nhiệm giữ chức Thứ trưởng}; {@link #NONE} if that has no name.
   */
  private int subject(int index) {
    OfficeLinker.Holder holder = holders.get(index);
    int start = pieces.get(holder.first).start();
    for (Piece office : holder.before) {
      start = Math.min(start, office.start());
    }
    int end = pieces.get(holder.last).end();
    boolean agent = words.passives().isAt(tokens, start - 1) && !isDoing(start - 1, end);
    boolean complement =
        agent || (words.complements().isAt(tokens, start - 1) && tokens.isSymbolAt(end, ','));
    boolean same = index > 0 && !endsClause(pieces.get(holders.get(index - 1).piece).end(), start);
    if (agent && !same) {
      return NONE;
    }
    return complement && same ? index - 1 : index;
  }

  /** {@code do bà A làm Tổ trưởng}: the office is said of the one who acts. */
  private boolean isDoing(int passive, int end) {
    return tokens.surface(passive).equals("do") && words.holding().isAt(tokens, end);
  }

  /** {@code cử ông làm}: somebody else without a name. */
  private boolean isPronoun(int at) {
    boolean touches = at + 1 < pieces.size() && pieces.get(at + 1).start() == pieces.get(at).end();
    boolean told =
        tokens.isWordAt(pieces.get(at).start() - 1) && isTold(pieces.get(at).start() - 1);
    return pieces.get(at).is(Piece.Kind.HONORIFIC) && !told && !touches;
  }

  /** {@code là cán bộ lâu năm}, {@code là một sĩ quan}: said of the name itself. */
  private boolean isTold(int before) {
    return tokens.surface(before).equals("là") || tokens.surface(before).equals("một");
  }

  /** Gives an office to a name and to those joined to it by “và” in front. */
  private void give(int index, Piece office) {
    holders.get(index).after.add(office);
    for (int i = index; i > 0; i--) {
      OfficeLinker.Holder holder = holders.get(i);
      OfficeLinker.Holder before = holders.get(i - 1);
      Separator joint = separator(before.last, holder.first);
      boolean listed = joint == Separator.COMMA && holder.first == holder.piece;
      if (joint != Separator.AND && !listed) {
        return;
      }
      before.after.add(office);
    }
  }

  /** Whether the words before an office say it of the name that ends at {@code from}. */
  private boolean isPredicate(int from, int office, boolean said) {
    if (words.holding().isAt(tokens, office)) {
      return false; // được phân công phụ trách Sở Y tế: a verb
    }
    for (int start = Math.max(from, office - LONGEST_PREDICATE); start < office; start++) {
      if (words.predicates().end(tokens, start) == office) {
        boolean copula = words.predicates().value(tokens, start).equals("near");
        boolean near = start - from <= NEAR;
        return (near || !copula || said) && !isDenied(from, start);
      }
    }
    return isListedBehindCopula(from, office);
  }

  /**
   * {@code A là một chính khách người Việt Nam, nguyên Bí thư Tỉnh ủy}: the office is one more of
   * the things that a name is said to be, if no verb comes between.
   */
  private boolean isListedBehindCopula(int from, int office) {
    boolean listed = tokens.isSymbolAt(office - 1, ',') || words.and().isAt(tokens, office - 1);
    int copula = from;
    while (copula <= from + NEAR && !tokens.surface(copula).equals("là")) {
      copula++;
    }
    if (!listed || copula > from + NEAR || !isDescription(copula + 1) || isDenied(from, copula)) {
      return false;
    }
    for (int at = copula + 2; at < office - 1; at = Math.max(at + 1, calledEnd(at))) {
      boolean open = calledEnd(at) != NONE || words.describing().isAt(tokens, at);
      if (words.officeStops().isAt(tokens, at) && !open) {
        return false;
      }
    }
    return true;
  }

  /** {@code một chính khách}, {@code Tiến sĩ}, {@code Trung tướng}; not {@code con út}. */
  private boolean isDescription(int at) {
    return tokens.surface(at).equals("một")
        || words.ranks().isAt(tokens, at)
        || words.honorifics().value(tokens, at).equals("degree");
  }

  /** Behind a calling or a word of a body's name, which are no verbs. */
  private int calledEnd(int at) {
    return Math.max(words.honorifics().end(tokens, at), words.bodyWords().end(tokens, at));
  }

  private boolean isDenied(int from, int to) {
    for (int at = Math.max(from, to - LONGEST_PREDICATE); at < to; at++) {
      if (words.denials().isAt(tokens, at)) {
        return true;
      }
    }
    return words.denials().isAt(tokens, to);
  }

  /** {@code Trưởng ban là ông A}; {@code chức vụ Giám đốc do ông A nắm giữ}. */
  private void backward(OfficeLinker.Holder holder) {
    int office = holder.first - 1;
    if (office < 0 || !pieces.get(office).is(Piece.Kind.OFFICE)) {
      return;
    }
    int end = Terms.end(tokens, words, pieces.get(office).end());
    int start = pieces.get(holder.first).start();
    int link = words.links().end(tokens, end);
    if (link != start) {
      return;
    }
    boolean held =
        switch (tokens.surface(end)) {
          case "là" -> true;
          case "do" -> isHeld(pieces.get(holder.last).end());
          default -> isGiven(pieces.get(office).start());
        };
    if (held) {
      holder.after.add(pieces.get(office));
    }
  }

  /** {@code do ông A nắm giữ}, but not {@code do ông A làm Trưởng ban}. */
  private boolean isHeld(int from) {
    for (int at = from; at < from + NEAR; at++) {
      if (words.holding().isAt(tokens, at)) {
        return !words.titles().isAt(tokens, words.holding().end(tokens, at));
      }
    }
    return false;
  }

  private boolean isGiven(int office) {
    for (int at = office - 1; at >= Math.max(0, office - LONGEST_PREDICATE - 3); at--) {
      if (words.giving().isAt(tokens, at)) {
        return !words.denials().isAt(tokens, at);
      }
    }
    return false;
  }

  private boolean endsClause(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = tokens.charAt(at);
      boolean stop = c == '.' && tokens.isBlankBefore(at + 1) && tokens.isCapitalizedAt(at + 1);
      if (c == ';' || c == '!' || c == '?' || c == ':' || stop) {
        return true;
      }
      if (at > from && tokens.isParagraphBefore(at)) {
        return true;
      }
    }
    return false;
  }

  private Separator separator(int left, int right) {
    return Separator.between(tokens, words, pieces.get(left), pieces.get(right));
  }
}
