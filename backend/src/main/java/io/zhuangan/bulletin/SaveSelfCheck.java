package io.zhuangan.bulletin;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps what the firm answered so far. A draft is the firm's alone and not audited. */
@UseCase
@Permit(Right.ATTEND)
public class SaveSelfCheck {
    @Inject
    FirmSide firm;

    @Inject
    AnswerSelfCheck answers;

    @Inject
    Clock clock;

    /** @param version of the firm's page: an answer that a colleague gave since is never overwritten */
    public void save(AccessScope scope, UUID key, long version, List<GivenAnswer> given) {
        FirmSide.Mine mine = firm.lock(scope, key).asking();
        mine.target().expectVersion(version);
        answers.write(scope, mine, given, Time.now(clock));
    }
}
