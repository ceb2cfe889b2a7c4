package org.vanban.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vanban.audit.Basis;
import org.vanban.audit.Relation;
import org.vanban.audit.Severity;
import org.vanban.audit.Verdict;
import org.vanban.collection.CollectionFinding;
import org.vanban.collection.Mark;
import org.vanban.collection.Marks;
import org.vanban.export.Json;

/**
 * Which findings are asked for, and in which order: {@code severity=high&mark=none&by=relation}.
 * Immutable.
 *
 * @param values those that are asked for, by side; of a side without any, all
 * @param hidden marks whose findings are left out
 * @param by the side that comes first in the order
 */
record DeskFilter(Map<Side, Set<String>> values, Set<String> hidden, By by) {
  private static final String UNMARKED = "none";

  /** What findings are told apart by. */
  enum Side {
    SEVERITY(
        (finding, marks) -> finding.severity().toString(),
        names(List.of(Severity.values()).reversed())),
    VERDICT((finding, marks) -> finding.verdict().toString(), names(DeskFindings.GRAVEST)),
    RELATION((finding, marks) -> finding.relation().toString(), names(List.of(Relation.values()))),
    BASIS((finding, marks) -> finding.basis().toString(), names(List.of(Basis.values()))),
    MARK(
        (finding, marks) -> marks.of(finding.id()).map(m -> m.as().toString()).orElse(UNMARKED),
        Stream.concat(Stream.of(UNMARKED), Mark.As.names().stream()).toList());

    private final BiFunction<CollectionFinding, Marks, String> value;
    private final List<String> known;

    Side(BiFunction<CollectionFinding, Marks, String> value, List<String> known) {
      this.value = value;
      this.known = known;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
      return values.stream().map(Enum::toString).toList();
    }

    String of(CollectionFinding finding, Marks marks) {
      return value.apply(finding, marks);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What findings stand together by. */
  enum By {
    SEVERITY,
    VERDICT,
    RELATION,
    BASIS,
    MARK,
    ARTICLE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * As a request asks; of verdicts, those to look at unless others are asked for.
   *
   * @throws WebFault if it asks for a value that there is none of
   */
  static DeskFilter of(Context request) {
    Map<Side, Set<String>> values = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      values.put(side, values(request, side.toString(), side.known));
    }
    if (values.getOrDefault(Side.VERDICT, Set.of()).isEmpty()) {
      values.put(
          Side.VERDICT,
          Arrays.stream(Verdict.values())
              .filter(Verdict::isFlag)
              .map(Verdict::toString)
              .collect(Collectors.toUnmodifiableSet()));
    }
    String by = Optional.ofNullable(request.queryParam("by")).orElse(By.SEVERITY.toString());
    return new DeskFilter(
        values,
        values(request, "hide", Side.MARK.known),
        Arrays.stream(By.values())
            .filter(one -> one.toString().equals(by))
            .findFirst()
            .orElseThrow(() -> new WebFault(400, "parameter", "by=" + by)));
  }

  private static Set<String> values(Context request, String name, List<String> known) {
    Set<String> asked = new TreeSet<>();
    for (String given : request.queryParams(name)) {
      for (String value : given.split(",", -1)) {
        if (!known.contains(value)) {
          throw new WebFault(400, "parameter", name + "=" + value);
        }
        asked.add(value);
      }
    }
    return asked;
  }

  /** The findings that are asked for, in their order. */
  List<CollectionFinding> of(DeskFindings found, Marks marks) {
    Stream<CollectionFinding> asked =
        found.findings().stream()
            .filter(f -> isShown(f, marks) && fits(f, marks, Optional.empty()));
    return order(found, marks).map(asked::sorted).orElse(asked).toList();
  }

  /** Findings come by severity, so that only what comes before it has to be told. */
  private Optional<Comparator<CollectionFinding>> order(DeskFindings found, Marks marks) {
    return switch (by) {
      case SEVERITY -> Optional.empty();
      case VERDICT -> Optional.of(along(Side.VERDICT, marks));
      case RELATION -> Optional.of(along(Side.RELATION, marks));
      case BASIS -> Optional.of(along(Side.BASIS, marks));
      case MARK -> Optional.of(along(Side.MARK, marks));
      case ARTICLE ->
          Optional.of(
              Comparator.comparing(found::published)
                  .reversed()
                  .thenComparing(DeskFindings::article)
                  .thenComparing(f -> f.figures().getFirst().span()));
    };
  }

  private static Comparator<CollectionFinding> along(Side side, Marks marks) {
    return Comparator.comparingInt(f -> side.known.indexOf(side.of(f, marks)));
  }

  private boolean isShown(CollectionFinding finding, Marks marks) {
    return !hidden.contains(Side.MARK.of(finding, marks));
  }

  private boolean fits(CollectionFinding finding, Marks marks, Optional<Side> but) {
    return values.entrySet().stream()
        .allMatch(
            side ->
                but.filter(side.getKey()::equals).isPresent()
                    || side.getValue().isEmpty()
                    || side.getValue().contains(side.getKey().of(finding, marks)));
  }

  /** How many findings each value of a side would leave, all other sides as they are. */
  ObjectNode counts(DeskFindings found, Marks marks) {
    ObjectNode json = Json.object();
    for (Side side : Side.values()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      side.known.forEach(value -> counts.put(value, 0));
      found.findings().stream()
          .filter(f -> side == Side.MARK || isShown(f, marks))
          .filter(f -> fits(f, marks, Optional.of(side)))
          .forEach(f -> counts.merge(side.of(f, marks), 1, Integer::sum));
      ArrayNode values = json.putArray(side.toString());
      counts.forEach(
          (value, n) -> {
            if (n > 0 || this.values.getOrDefault(side, Set.of()).contains(value)) {
              values.addObject().put("value", value).put("findings", n);
            }
          });
    }
    return json;
  }
}
