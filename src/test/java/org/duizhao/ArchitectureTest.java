package org.duizhao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of packages in the package-info of {@code org.duizhao}, held. */
class ArchitectureTest {
    private static final String ROOT = "org.duizhao";
    private static final List<String> GENERATED = List.of(ROOT + ".write.generated", ROOT + ".review.generated");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** What of ours a package may use besides itself, and why nothing else. */
    private record Arrows(String from, List<String> to, String reason) {}

    private static final List<Arrows> TABLE = List.of(
            new Arrows("bitext", List.of(), "values do not know who exchanges them"),
            new Arrows("problem", List.of(), "bad input is told in the same words whoever finds it"),
            new Arrows("script", List.of("bitext"), "what makes two writings one is the same for every stage"),
            new Arrows("number", List.of("bitext", "script"), "a number has one value whoever reads it"),
            new Arrows("xml", List.of("problem"), "a document is broken or not whatever it is about"),
            new Arrows(
                    "tmx", List.of("bitext", "problem", "xml"), "a memory is the same to whoever writes or reads it"),
            new Arrows("lexicon", List.of("problem", "script"), "a dictionary knows words, not transcripts"),
            new Arrows("read", List.of("bitext", "problem"), "a reader does not guess what later stages want"),
            new Arrows("segment", List.of("bitext", "problem"), "sentences do not depend on the format they came in"),
            new Arrows(
                    "term",
                    List.of("bitext", "problem", "script", "number", "xml", "lexicon"),
                    "terms are found in any text, aligned or not"),
            new Arrows(
                    "align",
                    List.of("bitext", "problem", "script", "number", "lexicon"),
                    "terms reach the aligner as values"),
            new Arrows(
                    "caption",
                    List.of("bitext", "problem", "lexicon"),
                    "cues are cut from words and times, whoever found them"),
            new Arrows(
                    "write",
                    List.of("bitext", "problem", "xml", "tmx"),
                    "a writer says what the alignment says and no more"),
            new Arrows("workspace", List.of("bitext", "problem"), "what is kept does not depend on who made it"),
            new Arrows(
                    "review",
                    List.of("bitext", "problem", "script", "workspace", "write"),
                    "a page shows and changes a document; who aligns it again is handed in"),
            new Arrows("evaluate", List.of("bitext", "problem"), "a judge does not know whose ladder it scores"),
            new Arrows(
                    "pipeline",
                    List.of(
                            "bitext",
                            "problem",
                            "script",
                            "tmx",
                            "lexicon",
                            "read",
                            "segment",
                            "term",
                            "align",
                            "caption",
                            "write",
                            "evaluate",
                            "workspace"),
                    "the main path can be run by whoever likes, not by commands alone"),
            new Arrows(
                    "cli",
                    List.of(
                            "pipeline",
                            "review",
                            "workspace",
                            "evaluate",
                            "write",
                            "caption",
                            "term",
                            "script",
                            "bitext",
                            "problem"),
                    "commands call the main path and do none of its work"));

    @ParameterizedTest
    @FieldSource("TABLE")
    void aPackageUsesOnlyWhatTheTableAllows(Arrows arrows) {
        String[] allowed = Stream.concat(Stream.of(arrows.from), arrows.to.stream())
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(withSubpackages(arrows.from))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(resideOutsideOfPackage(ROOT + "..")))
                .because(arrows.reason)
                .check(PROGRAM);
    }

    @Test
    void everyPackageStandsInTheTable() {
        String[] listed = TABLE.stream()
                .map(Arrows::from)
                .map(ArchitectureTest::withSubpackages)
                .toArray(String[]::new);
        classes()
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(ROOT), Stream.of(listed)).toArray(String[]::new))
                .because("a package without a row would be held to nothing")
                .check(PROGRAM);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("each package can then be read after those it uses")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"encoding", "markdown", "html", "docx", "caption", "speaker"})
    void aPartOfReadingKnowsTheTextItMakesAndNoOtherPart(String reader) {
        classes()
                .that()
                .resideInAPackage(ROOT + ".read." + reader)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                ROOT + ".read." + reader,
                                ROOT + ".read.text",
                                withSubpackages("bitext"),
                                withSubpackages("problem"))
                        .or(resideOutsideOfPackage(ROOT + "..")))
                .because("each can then be read, changed or taken out alone")
                .check(PROGRAM);
    }

    @Test
    void theTextOfADocumentKnowsNoReader() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".read.text")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ROOT + ".read.text", ROOT + ".bitext", ROOT + ".problem")
                        .or(resideOutsideOfPackage(ROOT + "..")))
                .because("all readers make the same thing")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script.compile", "lexicon.compile", "segment.train"})
    void whatRunsInTheBuildIsUsedByNobodyAfterIt(String tools) {
        classes()
                .that()
                .resideInAPackage(withSubpackages(tools))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(withSubpackages(tools))
                .because("what it reads is not part of the distribution")
                .check(PROGRAM);
    }

    @Test
    void aLibraryOfTheBuildIsNotNeededAfterIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage(withSubpackages("lexicon.compile"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.ibm.icu..")
                .because("the distribution does without the 15 MB of ICU")
                .check(PROGRAM);
    }

    @Test
    void onlyTheWorkspaceKnowsItsDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".workspace")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "org.sqlite..", "java.sql..")
                .because("documents and edits are values, and commands that need no database do not load it")
                .check(PROGRAM);
    }

    @Test
    void onlyTheReviewPageKnowsItsServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(withSubpackages("review"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .because("commands that serve nothing do not load it")
                .check(PROGRAM);
    }

    @Test
    void whatAPageShowsDoesNotDependOnWhoAsks() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".review.desk", ROOT + ".review.find", ROOT + ".review.page")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", ROOT + ".review", ROOT + ".review.access")
                .because("they are values, and can be tested without a server")
                .check(PROGRAM);
    }

    @Test
    void onlyCommandsTouchTheStandardStreamsAndEndTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(withSubpackages("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("whoever uses the rest as a library owns the streams and the process")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(PROGRAM)
                .filteredOn(type -> GENERATED.stream().noneMatch(type.getPackageName()::startsWith))
                .extracting(JavaClass::getPackage)
                .allSatisfy(all -> assertThat(all.tryGetPackageInfo())
                        .as("package-info of %s", all.getName())
                        .hasValueSatisfying(info -> assertThat(info.isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    private static String withSubpackages(String name) {
        return ROOT + "." + name + "..";
    }
}
