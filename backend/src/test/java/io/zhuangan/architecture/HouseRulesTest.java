package io.zhuangan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.zhuangan");

    @TestFactory
    Stream<DynamicTest> walls() {
        return Stream.of(
                wall("rooms know only the rooms they may know", HouseRules.EDGES),
                wall("domain stays pure", HouseRules.DOMAIN),
                wall("the entity manager stays in stores", HouseRules.ENTITY_MANAGER),
                wall("nobody depends on a store", HouseRules.STORES),
                wall("doors show no domain type", HouseRules.PUBLIC_FACE),
                wall("transactions come with the stereotypes", HouseRules.TRANSACTIONS),
                wall("doors name a right", HouseRules.DOORS),
                wall("use cases call no use cases", HouseRules.NO_CHAINS),
                wall("time comes from the clock", HouseRules.TIME),
                wall("no floating numbers in rules", HouseRules.NUMBERS),
                wall("no JUnit 4, no H2, no console", HouseRules.BANNED));
    }

    private static DynamicTest wall(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(PRODUCT));
    }

    @Test
    @DisplayName("each package of the product belongs to a room that the rules know")
    void everyPackageIsInARoom() {
        Set<String> outside = PRODUCT.stream()
                .map(c -> c.getPackageName())
                .filter(p -> Rooms.of(p) == null)
                .collect(Collectors.toSet());
        assertThat(outside).isEmpty();
    }

    @Test
    @DisplayName("the drawn edges form no circle")
    void noCircle() {
        for (String start : Rooms.all()) {
            Set<String> reached = new HashSet<>();
            Deque<String> next = new ArrayDeque<>(Rooms.allowed(start));
            while (!next.isEmpty()) {
                String room = next.pop();
                if (reached.add(room)) next.addAll(Rooms.allowed(room));
            }
            assertThat(reached).as("rooms reached from " + start).doesNotContain(start);
        }
    }
}
