package org.vanban.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vanban.Annotator;
import org.vanban.ArticleContext;
import org.vanban.mention.Mentions;
import org.vanban.value.EdtfDate;

/** One to three sentences with the checks that a careful reader would make of them. */
record Statement(
    String n, String text, Optional<String> published, List<Listed> checks, Verdict verdict) {

  /**
   * A check that a reader would make.
   *
   * @param relation as the contract has it
   * @param formula in plain decimals: {@code 145/182}
   * @param printed the number that was worked out, as printed; empty where none is
   * @param rounded numbers without decimals that are no counts
   */
  record Listed(
      String relation, String formula, String printed, Verdict verdict, Set<String> rounded) {
    /** Whether the number is how many times, no percentage: {@code gấp 1,6 lần}. */
    boolean isMultiple() {
      return relation.equals("change-percent")
          && formula.matches("[\\d.]+/[\\d.]+")
          && printed.length() <= 4
          && Double.parseDouble(printed) < 10;
    }

    /** This check with one of its numbers changed. */
    Listed with(String number, String other) {
      String edge = "(?<![\\d.])" + Pattern.quote(number) + "(?![\\d.]*\\d)";
      Set<String> round =
          rounded.stream().map(r -> r.equals(number) ? other : r).collect(Collectors.toSet());
      return new Listed(
          relation,
          formula.replaceAll(edge, other),
          printed.equals(number) ? other : printed,
          verdict,
          round);
    }
  }

  static Statement of(Map<?, ?> json) {
    List<Listed> checks =
        ((List<?>) Objects.requireNonNull(json.get("checks")))
            .stream().map(c -> listed((Map<?, ?>) c)).toList();
    return new Statement(
        string(json, "n"),
        string(json, "statement"),
        Optional.of(string(json, "published")).filter(p -> !p.isEmpty()),
        checks,
        verdict(string(json, "verdict")));
  }

  private static Listed listed(Map<?, ?> json) {
    return new Listed(
        relation(string(json, "relation")),
        string(json, "formula"),
        string(json, "printed"),
        verdict(string(json, "verdict")),
        json.get("rounded") instanceof List<?> list
            ? list.stream().map(Object::toString).collect(Collectors.toSet())
            : Set.of());
  }

  private static String string(Map<?, ?> json, String key) {
    Object value = json.get(key);
    return value == null || value.equals(Optional.empty()) ? "" : value.toString();
  }

  private static Verdict verdict(String name) {
    return Verdict.valueOf(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** The relation of the contract that is nearest to a name of older data. */
  private static String relation(String name) {
    return switch (name) {
      case "part-percent-bound", "vote-other-base" -> "part-percent";
      case "implied-plans-sum" -> "implied-plan";
      case "vote-parts" -> "parts-sum";
      case "shared-base" -> "shared-unprinted-base";
      default -> name;
    };
  }

  /** What the audit says of this statement. */
  AuditReport audit(Annotator annotator) {
    return audit(text, annotator);
  }

  /** What the audit says of another text of the same day. */
  AuditReport audit(String other, Annotator annotator) {
    ArticleContext context =
        published.map(ArticleContext::published).orElseGet(ArticleContext::none);
    Mentions mentions = annotator.annotate(other, context).mentions();
    return FigureAudit.standard().audit(other, mentions, published.map(EdtfDate::parse));
  }
}
