package org.vanban.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vanban.audit.Interval;
import org.vanban.audit.PrintedFigure;
import org.vanban.mention.Mention;
import org.vanban.text.Tokens;
import org.vanban.value.Amount;

/**
 * Reads the figures that only tell how another compares with that of a time before: {@code gấp 3
 * lần cùng kỳ}, {@code giảm 3,2 điểm phần trăm so với cuối năm 2022}.
 */
final class Comparisons {
  static final String TIMES = "lần";
  static final String POINTS = "điểm phần trăm";

  private static final int BEHIND = 8;
  private static final int CUE = 2;

  private final ArticleText text;
  private final Tokens tokens;
  private final ClaimTime.Reader times;

  Comparisons(ArticleText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.times = new ClaimTime.Reader(text);
  }

  List<PrintedFigure> read() {
    List<PrintedFigure> figures = new ArrayList<>();
    for (Mention mention : text.article().mentions()) {
      int at = tokens.firstAtOrAfter(mention.span().start());
      int end = tokens.firstAtOrAfter(mention.span().end());
      switch (mention) {
        case Mention.Quantity q when q.unit().equals(TIMES) && q.values().size() == 1 -> {
          if (text.has(Word.TIMES, at - CUE, at) && isCompared(end)) {
            boolean hedged = q.approximation().isPresent();
            figures.add(figure(q, q.values().getFirst(), TIMES, hedged, PrintedFigure.Change.NONE));
          }
        }
        case Mention.Percent p when p.points() && p.values().size() == 1 -> {
          PrintedFigure.Change change = change(at);
          if (change != PrintedFigure.Change.NONE && isCompared(end)) {
            figures.add(figure(p, p.values().getFirst(), POINTS, false, change));
          }
        }
        default -> {
          // other figures stand for themselves
        }
      }
    }
    return figures;
  }

  private boolean isCompared(int end) {
    return text.has(Word.SAME_PERIOD, end, end + BEHIND)
        || times.against(end - 1, end + CUE).isPresent();
  }

  private PrintedFigure.Change change(int at) {
    for (int cue = at - 1; cue >= Math.max(0, at - CUE); cue--) {
      switch (tokens.surface(cue)) {
        case "tăng" -> {
          return PrintedFigure.Change.RISE;
        }
        case "giảm" -> {
          return PrintedFigure.Change.FALL;
        }
        default -> {
          // the word before
        }
      }
    }
    return PrintedFigure.Change.NONE;
  }

  private static PrintedFigure figure(
      Mention of, Amount value, String unit, boolean hedged, PrintedFigure.Change change) {
    return new PrintedFigure(
        of.span(),
        PrintedFigure.Kind.COUNT,
        value,
        Optional.empty(),
        unit,
        Interval.rounded(value),
        hedged,
        change,
        Optional.empty());
  }
}
