package org.vanban.input;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.vanban.read.TextCharset;

/** Long texts read as they come, in the charset that their beginning tells. */
final class TextStreams {
  private TextStreams() {}

  /** The charset of a text that begins so; UTF-8 where nothing but ASCII is seen. */
  static Charset charset(byte[] head) {
    return head.length == 0 ? StandardCharsets.UTF_8 : TextCharset.of(head);
  }

  /** The characters, a byte order mark left out. */
  static BufferedReader reader(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 2 * ContentKind.HEAD);
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, charset(head(bytes))), ContentKind.HEAD);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  /** The first bytes, which are still to be read after. */
  static byte[] head(BufferedInputStream in) throws IOException {
    in.mark(ContentKind.HEAD);
    byte[] head = in.readNBytes(ContentKind.HEAD);
    in.reset();
    return head;
  }
}
