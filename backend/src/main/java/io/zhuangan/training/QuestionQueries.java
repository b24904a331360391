package io.zhuangan.training;

import io.zhuangan.intake.SheetWriter;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import io.zhuangan.training.domain.Questions;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The association's bank of questions, right answers included. */
@Reads
@Permit(Right.MANAGE_COURSES)
public class QuestionQueries {
    private static final int MOST = 1000;

    @Inject
    Questions questions;

    public QuestionView question(AccessScope scope, UUID key) {
        return questions.view(scope, key);
    }

    /** Latest touched first. */
    public List<QuestionView> list(AccessScope scope, QuestionFilter filter, int from, int most) {
        return questions.list(scope, filter, from, Math.min(most, MOST));
    }

    public long count(AccessScope scope, QuestionFilter filter) {
        return questions.count(scope, filter);
    }

    /** Every question in use, as the import takes it in; right answers included. */
    public byte[] sheet(AccessScope scope, boolean english) {
        List<List<Object>> rows = questions.bank(scope).stream()
                .filter(kept -> !kept.question().archived())
                .map(kept -> BankFile.row(kept.question().key(), kept.latest().content(), english))
                .toList();
        return SheetWriter.one(BankFile.name(english), BankFile.headings(english), rows);
    }

    /** Clauses with how many questions in use are about each. */
    public Map<String, Integer> clauses(AccessScope scope) {
        return questions.clauses(scope);
    }
}
