package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.SessionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person's place and the test of its course, as both stand when somebody comes to sit it.
 *
 * @param owner the platform acting for the association whose test it is
 * @param enrolment key of the place
 * @param randomCount null = the chosen questions
 */
public record ExamDesk(
        AccessScope owner,
        String association,
        long examId,
        SittingRule.Terms terms,
        int passMark,
        Integer randomCount,
        List<String> clauses,
        long enrolmentId,
        UUID enrolment,
        long enterpriseId,
        long personId,
        String personName,
        UUID session,
        String title,
        int number,
        Instant held,
        EnrolmentState place,
        SessionState sessionState,
        long unitsAttended) {

    public SittingRule.Standing standing(List<ExamSitting> sittings) {
        return new SittingRule.Standing(
                place,
                sessionState,
                unitsAttended,
                sittings.size(),
                sittings.stream().anyMatch(ExamSitting::passed));
    }
}
