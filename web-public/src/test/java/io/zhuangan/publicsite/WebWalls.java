package io.zhuangan.publicsite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** House style section 4, rule 4, for the front-ends. */
final class WebWalls {
    static final String[] FRONT_ENDS = {
        "io.zhuangan.regulator..", "io.zhuangan.association..", "io.zhuangan.publicsite..", "io.zhuangan.kit.."
    };

    /** Front-ends know the public face of rooms: neither what is inside nor where it is stored. */
    static final ArchRule FACES_ONLY = noClasses()
            .that()
            .resideInAnyPackage(FRONT_ENDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zhuangan.*.domain..", "io.zhuangan.*.store..");

    /** No entity, no manager, no transaction, no plain database access. */
    static final ArchRule NO_DATABASE = noClasses()
            .that()
            .resideInAnyPackage(FRONT_ENDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..");

    /** Publicity never meets grades or inspections. */
    static final ArchRule PUBLIC_SITE = noClasses()
            .that()
            .resideInAPackage("io.zhuangan.publicsite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.zhuangan.grading..", "io.zhuangan.inspection..");

    private WebWalls() {}

    /** Bean names that occur more than once: all front-ends share one container. */
    static List<String> namesTaken(JavaClasses classes) {
        Map<String, List<String>> byName = new TreeMap<>();
        for (JavaClass bean : classes) {
            if (!bean.isAnnotatedWith(Named.class)) continue;
            String said = bean.getAnnotationOfType(Named.class).value();
            String name = said.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : said;
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(bean.getName());
        }
        return byName.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(Object::toString)
                .toList();
    }
}
