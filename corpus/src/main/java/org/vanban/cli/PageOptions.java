package org.vanban.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the page of a directive or an official is asked for with. */
final class PageOptions {
  @Mixin IndexOption index = new IndexOption();

  @Option(names = "--limit", paramLabel = "N")
  int limit = 10;

  @Option(names = "--format", paramLabel = "table|json|jsonl", defaultValue = "table")
  String format = "table";
}
