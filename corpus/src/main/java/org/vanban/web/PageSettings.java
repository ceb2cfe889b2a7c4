package org.vanban.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Where the page is opened, and on what.
 *
 * @param index the folder of the index
 * @param host the address that it listens on: {@code 127.0.0.1}
 * @param port 0 for any that is free
 * @param token what a browser must know; always there where others than this computer may come
 * @param longest how long a question may take
 * @param annotator reads articles that are added or corrected
 * @param changes what may be changed through the page
 */
public record PageSettings(
    Path index,
    String host,
    int port,
    Optional<String> token,
    Duration longest,
    PageAnnotator annotator,
    PageChanges changes) {
  /** What everybody on the same network could guess is no token. */
  public static final int SHORTEST_TOKEN = 16;

  static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * @throws IllegalArgumentException if others than this computer may come and there is no token,
   *     or one that is too short
   */
  public PageSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    if (token.isEmpty() && !isLoopback(host)) {
      throw new IllegalArgumentException("no token, and open to others: " + host);
    }
    if (token.isPresent() && token.get().length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException("a token of fewer than " + SHORTEST_TOKEN + " letters");
    }
  }

  /** For this computer alone, at a port. */
  public static PageSettings local(Path index, int port) {
    return new PageSettings(
        index,
        "127.0.0.1",
        port,
        Optional.empty(),
        PATIENCE,
        PageAnnotator.standard(),
        PageChanges.standard());
  }

  /** The same at another address, with what a browser must know there. */
  public PageSettings at(String address, Optional<String> secret) {
    return new PageSettings(index, address, port, secret, longest, annotator, changes);
  }

  public PageSettings withLongest(Duration most) {
    return new PageSettings(index, host, port, token, most, annotator, changes);
  }

  public PageSettings withAnnotator(PageAnnotator other) {
    return new PageSettings(index, host, port, token, longest, other, changes);
  }

  public PageSettings withChanges(PageChanges other) {
    return new PageSettings(index, host, port, token, longest, annotator, other);
  }

  /** How a browser calls the host: an address of this computer where it listens on all of them. */
  String reachedAt() {
    if (!EVERYWHERE.contains(host)) {
      return host.contains(":") ? "[" + host + "]" : host;
    }
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(one -> one instanceof Inet4Address && !one.isLoopbackAddress())
          .map(InetAddress::getHostAddress)
          .findFirst()
          .orElse("localhost");
    } catch (SocketException e) {
      return "localhost";
    }
  }

  /** Whether an address reaches this computer alone. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
