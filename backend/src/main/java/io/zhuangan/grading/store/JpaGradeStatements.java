package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.GradeStatement;
import io.zhuangan.grading.domain.GradeStatements;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Firms' statements in the database. */
@ApplicationScoped
public class JpaGradeStatements extends ScopedStore implements GradeStatements {
    @Override
    public void add(GradeStatement statement) {
        super.add(statement);
    }

    @Override
    public List<GradeStatement> beside(AccessScope scope, long gradeId) {
        return query(
                        scope,
                        GradeStatement.class,
                        ScopeRule.by("s.tenantId"),
                        "select s from GradeStatement s where s.gradeId = :grade and {scope} order by s.number")
                .setParameter("grade", gradeId)
                .getResultList();
    }

    @Override
    public void flush() {
        em.flush();
    }
}
