package io.zhuangan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SentFormsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private final SentForms forms = new SentForms();

    @Test
    @DisplayName("the same form again leads to where it led, another one is carried out")
    void again() {
        assertThat(forms.begins("save")).isTrue();
        forms.led("save", "/one.xhtml?about=1");
        assertThat(forms.begins("save")).isFalse();
        assertThat(forms.before("save", LONG)).contains("/one.xhtml?about=1");
        assertThat(forms.begins("save, other words")).isTrue();
    }

    @Test
    @DisplayName("who sends it while the first is being carried out waits for where that leads")
    void whileItRuns() throws Exception {
        forms.begins("save");
        assertThat(forms.begins("save")).isFalse();
        CompletableFuture<Optional<String>> second = CompletableFuture.supplyAsync(() -> forms.before("save", LONG));
        assertThat(second).isNotDone();
        forms.led("save", "/one.xhtml");
        assertThat(second.get(LONG.toSeconds(), TimeUnit.SECONDS)).contains("/one.xhtml");
    }

    @Test
    @DisplayName("one that was refused, or failed, may be sent again; who waited for it is told")
    void refused() throws Exception {
        forms.begins("save");
        CompletableFuture<Optional<String>> second = CompletableFuture.supplyAsync(() -> forms.before("save", LONG));
        forms.led("save", null);
        assertThat(second.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEmpty();
        assertThat(forms.begins("save")).isTrue();
    }

    @Test
    @DisplayName("patience ends; the oldest are forgotten")
    void bounded() {
        forms.begins("0");
        assertThat(forms.before("0", Duration.ofMillis(1))).isEmpty();
        forms.led("0", "/zero.xhtml");
        for (int i = 1; i <= SentForms.KEPT; i++) forms.begins(Integer.toString(i));
        assertThat(forms.begins("0")).isTrue();
    }

    @Test
    @DisplayName("a print tells apart what a glued text would not")
    void prints() {
        assertThat(print("a", "bc")).isEqualTo(print("a", "bc")).isNotEqualTo(print("ab", "c"));
        assertThat(SentTwice.print("/x", Map.of("n", new String[] {"1", "2"})))
                .isNotEqualTo(SentTwice.print("/x", Map.of("n", new String[] {"12"})))
                .isNotEqualTo(SentTwice.print("/y", Map.of("n", new String[] {"1", "2"})));
    }

    private static String print(String name, String value) {
        return SentTwice.print("/x", Map.of(name, new String[] {value}));
    }
}
