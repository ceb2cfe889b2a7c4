package org.vanban.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One other process that parses, seen from here; used by one thread at a time. */
final class ParserProcess implements AutoCloseable {
  private static final int SECONDS_TO_START = 60;
  private static final int SECONDS_TO_END = 5;

  /** What the virtual machine answers when it ends for want of memory. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private ParserProcess(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a process on this program's class path.
   *
   * @throws IOException if it can't be started or is not ready in a minute
   */
  static ParserProcess start(Class<? extends DocumentParser> parser, int megabytes)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            ParserWorker.class.getName(),
            parser.getName());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    ParserProcess started = new ParserProcess(builder.start());
    try (Alarm alarm = new Alarm(started.process, SECONDS_TO_START)) {
      if (started.in.read() != ParserWorker.READY) {
        started.close();
        throw new IOException("the process that parses ended with " + started.process.exitValue());
      }
    }
    return started;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Asks for one file. After a crash, a hang or an answer that is none the process is dead.
   *
   * @throws RejectedException with what the parser found, or what became of the process
   */
  DocumentExtract parse(ExtractCodec.Request request) throws RejectedException {
    int seconds = request.limits().seconds();
    Alarm alarm = new Alarm(process, seconds);
    try (alarm) {
      ExtractCodec.write(request, out);
      out.flush();
      return ExtractCodec.readAnswer(in);
    } catch (IOException | RuntimeException e) {
      await(SECONDS_TO_END); // its own end tells more than being killed
      close();
      if (alarm.hasRung()) {
        throw Spending.tooSlow(request.limits());
      }
      throw new RejectedException(RejectReason.DAMAGED, end());
    }
  }

  private String end() {
    return process.exitValue() == OUT_OF_MEMORY
        ? "out of memory: parsing it takes more than the parser's process may have"
        : "the parser's process ended with " + process.exitValue();
  }

  /** Ends the process, by force. */
  @Override
  public void close() {
    process.destroyForcibly();
    await(SECONDS_TO_END);
  }

  private void await(int seconds) {
    boolean interrupted = Thread.interrupted();
    try {
      process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
