package org.vanban.audit;

import java.util.Locale;
import java.util.Set;
import org.vanban.text.Tokens;

/**
 * A figure that a sentence takes up again, {@code … là 25.540 tỷ đồng. Với 25.450 tỷ đồng nói
 * trên}, with two of its digits changed over.
 */
final class BackReference {
  private static final int BACK = 6; // figures
  private static final int HEAD = 5; // tokens before the figure
  private static final int BEHIND = 8;
  private static final int FINE = 4; // digits
  private static final Set<String> POINTING = Set.of("trên", "này", "đó", "ấy");

  private BackReference() {}

  static void check(FigureText text, Findings findings) {
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.COUNT
          && !figure.isHedged()
          && !text.isTime(figure)
          && !text.isChange(figure)
          && takesUp(text, figure)) {
        earlier(text, figure, findings);
      }
    }
  }

  private static void earlier(FigureText text, Figure figure, Findings findings) {
    for (int i = figure.index() - 1; i >= Math.max(0, figure.index() - BACK); i--) {
      Figure before = text.figures().get(i);
      if (before.sentence() < figure.sentence() - 2) {
        return;
      }
      if (before.kind() == Figure.Kind.COUNT
          && before.unit().equals(figure.unit())
          && before.sentence() < figure.sentence()
          && !before.isApartFrom(figure)
          && RepeatCheck.isTransposed(before, figure)) {
        RepeatCheck.add(before, figure, Findings.Outcome.inconsistent(Severity.MEDIUM), findings);
        return;
      }
    }
  }

  /** Whether với opens the sentence before a figure, after như vậy or with nói trên behind it. */
  private static boolean takesUp(FigureText text, Figure figure) {
    Tokens tokens = text.tokens();
    int start = text.sentenceStart(figure.sentence());
    boolean with =
        figure.from() > start
            && figure.from() - start <= HEAD
            && tokens.surface(figure.from() - 1).equalsIgnoreCase("với");
    boolean thus = text.has(Role.ATTAIN, start, figure.from());
    return with
        && (thus
            || pointsBack(text, figure)
            || figure.value().value().stripTrailingZeros().precision() > FINE);
  }

  private static boolean pointsBack(FigureText text, Figure figure) {
    int end = Math.min(text.sentenceEnd(figure.sentence()), figure.to() + BEHIND);
    for (int token = figure.to(); token < end && text.tokens().isWordAt(token); token++) {
      if (POINTING.contains(text.tokens().surface(token).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
