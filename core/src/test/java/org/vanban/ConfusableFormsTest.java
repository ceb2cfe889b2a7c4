package org.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vanban.gold.InlineNotation;
import org.vanban.mention.Mention;
import org.vanban.table.TableReader;
import org.vanban.value.EdtfDate;

/** Forms that are easily taken for something else, every sentence wholly right or counted. */
class ConfusableFormsTest {
  /** Sentences of the table that must be wholly right; it only goes up. */
  private static final double FLOOR = 0.995;

  /** Kinds that no form of the table is confused with. */
  private static final Set<Mention.Kind> NAMES =
      Set.of(Mention.Kind.ORGANIZATION, Mention.Kind.PLACE);

  @Test
  void sentencesAreReadAsTheirReasonSays() {
    Annotator rules = Annotator.builder().build();
    List<TableReader.Row> rows =
        TableReader.rows(ConfusableFormsTest.class, "confusable-forms.tsv");
    List<String> wrong = new ArrayList<>();
    for (TableReader.Row row : rows) {
      InlineNotation.Parsed wanted = InlineNotation.parse(row.get("inline").replace("\\n", "\n"));
      Optional<EdtfDate> published =
          Optional.of(row.get("published")).filter(p -> !p.equals("unknown")).map(EdtfDate::parse);
      AnnotatedDocument found = rules.annotate(wanted.text(), ArticleContext.published(published));
      String have =
          InlineNotation.format(
              wanted.text(),
              found.mentions().stream().filter(m -> !NAMES.contains(m.kind())).toList());
      String want = InlineNotation.format(wanted.text(), wanted.mentions());
      if (!have.equals(want)) {
        wrong.add(
            row.where() + "\n  want " + want + "\n  have " + have + "\n  " + row.get("reason"));
      }
    }
    double right = 1 - (double) wrong.size() / rows.size();
    System.out.printf(
        "score confusable forms: %d of %d wholly right (%.3f)%n",
        rows.size() - wrong.size(), rows.size(), right);
    assertThat(right).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
  }
}
