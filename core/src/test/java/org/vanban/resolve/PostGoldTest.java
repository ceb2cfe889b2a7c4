package org.vanban.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vanban.Annotator;
import org.vanban.mention.Locality;
import org.vanban.mention.Mention;
import org.vanban.mention.Post;
import org.vanban.text.TextNormalizer;

/** Offices in title, body and place, against gold. */
class PostGoldTest {
  private static final Annotator ANNOTATOR = Annotator.vietnamese();

  @ParameterizedTest
  @CsvSource({
    "persons.gold, 0.95",
    "persons-opened.gold, 0.94",
    "persons-blind.gold, 0.92",
    "persons-unseen.gold, 0.887"
  })
  void offices(String file, double floor) {
    int wanted = 0;
    int found = 0;
    int right = 0;
    List<String> faults = new ArrayList<>();
    for (MarkedText text : MarkedText.read(file)) {
      List<Mention> mentions = text.annotated(ANNOTATOR).mentions().asList();
      for (MarkedText.Mark mark : text.marks()) {
        for (int i = 0; i < mark.list("office").size(); i++) {
          String want = folded(mark.list("office").get(i));
          String printed = mark.list("pos").get(i);
          Optional<Post> have = post(mentions, mark, printed);
          wanted++;
          found += have.isPresent() ? 1 : 0;
          if (have.map(PostGoldTest::told).filter(want::equals).isPresent()) {
            right++;
          } else {
            faults.add(
                text.id()
                    + " "
                    + printed
                    + ": wanted "
                    + want
                    + ", got "
                    + have.map(PostGoldTest::told));
          }
        }
      }
    }
    System.out.printf(
        "%s: %d of %d offices right, %d found, %.3f of those%n",
        file, right, wanted, found, (double) right / found);
    assertThat((double) right / wanted).as(String.join("\n", faults)).isGreaterThanOrEqualTo(floor);
  }

  private static Optional<Post> post(List<Mention> mentions, MarkedText.Mark mark, String printed) {
    return mentions.stream()
        .filter(m -> m.span().equals(mark.span()) && m instanceof Mention.Person)
        .flatMap(m -> ((Mention.Person) m).offices().stream())
        .filter(o -> folded(o.text()).equals(folded(printed)))
        .flatMap(o -> o.post().stream())
        .findFirst();
  }

  private static String told(Post post) {
    return folded(
        post.title()
            + " / "
            + post.body().orElse("")
            + " / "
            + post.place().map(Locality::name).orElse(""));
  }

  private static String folded(String text) {
    return TextNormalizer.canonical(text.strip()).replaceAll("\\s*/\\s*", "/");
  }
}
