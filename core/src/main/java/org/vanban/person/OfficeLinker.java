package org.vanban.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.text.TextNormalizer;
import org.vanban.text.Tokens;

/** Gives each office of one text to the names that it belongs to. For one text and thread. */
final class OfficeLinker {
  /** So many signs of a table or of bold type may stand in a signature. */
  private static final int LONGEST_GAP = 12;

  /** So many signs and words may tell the age, the place, the other name of somebody. */
  private static final int LONGEST_LIFE = 16;

  /** So many words may say an office in front of its name: {@code Với tư cách là}. */
  private static final int LONGEST_FRONT = 4;

  private final PersonWords words;
  private final Tokens tokens;
  private final List<Piece> pieces;
  private final List<Holder> holders = new ArrayList<>();

  OfficeLinker(PersonWords words, Tokens tokens, List<Piece> pieces) {
    this.words = words;
    this.tokens = tokens;
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isPerson()) {
        holders.add(
            new Holder(words, tokens, pieces, i, holders.isEmpty() ? -1 : holders.getLast().piece));
      }
    }
  }

  /** A name with what belongs to it. */
  static final class Holder {
    /** Where its name stands among the pieces. */
    final int piece;

    /** Its first piece: honorific, rank and office in front of the name with nothing between. */
    final int first;

    /** Its last piece, an office in apposition behind the name. */
    int last;

    final List<Piece> listed = new ArrayList<>();
    final List<Piece> before = new ArrayList<>();
    final List<Piece> after = new ArrayList<>();
    Optional<Piece> rank = Optional.empty();
    Optional<Piece> honorific = Optional.empty();

    Holder(PersonWords words, Tokens tokens, List<Piece> pieces, int piece, int previous) {
      this.piece = piece;
      this.last = piece;
      int at = piece;
      while (at - 1 > previous && touch(words, tokens, pieces.get(at - 1), pieces.get(at))) {
        at--;
        Piece front = pieces.get(at);
        switch (front.kind()) {
          case RANK -> rank = rank.or(() -> Optional.of(front));
          case HONORIFIC -> honorific = honorific.or(() -> Optional.of(front));
          default -> before.addFirst(front);
        }
      }
      this.first = at;
    }

    /** Nothing between, the term of an office, or an empty line in a signature in capitals. */
    private static boolean touch(PersonWords words, Tokens tokens, Piece left, Piece right) {
      boolean nextRow =
          tokens.isBreakBefore(right.start()) && tokens.isSymbolAt(left.start() - 1, '|');
      boolean term =
          left.is(Piece.Kind.OFFICE)
              && !tokens.isBreakBefore(right.start())
              && Terms.end(tokens, words, left.end()) == right.start();
      return (left.end() == right.start() || term)
          && !nextRow
          && (!tokens.isParagraphBefore(right.start()) || tokens.isAllCapsAt(left.end() - 1));
    }

    /** {@code Đại tá, PGS.TS A}: the rank in front of a degree, behind a comma. */
    void takeRank(Piece piece) {
      rank = rank.or(() -> Optional.of(piece));
    }
  }

  List<Mention.Person> persons() {
    for (int i = 0; i < holders.size(); i++) {
      shareGap(i);
    }
    if (!holders.isEmpty()) {
      takeAfter(holders.getLast(), pieces.size());
    }
    new ListOffices(words, tokens, pieces, holders).share();
    new EntryOffices(words, tokens, pieces, holders).share();
    new PredicateOffices(words, tokens, pieces, holders).share();
    return holders.stream().map(this::person).toList();
  }

  /** Offices that went to nobody, once {@link #persons} has given them away. */
  List<Mention.Office> alone() {
    Set<Piece> given = new HashSet<>();
    for (Holder holder : holders) {
      given.addAll(holder.listed);
      given.addAll(holder.before);
      given.addAll(holder.after);
    }
    return pieces.stream()
        .filter(piece -> piece.is(Piece.Kind.OFFICE) && !given.contains(piece))
        .map(piece -> new Mention.Office(tokens.span(piece.start(), piece.end()), printed(piece)))
        .toList();
  }

  /** Settles the offices between a name and the one before it. */
  private void shareGap(int index) {
    Holder right = holders.get(index);
    right.before.removeIf(
        o -> o.end() < pieces.get(right.piece).start() && isDelegation(o.start()));
    int start = index == 0 ? 0 : holders.get(index - 1).piece + 1;
    int chain = chainStart(right, start);
    if (index == 0) {
      takeBefore(right, chain);
      return;
    }
    Holder left = holders.get(index - 1);
    boolean touches =
        chain == start && separator(left.piece, chain).opensApposition() && isPlain(right);
    if (!touches || right.before.isEmpty()) {
      boolean own = touches || chain == right.first;
      takeAfter(left, own ? right.first : chain);
      takeBefore(right, touches ? right.first : chain);
      return;
    }
    boolean dash = separator(left.piece, chain) != Separator.COMMA;
    boolean leftHas = !left.before.isEmpty() && !dash;
    int border = leftHas ? chain : right.first;
    takeAfter(left, border);
    takeBefore(right, border);
  }

  private boolean isPlain(Holder holder) {
    return holder.first < holder.piece || pieces.get(holder.piece).is(Piece.Kind.NAME);
  }

  /** The first office of those parted by commas that end at the name. */
  private int chainStart(Holder holder, int from) {
    int at = holder.first;
    Piece first = pieces.get(at);
    boolean rank =
        at - 1 >= from
            && first.is(Piece.Kind.HONORIFIC)
            && pieces.get(at - 1).is(Piece.Kind.RANK)
            && separator(at - 1, at) == Separator.COMMA;
    if (rank) {
      holder.takeRank(pieces.get(at - 1));
      return at - 1;
    }
    if (at - 1 >= from && isSignature(at - 1, holder)) {
      at--;
      first = pieces.get(at);
    }
    boolean titled = first.is(Piece.Kind.OFFICE) || first.is(Piece.Kind.RANK);
    if (!titled && !isNamedBehindComma(holder, from)) {
      return at;
    }
    while (at - 1 >= from
        && pieces.get(at - 1).is(Piece.Kind.OFFICE)
        && isChained(separator(at - 1, at), at)
        && !isDelegation(pieces.get(at - 1).start())) {
      at--;
    }
    return at;
  }

  /** {@code PHÓ THỦ TƯỚNG} alone on a line, the name alone on one of the next. */
  private boolean isSignature(int office, Holder holder) {
    Piece title = pieces.get(office);
    Piece name = pieces.get(holder.piece);
    int last = title.end() - 1;
    if (holder.first != holder.piece
        || !title.is(Piece.Kind.OFFICE)
        || name.start() - title.end() > LONGEST_GAP
        || !tokens.isAllCapsAt(last)
        || !tokens.isAllCapsAt(title.start())
        || tokens.isWordAt(name.end()) && !tokens.isBreakBefore(name.end())) {
      return false;
    }
    boolean broken = tokens.isBreakBefore(title.end());
    for (int at = title.end(); at < name.start(); at++) {
      broken |= tokens.isBreakBefore(at + 1);
      if (tokens.charAt(at) != '*' && tokens.charAt(at) != '|') {
        return false;
      }
    }
    return broken;
  }

  /** {@code Giám đốc Sở Y tế, ông A, cho biết}, where the office opens the clause. */
  private boolean isNamedBehindComma(Holder holder, int from) {
    int office = holder.first - 1;
    if (office < from
        || !pieces.get(office).is(Piece.Kind.OFFICE)
        || !isCommaOrCell(separator(office, holder.first), holder) && !isDash(office, holder)
        || words.plurals().isAt(tokens, pieces.get(holder.first).start())) {
      return false;
    }
    if (isDash(office, holder)) {
      return true;
    }
    while (office - 1 >= from
        && pieces.get(office - 1).is(Piece.Kind.OFFICE)
        && isChained(separator(office - 1, office), office)) {
      office--; // với trách nhiệm Đảng ủy viên kiêm Trưởng phòng Tổ chức, ông A
    }
    int before = pieces.get(office).start() - 1;
    return !tokens.isWordAt(before)
        || tokens.isBreakBefore(before + 1)
        || words.according().isAt(tokens, before)
        || isFronted(before + 1);
  }

  /** {@code Viện trưởng Viện Thú y - ông A}. */
  private boolean isDash(int office, Holder holder) {
    return separator(office, holder.first) == Separator.DASH && holder.honorific.isPresent();
  }

  /** {@code Là Trưởng ban Dân nguyện, ông A đề xuất}: a predicate that opens the sentence. */
  private boolean isFronted(int office) {
    for (int at = Math.max(0, office - LONGEST_FRONT); at < office; at++) {
      if (tokens.isCapitalizedAt(at) && words.predicates().end(tokens, at) == office) {
        return true;
      }
    }
    return false;
  }

  /** A comma, or the bar of a row {@code Chủ tịch UBND xã | ông A} that has no office behind it. */
  private boolean isCommaOrCell(Separator separator, Holder holder) {
    int next = holder.piece + 1;
    boolean officeBehind = next < pieces.size() && separator(holder.piece, next) == Separator.CELL;
    return separator == Separator.COMMA || (separator == Separator.CELL && !officeBehind);
  }

  private boolean isChained(Separator separator, int at) {
    boolean concurrently = words.concurrently().isAt(tokens, pieces.get(at).start() - 1);
    return separator == Separator.COMMA
        || separator == Separator.CELL
        || separator == Separator.DASH
        || separator == Separator.NOTHING
        || (separator == Separator.AND && concurrently);
  }

  /** {@code Thừa ủy quyền của Thủ tướng, Bộ trưởng A}: the first office is somebody else's. */
  private boolean isDelegation(int office) {
    for (int at = Math.max(0, office - 3); at < office; at++) {
      if (words.delegations().end(tokens, at) == office) {
        return true;
      }
    }
    return false;
  }

  private void takeBefore(Holder holder, int from) {
    for (int i = holder.first - 1; i >= from; i--) {
      holder.before.addFirst(pieces.get(i));
    }
  }

  /** Takes the offices in apposition behind a name, up to a piece. */
  private void takeAfter(Holder holder, int border) {
    if (pieces.get(holder.piece).is(Piece.Kind.AUTHOR)) {
      return;
    }
    int at = holder.piece + 1;
    if (at >= border
        || !(separator(holder.piece, at).opensApposition() || isBehindLife(holder.piece, at))) {
      return;
    }
    while (at < border && !opensList(at)) {
      Piece piece = pieces.get(at);
      boolean degree = isDegree(at, border);
      if (piece.is(Piece.Kind.HONORIFIC) && !degree) {
        return;
      }
      if (piece.is(Piece.Kind.OFFICE)) {
        holder.after.add(piece);
      } else if (!degree) {
        holder.rank = holder.rank.or(() -> Optional.of(piece));
      }
      holder.last = at;
      at++;
      boolean rank = piece.is(Piece.Kind.RANK);
      if (at >= border || !(separator(at - 1, at).goesOn() || (rank && isBehindLife(at - 1, at)))) {
        return;
      }
    }
  }

  /**
   * {@code Phó Chủ nhiệm: Đại tá B}, {@code Giám đốc Sở Y tế là ông B}: behind a colon or “là”
   * stands the name that the office is said of.
   */
  private boolean opensList(int office) {
    int colon = Terms.end(tokens, words, pieces.get(office).end());
    int start = colon + 1;
    int at = office + 1;
    while (at < pieces.size() && !pieces.get(at).isPerson() && pieces.get(at).start() == start) {
      start = pieces.get(at).end();
      at++;
    }
    boolean named = at < pieces.size() && pieces.get(at).start() == start;
    return named && (tokens.isSymbolAt(colon, ':') || tokens.surface(colon).equals("là"));
  }

  /**
   * Whether no more than an age and what brackets hold stands before an office: {@code ông A, 54
   * tuổi, Giám đốc Sở Y tế}; {@code ông A (SN 1970, Giám đốc Sở Y tế)}; {@code A (Năm Hà), Bí thư}.
   */
  private boolean isBehindLife(int piece, int office) {
    int from = behindRank(piece);
    int to = pieces.get(office).start();
    boolean opens = tokens.isSymbolAt(from, ',') || tokens.isSymbolAt(from, '(');
    boolean closes =
        tokens.isSymbolAt(to - 1, ',')
            || (tokens.isDashAt(to - 1) && !tokens.isBreakBefore(to - 1)); // no bullet
    if (!opens || !closes || to - from > LONGEST_LIFE) {
      return false;
    }
    boolean age = false;
    boolean said = false;
    int at = from;
    while (at < to) {
      int bracket = Math.min(to, Terms.bracketEnd(tokens, at));
      age |= words.ages().isAt(tokens, at);
      said |= bracket == at && tokens.isWordAt(at);
      if (bracket == at && (tokens.isSymbolAt(at, '.') || tokens.isSymbolAt(at, ';'))) {
        return false;
      }
      at = Math.max(at + 1, bracket);
    }
    return age || !said;
  }

  /** {@code (thiếu tướng công an)}: behind the bracket that a rank opens. */
  private int behindRank(int piece) {
    int open = pieces.get(piece).start() - 1;
    boolean rank = pieces.get(piece).is(Piece.Kind.RANK) && tokens.isSymbolAt(open, '(');
    int end = rank ? Terms.bracketEnd(tokens, open) : open;
    return Math.max(end, pieces.get(piece).end());
  }

  /** {@code ông A, Tiến sĩ, Giám đốc}: a degree behind a name, which is no one's in particular. */
  private boolean isDegree(int at, int border) {
    Piece piece = pieces.get(at);
    return piece.is(Piece.Kind.HONORIFIC)
        && words.honorifics().value(tokens, piece.start()).equals("degree")
        && at + 1 < border
        && separator(at, at + 1).goesOn();
  }

  private Separator separator(int left, int right) {
    return Separator.between(tokens, words, pieces.get(left), pieces.get(right));
  }

  private Mention.Person person(Holder holder) {
    Piece name = pieces.get(holder.piece);
    List<Mention.Office> offices = new ArrayList<>();
    for (List<Piece> some : List.of(holder.listed, holder.before, holder.after)) {
      for (Piece office : some) {
        add(offices, office);
      }
    }
    boolean author = name.is(Piece.Kind.AUTHOR);
    return new Mention.Person(
        tokens.span(name.start(), name.end()),
        printed(name),
        author ? List.of() : offices,
        holder.rank.map(this::printed),
        holder.honorific.map(this::printed),
        author,
        Mention.By.RULE);
  }

  private void add(List<Mention.Office> offices, Piece piece) {
    if (!piece.is(Piece.Kind.OFFICE)) {
      return;
    }
    String text = printed(piece);
    if (offices.stream().noneMatch(o -> o.text().equals(text))) {
      offices.add(new Mention.Office(tokens.span(piece.start(), piece.end()), text));
    }
  }

  private String printed(Piece piece) {
    return TextNormalizer.blanksFolded(tokens.surface(piece.start(), piece.end()));
  }
}
