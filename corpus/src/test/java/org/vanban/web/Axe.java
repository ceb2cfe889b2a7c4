package org.vanban.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** axe-core held against what a browser shows: what it finds serious or worse. */
final class Axe {
  /** The rules of WCAG 2.2 A and AA, and those of good habit. */
  private static final Map<String, Object> ALL =
      rules("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** The rules whose answer colours can change. */
  private static final Map<String, Object> COLOURS =
      rules("rule", "color-contrast", "link-in-text-block");

  /** The rules whose answer colours or the width of the screen can change. */
  private static final Map<String, Object> LOOKS =
      rules(
          "rule",
          "color-contrast",
          "link-in-text-block",
          "target-size",
          "scrollable-region-focusable",
          "meta-viewport",
          "aria-hidden-focus");

  private static final String SOURCE = source();

  private final ChromeDriver driver;

  Axe(ChromeDriver driver) {
    this.driver = driver;
  }

  List<String> all() {
    return violations(ALL);
  }

  List<String> ofColours() {
    return violations(COLOURS);
  }

  List<String> ofLooks() {
    return violations(LOOKS);
  }

  private static Map<String, Object> rules(String type, String... values) {
    return Map.of("type", type, "values", List.of(values));
  }

  private List<String> violations(Map<String, Object> rules) {
    if (!Boolean.TRUE.equals(driver.executeScript("return !!window.axe"))) {
      driver.executeScript(SOURCE);
    }
    Object found =
        driver.executeAsyncScript(
            """
            const [rules, done] = arguments;
            const told = (one) => `${one.id}: ${one.help} ${one.nodes.slice(0, 3).map((node) => node.html)}`;
            axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
              ({ violations }) =>
                done(violations.filter((one) => ['serious', 'critical'].includes(one.impact)).map(told)),
              (fault) => done([String(fault)]));
            """,
            rules);
    return found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static String source() {
    try (InputStream in = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("no axe.min.js among the libraries of the tests");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
