package org.vanban.read;

import java.nio.charset.Charset;

/**
 * The charset of a long text, told by its beginning: for lines and rows that are read one by one.
 */
public final class TextCharset {
  private TextCharset() {}

  /**
   * The charset, UTF-8 where nothing speaks against it.
   *
   * @param head the first bytes, cut anywhere
   */
  public static Charset of(byte[] head) {
    return CharsetDetector.decode(head).charset();
  }
}
