package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.shared.Denied;
import io.zhuangan.shared.ErrorCode;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.Stale;
import jakarta.el.ELException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private enum Code implements ErrorCode {
        NOBODY_WROTE_THIS
    }

    @Test
    @DisplayName("errors are recognised through the wrappings of EL and containers")
    void wrappingsAreLookedThrough() {
        Throwable wrapped = new ELException(new RuntimeException(new Stale("Course", 1)));
        assertThat(Refusal.of(wrapped, Languages.ENGLISH)).get().satisfies(r -> {
            assertThat(r.status()).isEqualTo(409);
            assertThat(r.code()).isEqualTo("STALE");
            assertThat(r.sentence()).startsWith("Somebody changed");
        });
    }

    @Test
    @DisplayName("another tenant's row and a missing one read the same")
    void notFoundSaysNoMore() {
        assertThat(Refusal.of(new NotFound("Course", 7), Languages.CHINESE).orElseThrow())
                .isEqualTo(Refusal.common(404, "NOT_FOUND", Languages.CHINESE));
        assertThat(Refusal.of(new Denied("no"), Languages.CHINESE).orElseThrow().status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("a rule without a text still says which rule it was")
    void aRuleWithoutTextNamesItself() {
        Refusal refusal = Refusal.of(new RuleViolated(Code.NOBODY_WROTE_THIS), Languages.CHINESE)
                .orElseThrow();
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(refusal.sentence()).contains("NOBODY_WROTE_THIS");
    }

    @Test
    @DisplayName("what nobody foresaw is not dressed up as a rule")
    void theUnforeseenStaysUnforeseen() {
        assertThat(Refusal.of(new IllegalStateException("x"), Languages.CHINESE))
                .isEqualTo(Optional.empty());
    }

    @Test
    @DisplayName("a problem is valid JSON whatever the sentence holds")
    void problemsAreEscaped() {
        assertThat(Problem.of(422, "X", "say \"no\"\n", Languages.ENGLISH).json())
                .contains("\"detail\":\"say \\\"no\\\"\\u000a\"")
                .contains("\"type\":\"urn:zhuangan:problem:X\"");
    }
}
