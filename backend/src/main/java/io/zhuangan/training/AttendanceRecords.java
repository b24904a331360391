package io.zhuangan.training;

import io.zhuangan.attachment.AttachmentQueries;
import io.zhuangan.attachment.AttachmentView;
import io.zhuangan.calendar.Deadlines;
import io.zhuangan.calendar.LegalCalendar;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Time;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.AttendanceRule;
import io.zhuangan.training.domain.AttendanceRules;
import io.zhuangan.training.domain.Freezing;
import io.zhuangan.training.domain.Freezing.Appealed;
import io.zhuangan.training.domain.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts records together for the queries of this room: the line, its deadline, its story, its documents. */
@ApplicationScoped
public class AttendanceRecords {
    /** What documents of records hang on. */
    static final String SUBJECT = "AttendanceRecord";

    @Inject
    AttendanceReads reads;

    @Inject
    AttendanceRules rules;

    @Inject
    Deadlines deadlines;

    @Inject
    AttachmentQueries attachments;

    @Inject
    Clock clock;

    protected AttendanceRecords() {}

    AttendanceRecord one(AccessScope scope, UUID unit, UUID enrolment) {
        return whole(
                scope, reads.line(scope, unit, enrolment).orElseThrow(() -> new NotFound("Attendance", enrolment)));
    }

    AttendanceRecord whole(AccessScope scope, AttendanceRecord.Line line) {
        return told(scope, line, attachments.of(scope, SUBJECT, RecordKey.of(line.unit(), line.enrolment())));
    }

    /** The story without its documents, which are for the two parties. */
    AttendanceRecord story(AccessScope scope, AttendanceRecord.Line line) {
        return told(scope, line, List.of());
    }

    private AttendanceRecord told(AccessScope scope, AttendanceRecord.Line line, List<AttachmentView> documents) {
        return record(
                rules.of(scope),
                deadlines.calendar(scope),
                line,
                reads.entries(scope, line.unit(), line.enrolment()),
                reads.corrections(scope, line.unit(), line.enrolment()),
                documents);
    }

    /** Without story and documents. */
    AttendanceRecord brief(AccessScope scope, AttendanceRecord.Line line) {
        return briefs(scope, List.of(line)).get(0);
    }

    /** The same of many, measured by a rule and a calendar that are read once. */
    List<AttendanceRecord> briefs(AccessScope scope, List<AttendanceRecord.Line> lines) {
        AttendanceRule rule = rules.of(scope);
        LegalCalendar calendar = deadlines.calendar(scope);
        return lines.stream()
                .map(line -> record(rule, calendar, line, List.of(), List.of(), List.of()))
                .toList();
    }

    private AttendanceRecord record(
            AttendanceRule rule,
            LegalCalendar calendar,
            AttendanceRecord.Line line,
            List<AttendanceRecord.Entry> entries,
            List<AttendanceRecord.Correction> corrections,
            List<AttachmentView> documents) {
        LocalDate until = rule.window().lastDay(line.ends(), since(line), calendar::plusWorkdays);
        Instant closes = until.plusDays(1).atStartOfDay(Time.SHANGHAI).toInstant();
        boolean appealable = line.frozen() == null
                && !line.attended()
                && begun(line)
                && new Freezing(line.ends(), closes, appealed(line)).appealable(Time.now(clock));
        return new AttendanceRecord(
                line,
                RecordKey.number(Time.day(line.starts()), line.unitNumber(), line.unit(), line.enrolment()),
                until,
                appealable,
                settings(rule),
                entries,
                corrections,
                documents);
    }

    /** Nobody can be wronged by a unit that is not over and where nothing was recorded. */
    private boolean begun(AttendanceRecord.Line line) {
        return line.mark() != null || !Time.now(clock).isBefore(line.ends());
    }

    /** A unit without a record counts from when its list was last changed as a whole: taken over, published, closed. */
    static Instant since(AttendanceRecord.Line line) {
        return line.mark() == null ? line.listTouched() : line.mark().recordedAt();
    }

    private static Appealed appealed(AttendanceRecord.Line line) {
        if (line.appeal() == null) return Appealed.NOT;
        return line.appeal().open() ? Appealed.OPEN : Appealed.DECIDED;
    }

    static AttendanceRecord.Settings settings(AttendanceRule rule) {
        return new AttendanceRecord.Settings(
                rule.window().count(),
                rule.window().span(),
                rule.presence().mostMissedPercent(),
                (int) rule.lateScans().toHours(),
                rule.demo());
    }
}
