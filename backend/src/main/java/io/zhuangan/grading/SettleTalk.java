package io.zhuangan.grading;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.grading.domain.AccountabilityTalk;
import io.zhuangan.grading.domain.Talks;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Keeps what became of a proposed talk (Measures Art. 12): held on a day with a note, or not needed for a reason. */
@UseCase
@Permit({Right.GRADE, Right.RELEASE_GRADES})
public class SettleTalk {
    @Inject
    Talks talks;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * @param version that was read
     * @param held whether it took place
     * @param heldOn the day it did
     * @param note what was said, or why it is not needed
     */
    public record Outcome(UUID talk, long version, boolean held, LocalDate heldOn, String note) {}

    public TalkView settle(AccessScope scope, Outcome outcome) {
        AccountabilityTalk talk = talks.get(scope, outcome.talk());
        talk.expectVersion(outcome.version());
        if (outcome.held()) {
            talk.held(scope, outcome.heldOn(), outcome.note(), LocalDate.now(clock), Time.now(clock));
        } else {
            talk.notNeeded(scope, outcome.note(), Time.now(clock));
        }
        audit.record(
                scope,
                "SETTLE_TALK",
                "AccountabilityTalk",
                talk.key(),
                Map.of("state", AccountabilityTalk.State.PROPOSED),
                Map.of("state", talk.state(), "heldOn", String.valueOf(talk.heldOn())),
                talk.note());
        return TalkView.of(talk);
    }
}
