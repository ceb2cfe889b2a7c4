package org.vanban.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the page: their words in both languages, their size, nothing from elsewhere. */
class PageFilesTest {
  private static final Path FILES =
      SampleIndex.root().resolve("corpus/src/main/resources/org/vanban/web");

  /** Words that a script asks for by their whole key, {@code t('search.label')}. */
  private static final Pattern ASKED = Pattern.compile("\\b(?:t|tOr|count)\\(\\s*'([^']+)'");

  /** Words that stand in a page of HTML. */
  private static final Pattern HOLE = Pattern.compile("\\{\\{word:([^}]+)\\}\\}");

  @Test
  void bothLanguagesHaveTheSameWords() {
    PageWords vietnamese = PageWords.in("vi");
    PageWords english = PageWords.in("en");
    assertThat(vietnamese.all().keySet()).isEqualTo(english.all().keySet());
    vietnamese
        .all()
        .forEach(
            (key, word) -> {
              assertThat(word).as(key).isNotBlank();
              assertThat(holes(english.get(key))).as(key).isEqualTo(holes(word));
            });
    assertThat(vietnamese.get("verdict.inconsistent")).isEqualTo("không khớp");
    assertThat(vietnamese.get("verdict.suspicious")).isEqualTo("chưa khớp hẳn");
    assertThat(vietnamese.get("verdict.consistent")).isEqualTo("khớp");
    assertThat(vietnamese.get("verdict.uncheckable")).isEqualTo("chưa đủ căn cứ");
    assertThat(vietnamese.get("audit.opening"))
        .isEqualTo(
            "Công cụ chỉ đối chiếu các số đã in, không kết luận số nào hay ai sai; hãy kiểm chứng"
                + " với nguồn trước khi đăng.");
  }

  private static Set<String> holes(String word) {
    return found(Pattern.compile("\\{\\w+\\}"), word, MatchResult::group);
  }

  private static Set<String> found(
      Pattern pattern, String text, java.util.function.Function<MatchResult, String> what) {
    return pattern.matcher(text).results().map(what).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyWordThatIsAskedForIsThere() throws IOException {
    Set<String> words = PageWords.in("vi").all().keySet();
    for (Path file : files()) {
      String text = Files.readString(file);
      if (file.toString().endsWith(".js")) {
        for (String key : found(ASKED, text, m -> m.group(1))) {
          assertThat(words.contains(key) || words.contains(key + ".many"))
              .as("%s: %s", file.getFileName(), key)
              .isTrue();
        }
      } else if (file.toString().endsWith(".html")) {
        assertThat(words).containsAll(found(HOLE, text, m -> m.group(1)));
      }
    }
  }

  @Test
  void filesAreSmallAndNothingIsInline() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      if (!name.endsWith(".json")) { // a list of words is as long as it is
        assertThat(text.lines().count()).as(name).isLessThan(400);
      }
      assertThat(text).as(name).doesNotContain("innerHTML", "insertAdjacentHTML", "document.write");
      assertThat(text).as(name).doesNotContainPattern("\\beval\\(|new Function");
      assertThat(found(Pattern.compile("https?://[^'\"\\s)]+"), text, MatchResult::group))
          .as(name)
          .isSubsetOf("http://www.w3.org/2000/svg");
      if (name.endsWith(".html")) {
        assertThat(text).doesNotContainPattern("\\s(style|on[a-z]+)=");
        assertThat(text).doesNotContainPattern("<script(?![^>]*\\bsrc=)|<style");
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FILES)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void whatIsFilledInIsEscaped() {
    assertThat(Shell.escape("<a href=\"x\">'&'</a>"))
        .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  }
}
