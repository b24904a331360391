package io.zhuangan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.OpenToAll;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.UseCase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The walls of house style section 4 as rules; each is shown to bite in {@link HouseRulesBiteTest}. */
final class HouseRules {
    private HouseRules() {}

    /** 1: only the drawn edges, and only to the root package of the other room. */
    static final ArchRule EDGES = classes()
            .that()
            .resideInAPackage("io.zhuangan..")
            .should(satisfy("know only the rooms they may know, by their public face", (from, events) -> {
                String room = Rooms.of(from.getPackageName());
                if (room == null) return;
                for (Dependency d : from.getDirectDependenciesFromSelf()) {
                    String target = d.getTargetClass().getPackageName();
                    String other = Rooms.of(target);
                    if (other == null || other.equals(room)) continue;
                    if (!Rooms.allowed(room).contains(other)) bad(events, from, "no edge: " + d.getDescription());
                    else if (!Rooms.isRoot(target)) bad(events, from, "not a public face: " + d.getDescription());
                }
            }));

    private static final String[] DOMAIN_KNOWS = {
        "java..", "javax.crypto..", "jakarta.persistence..", "jakarta.validation..", "io.zhuangan.."
    };

    /** 2: domain knows the JDK, shared and JPA's annotations; no CDI, no entity manager, no Faces, no REST. */
    static final ArchRule DOMAIN = classes()
            .that()
            .resideInAPackage("io.zhuangan.*.domain..")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe("belong to the inside of a rule", (JavaClass c) -> {
                if (c.isPrimitive() || c.isArray()) return true;
                if (c.isAssignableTo(EntityManager.class) || c.isAssignableTo(EntityManagerFactory.class)) return false;
                return resides(c, DOMAIN_KNOWS) && !resides(c, "io.zhuangan.*.store..");
            }));

    /** 3a: the entity manager is touched in stores and in shared's base classes only. */
    static final ArchRule ENTITY_MANAGER = noClasses()
            .that()
            .resideOutsideOfPackages("io.zhuangan.*.store..", "io.zhuangan.shared")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** 3b: nobody depends on a store. */
    static final ArchRule STORES = noClasses()
            .that()
            .resideOutsideOfPackage("io.zhuangan.*.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.zhuangan.*.store..");

    /** 4: what a room shows to the front-ends is records of its root, never its domain. */
    static final ArchRule PUBLIC_FACE = classes()
            .that()
            .resideInAPackage("io.zhuangan.*")
            .and(DescribedPredicate.describe("are doors", HouseRules::isDoor))
            .should(satisfy("show no domain type", (door, events) -> {
                for (JavaMethod method : door.getMethods()) {
                    if (!method.getModifiers().contains(JavaModifier.PUBLIC)) continue;
                    for (JavaClass shown : method.getAllInvolvedRawTypes()) {
                        if (shown.getPackageName().contains(".domain")) {
                            bad(events, door, method.getFullName() + " shows " + shown.getName());
                        }
                    }
                }
            }));

    /** 5a: transactions come with the stereotypes. */
    static final ArchRule TRANSACTIONS = classes()
            .that()
            .resideInAPackage("io.zhuangan..")
            .and(DescribedPredicate.describe(
                    "are not the stereotypes themselves",
                    (JavaClass c) -> !c.isEquivalentTo(UseCase.class) && !c.isEquivalentTo(Reads.class)))
            .should(satisfy("not say @Transactional themselves", (c, events) -> {
                if (c.isAnnotatedWith(Transactional.class)) bad(events, c, c.getName() + " is @Transactional");
                for (JavaMethod m : c.getMethods()) {
                    if (m.isAnnotatedWith(Transactional.class)) bad(events, c, m.getFullName() + " is @Transactional");
                }
            }));

    /** 5b: each door says who may come in, and takes the scope first. */
    static final ArchRule DOORS = classes()
            .that()
            .resideInAPackage("io.zhuangan..")
            .and(DescribedPredicate.describe("are doors", HouseRules::isDoor))
            .should(satisfy("name a right, take the scope first, and keep the shape of a door", (door, events) -> {
                List<JavaMethod> open = door.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .toList();
                boolean reads = door.isAnnotatedWith(Reads.class);
                if (!reads && open.size() != 1) {
                    bad(events, door, door.getName() + " has " + open.size() + " public methods, not one");
                }
                for (JavaMethod method : open) {
                    boolean free = method.isAnnotatedWith(OpenToAll.class)
                            || !method.isAnnotatedWith(Permit.class) && door.isAnnotatedWith(OpenToAll.class);
                    boolean permitted = method.isAnnotatedWith(Permit.class) || door.isAnnotatedWith(Permit.class);
                    if (!free && !permitted) bad(events, door, method.getFullName() + " names no right");
                    List<JavaClass> args = method.getRawParameterTypes();
                    boolean scoped = !args.isEmpty() && args.get(0).isEquivalentTo(AccessScope.class);
                    if (!free && !scoped) bad(events, door, method.getFullName() + " does not take the scope first");
                }
            }));

    /** 5c: a use case calls no other use case; what two of them share is a plain service. */
    static final ArchRule NO_CHAINS = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should(satisfy("call no other use case", (useCase, events) -> {
                for (JavaField field : useCase.getFields()) {
                    if (field.getRawType().isAnnotatedWith(UseCase.class)) {
                        bad(
                                events,
                                useCase,
                                useCase.getName() + " holds "
                                        + field.getRawType().getName());
                    }
                }
            }));

    private static final Set<String> OLD_TIME =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.text.SimpleDateFormat");

    /** 6a: time comes from the one clock. */
    static final ArchRule TIME = classes()
            .that()
            .resideInAPackage("io.zhuangan..")
            .should(satisfy("take the time from the clock", (c, events) -> {
                for (JavaMethodCall call : c.getMethodCallsFromSelf()) {
                    boolean now = call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(p -> p.isEquivalentTo(Clock.class));
                    boolean zone = call.getName().equals("systemDefault");
                    if (now || zone) bad(events, c, call.getDescription());
                }
                for (Dependency d : c.getDirectDependenciesFromSelf()) {
                    if (OLD_TIME.contains(d.getTargetClass().getName())) bad(events, c, d.getDescription());
                }
            }));

    /** 6b: points and money are not floating. */
    static final ArchRule NUMBERS = classes()
            .that()
            .resideInAPackage("io.zhuangan.*.domain..")
            .should(satisfy("not count in double or float", (c, events) -> {
                for (JavaField field : c.getFields()) {
                    if (floating(field.getRawType())) bad(events, c, field.getFullName());
                }
                for (JavaMethod method : c.getMethods()) {
                    if (floating(method.getRawReturnType())
                            || method.getRawParameterTypes().stream().anyMatch(HouseRules::floating)) {
                        bad(events, c, method.getFullName());
                    }
                }
            }));

    /** 7: no JUnit 4, no H2, no talking to the console. */
    static final ArchRule BANNED = classes()
            .that()
            .resideInAPackage("io.zhuangan..")
            .should(satisfy("use neither JUnit 4 nor H2 nor the console", (c, events) -> {
                for (Dependency d : c.getDirectDependenciesFromSelf()) {
                    String name = d.getTargetClass().getName();
                    boolean junit4 = name.startsWith("org.junit.")
                            && !name.startsWith("org.junit.jupiter.")
                            && !name.startsWith("org.junit.platform.");
                    if (junit4 || name.startsWith("org.h2.")) bad(events, c, d.getDescription());
                }
                c.getFieldAccessesFromSelf().stream()
                        .filter(a -> a.getTargetOwner().isEquivalentTo(System.class))
                        .filter(a -> a.getName().equals("out") || a.getName().equals("err"))
                        .forEach(a -> bad(events, c, a.getDescription()));
            }));

    private static boolean isDoor(JavaClass c) {
        return c.isAnnotatedWith(UseCase.class) || c.isAnnotatedWith(Reads.class);
    }

    private static boolean floating(JavaClass type) {
        return Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(type.getName());
    }

    private static boolean resides(JavaClass c, String... packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages).test(c);
    }

    private static void bad(ConditionEvents events, JavaClass c, String what) {
        events.add(SimpleConditionEvent.violated(c, what));
    }

    private static ArchCondition<JavaClass> satisfy(String what, BiConsumer<JavaClass, ConditionEvents> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                check.accept(c, events);
            }
        };
    }
}
