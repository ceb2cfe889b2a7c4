package org.vanban.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.vanban.read.RejectReason;

/** Calls of the libraries that open containers, which throw anything at damaged ones. */
final class Library {
  private static final int LONGEST = 160;

  private Library() {}

  /** A question to a library. */
  interface Call<T> {
    T ask() throws IOException;
  }

  /**
   * Asks, and makes one kind of exception of all that may come.
   *
   * @throws IOException for whatever was thrown
   */
  static <T> T ask(Call<T> call) throws IOException {
    try {
      return call.ask();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (RuntimeException | LinkageError e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Why the bytes could not be read on. */
  static RejectReason reason(IOException e) {
    if (e instanceof LimitException limit) {
      return limit.reason();
    }
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    boolean cut =
        e instanceof EOFException
            || message.contains("truncated")
            || message.contains("unexpected end");
    return cut ? RejectReason.TRUNCATED : RejectReason.DAMAGED;
  }

  /** What it says, on one line. */
  static String detail(IOException e) {
    String message = e.getMessage() == null ? "ends too early" : e.getMessage();
    String line = message.replaceAll("\\s{1,100}", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }
}
