package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.FeedbackRule;
import io.zhuangan.training.domain.Feedbacks;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who was there answers a session's form, once; a second time is thanked and changes nothing. That somebody
 * answered and what was answered are two rows that share nothing but the form. For the same reason this is the one
 * write without an audit line, and a kept request names the session alone: neither a moment nor a hash may tie the
 * answer to a name.
 */
@UseCase
@Permit(Right.ATTEND)
public class GiveFeedback {
    @Inject
    Feedbacks feedbacks;

    @Inject
    Clock clock;

    /**
     * @param scales one to five for each question
     * @param text may be empty
     */
    public void give(AccessScope scope, UUID session, List<Integer> scales, String text) {
        Feedbacks.Invitation invited = feedbacks.lockInvitation(scope, session);
        if (invited.view().given()) return;
        OwnFeedback form = invited.view();
        FeedbackRule.refusal(invited.place(), invited.unitsAttended(), form.opens(), form.closes(), Time.now(clock))
                .ifPresent(refusal -> {
                    throw refusal;
                });
        String answers = FeedbackRule.scales(scales, form.questions().size());
        feedbacks.give(scope, invited, answers, FeedbackRule.text(text));
    }
}
