package org.vanban.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.vanban.read.Known;
import org.vanban.read.RejectReason;

/**
 * The records of a crawl: answers of servers with status 200, and resources, of types that can hold
 * an article. The source of one is {@code crawl.warc.gz#} and its address, or where it begins in
 * the file.
 */
final class WarcRecords {
  /** Places where a damaged file was taken up again; past so many the rest is given up. */
  private static final int MOST_DAMAGES = 1000;

  private static final Set<String> TYPES =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "text/plain",
          "application/pdf",
          "application/msword",
          "application/rtf",
          "text/rtf",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "message/rfc822");

  private final Part crawl;
  private final Gathering gathering;
  private final UnpackMeter meter;
  private final WarcReader reader;
  private final Optional<FileChannel> channel;

  /** The address of the record at hand. */
  private Optional<String> source = Optional.empty();

  private WarcRecords(
      Part crawl,
      Gathering gathering,
      UnpackMeter meter,
      WarcReader reader,
      Optional<FileChannel> channel) {
    this.crawl = crawl;
    this.gathering = gathering;
    this.meter = meter;
    this.reader = reader;
    this.channel = channel;
  }

  /**
   * Hands on record after record. After a damaged one a file is taken up again at the next; a
   * stream is not.
   */
  static void read(Part crawl, Gathering gathering) throws IOException {
    if (crawl.file().isEmpty()) {
      try (WarcReader reader = Library.ask(() -> new WarcReader(crawl.in()))) {
        new WarcRecords(crawl, gathering, gathering.meter(), reader, Optional.empty()).read();
      }
      return;
    }
    try (FileChannel file = FileChannel.open(crawl.file().get());
        WarcReader reader = Library.ask(() -> new WarcReader(file))) {
      LongSupplier packed = () -> position(file);
      UnpackMeter meter = new UnpackMeter(gathering.limits(), packed);
      new WarcRecords(crawl, gathering, meter, reader, Optional.of(file)).read();
    }
  }

  private static long position(FileChannel file) {
    try {
      return file.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() throws IOException {
    int damages = 0;
    boolean sound = true;
    while (true) {
      try {
        source = Optional.empty();
        Optional<WarcRecord> record = Library.ask(reader::next);
        if (record.isEmpty()) {
          return;
        }
        take(record.get());
        sound = true;
      } catch (LimitException e) {
        throw e;
      } catch (IOException e) {
        if (sound) {
          gathering.reject(source(), e);
        }
        sound = false;
        if (++damages > MOST_DAMAGES || !goToNext()) {
          return;
        }
      }
    }
  }

  /** The record's name: its address where it was read so far, else where it begins. */
  private String source() {
    return crawl.source() + "#" + source.orElseGet(() -> String.valueOf(reader.position()));
  }

  private void take(WarcRecord record) throws IOException {
    source = address(record).map(Part::printable);
    switch (record) {
      case WarcResponse response when isHttp(response) -> response(response);
      case WarcResource resource when TYPES.contains(type(resource)) ->
          article(resource, gathering.bytes(resource.body().stream()), Known.nothing());
      default -> gathering.passOver();
    }
    drain(record.body());
  }

  private static Optional<String> address(WarcRecord record) {
    return record.headers().first("WARC-Target-URI").map(a -> a.replaceAll("^<|>$", ""));
  }

  private static boolean isHttp(WarcResponse record) throws IOException {
    return type(record).equals("application/http");
  }

  private static String type(Message message) throws IOException {
    MediaType type = Library.ask(message::contentType);
    return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
  }

  private void response(WarcResponse record) throws IOException {
    HttpResponse http;
    try {
      http = Library.ask(record::http);
    } catch (ParsingException e) {
      gathering.reject(source(), RejectReason.DAMAGED, "no HTTP answer: " + Library.detail(e));
      return;
    }
    boolean typed = http.headers().first("Content-Type").isPresent();
    if (http.status() != 200 || typed && !TYPES.contains(type(http))) {
      gathering.passOver();
      return;
    }
    Optional<String> address = address(record).filter(a -> a.matches("(?is)https?://.*"));
    List<String> encodings = http.headers().all("Content-Encoding");
    Optional<byte[]> body = ContentEncoding.undone(encodings, http.body().stream(), gathering);
    if (body.isEmpty()) {
      gathering.reject(
          source(),
          RejectReason.UNSUPPORTED,
          "content encoding " + String.join(", ", encodings) + " is not undone here");
      return;
    }
    article(record, body.get(), Known.fetched(address, charset(http)));
  }

  private void article(WarcRecord record, byte[] bytes, Known known) throws IOException {
    meter.unpacked(bytes.length);
    if (Library.ask(record::truncated) != WarcTruncationReason.NOT_TRUNCATED) {
      gathering.reject(source(), RejectReason.TRUNCATED, "the crawler cut it off");
    } else if (bytes.length > gathering.limits().bytes()) {
      gathering.reject(
          source(), RejectReason.TOO_LARGE, "more than " + gathering.limits().bytes() + " bytes");
    } else {
      gathering.article(bytes, source(), known);
    }
  }

  private static Optional<Charset> charset(HttpResponse http) throws IOException {
    String name = Library.ask(http::contentType).parameters().getOrDefault("charset", "");
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no charset of that name: the bytes tell
    }
  }

  private void drain(MessageBody body) throws IOException {
    byte[] lost = new byte[1 << 14];
    InputStream rest = body.stream();
    int count = Library.ask(() -> rest.read(lost));
    while (count >= 0) {
      meter.unpacked(count);
      count = Library.ask(() -> rest.read(lost));
    }
  }

  /** Goes to what looks like the beginning of a record after the one that is damaged. */
  private boolean goToNext() throws IOException {
    if (channel.isEmpty()) {
      return false;
    }
    String mark = reader.compression() == WarcCompression.GZIP ? "\u001f\u008b\u0008" : "WARC/";
    ByteBuffer window = ByteBuffer.allocate(1 << 16);
    long from = reader.position() + 1;
    while (channel.get().read(window.clear(), from) >= mark.length()) {
      int at =
          new String(window.array(), 0, window.position(), StandardCharsets.ISO_8859_1)
              .indexOf(mark);
      if (at >= 0) {
        reader.position(from + at);
        return true;
      }
      from += window.position() - mark.length() + 1;
    }
    return false;
  }
}
