package org.vanban.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask: only pages that this server itself gave to a browser of this computer, or to one
 * that knows the token.
 *
 * <p>The name that a browser asked for is checked, so that no name of somebody's that is made to
 * point here reaches the page (DNS rebinding); where a request comes from is checked, so that no
 * other site asks through the browser; what changes something must bring the token that only the
 * page's own forms hold (CSRF).
 */
final class Gate {
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]{2,45}\\]");

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
              + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy", // a form of ours must bring its origin
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final String host;
  private final Optional<String> token;
  private final String csrf = Secrets.random();

  Gate(PageSettings settings) {
    this.host = settings.host();
    this.token = settings.token();
  }

  /** What the page's own forms bring along. */
  String csrf() {
    return csrf;
  }

  /**
   * Lets a request in.
   *
   * @throws WebFault if it is to stay out
   */
  void check(Context request) {
    HEADERS.forEach(request::header);
    request.header("Cache-Control", "no-store");
    checkHost(request);
    checkOrigin(request);
    if (!SAFE.contains(request.method().name())) {
      checkForm(request);
    }
    if (token.isPresent()) {
      checkToken(request, token.get());
    }
  }

  private void checkHost(Context request) {
    String asked = request.header("Host");
    if (asked == null || !isOurs(asked)) {
      throw new WebFault(421, "host", asked == null ? "" : asked);
    }
  }

  /** Whether {@code name:port} is how this server is called; a tunnel may have another port. */
  private boolean isOurs(String authority) {
    int colon = authority.lastIndexOf(':');
    String name = colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    return PageSettings.EVERYWHERE.contains(host)
        ? name.equals("localhost") || ADDRESS.matcher(name).matches()
        : name.equalsIgnoreCase(host)
            || name.equalsIgnoreCase("[" + host + "]")
            || (PageSettings.isLoopback(host) && LOCAL.contains(name));
  }

  private static void checkOrigin(Context request) {
    String origin = request.header("Origin");
    if (origin != null && !authority(origin).equals(request.header("Host"))) {
      throw new WebFault(403, "origin", origin);
    }
    String site = request.header("Sec-Fetch-Site");
    boolean follows = "navigate".equals(request.header("Sec-Fetch-Mode"));
    boolean safe = SAFE.contains(request.method().name());
    if (site != null && !Set.of("same-origin", "none").contains(site) && !(follows && safe)) {
      throw new WebFault(403, "origin", site);
    }
  }

  private static String authority(String origin) {
    try {
      URI uri = URI.create(origin);
      return "http".equals(uri.getScheme()) && uri.getRawAuthority() != null
          ? uri.getRawAuthority()
          : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private void checkForm(Context request) {
    String header = request.header("X-CSRF-Token");
    String brought = header != null ? header : isForm(request) ? request.formParam("csrf") : null;
    if (brought == null || !Secrets.same(brought, csrf)) {
      throw new WebFault(403, "form", "");
    }
  }

  /** Only a form is looked into for its token: what else comes may be long, and is not read. */
  private static boolean isForm(Context request) {
    String type = request.contentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  private void checkToken(Context request, String secret) {
    if (isOpen(request.path()) || knows(request, secret)) {
      return;
    }
    String told = request.queryParam("token");
    if (told != null && Secrets.same(told, secret)) {
      remember(request, secret);
      return;
    }
    throw new WebFault(401, "token", "");
  }

  /** What shows nothing of the index: the form that asks for the token, and its looks. */
  private static boolean isOpen(String path) {
    return path.equals("/token") || path.startsWith("/css/");
  }

  private static boolean knows(Context request, String secret) {
    String kept = request.cookie(cookie(request));
    String sent = request.header("Authorization");
    return (kept != null && Secrets.same(kept, Secrets.fingerprint(secret)))
        || (sent != null && Secrets.same(sent, "Bearer " + secret));
  }

  /** Takes the token that somebody typed into the form. */
  void enter(Context request) {
    @Nullable String typed = request.formParam("token");
    if (token.isEmpty() || typed == null || !Secrets.same(typed.strip(), token.get())) {
      throw new WebFault(401, "token", "");
    }
    remember(request, token.get());
  }

  /** The browser keeps the token's fingerprint, and its address bar forgets the token. */
  private static void remember(Context request, String secret) {
    Cookie cookie = new Cookie(cookie(request), Secrets.fingerprint(secret));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
    request.redirect("/", io.javalin.http.HttpStatus.SEE_OTHER);
    request.skipRemainingHandlers();
  }

  /** Cookies are shared by all ports of a host. */
  private static String cookie(Context request) {
    return "vanban" + request.req().getLocalPort();
  }
}
