package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Which members have filed, for their association: this and nothing else (Measures Art. 5).
 *
 * @param open whether the stage runs today
 * @param members unfiled ones first
 */
public record MemberFilings(
        int year, LocalDate opens, LocalDate closes, LocalDate today, boolean open, List<Member> members) {
    public MemberFilings {
        members = List.copyOf(members);
    }

    static MemberFilings of(YearFrame frame, LocalDate today, List<Member> members) {
        boolean open = !today.isBefore(frame.selfEvaluationFrom()) && !today.isAfter(frame.selfEvaluationUntil());
        return new MemberFilings(
                frame.year(), frame.selfEvaluationFrom(), frame.selfEvaluationUntil(), today, open, members);
    }

    public int filed() {
        return (int) members.stream().filter(Member::filed).count();
    }

    /** @param urgedAt when this association last urged it, or null */
    public record Member(UUID key, String name, String licenceNumber, boolean filed, Instant urgedAt) {}
}
