package org.vanban.correction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file of corrections, a line each, which only grows: {@code corrections.jsonl} in the folder of
 * an index.
 *
 * <p>A line that cannot be read is told with its number, and the rest holds. Safe for many threads
 * and programs.
 */
public final class CorrectionFile {
  /** The file's name in the folder of an index. */
  public static final String NAME = "corrections.jsonl";

  /** Bytes of a file; of a larger one nothing is read. */
  public static final long LARGEST = 256L << 20;

  private static final int MOST_FAULTS = 100; // told one by one

  /** A lock of the system is held by a program, and asks nothing of its threads. */
  private static final ReentrantLock THREADS = new ReentrantLock();

  private final Path file;
  private final Path lock;

  private CorrectionFile(Path file) {
    this.file = file;
    this.lock = file.resolveSibling(file.getFileName().toString().replace(".jsonl", "") + ".lock");
  }

  /** A file, which need not exist. */
  public static CorrectionFile at(Path file) {
    return new CorrectionFile(file);
  }

  /** The file of an index. */
  public static CorrectionFile of(Path index) {
    return new CorrectionFile(index.resolve(NAME));
  }

  /**
   * What a file holds.
   *
   * @param lines those that can be read, in their order
   * @param faults {@code corrections.jsonl:3: no "type" (a text)} for each of the others
   */
  public record Held(List<CorrectionLine> lines, List<String> faults) {
    public Held {
      lines = List.copyOf(lines);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Reads the file; one that does not exist holds nothing.
   *
   * @throws IOException if it cannot be read, is too large, or is not UTF-8
   */
  public Held read() throws IOException {
    if (!Files.exists(file)) {
      return new Held(List.of(), List.of());
    }
    if (Files.size(file) > LARGEST) {
      throw new IOException(file + ": larger than " + (LARGEST >> 20) + " MB");
    }
    List<CorrectionLine> lines = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (BufferedReader in = open()) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!json.isBlank()) {
          read(json, number, lines, faults);
        }
      }
    } catch (MalformedInputException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
    return new Held(lines, faults);
  }

  private BufferedReader open() throws IOException {
    Reader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    return new BufferedReader(reader);
  }

  private void read(String json, int number, List<CorrectionLine> lines, List<String> faults) {
    try {
      lines.add(CorrectionLine.parse(json));
    } catch (IllegalArgumentException e) {
      if (faults.size() < MOST_FAULTS) {
        faults.add(file.getFileName() + ":" + number + ": " + e.getMessage());
      }
    }
  }

  /**
   * Adds lines at the end, those that do not stand there yet; they are on disk when this returns.
   *
   * @return how many were added
   * @throws IOException if the file cannot be read or written; what stood there stays
   */
  public int add(Collection<CorrectionLine> lines) throws IOException {
    THREADS.lock();
    try (FileChannel programs =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = programs.lock()) {
      if (!held.isValid()) {
        throw new IOException(lock + ": cannot be held");
      }
      Set<String> there = new HashSet<>();
      read().lines().forEach(line -> there.add(line.json()));
      List<String> fresh = lines.stream().map(CorrectionLine::json).filter(there::add).toList();
      if (!fresh.isEmpty()) {
        append(String.join("\n", fresh) + "\n");
      }
      return fresh.size();
    } finally {
      THREADS.unlock();
    }
  }

  /** Adds text behind the last whole line: all of it, or nothing. */
  private void append(String text) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long size = channel.size();
      String start = size == 0 || lastByte(channel) == '\n' ? "" : "\n";
      ByteBuffer rest = ByteBuffer.wrap((start + text).getBytes(StandardCharsets.UTF_8));
      try {
        channel.position(size);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      } catch (IOException e) {
        channel.truncate(size);
        throw e;
      }
    }
  }

  private static byte lastByte(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    channel.read(last, channel.size() - 1);
    return last.get(0);
  }
}
