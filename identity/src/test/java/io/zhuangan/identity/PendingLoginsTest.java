package io.zhuangan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PendingLoginsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private final PendingLogins pending = new PendingLogins();

    private static PendingLogins.Pending begun(Instant when) {
        return new PendingLogins.Pending("nonce", "verifier", "/regulator/", when);
    }

    @Test
    @DisplayName("two tabs finish in either order, each once")
    void twoTabs() {
        pending.add("first", begun(NOON));
        pending.add("second", begun(NOON));
        assertThat(pending.take("second", NOON)).isPresent();
        assertThat(pending.take("first", NOON)).isPresent();
        assertThat(pending.take("first", NOON)).isEmpty();
    }

    @Test
    @DisplayName("a state that was never given, or none, is not found")
    void unknown() {
        pending.add("mine", begun(NOON));
        assertThat(pending.take("theirs", NOON)).isEmpty();
        assertThat(pending.take(null, NOON)).isEmpty();
    }

    @Test
    @DisplayName("after its life it is gone, at its last moment it is not")
    void expires() {
        pending.add("a", begun(NOON));
        pending.add("b", begun(NOON));
        assertThat(pending.take("a", NOON.plus(PendingLogins.LIFE))).isPresent();
        assertThat(pending.take("b", NOON.plus(PendingLogins.LIFE).plusNanos(1)))
                .isEmpty();
    }

    @Test
    @DisplayName("the eleventh pushes out the oldest")
    void bounded() {
        for (int i = 0; i <= PendingLogins.MOST; i++) pending.add("s" + i, begun(NOON));
        assertThat(pending.take("s0", NOON)).isEmpty();
        assertThat(pending.take("s1", NOON)).isPresent();
        assertThat(pending.take("s" + PendingLogins.MOST, NOON)).isPresent();
    }
}
