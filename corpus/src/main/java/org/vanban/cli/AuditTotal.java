package org.vanban.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vanban.audit.Coverage;
import org.vanban.export.AuditTally;
import org.vanban.export.ReportWords;

/** What an audit came to, in lines for a terminal: how much was checked, and why not the rest. */
final class AuditTotal {
  private AuditTotal() {}

  static List<String> lines(Messages messages, ReportWords words, AuditTally tally) {
    Coverage coverage = tally.coverage();
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.get(
            "audit.total",
            tally.articles(),
            coverage.figures(),
            coverage.checked(),
            tally.flags()));
    if (!coverage.unchecked().isEmpty()) {
      lines.add(messages.get("audit.unchecked", coverage.figures() - coverage.checked()));
    }
    coverage.unchecked().entrySet().stream()
        .sorted(Map.Entry.<Coverage.Cause, Integer>comparingByValue().reversed())
        .forEach(e -> lines.add("%7d  %s".formatted(e.getValue(), cause(e.getKey(), words))));
    return lines;
  }

  private static String cause(Coverage.Cause cause, ReportWords words) {
    return cause.words(words.language());
  }
}
