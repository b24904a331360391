package io.zhuangan.training.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import io.zhuangan.shared.Time;
import io.zhuangan.training.SittingState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** One attempt at a test: begun, then handed in or ended by its time, with a mark from that moment on. */
@Entity
@Table(name = "exam_sitting")
@EntityListeners(TenantGuard.class)
public class ExamSitting implements TenantOwned {
    @Id
    private long id;

    @Column(name = "uid")
    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "enterprise_id")
    private long enterpriseId;

    @Column(name = "exam_id")
    private long examId;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "person_id")
    private long personId;

    private int attempt;

    @Enumerated(EnumType.STRING)
    private SittingState state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "pass_mark")
    private int passMark;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    private int asked;

    @Column(name = "right_count")
    private Integer rightCount;

    private BigDecimal score;
    private boolean passed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ExamSitting() {}

    public ExamSitting(ExamDesk desk, int attempt, int asked, Instant now) {
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = desk.owner().tenantId();
        this.enterpriseId = desk.enterpriseId();
        this.examId = desk.examId();
        this.enrolmentId = desk.enrolmentId();
        this.personId = desk.personId();
        this.attempt = attempt;
        this.asked = asked;
        this.passMark = desk.passMark();
        this.state = SittingState.RUNNING;
        this.startedAt = now;
        this.endsAt = SittingRule.end(desk.terms(), now);
    }

    /** A result from paper: no questions, no clock, the mark alone. */
    public static ExamSitting onPaper(CourseExam exam, Enrolment place, PaperMark mark, String by, Instant now) {
        ExamSitting sitting = new ExamSitting();
        sitting.id = Ids.next();
        sitting.uid = UUID.randomUUID();
        sitting.tenantId = place.tenantId();
        sitting.enterpriseId = place.enterpriseId();
        sitting.examId = exam.id();
        sitting.enrolmentId = place.id();
        sitting.personId = place.personId();
        sitting.attempt = 1;
        sitting.state = SittingState.PAPER;
        sitting.take(mark, exam.plan().passMark(), by, now);
        return sitting;
    }

    /** What a later list says of a result from paper. */
    public void correct(PaperMark mark, int passMarkNow, String by, Instant now) {
        if (!onPaper()) throw new IllegalStateException("an attempt in the product is not corrected");
        take(mark, passMarkNow, by, now);
    }

    private void take(PaperMark mark, int passMarkNow, String by, Instant now) {
        startedAt = mark.moment();
        endsAt = startedAt;
        handedInAt = startedAt;
        score = mark.score();
        passMark = passMarkNow;
        passed = mark.passes(passMarkNow);
        recordedAt = now;
        recordedBy = by;
    }

    public boolean onPaper() {
        return state == SittingState.PAPER;
    }

    /** The mark of a result from paper. */
    public PaperMark paperMark() {
        return new PaperMark(Time.day(startedAt), score);
    }

    /** Answers count until this moment, by the server's clock. */
    public boolean overAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    public boolean running() {
        return state == SittingState.RUNNING;
    }

    /** Ends the attempt with its mark. A second time changes nothing. */
    public boolean settle(Marking marking, Instant now) {
        if (state != SittingState.RUNNING) return false;
        boolean late = overAt(now);
        state = late ? SittingState.TIMED_OUT : SittingState.HANDED_IN;
        handedInAt = late ? endsAt : now;
        rightCount = marking.right();
        score = marking.score();
        passed = marking.passes(passMark);
        return true;
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

    @Override
    public long counterpartId() {
        return enterpriseId;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public SittingState state() {
        return state;
    }

    public int attempt() {
        return attempt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public int asked() {
        return asked;
    }

    public Integer rightCount() {
        return rightCount;
    }

    public BigDecimal score() {
        return score;
    }

    public int passMark() {
        return passMark;
    }

    public boolean passed() {
        return passed;
    }

    /** Who took a result from paper over; null for an attempt in the product. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExamSitting that && Objects.equals(uid, that.uid);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uid);
    }
}
