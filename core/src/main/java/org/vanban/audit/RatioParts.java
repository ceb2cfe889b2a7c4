package org.vanban.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Ratios of one whole that make it up: {@code 96/143 xã xếp loại tốt, 38/143 xã khá, 9/143 xã trung
 * bình}.
 *
 * <p>Ratios of one whole may overlap, so that they can only confirm; three and more of grades
 * disagree where one digit would mend them.
 */
final class RatioParts implements Check {
  private static final int MOST = 8;

  @Override
  public void run(FigureText text, Findings findings) {
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      Map<BigDecimal, List<Figure>> byWhole = new LinkedHashMap<>();
      for (Figure figure : text.figuresOf(sentence)) {
        if (figure.kind() == Figure.Kind.RATIO
            && !findings.tells(Relation.PARTS_SUM, figure)
            && figure.value().value().compareTo(figure.denominator()) < 0) {
          byWhole.computeIfAbsent(figure.denominator(), w -> new ArrayList<>()).add(figure);
        }
      }
      int at = sentence;
      byWhole.forEach(
          (whole, parts) -> {
            if (parts.size() > 1) {
              check(whole, parts, parts.size() > 2 && hasGrades(text, at), findings);
            }
          });
    }
  }

  private static boolean hasGrades(FigureText text, int sentence) {
    int from = text.sentenceStart(sentence);
    int to = text.sentenceEnd(sentence);
    return text.has(Role.STRUCTURE, from, to) || Clauses.hasWord(text, "loại", from, to);
  }

  private static void check(
      BigDecimal whole, List<Figure> parts, boolean graded, Findings findings) {
    BigDecimal sum = Sums.face(parts);
    boolean fits = sum.compareTo(whole) == 0;
    boolean slip = graded && Slip.explains(sum.subtract(whole));
    if (parts.size() <= MOST && (fits || slip)) {
      findings.add(
          Relation.PARTS_SUM,
          fits ? Findings.Outcome.CONSISTENT : Findings.Outcome.inconsistent(Severity.MEDIUM),
          parts,
          parts.stream()
              .map(p -> Findings.plain(p.value().value()))
              .collect(Collectors.joining(" + ")),
          Findings.plain(sum),
          Findings.plain(whole));
    }
  }
}
