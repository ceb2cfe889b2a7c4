package org.vanban.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the index lies. */
final class IndexOption {
  @Option(names = "--index", paramLabel = "DIR")
  Path folder = Path.of(".vanban", "index");
}
