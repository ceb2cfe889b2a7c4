package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vanban.RuleCoverage.Part;
import org.vanban.gold.GoldDocument;

class RuleCoverageTest {
  private static final Annotator RULES = Annotator.builder().build();

  /** Tables that read no mentions: of the audit, and of the model. */
  private static final Set<String> OF_OTHERS = Set.of("audit", "names", "register");

  private static Part part(RuleCoverage coverage, String name) {
    return coverage.parts().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aRowFiresWhereItsPhraseIsFound() {
    RuleCoverage coverage = new RuleCoverage();
    String text = "Chiều 2/7, đồng chí Lò Văn Pửn, Bí thư Huyện ủy, nêu Nghị quyết số 18-NQ/TW.";
    assertThat(RULES.annotate(text, ArticleContext.published("2018-07-02"), coverage))
        .isEqualTo(RULES.annotate(text, ArticleContext.published("2018-07-02")));
    Part honorifics = part(coverage, "person/honorifics.tsv");
    assertThat(honorifics.fired()).isPositive().isLessThan(honorifics.rules());
    assertThat(honorifics.silent())
        .noneMatch(s -> s.text().equals("đồng chí"))
        .anySatisfy(s -> assertThat(s.where()).matches("person/honorifics\\.tsv:\\d+"));
    assertThat(part(coverage, "directive/code-letters.tsv").fired()).isEqualTo(2);
    assertThat(part(coverage, "person/surnames.tsv").fired()).isPositive();
    assertThat(part(coverage, "DirectiveRule").silent())
        .extracting(RuleCoverage.Silent::where)
        .contains("DirectiveRule.MEETING")
        .doesNotContain("DirectiveRule.NUMBERED");
  }

  @Test
  void nothingFiresOnAnEmptyText() {
    RuleCoverage coverage = new RuleCoverage();
    RULES.annotate("", ArticleContext.none(), coverage);
    assertThat(coverage.parts()).allSatisfy(p -> assertThat(p.fired()).isZero());
  }

  @Test
  void everyTableOfTheRulesIsCounted() throws IOException {
    Path resources = Surroundings.root().resolve("core/src/main/resources/org/vanban");
    try (Stream<Path> files = Files.walk(resources)) {
      Set<String> tables =
          files
              .map(f -> resources.relativize(f).toString().replace('\\', '/'))
              .filter(f -> f.endsWith(".tsv"))
              .filter(f -> !OF_OTHERS.contains(f.substring(0, f.indexOf('/'))))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> counted =
          new RuleCoverage()
              .parts().stream()
                  .map(Part::name)
                  .filter(name -> name.endsWith(".tsv"))
                  .collect(Collectors.toCollection(TreeSet::new));
      assertThat(counted).isEqualTo(tables);
      assertThat(counted.stream().map(t -> t.substring(t.indexOf('/')))).doesNotHaveDuplicates();
    }
  }

  /** A summary for whoever reads the build. */
  @Test
  void someRulesFireOnTheSampleArticles() throws IOException {
    RuleCoverage coverage = new RuleCoverage();
    for (GoldDocument d : Surroundings.sampleGold()) {
      RULES.annotate(d.text(), ArticleContext.published(d.published()), coverage);
    }
    int rules = coverage.parts().stream().mapToInt(Part::rules).sum();
    int fired = coverage.parts().stream().mapToInt(Part::fired).sum();
    System.out.println("rules that fire on the sample articles: " + fired + " of " + rules);
    assertThat(part(coverage, "FigureRule").silent()).isEmpty();
  }
}
