package org.vanban.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** SHA-256 of contents, in hexadecimal digits. */
public final class Checksum {
  private static final int BUFFER = 1 << 16;

  private Checksum() {}

  /** Of some text. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), "");
  }

  /** Of bytes, and of what is known besides. */
  static String of(byte[] bytes, String known) {
    MessageDigest sha = sha();
    sha.update(bytes);
    sha.update(known.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest());
  }

  /**
   * Of a file.
   *
   * @param most bytes of a file that would be read; of larger ones there is none
   * @return empty where it cannot be read, which reading it will tell
   */
  static Optional<String> of(Path file, long most) {
    try (InputStream in = Files.newInputStream(file)) {
      if (Files.size(file) > most) {
        return Optional.empty();
      }
      MessageDigest sha = sha();
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, read);
      }
      return Optional.of(HexFormat.of().formatHex(sha.digest()));
    } catch (IOException | SecurityException e) {
      return Optional.empty();
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
