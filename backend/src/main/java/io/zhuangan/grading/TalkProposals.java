package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.AccountabilityTalk;
import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.Grades;
import io.zhuangan.grading.domain.History;
import io.zhuangan.grading.domain.Talks;
import io.zhuangan.shared.AccessScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes the talk of Measures Art. 12 at a firm's first fall to C or D in its whole history, and takes the proposal
 * back when the grade is put right. A firm whose first known grade is that low has fallen for the first time too.
 */
@ApplicationScoped
public class TalkProposals {
    @Inject
    Talks talks;

    @Inject
    Grades grades;

    @Inject
    AuditLog audit;

    /** After a release: one look at all firms that came out low. @return how many talks were proposed */
    int afterRelease(AccessScope scope, long run, int year, Instant now) {
        List<FirmGrade> low = grades.low(scope, run);
        List<Long> firms = low.stream().map(FirmGrade::tenantId).toList();
        Map<Long, List<History.Past>> past = grades.pastOf(scope, firms, year);
        Set<Long> having = talks.having(scope, firms);
        int proposed = 0;
        for (FirmGrade grade : low) {
            boolean before =
                    past.getOrDefault(grade.tenantId(), List.of()).stream().anyMatch(p -> low(p.level()));
            if (before || having.contains(grade.tenantId())) continue;
            talks.add(new AccountabilityTalk(grade, now));
            proposed++;
        }
        return proposed;
    }

    /** After one firm got another grade, or lost one: the proposal follows what stands. */
    void review(AccessScope scope, long firm, Instant now) {
        Optional<FirmGrade> first = grades.historyOf(scope, firm).stream()
                .filter(g -> low(g.level()))
                .min(Comparator.comparingInt(FirmGrade::year));
        Optional<AccountabilityTalk> open = talks.of(scope, firm);
        boolean holds = open.isPresent()
                && first.filter(f -> f.year() == open.get().year()).isPresent();
        if (open.isPresent() && !holds && open.get().withdraw(now)) {
            audit.record(
                    scope,
                    "WITHDRAW_TALK",
                    "AccountabilityTalk",
                    open.get().key(),
                    Map.of("state", AccountabilityTalk.State.PROPOSED),
                    Map.of("state", AccountabilityTalk.State.WITHDRAWN),
                    null);
        }
        boolean free = open.isEmpty() || open.get().state() == AccountabilityTalk.State.WITHDRAWN;
        // results from before this platform had their talk, or none, elsewhere
        first.filter(f -> free && f.ruleSetId() != null).ifPresent(f -> talks.addAfter(new AccountabilityTalk(f, now)));
    }

    private static boolean low(Grade level) {
        return level == Grade.C || level == Grade.D;
    }
}
