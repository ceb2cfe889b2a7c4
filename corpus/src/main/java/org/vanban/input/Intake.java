package org.vanban.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vanban.read.ArticleReader;
import org.vanban.read.ReadOutcome.Rejected;
import org.vanban.read.RejectReason;

/**
 * The door through which files, folders and containers become inputs: {@code
 * Intake.of(ArticleReader.standard(), paths).each(input -> … input.read() …)}.
 *
 * <p>ZIP, TAR, gzip, WARC, RSS, Atom, CSV and lines of JSON are told by content and opened; what is
 * none of them is one input. Everything streams: no container is held in memory or unpacked to
 * disk, and what one holds never makes an exception, only an input that is rejected with its
 * reason. For one thread.
 */
public final class Intake {
  private final ArticleReader reader;
  private final List<FolderFiles.Found> files;
  private final Optional<InputStream> stream;
  private long passedOver;

  private Intake(
      ArticleReader reader, List<FolderFiles.Found> files, Optional<InputStream> stream) {
    this.reader = reader;
    this.files = files;
    this.stream = stream;
  }

  /**
   * What some paths hold.
   *
   * @param reader reads each article, within its limits
   * @throws NoSuchFileException for a path that does not exist
   * @throws IOException if a folder cannot be listed
   */
  public static Intake of(ArticleReader reader, List<Path> paths) throws IOException {
    return new Intake(reader, FolderFiles.of(paths), Optional.empty());
  }

  /**
   * What one file holds, under a source that its path does not tell.
   *
   * @param source its name, with an ending by which it is told where its content does not
   */
  public static Intake of(ArticleReader reader, Path file, String source) {
    return new Intake(
        reader, List.of(new FolderFiles.Found(file, source, Optional.empty())), Optional.empty());
  }

  /** What a stream holds; its source is {@code -}. The stream stays open. */
  public static Intake of(ArticleReader reader, InputStream stream) {
    return new Intake(reader, List.of(), Optional.of(stream));
  }

  /** The number of files, however many inputs are in each. */
  public int files() {
    return stream.isPresent() ? 1 : files.size();
  }

  /**
   * The number of members and records passed over so far, since they are of kinds that hold no
   * article: pictures, style sheets, redirects, requests.
   */
  public long passedOver() {
    return passedOver;
  }

  /**
   * Hands on every input, files in order, members in the order of their archive.
   *
   * @throws RuntimeException what {@code inputs} throws
   */
  public void each(Consumer<Input> inputs) {
    stream.ifPresent(in -> take(in, "-", Optional.empty(), inputs));
    files.forEach(file -> take(file, inputs));
  }

  private void take(FolderFiles.Found file, Consumer<Input> inputs) {
    if (file.fault().isPresent()) {
      inputs.accept(unreadable(file.source(), file.fault().get()));
      return;
    }
    boolean regular = Files.isRegularFile(file.path());
    try (InputStream in = Files.newInputStream(file.path())) {
      if (regular && isSingle(in, file.source())) {
        ArticleReader by = reader;
        Supplier<Optional<String>> checksum = () -> Checksum.of(file.path(), by.limits().bytes());
        inputs.accept(
            new Input(
                file.source(), 0, () -> by.read(file.path(), file.source()), checksum, checksum));
        return;
      }
    } catch (IOException e) {
      inputs.accept(unreadable(file.source(), FolderFiles.fault(e)));
      return;
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      take(in, file.source(), Optional.of(file.path()).filter(f -> regular), inputs);
    } catch (IOException e) {
      inputs.accept(unreadable(file.source(), FolderFiles.fault(e)));
    }
  }

  private static boolean isSingle(InputStream in, String name) throws IOException {
    return ContentKind.of(in.readNBytes(ContentKind.HEAD), name) == ContentKind.SINGLE;
  }

  private void take(InputStream in, String source, Optional<Path> file, Consumer<Input> inputs) {
    Counted counted = new Counted(in);
    UnpackMeter meter = new UnpackMeter(reader.limits(), () -> counted.count);
    Gathering gathering = new Gathering(reader, meter, inputs);
    gathering.takeFile(new Part(source, source, counted, 0, false, file));
    passedOver += gathering.passedOver();
  }

  private static Input unreadable(String source, String fault) {
    return new Input(source, 0, () -> new Rejected(source, RejectReason.UNREADABLE, fault));
  }

  /** A stream that counts what was read from it. */
  private static final class Counted extends SeenStream {
    private long count;

    Counted(InputStream in) {
      super(new BufferedInputStream(in, 1 << 16));
    }

    @Override
    void see(byte[] bytes, int from, int seen) {
      count += seen;
    }
  }
}
