package org.entente.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class DependenciesTest {
    private static final String OURS = "org.entente.";

    /** What is no stage: what all may know, and those that may know stages. */
    private static final Set<String> OTHERS = Set.of("model", "pipeline", "cli", "web", "bench", "bulk");

    @ArchTest
    static final ArchRule stagesDoNotKnowEachOther = slices().assignedFrom(new Stages())
            .should()
            .notDependOnEachOther()
            .because("a stage imports model and nothing else of ours, so that each can be read and replaced alone");

    @ArchTest
    static final ArchRule onlyPipelineKnowsStages = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.pipeline..", "org.entente.bench..")
            .and(DescribedPredicate.not(inAStage()))
            .should()
            .dependOnClassesThat(inAStage())
            .because("only pipeline imports stages; command line, server and jobs are thin shells over it");

    @ArchTest
    static final ArchRule stagesDoNotKnowThePipeline = noClasses()
            .that(inAStage())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.pipeline..", "org.entente.cli..", "org.entente.web..")
            .because("data flows from the stages to the pipeline, and so do imports");

    @ArchTest
    static final ArchRule modelStandsAlone = classes()
            .that()
            .resideInAPackage("org.entente.model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.entente.model..", "java..", "org.jspecify..")
            .because("all share the model, so it must not pull anything in");

    @ArchTest
    static final ArchRule commandLineIsThin = classes()
            .that()
            .resideInAPackage("org.entente.cli..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.cli..",
                    "org.entente.pipeline..",
                    "org.entente.model..",
                    "java..",
                    "org.jspecify..",
                    "picocli..")
            .because("the command line reads arguments and prints; the work is the pipeline's");

    @ArchTest
    static final ArchRule pipelineDoesNotKnowItsShells = noClasses()
            .that()
            .resideInAPackage("org.entente.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.entente.cli..", "org.entente.web..")
            .because("the same pipeline serves the command line, the server and the jobs");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.entente.(**)")
            .should()
            .beFreeOfCycles()
            .because("what is in a circle can only be understood, tested and replaced together");

    @ArchTest
    static final ArchRule languageLibraryStaysInCode = confined("org.entente.code..", "edu.stanford..");

    @ArchTest
    static final ArchRule documentLibrariesStayInRead =
            confined("org.entente.read..", "org.apache.pdfbox..", "org.jsoup..");

    @ArchTest
    static final ArchRule wordDocumentsAreReadAndWrittenInOnePlaceEach = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.read..", "org.entente.show.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
            .because("POI's types are many and its mistakes costly: one package reads with it, one writes");

    @ArchTest
    static final ArchRule databaseStaysInStore =
            confined("org.entente.store..", "org.jdbi..", "org.sqlite..", "java.sql..");

    @ArchTest
    static final ArchRule jsonStaysInShow = confined("org.entente.show..", "com.fasterxml..");

    @ArchTest
    static final ArchRule yamlStaysInHypotheses = confined("org.entente.analyse.hypotheses..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule csvParserStaysInIntake = confined("org.entente.intake..", "de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule linearSolverStaysInBalance =
            confined("org.entente.analyse.balance..", "com.google.ortools..");

    @ArchTest
    static final ArchRule matricesStayInBalance = confined("org.entente.analyse.balance..", "org.ejml..");

    @ArchTest
    static final ArchRule argumentsStayInCli = confined("org.entente.cli..", "picocli..");

    private static ArchRule confined(String home, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because("a library that one package knows can be replaced by changing that package");
    }

    private static DescribedPredicate<JavaClass> inAStage() {
        return DescribedPredicate.describe("in a stage", type -> !stage(type).isEmpty());
    }

    /** The stage of a class: {@code read}, {@code analyse.balance}, ...; empty where it belongs to none. */
    private static String stage(JavaClass type) {
        if (!type.getPackageName().startsWith(OURS)) {
            return "";
        }
        String[] path = type.getPackageName().substring(OURS.length()).split("\\.");
        if (OTHERS.contains(path[0])) {
            return "";
        }
        return path[0].equals("analyse") && path.length > 1 ? path[0] + "." + path[1] : path[0];
    }

    private static final class Stages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String stage = stage(type);
            return stage.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(stage);
        }

        @Override
        public String getDescription() {
            return "stages";
        }
    }
}
