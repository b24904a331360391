package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GateTest {
    @Permit(Right.GRADE)
    static class Grades {
        public void run(AccessScope scope) {}

        @Permit({Right.READ_GRADES, Right.SEE_OWN_GRADE})
        public void read(AccessScope scope) {}

        @OpenToAll(because = "test")
        public void open() {}
    }

    static class Nameless {
        public void run(AccessScope scope) {}
    }

    @OpenToAll(because = "test")
    static class Inner {
        public void run(AccessScope scope) {}
    }

    private final Gate gate = new Gate();

    private static AccessScope with(Right... rights) {
        return new AccessScope(
                1, "某", 5, UUID.randomUUID(), "某", TenantKind.CITY, 5, new Reach.City(5), Set.of(rights));
    }

    private Object call(Class<?> type, String method, Callable<?> body, Object... args) throws Exception {
        Method target = java.util.Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getName().equals(method))
                .findFirst()
                .orElseThrow();
        InvocationContext context = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (p, m, a) -> switch (m.getName()) {
                    case "getMethod" -> target;
                    case "getParameters" -> args;
                    case "proceed" -> body.call();
                    default -> null;
                });
        return gate.enter(context);
    }

    @Test
    @DisplayName("without the right nothing runs")
    void denied() {
        AtomicInteger ran = new AtomicInteger();
        assertThatThrownBy(() -> call(Grades.class, "run", ran::incrementAndGet, with(Right.READ_GRADES)))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> call(Grades.class, "run", ran::incrementAndGet, (Object) null))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> call(Nameless.class, "run", ran::incrementAndGet, with(Right.values())))
                .isInstanceOf(Denied.class);
        assertThat(ran).hasValue(0);
    }

    @Test
    @DisplayName("a permit on the method replaces the one on the class; one of several rights is enough")
    void admitted() throws Exception {
        assertThat(call(Grades.class, "read", () -> "ok", with(Right.SEE_OWN_GRADE)))
                .isEqualTo("ok");
        assertThat(call(Grades.class, "open", () -> "ok")).isEqualTo("ok");
        assertThatThrownBy(() -> call(Grades.class, "read", () -> "ok", with(Right.GRADE)))
                .isInstanceOf(Denied.class);
    }

    @Test
    @DisplayName("the scope is on the thread inside and gone afterwards")
    void scopeBound() throws Exception {
        AccessScope scope = with(Right.GRADE);
        assertThat(call(Grades.class, "run", ScopeOnThread::current, scope)).isSameAs(scope);
        assertThat(ScopeOnThread.current()).isNull();
    }

    @Test
    @DisplayName("a lost lock race is repeated, at most five times in all")
    void repeats() throws Exception {
        AtomicInteger ran = new AtomicInteger();
        Object result = call(
                Grades.class,
                "run",
                () -> {
                    if (ran.incrementAndGet() < 3) {
                        throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                    }
                    return "won";
                },
                with(Right.GRADE));
        assertThat(result).isEqualTo("won");
        ran.set(0);
        assertThatThrownBy(() -> call(
                        Grades.class,
                        "run",
                        () -> {
                            ran.incrementAndGet();
                            throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                        },
                        with(Right.GRADE)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ran).hasValue(5);
    }

    @Test
    @DisplayName("a refusal is told once, by the outermost gate, and names the use case that spoke it")
    @SuppressWarnings("unchecked")
    void refusalNamesTheUseCase() {
        List<Refused> told = new ArrayList<>();
        gate.refusals = (Event<Refused>)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, (p, m, a) -> {
                    if (m.getName().equals("fire")) told.add((Refused) a[0]);
                    return null;
                });
        AccessScope scope = with(Right.READ_GRADES);
        assertThatThrownBy(() -> call(
                        Grades.class,
                        "read",
                        () -> call(
                                Inner.class,
                                "run",
                                () -> {
                                    throw new NotFound("Course", "k");
                                },
                                scope),
                        scope))
                .isInstanceOf(NotFound.class);
        assertThat(told).containsExactly(new Refused(scope, "Inner", "Course", "k"));
    }

    @Test
    @DisplayName("inside another gate's transaction nothing is repeated")
    void nestedDoesNotRepeat() {
        AtomicInteger ran = new AtomicInteger();
        try (ScopeOnThread outer = ScopeOnThread.bind(with(Right.GRADE))) {
            assertThatThrownBy(() -> call(
                            Grades.class,
                            "run",
                            () -> {
                                ran.incrementAndGet();
                                throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                            },
                            with(Right.GRADE)))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(ran).hasValue(1);
    }

    @Test
    @DisplayName("an optimistic lock comes out as Stale, a refusal as itself, however wrapped")
    void typedErrors() {
        AccessScope scope = with(Right.GRADE);
        assertThatThrownBy(() -> call(
                        Grades.class,
                        "run",
                        () -> {
                            throw new TransactionalException("commit", new OptimisticLockException());
                        },
                        scope))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> call(
                        Grades.class,
                        "run",
                        () -> {
                            throw new IllegalStateException(new NotFound("Course", "k"));
                        },
                        scope))
                .isInstanceOf(NotFound.class);
    }
}
