package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import java.util.List;

/** What firms within reach say beside their grades. */
public interface GradeStatements {
    void add(GradeStatement statement);

    /** All wordings beside a grade, oldest first; at most the last one stands. */
    List<GradeStatement> beside(AccessScope scope, long gradeId);

    /** Writes what was ended before a new wording is added: only one may stand. */
    void flush();
}
