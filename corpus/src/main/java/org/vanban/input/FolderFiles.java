package org.vanban.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files below some paths, sorted by name within each.
 *
 * <p>In folders, hidden files and what goes with pages (pictures, style sheets) are passed over;
 * links are not followed, so a loop of links ends. A file that is named is always taken.
 */
final class FolderFiles {

  /**
   * A file to be read.
   *
   * @param path where it lies
   * @param source relative to the folder that was given, with {@code /}
   * @param fault why it is not read
   */
  record Found(Path path, String source, Optional<String> fault) {}

  /** {@code gold} and {@code json} stand beside sample articles. */
  private static final Set<String> NOT_ARTICLES =
      Set.of(
          "gold", "json", "md", "css", "js", "png", "jpg", "jpeg", "gif", "svg", "ico", "webp",
          "bmp", "woff", "woff2", "ttf", "mp3", "mp4");

  private FolderFiles() {}

  /**
   * Lists files and the files of folders.
   *
   * @throws NoSuchFileException for a path that does not exist
   * @throws IOException if a folder cannot be listed
   */
  static List<Found> of(List<Path> paths) throws IOException {
    List<Found> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        files.add(new Found(path, name(path), Optional.empty()));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return files;
  }

  /** Whether a file in a folder or archive is none that a person would call an article. */
  static boolean passesOver(String path) {
    boolean hidden = path.startsWith(".") && !path.startsWith("../");
    return hidden
        || path.matches("(?s).*/\\.[^./].*")
        || path.startsWith("__MACOSX/")
        || NOT_ARTICLES.contains(Part.extension(path));
  }

  private static List<Found> below(Path folder) throws IOException {
    List<Found> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean hidden = !dir.equals(folder) && name(dir).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, fault(attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            add(file, Optional.of(fault(e)));
            return FileVisitResult.CONTINUE;
          }

          private void add(Path file, Optional<String> fault) {
            String source = folder.relativize(file).toString().replace('\\', '/');
            if (!passesOver(name(file))) {
              files.add(new Found(file, source, fault));
            }
          }
        });
    files.sort(Comparator.comparing(Found::source));
    return files;
  }

  private static Optional<String> fault(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Optional.of("a symbolic link; links in folders are not followed, name its target");
    }
    return attributes.isRegularFile()
        ? Optional.empty()
        : Optional.of("neither a file nor a folder; it is read where it is named");
  }

  /** What hinders opening a file, in words. */
  static String fault(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "no permission to open it";
      case NoSuchFileException gone -> "no such file any more, or a link to none";
      case FileSystemLoopException loop -> "a loop of links";
      default -> Library.detail(e);
    };
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
