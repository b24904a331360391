package io.zhuangan.training;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.Time;
import io.zhuangan.shared.UseCase;
import io.zhuangan.training.domain.ExamQuestion;
import io.zhuangan.training.domain.QuestionContent;
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
    QuestionBook book;

    @Inject
    Clock clock;

    public UUID write(AccessScope scope, QuestionForm form) {
        Instant now = Time.now(clock);
        if (form.key() == null)
            return book.add(scope, QuestionContent.of(form), now).key();
        ExamQuestion question = questions.get(scope, form.key());
        question.expectVersion(form.version());
        book.change(scope, question, QuestionContent.of(form), now);
        return question.key();
    }
}
