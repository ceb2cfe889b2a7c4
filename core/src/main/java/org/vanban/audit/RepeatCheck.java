package org.vanban.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same figure printed in two places: {@code 62/67 đảng bộ} in headline and body. */
final class RepeatCheck implements Check {
  @Override
  public void run(FigureText text, Findings findings) {
    Map<String, Figure> first = new HashMap<>();
    for (Figure figure : text.figures()) {
      if (figure.kind() == Figure.Kind.RATIO
          || figure.kind() == Figure.Kind.COUNT && !text.isTime(figure)) {
        String key = key(text, figure);
        Figure before = first.putIfAbsent(key, figure);
        if (before != null) {
          findings.add(
              Relation.REPEAT,
              Findings.Outcome.CONSISTENT,
              List.of(before, figure),
              figure.value() + " = " + before.value(),
              figure.value().toString(),
              before.value().toString());
        }
      }
    }
  }

  /** The figure with the two words after it. */
  private static String key(FigureText text, Figure figure) {
    StringBuilder key =
        new StringBuilder(figure.kind() + " " + figure.value() + "/" + figure.whole());
    for (int token = figure.to();
        token < Math.min(figure.to() + 2, text.tokens().size());
        token++) {
      key.append(' ').append(text.tokens().surface(token).toLowerCase(java.util.Locale.ROOT));
    }
    return key.append(' ').append(figure.unit()).toString();
  }
}
