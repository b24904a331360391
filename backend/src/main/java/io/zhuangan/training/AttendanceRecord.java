package io.zhuangan.training;

import io.zhuangan.attachment.AttachmentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person in a unit with everything that happened to the record: from the first scan to the grading fact.
 *
 * @param number what stands on paper and in the fact
 * @param appealUntil last day for an appeal
 * @param appealable somebody may appeal now
 * @param settings the rules behind it, and whether they are the shipped example
 */
public record AttendanceRecord(
        Line line,
        String number,
        LocalDate appealUntil,
        boolean appealable,
        Settings settings,
        List<Entry> entries,
        List<Correction> corrections,
        List<AttachmentView> documents) {
    public AttendanceRecord {
        entries = List.copyOf(entries);
        corrections = List.copyOf(corrections);
        documents = List.copyOf(documents);
    }

    /** @param demo shipped as an example, not set by the city */
    public record Settings(
            int appealCount, AppealSpan appealSpan, int mostMissedPercent, int lateScanHours, boolean demo) {}

    /**
     * One line of a list.
     *
     * @param mark null where nothing was recorded, which is told apart from absent
     * @param appeal null without one
     * @param frozen null while it may still change
     */
    public record Line(
            UUID unit,
            int unitNumber,
            String unitTitle,
            Instant starts,
            Instant ends,
            UUID enrolment,
            UUID person,
            String name,
            String post,
            String enterprise,
            UUID session,
            String title,
            int sessionNumber,
            String place,
            String association,
            Organiser organiser,
            Instant listTouched,
            MarkView mark,
            Appeal appeal,
            Frozen frozen) {
        public boolean unrecorded() {
            return mark == null;
        }

        public boolean attended() {
            return mark != null && mark.attended();
        }
    }

    public record Appeal(
            UUID key,
            long version,
            AppealState state,
            AttendanceState was,
            AttendanceState became,
            String reasons,
            String raisedBy,
            Instant raisedAt,
            String decision,
            String decidedBy,
            Instant decidedAt) {
        public boolean open() {
            return state == AppealState.OPEN;
        }
    }

    /** @param state null where the unit was never recorded */
    public record Frozen(
            UUID key,
            AttendanceState state,
            Instant at,
            String obligedPost,
            FactState factState,
            UUID fact,
            Instant factAt) {}

    public record Entry(MarkView mark) {}

    public record Correction(
            UUID key,
            CorrectionState state,
            AttendanceState was,
            AttendanceState to,
            String reasons,
            String documentNo,
            String askedBy,
            Instant askedAt,
            String answeredBy,
            Instant answeredAt) {}
}
