package io.zhuangan.grading.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a fact must carry to mean anything, by its kind in the rule set: a verdict needs its number of defects, a share
 * its base, a failed sample its batch, an immediate D its document (Measures Art. 4, 8).
 */
public final class FactNeeds {
    private FactNeeds() {}

    /** The parts a fact may be wrong in, by the names of the file's columns and of the interface. */
    public enum Part {
        OCCURRED("occurredOn"),
        COUNT("count"),
        BASE("base"),
        SUBJECT("subject", 120),
        BATCH("batch", 60),
        DUE("dueOn"),
        DONE("doneOn"),
        INSPECTION("inspectionType"),
        DOCUMENT("documentNo", 80),
        SOURCE("source", 80),
        NOTE("note", 300);

        private final String column;
        private final int longest;

        Part(String column) {
            this(column, 0);
        }

        Part(String column, int longest) {
            this.column = column;
            this.longest = longest;
        }

        public String column() {
            return column;
        }

        /** Most characters of a text; 0 for what is none. */
        public int longest() {
            return longest;
        }
    }

    /** What is wrong with a part. */
    public record Wrong(Part part, GradingError code, List<Object> args) {
        private static Wrong of(Part part, GradingError code, Object... args) {
            return new Wrong(part, code, List.of(args));
        }
    }

    /**
     * @param count as given, or null
     * @return everything that is wrong, in the order of a form; empty when the fact is fit to count
     */
    public static List<Wrong> check(EventType type, GradingFact.Statement said, Integer count, LocalDate today) {
        List<Wrong> wrong = new ArrayList<>();
        if (said.occurredOn().isAfter(today)) {
            wrong.add(Wrong.of(Part.OCCURRED, GradingError.FACT_IN_FUTURE, today));
        }
        numbers(said, count, wrong);
        for (EventType.Need need : type.needs()) need(need, said, count, wrong);
        text(Part.SUBJECT, said.subject(), wrong);
        text(Part.BATCH, said.batch(), wrong);
        text(Part.DOCUMENT, said.documentNo(), wrong);
        text(Part.SOURCE, said.source(), wrong);
        text(Part.NOTE, said.note(), wrong);
        if (type.immediate() && blank(said.documentNo())) {
            wrong.add(Wrong.of(Part.DOCUMENT, GradingError.DOCUMENT_NEEDED));
        }
        if (said.doneOn() != null && said.doneOn().isAfter(today)) {
            wrong.add(Wrong.of(Part.DONE, GradingError.DONE_IN_FUTURE));
        }
        return wrong;
    }

    private static void numbers(GradingFact.Statement said, Integer count, List<Wrong> wrong) {
        if (count != null && count < 0) wrong.add(Wrong.of(Part.COUNT, GradingError.COUNT_NEGATIVE));
        if (said.base() != null && said.base() <= 0) wrong.add(Wrong.of(Part.BASE, GradingError.BASE_NEEDED));
        if (count != null && said.base() != null && count > said.base()) {
            wrong.add(Wrong.of(Part.COUNT, GradingError.COUNT_ABOVE_BASE));
        }
    }

    private static void need(EventType.Need need, GradingFact.Statement said, Integer count, List<Wrong> wrong) {
        switch (need) {
            case COUNT -> {
                if (count == null) wrong.add(Wrong.of(Part.COUNT, GradingError.COUNT_NEEDED));
            }
            case BASE -> {
                if (said.base() == null) wrong.add(Wrong.of(Part.BASE, GradingError.BASE_NEEDED));
                if (count == null) wrong.add(Wrong.of(Part.COUNT, GradingError.COUNT_NEEDED));
            }
            case BATCH -> {
                if (blank(said.subject()) || blank(said.batch())) {
                    wrong.add(Wrong.of(Part.BATCH, GradingError.BATCH_NEEDED));
                }
            }
            case DUE -> {
                if (said.dueOn() == null) wrong.add(Wrong.of(Part.DUE, GradingError.DUE_NEEDED));
            }
            case INSPECTION_TYPE -> {
                if (blank(said.inspectionType())) {
                    wrong.add(Wrong.of(Part.INSPECTION, GradingError.INSPECTION_TYPE_NEEDED));
                }
            }
        }
    }

    private static void text(Part part, String text, List<Wrong> wrong) {
        if (text != null && text.length() > part.longest()) {
            wrong.add(Wrong.of(part, GradingError.FACT_TEXT_TOO_LONG, part.longest()));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
