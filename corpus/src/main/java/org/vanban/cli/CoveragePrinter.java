package org.vanban.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.vanban.RuleCoverage;
import org.vanban.export.Json;

/** Prints which tables and grammars have rules that never fire. */
final class CoveragePrinter {
  private final Common common;
  private final RuleCoverage coverage;

  CoveragePrinter(Common common, RuleCoverage coverage) {
    this.common = common;
    this.coverage = coverage;
  }

  /**
   * A line a table.
   *
   * @param verbose whether a line for each rule that never fired follows
   */
  void table(boolean verbose) {
    Messages messages = common.messages();
    print(
        messages.get("coverage.table"),
        messages.get("coverage.rules"),
        messages.get("coverage.fired"));
    int rules = 0;
    int fired = 0;
    for (RuleCoverage.Part part : coverage.parts()) {
      print(part.name(), String.valueOf(part.rules()), String.valueOf(part.fired()));
      rules += part.rules();
      fired += part.fired();
      if (verbose) {
        part.silent().forEach(s -> common.out().println("  " + s.where() + "\t" + s.text()));
      }
    }
    print(messages.get("coverage.all"), String.valueOf(rules), String.valueOf(fired));
  }

  private void print(String name, String rules, String fired) {
    common.out().println(String.format(Locale.ROOT, "%-30s %8s %8s", name, rules, fired));
  }

  /** An object a line and table: {@code {"table","rules","fired","never":[{"where","text"}]}}. */
  void lines() {
    for (RuleCoverage.Part part : coverage.parts()) {
      ObjectNode line = Json.object();
      line.put("table", part.name());
      line.put("rules", part.rules());
      line.put("fired", part.fired());
      ArrayNode never = line.putArray("never");
      part.silent().forEach(s -> never.addObject().put("where", s.where()).put("text", s.text()));
      common.out().println(Json.line(line));
    }
  }
}
