package org.vanban.audit;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/**
 * Counts what the checks of one text reached, and tells of every other figure why they did not.
 *
 * <p>It walks mentions and figures side by side; the text is not read again.
 */
final class CoverageCount {
  private final FigureText text;
  private final Set<Span> checked = new HashSet<>();
  private final Map<Coverage.Cause, Integer> unchecked = new EnumMap<>(Coverage.Cause.class);

  private CoverageCount(FigureText text, List<Finding> findings) {
    this.text = text;
    for (Finding finding : findings) {
      if (finding.verdict() != Verdict.UNCHECKABLE) {
        finding.figures().forEach(f -> checked.add(f.span()));
      }
    }
  }

  /**
   * @param cells the numbers of the text's tables
   */
  static Coverage of(FigureText text, List<Finding> findings, List<TableCell> cells) {
    return new CoverageCount(text, findings).count(cells);
  }

  private Coverage count(List<TableCell> cells) {
    int seen = 0;
    int held = 0;
    int at = 0;
    List<Figure> figures = text.figures();
    for (Mention mention : text.mentions()) {
      if (!isFigure(mention)) {
        continue;
      }
      seen++;
      if (checked.contains(mention.span())) {
        held++;
        continue;
      }
      while (at < figures.size() && figures.get(at).span().start() < mention.span().start()) {
        at++;
      }
      unchecked.merge(cause(mention, at), 1, Integer::sum);
    }
    List<TableCell> bare = unannotated(cells);
    int told = (int) bare.stream().filter(c -> checked.contains(c.span())).count();
    if (bare.size() > told) {
      unchecked.merge(Coverage.Cause.CELL_ALONE, bare.size() - told, Integer::sum);
    }
    return new Coverage(seen + bare.size(), held + told, unchecked);
  }

  /** The cells that are no mentions, which were counted. */
  private List<TableCell> unannotated(List<TableCell> cells) {
    if (cells.isEmpty()) {
      return cells;
    }
    Set<Span> mentions = new HashSet<>();
    text.mentions().forEach(m -> mentions.add(m.span()));
    return cells.stream().filter(c -> !mentions.contains(c.span())).toList();
  }

  private static boolean isFigure(Mention mention) {
    return switch (mention.kind()) {
      case RATIO, PERCENT, QUANTITY, DATE -> true;
      case PERSON, DIRECTIVE, ORGANIZATION, PLACE -> false;
    };
  }

  /**
   * @param at the place of the mention's figure among the figures, if it has one
   */
  private Coverage.Cause cause(Mention mention, int at) {
    List<Figure> figures = text.figures();
    boolean lined = at < figures.size() && figures.get(at).span().equals(mention.span());
    return switch (mention) {
      case Mention.Date d -> Coverage.Cause.DATE_ALONE;
      case Mention.Percent p when p.values().size() > 1 -> Coverage.Cause.SEVERAL_VALUES;
      case Mention.Quantity q when q.values().size() > 1 -> Coverage.Cause.SEVERAL_VALUES;
      case Mention.Percent p when p.points() -> Coverage.Cause.PERCENTAGE_POINTS;
      default -> lined ? cause(figures.get(at)) : Coverage.Cause.NOTHING_BESIDE;
    };
  }

  private Coverage.Cause cause(Figure figure) {
    if (figure.kind() == Figure.Kind.ASIDE) {
      return Coverage.Cause.RATE;
    }
    if (text.isTime(figure)) {
      return Coverage.Cause.SPAN_OR_AGE;
    }
    if (figure.kind() == Figure.Kind.PERCENT) {
      return Coverage.Cause.BASE_NOT_PRINTED;
    }
    return besides(figure);
  }

  /** What stands beside a count or ratio in its sentence; sentences have bounded length. */
  private Coverage.Cause besides(Figure figure) {
    int from = figure.index();
    while (from > 0 && isTogether(from - 1, figure)) {
      from--;
    }
    Coverage.Cause cause = Coverage.Cause.NOTHING_BESIDE;
    for (int at = from; at < text.figures().size() && isTogether(at, figure); at++) {
      Figure other = text.figures().get(at);
      if (at != figure.index()) {
        if (!isOfOtherUnit(figure, other)) {
          return Coverage.Cause.NOT_JOINED;
        }
        cause = Coverage.Cause.OTHER_UNITS;
      }
    }
    return cause;
  }

  private boolean isTogether(int at, Figure figure) {
    return text.figures().get(at).sentence() == figure.sentence();
  }

  private boolean isOfOtherUnit(Figure figure, Figure other) {
    return figure.isCount() && other.isCount() && !text.comparable(figure, other);
  }
}
