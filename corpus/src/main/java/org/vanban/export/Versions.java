package org.vanban.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.vanban.names.NameModel;
import org.vanban.register.DirectiveRegister;

/**
 * The versions of what comes with the program: checksums of the tables and of the model, since both
 * change more often than the program's number. Each is read once.
 */
public final class Versions {
  private static final List<String> REGISTER =
      List.of(
          "directives.tsv",
          "numbering.tsv",
          "office-abbreviations.tsv",
          "outlets.tsv",
          "provinces.tsv",
          "short-titles.tsv",
          "terms.tsv",
          "units-before.tsv",
          "units-now.tsv");

  private static final String MODEL = "names.bin";
  private static final int SHOWN = 4; // bytes of a checksum

  private Versions() {}

  /** Of the program: {@code 0.1.0}. */
  public static String program() {
    return Producer.version();
  }

  /** Of the register of documents, terms and places, eight hexadecimal digits. */
  public static String register() {
    return Register.CHECKSUM;
  }

  /** The tables that make the register. */
  public static List<String> registerTables() {
    return REGISTER;
  }

  /** Of the model of names, eight hexadecimal digits. */
  public static String model() {
    return Model.CHECKSUM;
  }

  private static final class Register {
    private static final String CHECKSUM = checksum(DirectiveRegister.class, REGISTER);
  }

  private static final class Model {
    private static final String CHECKSUM = checksum(NameModel.class, List.of(MODEL));
  }

  private static String checksum(Class<?> beside, List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        try (InputStream in = beside.getResourceAsStream(file)) {
          if (in == null) {
            throw new IllegalStateException("missing from the program: " + file);
          }
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
