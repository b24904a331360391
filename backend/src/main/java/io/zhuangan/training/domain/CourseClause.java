package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course teaches a clause. */
@Entity
@Table(name = "course_clause")
@EntityListeners(TenantGuard.class)
public class CourseClause implements TenantOwned {
    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "clause_id")
    private long clauseId;

    protected CourseClause() {}

    public CourseClause(Course course, GmpClause clause) {
        this.id = Ids.next();
        this.tenantId = course.tenantId();
        this.courseId = course.id();
        this.clauseId = clause.id();
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long courseId() {
        return courseId;
    }

    public long clauseId() {
        return clauseId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseClause that && courseId == that.courseId && clauseId == that.clauseId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(courseId * 31 + clauseId);
    }
}
