package io.zhuangan.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLoaderTest {

    @TempDir
    Path temp;

    private final List<String> ran = new ArrayList<>();
    private boolean broken;

    @Test
    @DisplayName("中断后从未完成的一步继续，完成后不再重复")
    void anInterruptedLoadGoesOnWhereItStopped() throws Exception {
        broken = true;
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> loader().load(step -> {}));
        assertThat(loader().finished()).isFalse();
        broken = false;
        loader().load(step -> {});
        loader().load(step -> {});
        assertThat(ran).containsExactly("register", "facts", "facts", "people");
        assertThat(loader().finished()).isTrue();
    }

    private DemoLoader loader() {
        return new DemoLoader(
                temp.resolve("demo-steps"), null, List.of(step("register"), step("facts"), step("people")));
    }

    private DemoStep step(String name) {
        return new DemoStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run(DemoClient client) throws IOException {
                ran.add(name);
                if (broken && name.equals("facts")) {
                    throw new IOException("the line went dead");
                }
            }
        };
    }
}
