package io.zhuangan.bulletin;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.bulletin.domain.SelfCheck;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hands the self-check (对照检视) in: whole, after the receipt, once. Whom the firm shows it to is ticked with it. */
@UseCase
@Permit(Right.ATTEND)
public class SubmitSelfCheck {
    @Inject
    FirmSide firm;

    @Inject
    AnswerSelfCheck answers;

    @Inject
    SharedAnswers shared;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param given answers as they stand on the page; those left out keep what was saved */
    public record Whole(long version, List<GivenAnswer> given, boolean withAssociation, boolean withRegulator) {
        public Whole {
            given = given == null ? List.of() : List.copyOf(given);
        }
    }

    public void submit(AccessScope scope, UUID key, Whole check) {
        FirmSide.Mine mine = firm.lock(scope, key).asking();
        mine.target().expectVersion(check.version());
        answers.write(scope, mine, check.given(), Time.now(clock));
        SelfCheck.complete(firm.answers(scope, mine.bulletin(), scope.tenantKey()));
        mine.target().submitted(scope, Time.now(clock));
        shared.set(scope, mine, check.withAssociation(), check.withRegulator());
        audit.record(
                scope,
                "SUBMIT_SELF_CHECK",
                DraftBulletin.SUBJECT,
                key,
                null,
                Map.of("association", check.withAssociation(), "regulator", check.withRegulator()),
                null);
    }
}
