package io.zhuangan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnceOnlyTest {
    /** The kinds of values that answers are made of. */
    public record Answer(UUID key, String name, LocalDate day, Instant at, TenantKind kind, List<Part> parts) {}

    public record Part(long number, boolean on, String none) {}

    private final TestDatabase db = TestDatabase.get();
    private final AccessScope somebody = db.given().association().scope();
    private final AtomicInteger done = new AtomicInteger();

    private Answer work() {
        return new Answer(
                UUID.randomUUID(),
                "第" + done.incrementAndGet(),
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T04:00:00.123456Z"),
                TenantKind.ASSOCIATION,
                List.of(new Part(7, true, null)));
    }

    private Answer send(AccessScope who, String key, Object request) {
        return db.call(who, use -> use.get(OnceOnly.class).run(who, key, request, Answer.class, this::work));
    }

    @Test
    @DisplayName("the same request again gets the first answer and does nothing")
    void twice() {
        Answer first = send(somebody, "k1", List.of("a", 1));
        Answer second = send(somebody, "k1", List.of("a", 1));
        assertThat(second).isEqualTo(first);
        assertThat(done).hasValue(1);
    }

    @Test
    @DisplayName("another request under the same key is refused")
    void otherRequest() {
        send(somebody, "k2", List.of("a"));
        assertThatThrownBy(() -> send(somebody, "k2", List.of("b")))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(SharedError.REQUEST_KEY_REUSED));
        assertThat(done).hasValue(1);
    }

    @Test
    @DisplayName("a refused request leaves its key free")
    void refusedRequest() {
        assertThatThrownBy(() ->
                        db.call(somebody, use -> use.get(OnceOnly.class).run(somebody, "k3", "r", Answer.class, () -> {
                            throw new NotFound("Course", "x");
                        })))
                .isInstanceOf(NotFound.class);
        send(somebody, "k3", "r");
        assertThat(done).hasValue(1);
    }

    @Test
    @DisplayName("keys belong to a seat: somebody else's key is another key")
    void keysAreOnesOwn() {
        AccessScope other = db.given().association().scope();
        Answer mine = send(somebody, "k4", "r");
        Answer theirs = send(other, "k4", "r");
        assertThat(theirs.key()).isNotEqualTo(mine.key());
    }

    @Test
    @DisplayName("ten at once do it once and all get the same answer")
    void atOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            Callable<Answer> call = () -> send(somebody, "k5", "r");
            List<Future<Answer>> answers = pool.invokeAll(java.util.Collections.nCopies(10, call));
            Answer first = answers.get(0).get();
            for (Future<Answer> answer : answers) assertThat(answer.get()).isEqualTo(first);
        } finally {
            pool.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }
}
