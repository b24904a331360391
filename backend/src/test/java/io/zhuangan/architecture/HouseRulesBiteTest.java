package io.zhuangan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.zhuangan.enterprise.WrongConsole;
import io.zhuangan.enterprise.WrongDoor;
import io.zhuangan.enterprise.WrongFace;
import io.zhuangan.enterprise.WrongKeeper;
import io.zhuangan.enterprise.WrongTransaction;
import io.zhuangan.grading.domain.WrongInside;
import io.zhuangan.grading.domain.WrongPoints;
import io.zhuangan.showcase.WrongEdge;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each wall is hit on purpose once: a rule that names a package which does not exist would let it through. */
class HouseRulesBiteTest {
    @TestFactory
    Stream<DynamicTest> bites() {
        return Stream.of(
                bite("showcase reads grades", HouseRules.EDGES, WrongEdge.class, "no edge"),
                bite("a room reaches behind another's face", HouseRules.EDGES, WrongEdge.class, "not a public face"),
                bite("domain injects", HouseRules.DOMAIN, WrongInside.class, "Inject"),
                bite("domain holds an entity manager", HouseRules.DOMAIN, WrongInside.class, "EntityManager"),
                bite(
                        "a use case holds an entity manager",
                        HouseRules.ENTITY_MANAGER,
                        WrongKeeper.class,
                        "EntityManager"),
                bite("a use case holds a store", HouseRules.STORES, WrongKeeper.class, "store"),
                bite("a door shows an entity", HouseRules.PUBLIC_FACE, WrongFace.class, "Tenant"),
                bite("a class opens its own transaction", HouseRules.TRANSACTIONS, WrongTransaction.class, "is @Trans"),
                bite("a door without a right", HouseRules.DOORS, WrongDoor.class, "names no right"),
                bite("a door without a scope", HouseRules.DOORS, WrongDoor.class, "scope first"),
                bite("a use case with two methods", HouseRules.DOORS, WrongDoor.class, "2 public methods"),
                bite("a use case that calls another", HouseRules.NO_CHAINS, WrongDoor.class, "FoundCity"),
                bite("a rule asks the machine for the time", HouseRules.TIME, WrongPoints.class, "now()"),
                bite("an old date", HouseRules.TIME, WrongPoints.class, "java.util.Date"),
                bite("points in double", HouseRules.NUMBERS, WrongPoints.class, "points"),
                bite("talks to the console", HouseRules.BANNED, WrongConsole.class, "out"));
    }

    private static DynamicTest bite(String name, ArchRule rule, Class<?> wrong, String says) {
        return DynamicTest.dynamicTest(name, () -> {
            String report = String.join(
                    "\n",
                    rule.allowEmptyShould(true)
                            .evaluate(new ClassFileImporter().importClasses(wrong))
                            .getFailureReport()
                            .getDetails());
            assertThat(report).contains(says);
        });
    }
}
