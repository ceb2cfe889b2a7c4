package org.vanban.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Words that nobody guesses, and how they are compared. */
public final class Secrets {
  private static final int BYTES = 18;

  private Secrets() {}

  /** A new one, of 36 letters. */
  public static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Compares in a time that does not tell how much agrees. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(digest(one), digest(other));
  }

  /** What may be kept in a browser instead of the secret itself. */
  static String fingerprint(String secret) {
    return HexFormat.of().formatHex(digest("vanban page " + secret));
  }

  private static byte[] digest(String text) {
    return digest(text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] digest(byte[] bytes) {
    return sha256().digest(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
