package org.vanban.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vanban.value.DirectiveId;

/**
 * How a query was understood: {@code nghi quyet 18} as the directive {@code 18-NQ}.
 *
 * @param words in one line for a reader: {@code văn bản 18-NQ; từ: tinh giản}
 * @param parts each condition by itself
 */
public record Understood(String words, List<Part> parts) {
  private static final String DIRECTIVE = "directive";

  public Understood {
    parts = List.copyOf(parts);
  }

  /**
   * A condition.
   *
   * @param typed the words of the query that it comes from
   * @param kind {@code directive}, {@code person}, {@code office}, {@code date}, {@code published},
   *     {@code author}, {@code ratio}, {@code percent}, {@code number}, {@code count}, {@code
   *     words}, {@code phrase}, {@code exact}, {@code wildcard}, or the name of a field
   * @param values what is looked for: {@code 18-NQ}, {@code 2020-35}
   * @param excluded whether it must not hold
   * @param candidates where several directives may be meant, their ids with the number of articles
   *     that name each, the most frequent first; empty where one is meant
   */
  public record Part(
      String typed,
      String kind,
      List<String> values,
      boolean excluded,
      Map<String, Integer> candidates) {
    public Part {
      values = List.copyOf(values);
      candidates = Collections.unmodifiableMap(new LinkedHashMap<>(candidates));
    }

    Part(String typed, String kind, List<String> values, boolean excluded) {
      this(typed, kind, values, excluded, Map.of());
    }
  }

  /**
   * The same, with the directives that may be meant.
   *
   * @param understanding reads what a field says: {@code directive:"nghị quyết 18"}
   */
  Understood withCandidates(IndexNames names, QueryUnderstanding understanding) throws IOException {
    List<Part> filled = new ArrayList<>();
    for (Part part : parts) {
      Map<String, Integer> candidates = new LinkedHashMap<>();
      if (part.kind().equals(DIRECTIVE)) {
        for (String typed : part.values()) {
          for (DirectiveId id : FieldQueries.directives(understanding, typed)) {
            candidates.putAll(names.directives(id));
          }
        }
      }
      filled.add(
          new Part(
              part.typed(),
              part.kind(),
              part.values(),
              part.excluded(),
              candidates.size() > part.values().size() ? candidates : Map.of()));
    }
    return new Understood(words, filled);
  }

  static Understood of(QueryNode node) {
    List<Part> parts = new ArrayList<>();
    gather(node, false, parts);
    return new Understood(
        String.join("; ", parts.stream().map(Understood::inWords).toList()), parts);
  }

  private static String inWords(Part part) {
    String kind =
        switch (part.kind()) {
          case DIRECTIVE -> "văn bản";
          case "person", "official" -> "người";
          case "office" -> "chức vụ";
          case "date" -> "ngày tháng";
          case "published" -> "ngày đăng";
          case "author" -> "tác giả";
          case "ratio" -> "tỷ lệ";
          case "percent" -> "phần trăm";
          case "number" -> "số";
          case "count" -> "số lượng";
          case "words" -> "từ";
          case "title" -> "từ trong tên văn bản";
          case "phrase" -> "cụm từ";
          case "exact" -> "nguyên văn";
          default -> part.kind();
        };
    return (part.excluded() ? "không có " : "") + kind + ": " + String.join(", ", part.values());
  }

  private static void gather(QueryNode node, boolean excluded, List<Part> parts) {
    switch (node) {
      case QueryNode.All all -> all.nodes().forEach(n -> gather(n, excluded, parts));
      case QueryNode.Any any -> any.nodes().forEach(n -> gather(n, excluded, parts));
      case QueryNode.Not not -> gather(not.node(), !excluded, parts);
      case QueryNode.Near near -> {
        gather(near.left(), excluded, parts);
        gather(near.right(), excluded, parts);
      }
      case QueryNode.Together together ->
          together.fields().forEach(f -> gather(f, excluded, parts));
      case QueryNode.Phrase p ->
          parts.add(new Part(p.text(), "phrase", List.of(p.text()), excluded));
      case QueryNode.Exact e -> parts.add(new Part(e.text(), "exact", List.of(e.text()), excluded));
      case QueryNode.Wildcard w ->
          parts.add(new Part(w.pattern(), "wildcard", List.of(w.pattern()), excluded));
      case QueryNode.Words w ->
          parts.add(new Part(String.join(" ", w.words()), "words", w.words(), excluded));
      case QueryNode.Title t ->
          parts.add(new Part(String.join(" ", t.words()), "title", t.words(), excluded));
      case QueryNode.Field f -> parts.add(field(f, excluded));
      case QueryNode.Meant m ->
          parts.add(new Part(m.typed(), kind(m.meaning()), values(m.meaning()), excluded));
    }
  }

  private static Part field(QueryNode.Field field, boolean excluded) {
    String value =
        switch (field.value()) {
          case QueryNode.Value.Text t -> t.text();
          case QueryNode.Value.Range r -> r.from() + " – " + r.to();
          case QueryNode.Value.Compared c -> c.operator() + c.number();
        };
    return new Part(field.name() + ":" + value, field.name(), List.of(value), excluded);
  }

  private static String kind(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Directives d -> DIRECTIVE;
      case Meaning.Person p -> "person";
      case Meaning.GivenName g -> "person";
      case Meaning.Office o -> "office";
      case Meaning.Date d -> "date";
      case Meaning.Published p -> "published";
      case Meaning.Author a -> "author";
      case Meaning.Ratio r -> "ratio";
      case Meaning.Percent p -> "percent";
      case Meaning.Figure n -> "number";
      case Meaning.Counted c -> "count";
    };
  }

  private static List<String> values(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Directives d -> d.ids().stream().map(DirectiveId::toString).toList();
      case Meaning.Person p -> List.of(p.name());
      case Meaning.GivenName g -> List.of(g.name());
      case Meaning.Office o -> List.of(o.text());
      case Meaning.Date d -> List.of(d.value().toString());
      case Meaning.Published p -> List.of(p.value().toString());
      case Meaning.Author a -> List.of(a.name());
      case Meaning.Ratio r -> List.of(r.numerator() + "/" + r.denominator());
      case Meaning.Percent p -> List.of(p.value() + "%");
      case Meaning.Figure n -> List.of(n.value().toString());
      case Meaning.Counted c -> List.of(c.unit());
    };
  }
}
