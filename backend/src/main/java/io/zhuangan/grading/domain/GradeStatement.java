package io.zhuangan.grading.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 补充说明: what a firm says beside its own told grade, after the right to reply of the British food hygiene ratings.
 * It changes nothing: no points, no level, no deadline. Each wording stays on record.
 */
@Entity
@Table(name = "grade_statement")
@EntityListeners(TenantGuard.class)
public class GradeStatement implements TenantOwned {
    /** Characters. Our own limit, not the law's: a word beside the grade; an objection has room for more. */
    public static final int LONGEST = 500;

    @Id
    private long id;

    private UUID uid;

    @Column(name = "tenant_id")
    private long tenantId;

    @Version
    private long version;

    @Column(name = "grade_id")
    private long gradeId;

    private int number;

    private String words;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_by_name")
    private String writtenByName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by_name")
    private String endedByName;

    private boolean withdrawn;

    protected GradeStatement() {}

    /** @param number 1 for the first wording beside this grade */
    public GradeStatement(AccessScope by, FirmGrade beside, int number, String words, Instant now) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) throw new RuleViolated(GradingError.STATEMENT_EMPTY);
        if (said.length() > LONGEST) throw new RuleViolated(GradingError.STATEMENT_TOO_LONG, LONGEST, said.length());
        this.id = Ids.next();
        this.uid = UUID.randomUUID();
        this.tenantId = beside.tenantId();
        this.gradeId = beside.id();
        this.number = number;
        this.words = said;
        this.writtenBy = by.personId();
        this.writtenByName = by.personName();
        this.writtenAt = now;
    }

    /** Another wording takes its place. */
    public void replaced(AccessScope by, Instant now) {
        end(by, now);
    }

    /** The firm takes it back; what was said stays on record. */
    public void withdraw(AccessScope by, Instant now) {
        end(by, now);
        withdrawn = true;
    }

    private void end(AccessScope by, Instant now) {
        if (!stands()) throw new IllegalStateException("statement " + uid + " does not stand");
        endedAt = now;
        endedByName = by.personName();
    }

    public boolean stands() {
        return endedAt == null;
    }

    public UUID key() {
        return uid;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    public int number() {
        return number;
    }

    public String words() {
        return words;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String endedByName() {
        return endedByName;
    }

    public boolean withdrawn() {
        return withdrawn;
    }
}
