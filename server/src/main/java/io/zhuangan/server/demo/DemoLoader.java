package io.zhuangan.server.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fills an empty demo platform, step by step in a fixed order, and keeps a record of the finished steps in the data
 * directory: a load that was interrupted goes on where it stopped, a finished one is never repeated.
 */
public final class DemoLoader {

    /** In the order they run: later steps need what earlier ones brought in. */
    private static final List<DemoStep> STEPS = List.copyOf(CitySteps.all());

    private final Path record;
    private final DemoClient client;
    private final List<DemoStep> steps;

    public DemoLoader(Path record, DemoClient client) {
        this(record, client, STEPS);
    }

    DemoLoader(Path record, DemoClient client, List<DemoStep> steps) {
        this.record = record;
        this.client = client;
        this.steps = steps;
    }

    public boolean finished() throws IOException {
        return finishedSteps().containsAll(steps.stream().map(DemoStep::name).toList());
    }

    /** Runs what is still missing; {@code progress} hears the name of each step before it runs. */
    public void load(Consumer<String> progress) throws Exception {
        Set<String> done = finishedSteps();
        for (DemoStep step : steps) {
            if (done.contains(step.name())) {
                continue;
            }
            progress.accept(step.name());
            step.run(client);
            Files.writeString(record, step.name() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private Set<String> finishedSteps() throws IOException {
        return Files.exists(record) ? new LinkedHashSet<>(Files.readAllLines(record)) : Set.of();
    }
}
