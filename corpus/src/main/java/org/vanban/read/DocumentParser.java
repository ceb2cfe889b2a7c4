package org.vanban.read;

/** Takes the lines out of a document file, in this process or in another. */
interface DocumentParser {

  /**
   * @param bytes the whole file
   * @param type what {@link MediaTypes} found it to be
   * @throws RejectedException if it can't be read, for what reason ever
   */
  DocumentExtract parse(byte[] bytes, String type, ReadLimits limits) throws RejectedException;
}
