package org.vanban.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file holds, told by its first bytes; by its name only where bytes cannot tell. */
enum ContentKind {
  /** One article, or no article at all: the reader of articles says. */
  SINGLE,
  ZIP,
  TAR,
  GZIP,
  WARC,
  FEED,
  TABLE,
  JSON_LINES,
  /** An archive that is not opened here. */
  OTHER_ARCHIVE;

  /** So many first bytes are looked at. */
  static final int HEAD = 1 << 14;

  private static final int TAR_BLOCK = 512;
  private static final int TAR_MAGIC = 257;
  private static final Set<String> DOCUMENTS =
      Set.of("docx", "docm", "dotx", "doc", "odt", "ott", "odp", "ods", "xlsx", "pptx", "epub");

  /** What a document's own ZIP begins with, whatever the document is called. */
  private static final Pattern FIRST_OF_DOCUMENT =
      Pattern.compile("mimetype|\\[Content_Types]\\.xml|(?:_rels|docProps|word|xl|ppt)/.*");

  private static final Pattern FEED_ROOT =
      Pattern.compile(
          "(?s)\\s{0,99}(?:<\\?.{0,300}?\\?>\\s{0,99}){0,9}(?:<!--.{0,2000}?-->\\s{0,99}){0,9}"
              + "<(?:rss|feed|rdf:RDF)[\\s>].*");
  private static final Pattern JSON_LINE =
      Pattern.compile("(?s)\\s{0,99}\\{ {0,9}\"\\w{1,40}\" ?:.*");

  static ContentKind of(byte[] head, String name) {
    String start = latin(head);
    if (start.startsWith("PK\u0003\u0004")) {
      return isDocument(head, name) ? SINGLE : ZIP;
    }
    if (start.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (start.startsWith("\u001f\u008b\u0008")) {
      return latin(inflated(head)).startsWith("WARC/") ? WARC : GZIP;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (isTar(head, name)) {
      return TAR;
    }
    return isOtherArchive(start) ? OTHER_ARCHIVE : text(head, name);
  }

  /** The kinds of text: by what they begin with, lines and tables by their names as well. */
  private static ContentKind text(byte[] head, String name) {
    String start = new String(head, TextStreams.charset(head));
    start = start.startsWith("\ufeff") ? start.substring(1) : start;
    if (FEED_ROOT.matcher(start).matches()) {
      return FEED;
    }
    return switch (Part.extension(name)) {
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv", "tsv" -> TABLE;
      case "txt", "html", "htm", "xhtml" -> SINGLE;
      default -> {
        if (JSON_LINE.matcher(start).matches()) {
          yield JSON_LINES;
        }
        yield TableRows.beginsTable(start) ? TABLE : SINGLE;
      }
    };
  }

  private static boolean isDocument(byte[] head, String name) {
    if (DOCUMENTS.contains(Part.extension(name))) {
      return true;
    }
    if (head.length < 30) {
      return false;
    }
    int length = (head[26] & 0xFF) | (head[27] & 0xFF) << 8;
    String first = latin(Arrays.copyOfRange(head, 30, Math.min(head.length, 30 + length)));
    return FIRST_OF_DOCUMENT.matcher(first).matches();
  }

  private static boolean isTar(byte[] head, String name) {
    if (head.length < TAR_BLOCK) {
      return false;
    }
    byte[] block = Arrays.copyOf(head, TAR_BLOCK);
    if (block[0] == 0) { // a TAR without members is zeros throughout
      return Part.extension(name).equals("tar") && Arrays.equals(block, new byte[TAR_BLOCK]);
    }
    String magic = latin(Arrays.copyOfRange(block, TAR_MAGIC, TAR_MAGIC + 5));
    return magic.equals("ustar") || isOldTar(block);
  }

  private static boolean isOldTar(byte[] block) {
    try {
      return TarUtils.verifyCheckSum(block);
    } catch (IllegalArgumentException e) {
      return false; // no number where the checksum stands
    }
  }

  private static boolean isOtherArchive(String start) {
    return start.startsWith("7z\u00bc\u00af\u0027\u001c")
        || start.startsWith("Rar!\u001a\u0007")
        || start.startsWith("\u00fd7zXZ\0")
        || start.startsWith("BZh") && start.startsWith("1AY&SY", 4)
        || start.startsWith("\u0028\u00b5\u002f\u00fd");
  }

  private static byte[] inflated(byte[] head) {
    byte[] start = new byte[16];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return Arrays.copyOf(start, in.readNBytes(start, 0, start.length));
    } catch (IOException e) {
      return new byte[0]; // damaged: who unpacks it says so
    }
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
