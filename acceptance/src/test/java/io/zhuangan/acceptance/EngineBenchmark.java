package io.zhuangan.acceptance;

import io.zhuangan.grading.RuleSetJson;
import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.GradingEngine;
import io.zhuangan.grading.domain.GradingEngine.Reasons;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.RuleSet;
import io.zhuangan.grading.domain.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Verdicts a second of one core over the index that ships with the product, for firms with forty facts of the year and
 * results of two years before; with the reasons and without. A second is one of the core's own time, which the thread
 * is asked for, so that what else runs on the machine does not show. Run by hand: {@code main}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EngineBenchmark {
    /** As many as one transaction of a run has in hand. */
    private static final int FIRMS = 200;

    private static final double LEFT_OUT_TARGET = 200_000;
    private static final double KEPT_TARGET = 50_000;

    /** Counted beside the clock on the wall. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Core {
        public long verdicts;
        public long nanos;
        private long from;

        @Setup(Level.Iteration)
        public void begin() {
            verdicts = 0;
            nanos = 0;
            from = now();
        }

        @TearDown(Level.Iteration)
        public void end() {
            nanos = now() - from;
        }

        private static long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private record Case(Eligibility.Firm firm, List<Fact> facts, List<History.Past> past) {}

    private final List<Case> cases = new ArrayList<>();
    private GradingEngine engine;
    private int next;

    @Setup
    public void firms() throws IOException {
        try (InputStream in = RuleSet.class.getResourceAsStream("/cities/shanghai/ruleset-2026.json")) {
            engine = new GradingEngine(RuleSetJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        for (int firm = 0; firm < FIRMS; firm++) {
            cases.add(new Case(SyntheticYear.eligibility(firm), SyntheticYear.facts(firm), SyntheticYear.past(firm)));
        }
    }

    @Benchmark
    public Verdict withoutReasons(Core core) {
        core.verdicts++;
        return verdict(Reasons.LEFT_OUT);
    }

    @Benchmark
    public Verdict withReasons(Core core) {
        core.verdicts++;
        return verdict(Reasons.KEPT);
    }

    private Verdict verdict(Reasons reasons) {
        Case one = cases.get(next++ % FIRMS);
        return engine.annual(SyntheticYear.YEAR, one.firm(), one.facts(), new History(one.past()), reasons);
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName())
                        .threads(1)
                        .forks(3)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean good = true;
        for (RunResult result : results) {
            boolean kept = result.getPrimaryResult().getLabel().equals("withReasons");
            double target = kept ? KEPT_TARGET : LEFT_OUT_TARGET;
            double onWall = result.getPrimaryResult().getStatistics().getPercentile(50);
            double onCore = 1e9 * sum(result, "verdicts") / sum(result, "nanos");
            out.printf(
                    "%s: %,.0f firm-verdicts/s of one core's own time, target %,.0f (median by the wall: %,.0f)%n",
                    result.getPrimaryResult().getLabel(), onCore, target, onWall);
            good &= onCore >= target;
        }
        System.exit(good ? 0 : 1);
    }

    private static double sum(RunResult result, String counter) {
        return result.getSecondaryResults().get(counter).getStatistics().getSum();
    }
}
