import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks or mends the format of the Java files below some folders: {@code Format.java check|write FOLDER…}. */
class Format {
  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    if (args[0].equals("skip")) {
      return;
    }
    Formatter formatter = new Formatter(JavaFormatterOptions.defaultOptions());
    List<Path> wrong = new ArrayList<>();
    for (String folder : List.of(args).subList(1, args.length)) {
      if (!Files.isDirectory(Path.of(folder))) {
        continue;
      }
      try (var files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          String wanted =
              formatter.formatSource(
                  ImportOrderer.reorderImports(
                      RemoveUnusedImports.removeUnusedImports(source),
                      JavaFormatterOptions.Style.GOOGLE));
          if (!wanted.equals(source)) {
            wrong.add(file);
            if (write) {
              Files.writeString(file, wanted);
            }
          }
        }
      }
    }
    if (!write && !wrong.isEmpty()) {
      System.err.println("not in google-java-format; mend with: mvn -N validate -Dformat=write");
      wrong.forEach(f -> System.err.println("  " + f));
      System.exit(1);
    }
  }
}
