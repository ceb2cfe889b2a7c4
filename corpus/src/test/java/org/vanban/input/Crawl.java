package org.vanban.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A WARC made for tests, record by record. */
final class Crawl implements AutoCloseable {
  private static final Instant THEN = Instant.parse("2022-01-12T01:05:00Z");

  private final WarcWriter writer;

  Crawl(OutputStream out, WarcCompression compression) throws IOException {
    writer = new WarcWriter(Channels.newChannel(out), compression);
  }

  /** Records as bytes. */
  interface Records {
    void write(Crawl crawl) throws IOException;
  }

  static byte[] of(WarcCompression compression, Records records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Crawl crawl = new Crawl(out, compression)) {
      records.write(crawl);
    }
    return out.toByteArray();
  }

  /** An answer; headers are names and values in turn. */
  Crawl response(String address, int status, byte[] body, String... headers) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(status, "x");
    for (int i = 0; i < headers.length; i += 2) {
      http.addHeader(headers[i], headers[i + 1]);
    }
    http.body(null, body);
    writer.write(new WarcResponse.Builder(address).date(THEN).body(http.build()).build());
    return this;
  }

  Crawl page(String address, String page) throws IOException {
    return response(address, 200, Packed.bytes(page), "Content-Type", "text/html; charset=UTF-8");
  }

  Crawl request(String address) throws IOException {
    HttpRequest http = new HttpRequest.Builder("GET", "/").build();
    writer.write(new WarcRequest.Builder(address).date(THEN).body(http).build());
    return this;
  }

  Crawl resource(String address, String type, byte[] body) throws IOException {
    writer.write(
        new WarcResource.Builder(URI.create(address))
            .date(THEN)
            .body(MediaType.parse(type), body)
            .build());
    return this;
  }

  /** A response whose block is just these bytes. */
  Crawl raw(String address, byte[] block) throws IOException {
    writer.write(
        new WarcResponse.Builder(address).date(THEN).body(MediaType.HTTP_RESPONSE, block).build());
    return this;
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
