package io.zhuangan.showcase;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TextKey;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.showcase.domain.Juries;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** A juror declares to be too close to a nomination: points given before are taken out, and no scores are shown. */
@UseCase
@Permit(Right.JUDGE_CASES)
public class RecuseJuror {
    private static final int LONGEST = 500;

    @Inject
    Juries juries;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public record Recusal(UUID nomination, String reason) {}

    public void recuse(AccessScope scope, Recusal r) {
        Juries.Seat juror =
                juries.seat(scope, r.nomination()).orElseThrow(() -> new NotFound("CaseNomination", r.nomination()));
        if (!juror.state().equals(NominationState.SUBMITTED.name())) {
            throw new RuleViolated(ShowcaseError.NOMINATION_NOT_OPEN, NominationState.valueOf(juror.state()));
        }
        if (r.reason() == null || r.reason().isBlank()) throw new RuleViolated(ShowcaseError.RECUSAL_NEEDS_REASON);
        if (r.reason().length() > LONGEST) {
            throw new RuleViolated(ShowcaseError.TEXT_TOO_LONG, new TextKey("editorial", "recuse"), LONGEST);
        }
        juries.recuse(juror, r.reason().strip(), Time.now(clock));
        audit.record(
                scope,
                "RECUSE_JUROR",
                "CaseNomination",
                r.nomination(),
                null,
                null,
                r.reason().strip());
    }
}
