package org.vanban;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The import table of corpus, and the calls that are forbidden there, each with its reason. */
class CorpusHouseTest {
  private static final String[] ROOMS = {
    "org.vanban.article..",
    "org.vanban.read..",
    "org.vanban.analysis..",
    "org.vanban.index..",
    "org.vanban.collection..",
    "org.vanban.correction..",
    "org.vanban.search..",
    "org.vanban.export..",
    "org.vanban.input..",
    "org.vanban.ingest..",
    "org.vanban.web..",
    "org.vanban.cli.."
  };

  private static final JavaClasses CORPUS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.vanban")
          .that(resideInAnyPackage(ROOMS));

  @Test
  void roomsOfCorpusStandOnOneAnother() {
    only("article");
    only("read", "article");
    only("analysis");
    only("index", "analysis");
    only("collection", "article", "index");
    only("search", "analysis", "index");
    only("export", "article", "search", "index", "collection");
    only("input", "article", "read", "export");
    only("correction", "article", "export");
    only("ingest", "article", "input", "read", "index", "export", "correction");
    only(
        "web",
        "article",
        "read",
        "input",
        "ingest",
        "search",
        "index",
        "collection",
        "export",
        "correction");
  }

  /** A room may use core, these rooms of corpus, and nothing else of ours. */
  private static void only(String room, String... rooms) {
    String[] allowed = new String[rooms.length + 1];
    allowed[rooms.length] = "org.vanban." + room + "..";
    for (int i = 0; i < rooms.length; i++) {
      allowed[i] = "org.vanban." + rooms[i] + "..";
    }
    classes()
        .that()
        .resideInAPackage("org.vanban." + room + "..")
        .should()
        .onlyDependOnClassesThat(resideOutsideOfPackages(ROOMS).or(resideInAnyPackage(allowed)))
        .check(CORPUS);
  }

  @Test
  void noRoomsImportEachOtherInACircle() {
    slices().matching("org.vanban.(*)..").should().beFreeOfCycles().check(CORPUS);
  }

  @Test
  void everyLibraryHasItsDoor() {
    door(
        "the analyzer is usable by any Lucene program",
        "analysis",
        "org.apache.lucene.index..",
        "org.apache.lucene.search..");
    behind("org.apache.tika..", "org.vanban.read..");
    behind("org.apache.pdfbox..", "org.vanban.read..");
    behind("org.apache.poi..", "org.vanban.read..");
    behind("org.apache.james.mime4j..", "org.vanban.read..");
    behind("org.jsoup..", "org.vanban.read..", "org.vanban.input..");
    behind("org.netpreserve..", "org.vanban.input..");
    behind("org.apache.commons.compress..", "org.vanban.input..", "org.vanban.read..");
    behind("picocli..", "org.vanban.cli..");
    behind("io.javalin..", "org.vanban.web..");
    behind("org.eclipse.jetty..", "org.vanban.web..");
    behind(
        "org.apache.lucene..",
        "org.vanban.analysis..",
        "org.vanban.index..",
        "org.vanban.search..");
  }

  private static void door(String because, String room, String... libraries) {
    noClasses()
        .that()
        .resideInAPackage("org.vanban." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(because)
        .check(CORPUS);
  }

  private static void behind(String library, String... rooms) {
    noClasses()
        .that(resideOutsideOfPackages(rooms))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library is changed behind one door")
        .check(CORPUS);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    noClasses()
        .that(resideOutsideOfPackages("org.vanban.cli.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .because("who embeds the rest owns the terminal and the process")
        .check(CORPUS);
  }

  @Test
  void noSurroundings() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .because("the same file gives the same answer on every machine; pass Locale.ROOT")
        .check(CORPUS);
  }
}
