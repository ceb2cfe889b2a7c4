package org.vanban.cli;

/** What ends a command: one line for the person, and the exit code. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final int STOPPED = 1;
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;

  private final int exitCode;

  Failure(int exitCode, String line) {
    super(line);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
