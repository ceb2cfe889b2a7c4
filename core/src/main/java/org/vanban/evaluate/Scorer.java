package org.vanban.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.vanban.gold.GoldDocument;
import org.vanban.mention.Mention;
import org.vanban.mention.Mention.Kind;
import org.vanban.text.Span;
import org.vanban.text.TextNormalizer;
import org.vanban.value.Amount;

/**
 * Scores found mentions against gold: exact spans, and exact values.
 *
 * <p>In an article whose date is unknown, a DATE that names no year and is not in the gold is
 * passed over: nothing in the text settles it. Kinds that the gold of the given articles never
 * marks (ORGANIZATION, PLACE) get no row.
 */
public final class Scorer {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DEFAULT_MOMENT =
      Pattern.compile("(T\\d{2}:\\d{2})(:00)?(\\+07:00)?");
  private static final Set<Kind> ONLY_WHERE_MARKED = Set.of(Kind.ORGANIZATION, Kind.PLACE);
  private static final int CONTEXT = 40;

  private final Map<String, Score> rows = new LinkedHashMap<>();
  private final List<ScoreTable.Difference> differences = new ArrayList<>();

  private Scorer() {}

  /**
   * The table over some articles.
   *
   * @param gold the articles
   * @param found what was found in each, in any order
   */
  public static ScoreTable score(
      List<GoldDocument> gold,
      Function<GoldDocument, ? extends Collection<? extends Mention>> found) {
    Scorer scorer = new Scorer();
    for (Kind kind : Kind.values()) {
      boolean marked =
          gold.stream().anyMatch(d -> d.mentions().stream().anyMatch(m -> m.kind() == kind));
      if (marked || !ONLY_WHERE_MARKED.contains(kind)) {
        scorer.rows.put(kind.name(), Score.NONE);
      }
    }
    scorer.rows.put("OFFICE", Score.NONE);
    scorer.rows.put("ID", Score.NONE);
    for (GoldDocument document : gold) {
      scorer.add(document, found.apply(document));
    }
    return new ScoreTable(gold.size(), scorer.rows, scorer.differences);
  }

  private void add(GoldDocument document, Collection<? extends Mention> found) {
    for (Kind kind : Kind.values()) {
      if (rows.containsKey(kind.name())) {
        List<Mention> want = document.mentions().stream().filter(m -> m.kind() == kind).toList();
        List<? extends Mention> have = found.stream().filter(m -> m.kind() == kind).toList();
        rows.merge(kind.name(), compared(document, kind, want, have), Score::plus);
      }
    }
    rows.merge("OFFICE", offices(document, found), Score::plus);
    rows.merge("ID", ids(document, found), Score::plus);
  }

  private Score compared(
      GoldDocument document, Kind kind, List<Mention> want, List<? extends Mention> have) {
    Map<Span, Mention> wanted = new HashMap<>();
    want.forEach(m -> wanted.put(m.span(), m));
    Set<Span> hit = new HashSet<>();
    int counted = 0;
    int rightValue = 0;
    List<Span> spans = new ArrayList<>();
    for (Mention mention : have) {
      Mention gold = wanted.get(mention.span());
      if (gold == null && isUndatable(document, mention)) {
        continue;
      }
      counted++;
      spans.add(mention.span());
      if (gold == null || !hit.add(mention.span())) {
        differ(document, kind.name(), "spurious", mention.span(), "");
      } else if (value(mention).equals(value(gold))) {
        rightValue++;
      } else {
        differ(
            document,
            kind.name(),
            "value",
            mention.span(),
            "  wanted " + value(gold) + ", got " + value(mention));
      }
    }
    want.stream()
        .filter(m -> !hit.contains(m.span()))
        .forEach(m -> differ(document, kind.name(), "missed", m.span(), ""));
    int overlapped =
        (int) want.stream().filter(m -> spans.stream().anyMatch(m.span()::overlaps)).count();
    return new Score(want.size(), counted, hit.size(), rightValue, overlapped);
  }

  private static boolean isUndatable(GoldDocument document, Mention mention) {
    return mention instanceof Mention.Date
        && document.published().isEmpty()
        && !YEAR.matcher(mention.span().of(document.text())).find();
  }

  /** What must be equal for the value to be right; offices are scored as pairs, on their own. */
  private static Object value(Mention mention) {
    return switch (mention) {
      case Mention.Person p -> "";
      case Mention.Directive d -> Set.copyOf(ids(d));
      case Mention.Date d -> DEFAULT_MOMENT.matcher(d.value().toString()).replaceAll("$1");
      case Mention.Ratio r -> List.of(number(r.numerator()), number(r.denominator()));
      case Mention.Percent p -> p.values().stream().map(Scorer::number).toList();
      case Mention.Quantity q ->
          List.of(q.values().stream().map(Scorer::number).toList(), folded(q.unit()));
      case Mention.Organization o -> "";
      case Mention.Place p -> "";
    };
  }

  private static List<String> ids(Mention.Directive directive) {
    return directive.idTexts().stream().map(Scorer::folded).toList();
  }

  private static BigDecimal number(Amount amount) {
    return amount.value().stripTrailingZeros();
  }

  private static String folded(String text) {
    return TextNormalizer.blanksFolded(TextNormalizer.nfc(text)).toLowerCase(Locale.ROOT);
  }

  private Score offices(GoldDocument document, Collection<? extends Mention> found) {
    Set<String> want = pairs(document.text(), document.mentions().asList());
    Set<String> have = pairs(document.text(), found);
    Set<String> right = new HashSet<>(want);
    right.retainAll(have);
    want.stream()
        .filter(p -> !right.contains(p))
        .forEach(p -> differ(document, "OFFICE", "missed", p));
    have.stream()
        .filter(p -> !right.contains(p))
        .forEach(p -> differ(document, "OFFICE", "spurious", p));
    return new Score(want.size(), have.size(), right.size(), right.size(), right.size());
  }

  private static Set<String> pairs(String text, Collection<? extends Mention> mentions) {
    Set<String> pairs = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        String name = folded(person.span().of(text));
        person.offices().forEach(office -> pairs.add(name + " ← " + folded(office.text())));
      }
    }
    return pairs;
  }

  private static Score ids(GoldDocument document, Collection<? extends Mention> found) {
    Map<String, Integer> want = counts(document.mentions().asList());
    Map<String, Integer> have = counts(found);
    int right =
        want.entrySet().stream()
            .mapToInt(e -> Math.min(e.getValue(), have.getOrDefault(e.getKey(), 0)))
            .sum();
    return new Score(sum(want), sum(have), right, right, right);
  }

  private static Map<String, Integer> counts(Collection<? extends Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Directive directive) {
        ids(directive).forEach(id -> counts.merge(id, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void differ(GoldDocument document, String row, String what, Span span, String told) {
    String text = document.text();
    String left = text.substring(Math.max(0, span.start() - CONTEXT), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    differ(document, row, what, left + "[" + span.of(text) + "]" + right + told);
  }

  private void differ(GoldDocument document, String row, String what, String context) {
    differences.add(
        new ScoreTable.Difference(document.id(), row, what, context.replace('\n', ' ')));
  }
}
