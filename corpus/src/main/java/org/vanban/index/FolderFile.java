package org.vanban.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file of ours beside Lucene's in the folder of an index, {@code watch.json}: written whole and
 * put in the place of the older at once, by one thread of one program at a time.
 *
 * <p>Safe for many threads and programs.
 */
public final class FolderFile {
  /** A lock of the system is held by a program, and asks nothing of its threads. */
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final Path file;
  private final Path lock;
  private final Path written;

  /**
   * A file of the index in a folder, which need not exist.
   *
   * @param name one that {@link IndexFolder} knows for ours
   * @param ending {@code json}
   */
  public FolderFile(Path index, String name, String ending) {
    this.file = index.resolve(name + "." + ending);
    this.lock = index.resolve(name + ".lock");
    this.written = index.resolve(name + ".tmp");
  }

  public Path path() {
    return file;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /** What is done while nobody else can write the file. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Does something while nobody else can write the file.
   *
   * @throws IOException if the folder cannot be written to, and what the work throws
   */
  public <T> T alone(Work<T> work) throws IOException {
    ReentrantLock threads =
        THREADS.computeIfAbsent(lock.toAbsolutePath().normalize(), path -> new ReentrantLock());
    threads.lock();
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      if (!held.isValid()) {
        throw new IOException(lock + ": cannot be held");
      }
      return work.run();
    } finally {
      threads.unlock();
    }
  }

  /** Puts other bytes in the place of the file; one who reads meanwhile has all old or all new. */
  public void write(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            written,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
