package io.zhuangan.consultation;

import io.zhuangan.consultation.domain.AnswerEntries;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Permit;
import io.zhuangan.shared.Reads;
import io.zhuangan.shared.Right;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What plan task 18 counts: questions and answers that the city published for everybody. */
@Reads
@Permit(Right.READ_PLAN)
public class AnswerFigures {
    @Inject
    AnswerEntries entries;

    /** An answer that stands: published, and neither replaced nor withdrawn. */
    public record Issued(UUID key, String title, LocalDate on) {}

    /** Answers first published in that calendar year that stand now, newest first. */
    public List<Issued> in(AccessScope scope, int year) {
        return entries.standing(scope, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}
