package org.vanban.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What a server packed for the way: gzip and deflate are undone. Crawlers that unpack bodies often
 * keep the header, so a body that does not begin like gzip is taken as it is.
 */
final class ContentEncoding {
  private ContentEncoding() {}

  /**
   * The bytes as the page has them, or one more than is read of one article.
   *
   * @param headers values of {@code Content-Encoding}
   * @return empty where an encoding is none of those above
   */
  static Optional<byte[]> undone(List<String> headers, InputStream body, Gathering gathering)
      throws IOException {
    List<String> encodings = new ArrayList<>();
    for (String header : headers) {
      for (String encoding : header.toLowerCase(Locale.ROOT).split(",", -1)) {
        encodings.add(encoding.strip());
      }
    }
    Collections.reverse(encodings);
    InputStream bytes = body;
    for (String encoding : encodings) {
      switch (encoding) {
        case "gzip", "x-gzip" -> bytes = gunzipped(bytes);
        case "deflate" -> bytes = inflated(bytes);
        case "", "identity", "none" -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(gathering.bytes(bytes));
  }

  private static InputStream gunzipped(InputStream body) throws IOException {
    BufferedInputStream in = new BufferedInputStream(body);
    return first(in) == 0x1f8b ? new GzipCompressorInputStream(in, true) : in;
  }

  /** As zlib writes it, or bare, as some servers do. */
  private static InputStream inflated(InputStream body) throws IOException {
    BufferedInputStream in = new BufferedInputStream(body);
    int first = first(in);
    boolean zlib = (first >> 8 & 0x0f) == 8 && first % 31 == 0;
    boolean text = first >> 8 == '<' || first >> 8 == 0xef;
    return text ? in : new InflaterInputStream(in, new Inflater(!zlib));
  }

  private static int first(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read() << 8 | in.read();
    in.reset();
    return first;
  }
}
