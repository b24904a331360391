package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of all front-ends; lives in the last one that is built, so that the others are there to be read. */
class WebWallsTest {
    private static final JavaClasses FRONT_ENDS = new ClassFileImporter()
            .importPaths(Stream.of("web-kit", "web-regulator", "web-association", "web-public", "identity")
                    .map(module -> Path.of("..", module, "target", "classes"))
                    .filter(Files::isDirectory)
                    .toList());

    @TestFactory
    Stream<DynamicTest> walls() {
        return Stream.of(
                DynamicTest.dynamicTest("faces only", () -> WebWalls.FACES_ONLY.check(FRONT_ENDS)),
                DynamicTest.dynamicTest("no database", () -> WebWalls.NO_DATABASE.check(FRONT_ENDS)),
                DynamicTest.dynamicTest("public site", () -> WebWalls.PUBLIC_SITE.check(FRONT_ENDS)));
    }

    @Test
    @DisplayName("each bean name is taken once over all front-ends")
    void namesAreUnique() {
        assertThat(WebWalls.namesTaken(FRONT_ENDS)).isEmpty();
        assertThat(WebWalls.namesTaken(new ClassFileImporter().importClasses(WrongPage.class, WrongTwin.class)))
                .hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> bites() {
        return Stream.of(
                bite("a page holds an entity", WebWalls.FACES_ONLY, "Tenant"),
                bite("a page holds an entity manager", WebWalls.NO_DATABASE, "EntityManager"),
                bite("the public site reads grades", WebWalls.PUBLIC_SITE, "grading"));
    }

    private static DynamicTest bite(String name, ArchRule rule, String says) {
        return DynamicTest.dynamicTest(name, () -> {
            List<String> report = rule.evaluate(new ClassFileImporter().importClasses(WrongPage.class))
                    .getFailureReport()
                    .getDetails();
            assertThat(String.join("\n", report)).contains(says);
        });
    }
}
