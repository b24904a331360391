package io.zhuangan.training;

import io.zhuangan.audit.AuditLog;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.domain.ExamQuestion;
import io.zhuangan.training.domain.QuestionContent;
import io.zhuangan.training.domain.QuestionVersion;
import io.zhuangan.training.domain.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Writes questions with their versions and audit lines, in the transaction of whoever asks for it. */
@ApplicationScoped
public class QuestionBook {
    @Inject
    Questions questions;

    @Inject
    AuditLog audit;

    protected QuestionBook() {}

    ExamQuestion add(AccessScope scope, QuestionContent content, Instant now) {
        ExamQuestion question = new ExamQuestion(scope.tenantId());
        question.touch(scope.personName(), now);
        questions.add(question, version(scope, question, content, now));
        audit.record(scope, "WRITE_QUESTION", "ExamQuestion", question.key(), null, content, null);
        return question;
    }

    /** What nobody was asked is worded anew; what somebody was asked gets a new version. */
    void change(AccessScope scope, ExamQuestion question, QuestionContent content, Instant now) {
        question.touch(scope.personName(), now);
        QuestionVersion latest = questions.lockLatest(scope, question);
        QuestionContent before = latest.content();
        if (before.equals(content)) return;
        if (!questions.rewrite(scope, latest, content, scope.personName(), now)) {
            questions.add(version(scope, question, content, now));
        }
        audit.record(scope, "CHANGE_QUESTION", "ExamQuestion", question.key(), before, content, null);
    }

    private static QuestionVersion version(
            AccessScope scope, ExamQuestion question, QuestionContent content, Instant now) {
        return new QuestionVersion(question, question.next(), content, scope.personName(), now);
    }
}
