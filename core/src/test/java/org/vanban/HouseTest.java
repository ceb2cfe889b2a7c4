package org.vanban;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The import table of the house, and the calls that are forbidden in core, each with its reason.
 */
class HouseTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.vanban");

  private static final String[] KINDS = {"directive", "date", "figure", "person"};

  @Test
  void roomsStandOnOneAnother() {
    only("text");
    only("value");
    only("table", "text");
    only("mention", "text", "value");
    only("number", "text", "value", "table", "mention");
    only("gold", "text", "value", "mention");
    for (String kind : KINDS) {
      only(kind, "text", "value", "table", "mention", "number", "register");
    }
    only("place", "text", "value", "table", "mention", "person");
    only("organization", "text", "value", "table", "mention", "person", "place");
    only("names", "text", "value", "table", "mention", "gold");
    only("audit", "text", "value", "table", "mention", "number");
    only("evaluate", "text", "value", "mention", "gold");
    only(
        "resolve",
        "text",
        "value",
        "table",
        "mention",
        "register",
        "directive",
        "date",
        "figure",
        "person",
        "names");
  }

  /** A room may use these rooms and nothing else of ours. */
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
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("org.vanban..").or(resideInAnyPackage(allowed)))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void noRoomsImportEachOtherInACircle() {
    slices().matching("org.vanban.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void openNlpHasOneDoor() {
    noClasses()
        .that(resideOutsideOfPackages("org.vanban.names.."))
        .should()
        .dependOnClassesThat(resideInAPackage("opennlp.."))
        .because("models are one way of finding names among others")
        .check(CORE);
  }

  @Test
  void coreBringsNothingElse() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.vanban..", "opennlp..", "org.jspecify.."))
        .because("a stranger embeds it: no logging, no Tika, no Lucene")
        .check(CORE);
  }

  @Test
  void noOutputNoExitNoSurroundings() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a library does not print")
        .check(CORE);
    noClasses()
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a library does not end its host")
        .check(CORE);
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .because("the same text gives the same answer on every machine")
        .check(CORE);
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .because("today comes as the publication date")
        .check(CORE);
    noClasses()
        .should()
        .callConstructor(Random.class)
        .because("an unseeded Random makes a run that cannot be repeated")
        .check(CORE);
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .because("the default locale of a Turkish machine lowers I to ı; pass Locale.ROOT")
        .check(CORE);
  }

  @Test
  void valuesAreRecordsOrFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .because("what an annotator gives is immutable and shared by threads")
        .check(CORE.that(alwaysTrue()));
  }
}
