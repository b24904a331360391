package io.zhuangan.acceptance;

import io.zhuangan.grading.domain.Eligibility;
import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.History;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Invented firms (示例) with a full year of forty facts each, the same ones whenever they are asked for: reports in time
 * and late, inspections with and without defects, complaints, shares, failed samples, a penalty; every fortieth firm
 * stood still for seven months and every fiftieth has an event that puts it at D at once.
 */
final class SyntheticYear {
    static final int YEAR = 2026;
    static final int FACTS = 40;
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);

    private static final int DAYS_BETWEEN = 9;
    private static final List<String> DISTRICTS = List.of("310120", "310106", "310112", "310114", "310115", "310117");
    private static final String[] EVENTS = {
        "ADR_REPORT", "INSPECTION_CLEAN", "COMPLAINT_UPHELD", "RECTIFICATION", "ADR_REPORT",
        "TRAINING_ABSENT", "ADR_REPORT", "INSPECTION_DEFECTS", "RECTIFICATION", "ANNUAL_REPORT",
        "COMPLAINT_UPHELD", "ADR_REPORT", "SAMPLING_FAILED", "RECTIFICATION", "INSPECTION_CLEAN",
        "SELF_CHECK_REPORT", "ADR_REPORT", "RECTIFY_ORDERED_RATE", "COMPLAINT_UPHELD", "TRAINING_ABSENT",
        "ADR_REPORT", "PENALTY_WARNING", "RECTIFICATION", "INSPECTION_CLEAN", "ADR_REPORT",
        "FILING_CANCELLED_RATE", "ANNUAL_REPORT", "COMPLAINT_UPHELD", "ADR_REPORT", "INSPECTION_DEFECTS",
        "RECTIFICATION", "SAMPLING_FAILED", "ADR_REPORT", "TRAINING_ABSENT", "CREDIT_ABNORMAL",
        "COMPLAINT_UPHELD", "RECTIFICATION", "ADR_REPORT", "INSPECTION_CLEAN", "PENALTY_FINE"
    };

    private SyntheticYear() {}

    static String name(int firm) {
        return "基准企业%05d（示例）".formatted(firm);
    }

    /** No licence of the register looks like it. */
    static String licence(int firm) {
        return "沪妆示例%05d".formatted(firm);
    }

    static UUID key(int firm) {
        return UUID.nameUUIDFromBytes(licence(firm).getBytes(StandardCharsets.UTF_8));
    }

    static String district(int firm) {
        return DISTRICTS.get(firm % DISTRICTS.size());
    }

    static LocalDate licensedOn(int firm) {
        return LocalDate.of(2012 + firm % 12, 1 + firm % 12, 1 + firm % 28);
    }

    static Eligibility.Firm eligibility(int firm) {
        return new Eligibility.Firm(licensedOn(firm), null, List.of());
    }

    /** Levels of the two years before, as a register of results would have them; some firms have none. */
    static List<History.Past> past(int firm) {
        if (firm % 11 == 0) return List.of();
        Grade before = Grade.values()[firm % 4];
        Grade last = firm % 37 == 0 ? null : Grade.values()[(firm / 4) % 4];
        return List.of(new History.Past(YEAR - 2, before), new History.Past(YEAR - 1, last));
    }

    /** A firm's facts in the order of their days, which is how the database hands them out. */
    static List<Fact> facts(int firm) {
        List<Fact> facts = new ArrayList<>(FACTS);
        for (int i = 0; i < FACTS; i++) facts.add(fact(firm, i));
        return facts;
    }

    static Fact fact(int firm, int number) {
        SplittableRandom random = new SplittableRandom(firm * 1_000L + number);
        LocalDate day = FIRST_DAY.plusDays((long) number * DAYS_BETWEEN + random.nextInt(DAYS_BETWEEN - 1));
        String event = event(firm, number);
        LocalDate due = null;
        LocalDate done = null;
        int count = 1;
        Integer base = null;
        String batch = null;
        String inspection = null;
        switch (event) {
            case "ADR_REPORT", "RECTIFICATION", "ANNUAL_REPORT", "SELF_CHECK_REPORT" -> {
                due = day;
                int delay = random.nextInt(20) - 16;
                done = delay == 3 ? null : day.plusDays(delay);
            }
            case "PRODUCTION_STOP" -> done = day.plusMonths(7);
            case "INSPECTION_CLEAN" -> inspection = "ROUTINE";
            case "INSPECTION_DEFECTS" -> {
                inspection = random.nextInt(4) == 0 ? "FOR_CAUSE" : "ROUTINE";
                count = 1 + random.nextInt(10);
            }
            case "RECTIFY_ORDERED_RATE", "FILING_CANCELLED_RATE" -> {
                base = 40 + random.nextInt(60);
                count = random.nextInt(12);
            }
            case "SAMPLING_FAILED" -> batch = "B%03d".formatted(random.nextInt(1000));
            default -> {}
        }
        String subject = "事项第%d号（示例）".formatted(number + 1);
        String document = event.startsWith("PENALTY") || event.startsWith("INSPECTION")
                ? "示例文〔2026〕%05d-%d号".formatted(firm, number)
                : null;
        UUID key = UUID.nameUUIDFromBytes((firm + "/" + number).getBytes(StandardCharsets.UTF_8));
        return new Fact(key, event, day, count, base, subject, batch, due, done, inspection, document);
    }

    private static String event(int firm, int number) {
        if (number == 0 && firm % 40 == 7) return "PRODUCTION_STOP";
        if (number == 30 && firm % 50 == 3) return "PENALTY_SUSPENSION";
        // a text of its own, as the driver makes one for each row: no comparison may profit from one constant
        return new String(EVENTS[number].toCharArray());
    }
}
