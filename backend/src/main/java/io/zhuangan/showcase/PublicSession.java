package io.zhuangan.showcase;

import io.zhuangan.shared.Time;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A course session as anyone may read it. */
public record PublicSession(
        UUID key,
        UUID courseKey,
        String title,
        int number,
        String summary,
        UUID associationKey,
        String associationName,
        String associationNameEn,
        boolean associationDemo,
        boolean publicInterest,
        Organiser organiser,
        List<String> targetPosts,
        String place,
        TeachingMode mode,
        String lecturer,
        int quota,
        int taken,
        int waiting,
        BigDecimal hours,
        int unitCount,
        Instant opensAt,
        Instant closesAt,
        Instant startsAt,
        Instant endsAt,
        SessionState state,
        String cancelReason,
        String icalUid,
        int icalSequence,
        Instant touchedAt,
        List<String> targetKinds,
        LecturerKind lecturerKind) {

    public int free() {
        return Math.max(0, quota - taken);
    }

    public boolean cancelled() {
        return state == SessionState.CANCELLED;
    }

    public boolean full() {
        return free() == 0;
    }

    /** First legal day. */
    public LocalDate day() {
        return Time.day(startsAt);
    }

    /** Last legal day. */
    public LocalDate lastDay() {
        return Time.day(endsAt);
    }

    public String association(boolean english) {
        return english && associationNameEn != null ? associationNameEn : associationName;
    }

    /** A unit of the session; {@code lecturer} is empty where it is the session's. */
    public record Unit(
            UUID key,
            int number,
            String title,
            Instant startsAt,
            Instant endsAt,
            BigDecimal hours,
            String lecturer,
            LecturerKind lecturerKind) {}
}
