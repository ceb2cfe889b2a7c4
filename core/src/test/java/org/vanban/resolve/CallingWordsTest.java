package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;
import org.vanban.text.Span;

/** Persons of the examples of {@code calling-words.tsv} are joined, and offices lead to them. */
class CallingWordsTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  static Stream<TableReader.Row> examples() {
    return TableReader.rows(PersonCues.class, PersonCues.TABLE).stream()
        .filter(row -> !row.get("example").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsReadAsMarked(TableReader.Row row) {
    MarkedText gold = MarkedText.parse("id=x\n" + row.get("example"));
    AnnotatedDocument document = gold.annotated(ANNOTATOR);
    assertThat(joined(gold, persons(document))).as(row.where()).isEqualTo(wanted(gold));
    assertThat(references(document)).as(row.where()).isEqualTo(references(gold));
  }

  /** By each marked person, the first mention of the one that is meant. */
  private static Map<Span, Span> wanted(MarkedText gold) {
    Map<String, Span> first = new HashMap<>();
    Map<Span, Span> wanted = new LinkedHashMap<>();
    for (MarkedText.Mark mark : gold.marks()) {
      mark.value("ent")
          .ifPresent(ent -> wanted.put(mark.span(), first.computeIfAbsent(ent, e -> mark.span())));
    }
    return wanted;
  }

  private static Map<Span, Span> joined(MarkedText gold, Map<Span, Span> persons) {
    Map<Span, Span> joined = new LinkedHashMap<>();
    gold.marks().stream()
        .filter(m -> m.value("ent").isPresent() && persons.containsKey(m.span()))
        .forEach(m -> joined.put(m.span(), persons.getOrDefault(m.span(), m.span())));
    return joined;
  }

  private static Map<Span, Span> persons(AnnotatedDocument document) {
    List<Mention> mentions = document.mentions().asList();
    Map<Span, Span> first = new HashMap<>();
    for (Entity entity : document.entities().resolved()) {
      if (entity.kind() == Mention.Kind.PERSON) {
        Span begin = mentions.get(entity.mentions().getFirst()).span();
        entity.mentions().forEach(i -> first.put(mentions.get(i).span(), begin));
      }
    }
    return first;
  }

  private static List<Span> references(AnnotatedDocument document) {
    return document.entities().references().stream()
        .filter(reference -> !reference.to().isEmpty())
        .map(Reference::span)
        .toList();
  }

  private static List<Span> references(MarkedText gold) {
    return gold.marks().stream()
        .filter(m -> m.type().equals("REFERENCE"))
        .map(MarkedText.Mark::span)
        .toList();
  }
}
