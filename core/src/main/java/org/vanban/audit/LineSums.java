package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vanban.text.Tokens;

/**
 * Lists set as lines, or as clauses that each begin with a dash: {@code - Xã A: 12 hộ; - Xã B: 15
 * hộ; Tổng: 27 hộ}. The sum stands in the last of them, or in the line that opens the list.
 *
 * <p>Of each item the first figure counts, whatever is told of it behind. A sum that does not come
 * out is told where one digit would mend it; a list opened by {@code trong đó} may leave items out.
 */
final class LineSums implements Check {
  private static final int FEWEST = 3;
  private static final int MOST = 200;
  private static final int LONGEST_LABEL = 24; // tokens
  private static final BigDecimal FEW = BigDecimal.valueOf(20);

  @Override
  public void run(FigureText text, Findings findings) {
    List<Item> items = new ArrayList<>();
    int sentence = -1; // of the last figure that belongs to the list
    for (Figure figure : text.figures()) {
      int start = labelStart(text, figure);
      if (start < 0 || items.isEmpty() && !isBullet(text.tokens(), start)) {
        continue; // what else is told of an item, or no list
      }
      Item item = Item.of(text, figure, start);
      boolean goesOn =
          !items.isEmpty() && items.get(0).isLike(item) && figure.sentence() <= sentence + 1;
      boolean nested = goesOn && item.bullet() != ' ' && item.bullet() != items.get(0).bullet();
      boolean total = goesOn && item.isTotal(text);
      if (total) {
        check(text, figure, items, findings);
        items.clear();
      } else if (!goesOn || item.bullet() == ' ') {
        opened(text, items, findings);
        items.clear();
      }
      if (item.counts() && item.bullet() != ' ' && !total && !nested && items.size() < MOST) {
        items.add(item);
      }
      sentence = figure.sentence();
    }
    opened(text, items, findings);
  }

  /**
   * The first figure of a line or clause.
   *
   * @param start the first token of its label
   * @param bullet the mark before the label; a blank if there is none
   * @param counts whether the figure is a plain count
   */
  private record Item(Figure figure, int start, char bullet, boolean counts) {
    static Item of(FigureText text, Figure figure, int start) {
      Tokens tokens = text.tokens();
      boolean bullet = isBullet(tokens, start);
      boolean colon = tokens.isSymbolAt(figure.from() - 1, ':');
      boolean counts =
          (figure.kind() == Figure.Kind.COUNT || figure.kind() == Figure.Kind.BARE && colon)
              && !text.isTime(figure)
              && !text.isChange(figure)
              && !figure.isHedged();
      return new Item(figure, start, bullet ? tokens.charAt(start) : ' ', counts);
    }

    boolean isTotal(FigureText text) {
      return start < figure.from()
          && text.words().tables().ofLabel(text.tokens().surface(start, figure.from()))
              == PrintedTable.Kind.WHOLE;
    }

    /** {@code 11 tỉnh và phủ Thừa Thiên}: something else belongs to it. */
    boolean takesMore(FigureText text) {
      return figure.to() < text.tokens().size() && text.tokens().surface(figure.to()).equals("và");
    }

    boolean isLike(Item other) {
      return other.counts && figure.unit().equals(other.figure.unit());
    }
  }

  /** Where the label of a figure begins that is the first of its clause; -1 if it is not. */
  private static int labelStart(FigureText text, Figure figure) {
    int sentence = text.sentenceStart(figure.sentence());
    int before = text.before(figure).map(Figure::to).orElse(sentence);
    int floor = Math.max(before, figure.from() - LONGEST_LABEL);
    for (int token = figure.from() - 1; token >= floor; token--) {
      if (text.tokens().isSymbolAt(token, ';')) {
        return token + 1;
      }
      if (isBullet(text.tokens(), token)) {
        return token;
      }
    }
    return floor == sentence ? sentence : -1;
  }

  private static boolean isBullet(Tokens tokens, int token) {
    boolean mark =
        tokens.isDashAt(token)
            || tokens.isSymbolAt(token) && "+•*".indexOf(tokens.charAt(token)) >= 0;
    boolean first =
        token == 0
            || tokens.isBreakBefore(token)
            || tokens.isSymbolAt(token - 1, ';')
            || tokens.isSymbolAt(token - 1, ':');
    return mark && first;
  }

  /** Holds items against the figure of the line before them, if that ends in a colon. */
  private static void opened(FigureText text, List<Item> items, Findings findings) {
    if (items.size() < 2 || items.get(0).figure().index() == 0) {
      return;
    }
    Item first = items.get(0);
    Figure whole = text.figures().get(first.figure().index() - 1);
    boolean opens =
        text.tokens().isSymbolAt(first.start() - 1, ':')
            && whole.sentence() >= first.figure().sentence() - 1
            && whole.kind() == Figure.Kind.COUNT
            && whole.unit().equals(first.figure().unit())
            && !whole.isHedged()
            && !text.isChange(whole)
            && !text.has(Role.AMONG, whole.to(), first.figure().from())
            && !text.has(Role.LIKE, whole.to(), first.figure().from());
    if (opens) {
      check(text, whole, items, findings);
    }
  }

  private static void check(FigureText text, Figure whole, List<Item> items, Findings findings) {
    List<Figure> parts = items.stream().map(Item::figure).toList();
    if (parts.size() < 2 || findings.tells(Relation.PARTS_SUM, whole)) {
      return;
    }
    Sums.confirm(whole, parts, findings);
    boolean many = parts.size() >= FEWEST && whole.value().value().compareTo(FEW) > 0;
    boolean crossing =
        text.has(
            Role.CROSSING, parts.get(0).from() - LONGEST_LABEL, parts.get(parts.size() - 1).to());
    if (many
        && !crossing
        && items.stream().noneMatch(i -> i.takesMore(text))
        && !Sums.sum(parts).overlaps(whole.range())
        && Slip.explains(Sums.face(parts).subtract(whole.value().value()))) {
      Sums.add(whole, parts, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
    }
  }
}
