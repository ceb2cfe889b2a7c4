package org.vanban.audit;

import java.util.Locale;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * A figure that a later sentence takes up again: {@code … là 25.540 tỷ đồng. Với 25.450 tỷ đồng nói
 * trên}, {@code khoản 1.254 tỷ đồng nói trên}, {@code Để có đủ 6,2 triệu cây này}, {@code Toàn bộ
 * 1.274 kg hàng}.
 *
 * <p>Told where it is the same, or has one digit misprinted or two changed over.
 */
final class BackReference {
  private static final int BACK = 8; // figures
  private static final int HEAD = 5; // tokens before the figure
  private static final int BEHIND = 8;
  private static final int FINE = 3; // digits
  private static final Set<String> POINTING = Set.of("trên", "này", "đó", "ấy");
  private static final Set<String> VERBS = Set.of("được", "đều", "đã", "bị", "sẽ", "cũng");
  private static final Set<String> OPENING = Set.of("với", "để", "trong", "toàn", "cả", "số");

  private BackReference() {}

  static void check(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.COUNT
          && !figure.isHedged()
          && !text.isTime(figure)
          && !text.isChange(figure)
          && figure.index() > 0) {
        boolean points = pointsBack(text, figure);
        if (points || opens(text, figure)) {
          earlier(text, figure, points, findings);
        }
      }
    }
  }

  private static int digits(Figure figure) {
    return figure.value().value().stripTrailingZeros().precision();
  }

  private static void earlier(FigureText text, Figure figure, boolean points, Findings findings) {
    for (int i = figure.index() - 1; i >= Math.max(0, figure.index() - BACK); i--) {
      Figure before = text.figures().get(i);
      if (before.sentence() < figure.sentence() - 2) {
        return;
      }
      if (before.kind() != Figure.Kind.COUNT
          || !before.unit().equals(figure.unit())
          || !isParted(text, before, figure)
          || before.isHedged()
          || text.isChange(before)
          || before.isApartFrom(figure)) {
        continue;
      }
      boolean same = before.value().compareTo(figure.value()) == 0 && digits(figure) >= FINE - 1;
      boolean off =
          digits(figure) >= FINE && RepeatCheck.isTransposed(before, figure)
              || points && Slip.isMisprint(before.value().value(), figure.value().value());
      if (same || off) {
        Findings.Outcome outcome =
            same ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM);
        RepeatCheck.add(before, figure, outcome, findings);
        return;
      }
    }
  }

  /** Whether a sentence or a semicolon parts two figures. */
  private static boolean isParted(FigureText text, Figure before, Figure figure) {
    return before.sentence() < figure.sentence() || text.hasSymbol(";", before.to(), figure.from());
  }

  /** Whether với, để có or toàn bộ opens the sentence before a figure. */
  private static boolean opens(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int start = text.sentenceStart(figure.sentence());
    boolean first = text.before(figure).isEmpty() && figure.from() - start <= HEAD;
    boolean word = OPENING.contains(lower(tokens, start));
    boolean with = // Như vậy, với 321 ca
        figure.from() > start
            && lower(tokens, figure.from() - 1).equals("với")
            && text.has(Role.ATTAIN, start, figure.from());
    return first && !text.hasSymbol(",;:", start, figure.from()) && word || with;
  }

  /** {@code nói trên}, {@code này} right behind what is counted. */
  private static boolean pointsBack(FigureText text, Figure figure) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + BEHIND);
    for (int token = figure.to(); token < end && text.tokens().isWordAt(token); token++) {
      if (POINTING.contains(lower(text.tokens(), token))) {
        boolean over = // trên 5 ha, trong đó
            token + 1 < end && text.tokens().isNumberAt(token + 1)
                || lower(text.tokens(), token - 1).equals("trong")
                || lower(text.tokens(), token).equals("trên") && !ends(text, token + 1, end);
        return !over;
      }
    }
    return false;
  }

  /** Whether trên points back: nói trên, kể trên, or the noun phrase ends with it. */
  private static boolean ends(FigureText text, int token, int end) {
    String before = lower(text.tokens(), token - 2);
    return before.equals("nói")
        || before.equals("nêu")
        || before.equals("kể")
        || token >= end
        || text.tokens().isSymbolAt(token)
        || text.roleAt(token).isPresent()
        || !text.tokens().isCapitalizedAt(token) && VERBS.contains(lower(text.tokens(), token));
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.surface(token).toLowerCase(Locale.ROOT);
  }
}
