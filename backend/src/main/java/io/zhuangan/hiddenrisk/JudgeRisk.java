package io.zhuangan.hiddenrisk;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** A head says whether a report is a risk, how grave, who puts it right and by when. */
@UseCase
@Permit(Right.HANDLE_RISKS)
public class JudgeRisk {
    @Inject
    OwnLog log;

    @Inject
    Clock clock;

    /** @param version that was read */
    public void judge(AccessScope scope, UUID key, long version, RiskJudgement judgement) {
        log.step(scope, key, version, risk -> risk.judge(judgement, LocalDate.now(clock), Time.now(clock)));
    }
}
