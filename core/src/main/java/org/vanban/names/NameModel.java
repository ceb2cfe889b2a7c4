package org.vanban.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinderModel;

/**
 * A trained name finder model: {@code names.bin}, which finds {@code Thoong-lun Xi-xu-lít} where no
 * rule does.
 *
 * <p>Immutable and safe for many threads.
 */
public final class NameModel {
  private static final String SHIPPED = "names.bin";
  private static final FileTime NO_TIME =
      FileTime.fromMillis(315532800000L); // 1980, the first a zip can hold

  private final TokenNameFinderModel model;

  NameModel(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * The model that is shipped with the program.
   *
   * @throws IllegalStateException if it is missing or damaged
   */
  public static NameModel shipped() {
    try (InputStream in = NameModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "no model " + SHIPPED + " beside " + NameModel.class.getName());
      }
      return read(in);
    } catch (IOException e) {
      throw new IllegalStateException("damaged model " + SHIPPED, e);
    }
  }

  /**
   * A model from a file of one's own.
   *
   * @throws IllegalStateException if it is no such model
   * @throws UncheckedIOException if it cannot be read
   */
  public static NameModel read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      try {
        return read(new ByteArrayInputStream(bytes));
      } catch (IOException | RuntimeException e) {
        throw new IllegalStateException("not a name model: " + file, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static NameModel read(InputStream in) throws IOException {
    return new NameModel(new TokenNameFinderModel(in));
  }

  TokenNameFinderModel model() {
    return model;
  }

  /** Writes the model: the same model gives the same bytes, whenever it is written. */
  public void write(Path file) throws IOException {
    Files.write(file, bytes());
  }

  /** The model's archive with its entries sorted and without time stamps. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    model.serialize(raw);
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), withoutTime(entry.getName(), zip.readAllBytes()));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> content : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** The manifest holds the hour of training and a comment with the date: both are taken out. */
  private static byte[] withoutTime(String name, byte[] content) {
    if (!name.equals("manifest.properties")) {
      return content;
    }
    java.nio.charset.Charset latin = java.nio.charset.StandardCharsets.ISO_8859_1;
    String lines =
        new String(content, latin)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
            .sorted()
            .reduce("", (text, line) -> text + line + "\n");
    return lines.getBytes(latin);
  }
}
