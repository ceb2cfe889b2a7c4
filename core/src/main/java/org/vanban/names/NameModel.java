package org.vanban.names;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;

/**
 * A trained model of names: {@code names.bin}, which finds {@code Thoong-lun Xi-xu-lít} where no
 * rule does, and says where the name of a body ends.
 *
 * <p>Immutable and safe for many threads.
 */
public final class NameModel {
  private static final String SHIPPED = "names.bin";

  private final AbstractModel model;
  private final NameWeights weights;

  NameModel(AbstractModel model) {
    this.model = model;
    this.weights = NameWeights.of(model);
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
      return read(in.readAllBytes());
    } catch (IOException | RuntimeException e) {
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
        return read(bytes);
      } catch (IOException | RuntimeException e) {
        throw new IllegalStateException("not a name model: " + file, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static NameModel read(byte[] bytes) throws IOException {
    return new NameModel(
        new GenericModelReader(new BinaryFileDataReader(new ByteArrayInputStream(bytes)))
            .getModel());
  }

  /** What the model weighs features with. */
  NameWeights weights() {
    return weights;
  }

  /** The model as OpenNLP has it. */
  AbstractModel model() {
    return model;
  }

  /** Writes the model: the same model gives the same bytes, whenever it is written. */
  public void write(Path file) throws IOException {
    Files.write(file, bytes());
  }

  /** The model in OpenNLP's binary form, which holds no time stamp. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new GenericModelWriter(model, out).persist();
    }
    return bytes.toByteArray();
  }
}
