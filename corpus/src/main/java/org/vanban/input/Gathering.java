package org.vanban.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.vanban.read.ArticleReader;
import org.vanban.read.Known;
import org.vanban.read.ReadLimits;
import org.vanban.read.ReadOutcome;
import org.vanban.read.ReadOutcome.Rejected;
import org.vanban.read.RejectReason;

/** The taking apart of one file, and what the readers of containers share while it lasts. */
final class Gathering {
  private final ArticleReader reader;
  private final UnpackMeter meter;
  private final Consumer<Input> inputs;

  /**
   * Held until the next comes, for an archive tells only after a member that its bytes are wrong.
   */
  private @Nullable Input last;

  private long passedOver;

  Gathering(ArticleReader reader, UnpackMeter meter, Consumer<Input> inputs) {
    this.reader = reader;
    this.meter = meter;
    this.inputs = inputs;
  }

  ReadLimits limits() {
    return reader.limits();
  }

  UnpackMeter meter() {
    return meter;
  }

  long passedOver() {
    return passedOver;
  }

  void passOver() {
    passedOver++;
  }

  /** Takes a whole file apart; what it costs too much ends it. */
  void takeFile(Part file) {
    try {
      take(file);
    } catch (LimitException e) {
      reject(file.source(), e);
    }
    handOnLast();
  }

  /**
   * Takes one part: an article, or a container with more of them. Damage costs the part.
   *
   * @throws LimitException if the file that it is of costs too much
   */
  void take(Part part) throws LimitException {
    try {
      BufferedInputStream in = new BufferedInputStream(part.in(), 2 * ContentKind.HEAD);
      ContentKind kind = ContentKind.of(TextStreams.head(in), part.name());
      open(kind, part.with(in));
    } catch (LimitException e) {
      throw e;
    } catch (IOException e) {
      reject(part.source(), e);
    }
  }

  private void open(ContentKind kind, Part part) throws IOException {
    switch (kind) {
      case SINGLE -> article(part);
      case ZIP, TAR -> archive(kind, part);
      case GZIP -> gzip(part);
      case WARC -> WarcRecords.read(part, this);
      case FEED -> FeedItems.read(part, this);
      case TABLE -> TableRows.read(part, this);
      case JSON_LINES -> JsonLines.read(part, this);
      case OTHER_ARCHIVE ->
          reject(
              part.source(),
              RejectReason.UNSUPPORTED,
              "a 7z, RAR, XZ, BZIP2 or Zstandard file; unpack it first, or pack it as ZIP or TAR.GZ");
    }
  }

  private void archive(ContentKind kind, Part part) throws IOException {
    if (part.depth() >= limits().archives()) {
      reject(
          part.source(),
          RejectReason.TOO_DEEP,
          "lies in " + part.depth() + " archives, and archives deeper than that stay closed");
      return;
    }
    new ArchiveMembers(part, this).read(kind);
  }

  private void gzip(Part part) throws IOException {
    if (part.gzipped()) {
      reject(part.source(), RejectReason.TOO_DEEP, "packed with gzip more than once");
      return;
    }
    InputStream unpacking =
        Library.ask(
            () ->
                GzipCompressorInputStream.builder()
                    .setInputStream(part.in())
                    .setDecompressConcatenated(true)
                    .get());
    take(part.unpacked(meter.over(unpacking)));
  }

  private void article(Part part) throws IOException {
    byte[] bytes = bytes(part.in());
    if (bytes.length > limits().bytes()) {
      reject(part.source(), RejectReason.TOO_LARGE, "more than " + limits().bytes() + " bytes");
    } else {
      article(bytes, part.source(), Known.nothing());
    }
  }

  /** All bytes, or one more than is read of one article. */
  byte[] bytes(InputStream in) throws IOException {
    int most = (int) Math.min(Integer.MAX_VALUE - 8, limits().bytes() + 1);
    return Library.ask(() -> in.readNBytes(most));
  }

  /** Hands on an article's bytes. */
  void article(byte[] bytes, String source, Known known) {
    give(
        new Input(
            source,
            bytes.length,
            () -> reader.read(bytes, source, known),
            () -> Optional.of(Checksum.of(bytes, known.toString())),
            () -> Optional.of(Checksum.of(bytes, ""))));
  }

  /** Hands on an article's text. */
  void article(String text, String source, Known known) {
    article(text.getBytes(StandardCharsets.UTF_8), source, known);
  }

  /** Hands on an input. */
  void give(
      String source,
      long bytes,
      Supplier<ReadOutcome> reading,
      Supplier<Optional<String>> content) {
    give(new Input(source, bytes, reading, content));
  }

  private void give(Input input) {
    handOnLast();
    last = input;
  }

  /** Rejects what was taken under a name, in its stead where it was one article. */
  void rejectTaken(String source, RejectReason reason, String detail) {
    if (last != null && last.source().equals(source)) {
      last = null;
    }
    reject(source, reason, detail);
  }

  private void handOnLast() {
    Input due = last;
    last = null;
    if (due != null) {
      inputs.accept(due);
    }
  }

  ReadOutcome read(String text, String source, Known known) {
    return reader.read(text.getBytes(StandardCharsets.UTF_8), source, known);
  }

  void reject(String source, IOException e) {
    reject(source, Library.reason(e), Library.detail(e));
  }

  void reject(String source, RejectReason reason, String detail) {
    give(source, 0, () -> new Rejected(source, reason, detail), Optional::empty);
  }
}
