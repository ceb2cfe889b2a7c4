package org.vanban.read;

/** Reads PDF and Word files. */
final class TikaArticleReader {
  private TikaArticleReader() {}

  static void read(byte[] bytes, String type, ReadLimits limits, ArticleDraft draft)
      throws RejectedException {
    throw new RejectedException(RejectReason.UNSUPPORTED, type + " of " + bytes.length);
  }
}
