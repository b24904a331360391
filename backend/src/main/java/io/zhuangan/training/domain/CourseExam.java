package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.Stale;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The test of a course: how long, how often, how well, and from which questions. */
@Entity
@Table(name = "course_exam")
@EntityListeners(TenantGuard.class)
public class CourseExam implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "in_force")
    private boolean inForce;

    private int minutes;

    @Column(name = "pass_mark")
    private int passMark;

    private int attempts;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "random_count")
    private Integer randomCount;

    @Column(name = "random_clauses")
    private String randomClauses;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "touched_by")
    private String touchedBy;

    protected CourseExam() {}

    public CourseExam(Course course) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = course.tenantId();
        this.courseId = course.id();
    }

    public void expectVersion(long seen) {
        if (seen != version) throw new Stale("CourseExam", uid);
    }

    /** Attempts that run keep the minutes, pass mark and questions they began with. */
    public void set(ExamPlan plan, String by, Instant now) {
        inForce = plan.inForce();
        minutes = plan.minutes();
        passMark = plan.passMark();
        attempts = plan.attempts();
        opensAt = plan.opens();
        closesAt = plan.closes();
        randomCount = plan.randomCount();
        randomClauses = String.join("\n", plan.clauses());
        touchedAt = now;
        touchedBy = by;
    }

    public ExamPlan plan() {
        return new ExamPlan(
                inForce,
                minutes,
                passMark,
                attempts,
                opensAt,
                closesAt,
                randomCount,
                QuestionContent.split(randomClauses),
                randomCount == null ? 1 : 0);
    }

    public long id() {
        return id;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public long version() {
        return version;
    }

    public boolean inForce() {
        return inForce;
    }

    public Instant closesAt() {
        return closesAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseExam that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
