package org.vanban.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page, from the class path: read once, told by what they hold. */
final class Assets {
  private static final String CHART =
      "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";

  /** Nothing else is asked of the class path: no way up, no hidden file. */
  private static final Pattern NAME =
      Pattern.compile("(css|js|words|api|api/schema)/[a-z][a-z0-9-]{0,40}\\.[a-z]{2,4}");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml");

  private static final int ETAG_BYTES = 12;

  /** A file of the page, with what tells it from an older one. */
  private record Asset(byte[] bytes, String type, String etag) {}

  private final Map<String, Asset> read = new ConcurrentHashMap<>();

  /** Answers with a file, or not at all where the browser has it already. */
  void serve(Context request, String name) {
    Asset asset = read.computeIfAbsent(name, Assets::read);
    request.header("Cache-Control", "no-cache");
    request.header("ETag", asset.etag());
    if (asset.etag().equals(request.header("If-None-Match"))) {
      request.status(304);
    } else {
      request.contentType(asset.type()).result(asset.bytes());
    }
  }

  private static Asset read(String name) {
    if (!name.equals("js/chart.umd.js") && !NAME.matcher(name).matches()) {
      throw new WebFault(404, "no.page", "/" + name);
    }
    String ending = name.substring(name.lastIndexOf('.') + 1);
    byte[] bytes = bytes(name);
    String etag = '"' + HexFormat.of().formatHex(Secrets.digest(bytes), 0, ETAG_BYTES) + '"';
    return new Asset(bytes, TYPES.getOrDefault(ending, "application/octet-stream"), etag);
  }

  /**
   * The bytes of a file.
   *
   * @throws WebFault if there is none of this name
   */
  static byte[] bytes(String name) {
    String path = name.equals("js/chart.umd.js") ? CHART : name;
    try (@Nullable InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new WebFault(404, "no.page", "/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
