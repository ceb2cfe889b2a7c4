package org.vanban.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vanban.Annotator;
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

  /**
   * Of the files that the program runs from, eight hexadecimal digits: of {@code vanban.jar} those
   * that {@code sha256sum vanban.jar} begins with; empty where another program embeds it so that
   * there are no such files.
   */
  public static Optional<String> programChecksum() {
    return Program.CHECKSUM;
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

  private static final class Program {
    private static final Optional<String> CHECKSUM = of(Annotator.class, Versions.class);

    private static Optional<String> of(Class<?>... classes) {
      Set<Path> places = new LinkedHashSet<>();
      try {
        for (Class<?> one : classes) {
          CodeSource source = one.getProtectionDomain().getCodeSource();
          if (source == null || source.getLocation() == null) {
            return Optional.empty();
          }
          places.add(Path.of(source.getLocation().toURI()));
        }
        return Optional.of(checksum(places));
      } catch (URISyntaxException
          | IllegalArgumentException
          | FileSystemNotFoundException
          | UncheckedIOException e) {
        return Optional.empty(); // in an archive within another, or the like
      }
    }
  }

  /** Of some files, or of all that lie in some folders, in the order of their paths. */
  static String checksum(Collection<Path> places) {
    try {
      MessageDigest digest = sha256();
      for (Path place : places) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            update(digest, file);
          }
        }
      }
      return shown(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
  }

  private static final class Register {
    private static final String CHECKSUM = checksum(DirectiveRegister.class, REGISTER);
  }

  private static final class Model {
    private static final String CHECKSUM = checksum(NameModel.class, List.of(MODEL));
  }

  private static String checksum(Class<?> beside, List<String> files) {
    try {
      MessageDigest digest = sha256();
      for (String file : files) {
        try (InputStream in = beside.getResourceAsStream(file)) {
          if (in == null) {
            throw new IllegalStateException("missing from the program: " + file);
          }
          digest.update(in.readAllBytes());
        }
      }
      return shown(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
