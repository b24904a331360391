package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamQuestion;
import io.zhuangan.training.domain.QuestionContent;
import io.zhuangan.training.domain.QuestionVersion;
import io.zhuangan.training.domain.Questions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Puts a question into the bank, or words it anew. Whoever was asked it keeps the version they read: an edit of a
 * version that was asked makes a new one.
 */
@UseCase
@Permit(Right.MANAGE_COURSES)
public class WriteQuestion {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID write(AccessScope scope, QuestionForm form) {
        Instant now = Time.now(clock);
        ExamQuestion question =
                form.key() == null ? new ExamQuestion(scope.tenantId()) : questions.get(scope, form.key());
        if (form.key() != null) question.expectVersion(form.version());
        QuestionContent content = QuestionContent.of(form);
        question.touch(scope.personName(), now);
        if (form.key() == null) {
            questions.add(question, version(scope, question, content, now));
            audit.record(scope, "WRITE_QUESTION", "ExamQuestion", question.key(), null, content, null);
            return question.key();
        }
        QuestionVersion latest = questions.lockLatest(scope, question);
        QuestionContent before = latest.content();
        if (before.equals(content)) return question.key();
        if (!questions.rewrite(scope, latest, content, scope.personName(), now)) {
            questions.add(version(scope, question, content, now));
        }
        audit.record(scope, "CHANGE_QUESTION", "ExamQuestion", question.key(), before, content, null);
        return question.key();
    }

    private static QuestionVersion version(
            AccessScope scope, ExamQuestion question, QuestionContent content, Instant now) {
        return new QuestionVersion(question, question.next(), content, scope.personName(), now);
    }
}
