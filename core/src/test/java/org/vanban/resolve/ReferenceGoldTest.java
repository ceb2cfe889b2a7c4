package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.AnnotatedDocument;
import org.vanban.Annotator;
import org.vanban.mention.Mention;
import org.vanban.text.Span;

/** What {@code nghị quyết này} and {@code Đồng chí Bí thư Huyện ủy} stand for, against gold. */
class ReferenceGoldTest {
  private static final Annotator ANNOTATOR = Annotator.builder().build();

  /** A reference with what it means, as both sides tell it: spans of mentions. */
  private record Link(Span span, List<Span> to) {}

  @ParameterizedTest
  @CsvSource({
    "references.gold, false, 0.92",
    "references.gold, true, 0.85",
    "references-blind.gold, false, 0.92",
    "references-blind.gold, true, 0.85"
  })
  void references(String file, boolean persons, double floor) {
    int wanted = 0;
    int found = 0;
    int right = 0;
    List<String> faults = new ArrayList<>();
    for (MarkedText text : MarkedText.read(file)) {
      Set<Link> want = gold(text, persons);
      Set<Link> have = found(text, persons);
      wanted += want.size();
      found += have.size();
      for (Link link : have) {
        if (want.contains(link)) {
          right++;
        } else {
          faults.add("spurious " + text.around(link.span()) + " " + told(text, link));
        }
      }
      want.stream()
          .filter(link -> !have.contains(link))
          .forEach(link -> faults.add("missed " + text.around(link.span()) + told(text, link)));
    }
    double f1 = 2.0 * right / (wanted + found);
    System.out.printf(
        "%s, %s: F1 %.3f (wanted %d, found %d, right %d)%n",
        file, persons ? "persons" : "documents", f1, wanted, found, right);
    assertThat(f1).as(String.join("\n", faults)).isGreaterThanOrEqualTo(floor);
  }

  private static String told(MarkedText text, Link link) {
    return " → " + link.to().stream().map(s -> s.of(text.text())).toList();
  }

  /** Links alone: what leads nowhere is no link, whether the gold marks it or not. */
  private static Set<Link> gold(MarkedText text, boolean persons) {
    Map<String, Span> named = new HashMap<>();
    text.marks().forEach(m -> m.value("ref").ifPresent(ref -> named.put(ref, m.span())));
    Set<Link> links = new HashSet<>();
    for (MarkedText.Mark mark : text.marks()) {
      List<Span> to =
          mark.list("to").stream()
              .flatMap(r -> Optional.ofNullable(named.get(r)).stream())
              .toList();
      if (!to.isEmpty() && mark.list("to").getFirst().startsWith("p") == persons) {
        links.add(new Link(mark.span(), to));
      }
    }
    return links;
  }

  private static Set<Link> found(MarkedText text, boolean persons) {
    AnnotatedDocument document = text.annotated(ANNOTATOR);
    List<Mention> mentions = document.mentions().asList();
    Set<Link> links = new HashSet<>();
    for (Reference reference : document.entities().references()) {
      List<Integer> to = reference.to();
      if (!to.isEmpty() && mentions.get(to.getFirst()) instanceof Mention.Person == persons) {
        links.add(
            new Link(reference.span(), to.stream().map(i -> mentions.get(i).span()).toList()));
      }
    }
    return links;
  }
}
