package org.vanban.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vanban.text.TextNormalizer;

/** Names of articles: sixteen hexadecimal digits of the canonical URL's or the path's SHA-256. */
final class ArticleIds {
  private static final int DIGITS = 16;
  private static final Pattern SCHEME = Pattern.compile("^(?i)https?://(?:www\\.)?");

  private ArticleIds() {}

  static String id(Optional<String> url, String source) {
    String name =
        url.map(u -> "url " + plainUrl(u))
            .orElseGet(() -> "path " + TextNormalizer.nfc(source.replace('\\', '/')));
    return sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /**
   * The URL without scheme, {@code www.}, fragment and closing slash: what stays when a site moves.
   */
  private static String plainUrl(String url) {
    String plain = SCHEME.matcher(url).replaceFirst("");
    int fragment = plain.indexOf('#');
    plain = fragment < 0 ? plain : plain.substring(0, fragment);
    int slash = plain.indexOf('/');
    String host = slash < 0 ? plain : plain.substring(0, slash);
    String path = slash < 0 ? "" : plain.substring(slash);
    String open = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return host.toLowerCase(Locale.ROOT) + open;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
