package io.zhuangan.selfevaluation;

import io.zhuangan.grading.YearFrame;
import io.zhuangan.selfevaluation.domain.FilingReminder;
import io.zhuangan.selfevaluation.domain.SelfEvaluations;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Which members of the caller's association have not filed yet. */
@Reads
@Permit(Right.URGE_MEMBERS)
public class MemberFilingQueries {
    @Inject
    SelfEvaluations evaluations;

    @Inject
    EvaluationYears years;

    public MemberFilings current(AccessScope scope) {
        if (scope.kind() != TenantKind.ASSOCIATION) throw new NotFound("MemberFilings", scope.tenantKey());
        YearFrame frame = years.current(scope);
        Map<Long, Instant> urged = new HashMap<>();
        for (FilingReminder r : evaluations.reminders(scope, frame.year())) urged.putIfAbsent(r.tenantId(), r.sentAt());
        return MemberFilings.of(
                frame,
                years.today(),
                evaluations.ofMembers(scope, frame.year(), years.today()).stream()
                        .map(m -> new MemberFilings.Member(
                                m.key(), m.name(), m.licenceNumber(), m.filed(), urged.get(m.firm())))
                        .toList());
    }
}
