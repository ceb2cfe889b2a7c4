package org.vanban.ingest;

import java.io.IOException;
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
import java.util.Locale;
import java.util.Set;

/**
 * The files below some paths, sorted by name.
 *
 * <p>In folders, hidden files are passed over and links are not followed, so a loop of links ends;
 * so are the companions of sample articles (gold, JSON). A file that is named is always taken.
 */
public final class InputFiles {
  private static final Set<String> NOT_ARTICLES =
      Set.of("gold", "json", "md", "css", "js", "png", "jpg", "jpeg", "gif", "svg", "ico");

  private InputFiles() {}

  /**
   * Lists files and the files of folders.
   *
   * @throws NoSuchFileException for a path that does not exist
   * @throws IOException if a folder cannot be listed
   */
  public static List<InputFile> of(List<Path> paths) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        files.add(new InputFile(path, name(path)));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return files;
  }

  private static List<InputFile> below(Path folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
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
            if (attributes.isRegularFile()
                && !name(file).startsWith(".")
                && !NOT_ARTICLES.contains(extension(file))) {
              files.add(new InputFile(file, folder.relativize(file).toString().replace('\\', '/')));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(new InputFile(file, folder.relativize(file).toString().replace('\\', '/')));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(InputFile::source));
    return files;
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static String extension(Path file) {
    String name = name(file);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
