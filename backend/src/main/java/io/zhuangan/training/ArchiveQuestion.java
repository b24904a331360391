package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamQuestion;
import io.zhuangan.training.domain.Questions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Takes a question out of every new attempt, or back in. Doing it twice changes nothing. */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class ArchiveQuestion {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void archive(AccessScope scope, UUID key, boolean archived) {
        ExamQuestion question = questions.get(scope, key);
        question.archive(archived, scope.personName(), Time.now(clock));
        String action = archived ? "ARCHIVE_QUESTION" : "BRING_BACK_QUESTION";
        audit.record(scope, action, "ExamQuestion", key, null, null, null);
    }
}
