package io.zhuangan.consultation;

import io.zhuangan.calendar.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question as its asker and the bureau see it.
 *
 * @param asker the firm or association
 * @param due last day for an answer; null once there is one
 * @param draft what is drafted; for the asker the answer, once it is decided
 * @param draftedByMe the caller drafted it and does not decide it
 * @param entry key of the published entry that was made of it, or null
 * @param follows key of the question it follows, or null
 * @param followUp key of the question that follows it, or null
 * @param steps empty in lists
 */
public record QuestionView(
        UUID key,
        long version,
        String asker,
        String askerEn,
        String topic,
        String title,
        String words,
        String clause,
        AskedProduct product,
        boolean mayPublish,
        String askedBy,
        Instant askedAt,
        QuestionState state,
        Deadline due,
        AnswerDraft draft,
        String draftedBy,
        boolean draftedByMe,
        String returnReason,
        String answeredBy,
        Instant answeredAt,
        UUID entry,
        UUID follows,
        UUID followUp,
        List<Step> steps) {
    public QuestionView {
        steps = List.copyOf(steps);
    }

    public boolean late() {
        return due != null && due.late();
    }

    public String askerIn(boolean english) {
        return english && askerEn != null && !askerEn.isEmpty() ? askerEn : asker;
    }

    /** What happened once. */
    public record Step(QuestionState to, Instant at, String by, String words) {}
}
