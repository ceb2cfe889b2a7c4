package org.vanban.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vanban.text.Tokens;

/**
 * The money of amounts that print none: in {@code trên 1 tỷ USD gồm điện thoại 4,86 tỷ} both are
 * dollars, as the nearest amount of the sentence says.
 */
final class MoneyUnits {
  private static final String USUAL = "đồng";

  private MoneyUnits() {}

  /** The figures, those that print no money with that of their sentence. */
  static List<Figure> shared(FigureText text, List<Figure> figures) {
    List<Figure> all = new ArrayList<>(figures.size());
    Optional<String> before = Optional.empty();
    int sentence = -1;
    for (Figure figure : figures) {
      if (figure.sentence() != sentence) {
        sentence = figure.sentence();
        before = Optional.empty();
      }
      if (!text.isMoney(figure)) {
        all.add(figure);
      } else if (prints(text, figure)) {
        before = Optional.of(figure.unit());
        all.add(figure);
      } else {
        all.add(figure.in(before.orElseGet(() -> behind(text, figures, figure))));
      }
    }
    return List.copyOf(all);
  }

  /** {@code tr} behind a number and the money behind it: {@code 905 tr.USD}, {@code 30 trđ}. */
  static Optional<String> millions(FigureText text, int token) {
    Tokens tokens = text.tokens();
    String word = tokens.isWordAt(token) ? tokens.surface(token).toLowerCase(Locale.ROOT) : "";
    if (word.equals("trđ")) {
      return Optional.of("đồng");
    }
    int unit = tokens.isSymbolAt(token + 1, '.') ? token + 2 : token + 1;
    if (!word.equals("tr") || !tokens.isWordAt(unit)) {
      return Optional.empty();
    }
    String money = tokens.surface(unit);
    String full = money.equals("đ") ? "đồng" : money;
    return text.words().kindOf(full) == AuditWords.UnitKind.MONEY
        ? Optional.of(full)
        : Optional.empty();
  }

  private static boolean prints(FigureText text, Figure figure) {
    String last = text.tokens().surface(figure.to() - 1).toLowerCase(Locale.ROOT);
    return !figure.unit().equals(USUAL) || !last.equals("tỷ") && !last.equals("triệu");
  }

  private static String behind(FigureText text, List<Figure> figures, Figure figure) {
    int last = Math.min(figures.size(), figure.index() + FigureText.MOST_IN_SENTENCE);
    return figures.subList(figure.index() + 1, last).stream()
        .filter(f -> f.sentence() == figure.sentence() && text.isMoney(f) && prints(text, f))
        .map(Figure::unit)
        .findFirst()
        .orElse(USUAL);
  }
}
