package org.vanban.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** A folder that holds an index, {@code .vanban/index}, or is to hold one. */
public final class IndexFolder {
  /** The files beside Lucene's that keep saved searches begin so: {@code watch.json}. */
  public static final String WATCH = "watch";

  /** So begin those that keep what persons corrected: {@code corrections.jsonl}. */
  public static final String CORRECTIONS = "corrections";

  /** So begin those that keep what readers marked of the audit's findings: {@code marks.jsonl}. */
  public static final String MARKS = "marks";

  private static final String NO_INDEX = "no index here; make one with: ingest PATH";

  private IndexFolder() {}

  /**
   * Opens what was last committed, for reading.
   *
   * @param folder where the directory lies, for messages
   * @throws UnusableIndexException if there is no index, or one of another version
   */
  public static DirectoryReader read(Path folder, Directory directory) throws IOException {
    if (versions(folder, directory).isEmpty()) {
      throw new UnusableIndexException(folder, NO_INDEX);
    }
    return DirectoryReader.open(directory);
  }

  /**
   * The folder itself, to be read.
   *
   * @throws UnusableIndexException if it is missing or no folder
   */
  public static Path existing(Path folder) throws UnusableIndexException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableIndexException(
          folder, Files.exists(folder) ? "a file, no index folder" : NO_INDEX);
    }
    return folder;
  }

  /**
   * The folder itself, made if it is missing.
   *
   * @throws UnusableIndexException if it is a file, or holds other files and no index
   */
  static Path writable(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UnusableIndexException(folder, "a file, no index folder");
    }
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        boolean foreign =
            files.map(f -> f.getFileName().toString()).anyMatch(IndexFolder::isForeign);
        if (foreign) {
          throw new UnusableIndexException(folder, "holds other files and no index");
        }
      }
    } catch (NotDirectoryException e) {
      throw new UnusableIndexException(folder, "no folder", e);
    } catch (IOException e) {
      throw IndexFaults.writing(folder, e);
    }
    return folder;
  }

  /** Lucene's own files begin so, ours with names of ours; any other is someone's work. */
  private static boolean isForeign(String name) {
    return !(name.startsWith("_") || name.startsWith("segments") || name.startsWith("pending_"))
        && !name.equals("write.lock")
        && !name.startsWith(WATCH + ".")
        && !name.startsWith(CORRECTIONS + ".")
        && !name.startsWith(MARKS + ".");
  }

  /** The number up to which all articles taken in are in a commit, by its data. */
  static long taken(Map<String, String> data) {
    return Long.parseLong(data.getOrDefault(IndexFields.TAKEN_KEY, "0"));
  }

  /**
   * What the last commit says of versions; empty where nothing was ever committed.
   *
   * @throws UnusableIndexException if another version wrote it
   */
  static Optional<Map<String, String>> versions(Path folder, Directory directory)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    Map<String, String> data = commitData(folder, directory);
    String schema = data.getOrDefault(IndexFields.SCHEMA_KEY, "unknown");
    if (!schema.equals(IndexFields.SCHEMA)) {
      throw new UnusableIndexException(
          folder,
          "an index of schema "
              + schema
              + ", this program reads "
              + IndexFields.SCHEMA
              + "; build it anew with: reindex");
    }
    return Optional.of(data);
  }

  /**
   * What the last commit says, whichever schema it has.
   *
   * @throws UnusableIndexException if there is no index, or this Lucene cannot read it
   */
  static Map<String, String> commitData(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      throw new UnusableIndexException(folder, NO_INDEX);
    }
    try {
      return SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IndexFormatTooNewException | IndexFormatTooOldException e) {
      throw new UnusableIndexException(folder, "written by another version of Lucene", e);
    } catch (CorruptIndexException e) {
      throw new UnusableIndexException(folder, "damaged: " + e.getMessage(), e);
    }
  }
}
