package org.postil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The package graph of `src/docs/packages.puml` is the law, and each library has its one place.
final class PackageGraphTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.postil");

    /// A library and the packages that may use it.
    private record Place(List<String> library, List<String> packages) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place(
                            List.of("java.sql..", "javax.sql..", "org.h2..", "org.jdbi.."),
                            List.of("store")),
                    new Place(List.of("org.apache.lucene.."), List.of("index")),
                    new Place(List.of("opennlp.."), List.of("language")),
                    new Place(
                            List.of(
                                    "org.apache.poi..",
                                    "org.openxmlformats..",
                                    "org.apache.xmlbeans..",
                                    "de.siegmar..",
                                    "javax.xml..",
                                    "java.util.zip.ZipFile",
                                    "org.w3c.."),
                            List.of("exchange")),
                    new Place(List.of("com.fasterxml.jackson.."), List.of("exchange", "command")),
                    new Place(List.of("picocli.."), List.of("command")),
                    new Place(
                            List.of(
                                    "javax.swing..",
                                    "java.awt..",
                                    "com.formdev..",
                                    "net.miginfocom.."),
                            List.of("desktop", "bench")));

    @Test
    void everyArrowIsDrawn() {
        ArchRuleDefinition.classes()
                .should(
                        adhereToPlantUmlDiagram(
                                Path.of("src/docs/packages.puml"),
                                consideringOnlyDependenciesInAnyPackage("org.postil..")))
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.postil.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @TestFactory
    List<DynamicTest> everyLibraryHasItsPlace() {
        return PLACES.stream()
                .map(place ->
                        DynamicTest.dynamicTest(
                                place.library().getFirst() + " only in " + place.packages(),
                                () -> check(place)))
                .toList();
    }

    private static void check(Place place) {
        String[] allowed =
                place.packages().stream()
                        .map(it -> "org.postil." + it + "..")
                        .toArray(String[]::new);
        for (String library : place.library()) {
            var classes = noClasses().that().resideOutsideOfPackages(allowed).should();
            var rule =
                    library.endsWith("..")
                            ? classes.dependOnClassesThat().resideInAPackage(library)
                            : classes.dependOnClassesThat().haveFullyQualifiedName(library);
            rule.check(MAIN);
        }
    }

    @Test
    void onlyTaskMakesThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.postil.task..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .check(MAIN);
    }
}
