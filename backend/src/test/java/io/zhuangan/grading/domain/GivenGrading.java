package io.zhuangan.grading.domain;

import io.zhuangan.grading.RuleSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What grading tests begin with: Shanghai's rule set, an ordinary firm, facts that are valid unless said otherwise. */
public final class GivenGrading {
    private GivenGrading() {}

    public static String shanghaiText() {
        try (InputStream in = GivenGrading.class.getResourceAsStream("/cities/shanghai/ruleset-2026.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RuleSet shanghai() {
        return RuleSetJson.read(shanghaiText());
    }

    public static Eligibility.Firm firmLicensedOn(String day) {
        return new Eligibility.Firm(LocalDate.parse(day), null, List.of());
    }

    public static final Eligibility.Firm ORDINARY = firmLicensedOn("2016-03-01");

    public static History last(int year, Grade level) {
        return new History(List.of(new History.Past(year, level)));
    }

    public static FactBuilder fact(String event, String day) {
        return new FactBuilder(event, LocalDate.parse(day));
    }

    /** Facts that cost exactly these points within year 2026; 0 to 100 in whole points. */
    public static List<Fact> costing(int points) {
        List<Fact> facts = new ArrayList<>();
        int left = points;
        left = spend(facts, left, 24, fact("INSPECTION_SERIOUS", "2026-01-10"));
        left = spend(
                facts,
                left,
                7,
                fact("FILING_CANCELLED_RATE", "2026-01-10").count(2).base(10));
        left = spend(facts, left, 5, fact("CREDIT_DISHONEST", "2026-01-11"));
        left = spend(facts, left, 5, fact("OBSTRUCTION", "2026-01-12"));
        left = spend(facts, left, 5, fact("PENALTY_FINE", "2026-01-13"));
        left = spend(facts, left, 5, fact("PENALTY_FINE", "2026-01-14"));
        left = spend(facts, left, 5, fact("SAMPLING_FAILED", "2026-01-15").batch("霜", "1"));
        left = spend(facts, left, 5, fact("SAMPLING_FAILED", "2026-01-16").batch("霜", "2"));
        left = spend(facts, left, 3, fact("TRAINING_ABSENT", "2026-01-17"));
        left = spend(facts, left, 3, fact("TRAINING_ABSENT", "2026-01-18"));
        for (int i = 0; i < 5; i++) left = spend(facts, left, 1, fact("COMPLAINT_UPHELD", "2026-02-0" + (i + 1)));
        if (left != 0) throw new IllegalArgumentException("cannot cost " + points);
        return facts;
    }

    private static int spend(List<Fact> facts, int left, int cost, FactBuilder fact) {
        if (left < cost) return left;
        facts.add(fact.build());
        return left - cost;
    }

    /** A fact in the making. */
    public static final class FactBuilder {
        private final String event;
        private final LocalDate day;
        private UUID key = UUID.randomUUID();
        private int count = 1;
        private Integer base;
        private String subject;
        private String batch;
        private LocalDate due;
        private LocalDate done;
        private String inspection;
        private String document;

        FactBuilder(String event, LocalDate day) {
            this.event = event;
            this.day = day;
        }

        public FactBuilder count(int count) {
            this.count = count;
            return this;
        }

        public FactBuilder base(int base) {
            this.base = base;
            return this;
        }

        public FactBuilder batch(String product, String batch) {
            this.subject = product;
            this.batch = batch;
            return this;
        }

        public FactBuilder due(String day) {
            this.due = LocalDate.parse(day);
            return this;
        }

        public FactBuilder done(String day) {
            this.done = LocalDate.parse(day);
            return this;
        }

        public FactBuilder inspection(String type) {
            this.inspection = type;
            return this;
        }

        public FactBuilder document(String number) {
            this.document = number;
            return this;
        }

        public FactBuilder key(long key) {
            this.key = new UUID(0, key);
            return this;
        }

        public Fact build() {
            return new Fact(key, event, day, count, base, subject, batch, due, done, inspection, document);
        }
    }
}
