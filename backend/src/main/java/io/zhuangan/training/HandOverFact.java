package io.zhuangan.training;

import io.zhuangan.grading.FactDoor;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.AttendanceReads;
import io.zhuangan.training.domain.Enrolment;
import io.zhuangan.training.domain.Enrolments;
import io.zhuangan.training.domain.FrozenAttendance;
import io.zhuangan.training.domain.RecordKey;
import io.zhuangan.training.domain.Settlements;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands a frozen absence of an obliged post over to grading (Measures, indicator 培训、约谈、会议参加; 示例指标), or takes
 * it back after a signed correction. Once: the record's number makes it one fact however often this runs.
 */
@UseCase
@Permit(Right.SETTLE_ATTENDANCE)
public class HandOverFact {
    /** Code of the event in rule sets. */
    private static final String EVENT = "TRAINING_ABSENT";

    @Inject
    Settlements settlements;

    @Inject
    AttendanceReads reads;

    @Inject
    Enrolments enrolments;

    @Inject
    FactDoor facts;

    @Inject
    AppealNews news;

    @Inject
    Clock clock;

    public void handOver(AccessScope city, UUID key) {
        FrozenAttendance frozen = settlements.lockFrozen(city, key);
        if (!frozen.owed()) return;
        AttendanceRecord.Line line = reads.ofFrozen(city, key).orElseThrow(() -> new NotFound("FrozenAttendance", key));
        if (frozen.factState() == FactState.OWED) push(city, frozen, line);
        else withdraw(city, frozen, line);
    }

    private void push(AccessScope city, FrozenAttendance frozen, AttendanceRecord.Line line) {
        Instant now = Time.now(clock);
        Optional<UUID> fact = facts.push(
                city,
                new FactDoor.Message(
                        "TRAINING",
                        frozen.counterpartId(),
                        EVENT,
                        Time.day(line.starts()),
                        "%s #%d-%d".formatted(line.title(), line.sessionNumber(), line.unitNumber()),
                        number(line),
                        line.association(),
                        line.name(),
                        frozen.key()));
        if (fact.isEmpty()) {
            frozen.tooLate(now);
            return;
        }
        frozen.pushed(fact.get(), now);
        Enrolment enrolment = enrolments.get(city, line.enrolment());
        news.factPushed(city, enrolment, line);
    }

    private void withdraw(AccessScope city, FrozenAttendance frozen, AttendanceRecord.Line line) {
        List<AttendanceRecord.Correction> corrections = reads.corrections(city, line.unit(), line.enrolment());
        AttendanceRecord.Correction last = corrections.stream()
                .filter(c -> c.state() == CorrectionState.CONFIRMED)
                .reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalStateException("withdrawn without a correction"));
        boolean taken = facts.withdraw(city, frozen.fact(), last.documentNo() + ' ' + last.reasons());
        if (taken) frozen.withdrawn(Time.now(clock));
        else frozen.tooLate(Time.now(clock));
    }

    private static String number(AttendanceRecord.Line line) {
        return RecordKey.number(Time.day(line.starts()), line.unitNumber(), line.unit(), line.enrolment());
    }
}
