package io.zhuangan.grading.domain;

import io.zhuangan.shared.Ids;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.shared.TenantGuard;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A result of an earlier year that came from a file, and what the document says it is without the decision that fell
 * (Measures Art. 11). The facts behind it are not known here, so its level is named and never computed.
 */
@Entity
@Table(name = "restoration_result")
@EntityListeners(TenantGuard.class)
public class RestorationResult implements TenantOwned {
    private static final BigDecimal FULL = new BigDecimal("100");

    @Id
    private long id;

    @Column(name = "tenant_id")
    private long tenantId;

    @Column(name = "restoration_id")
    private long restorationId;

    @Column(name = "grade_uid")
    private UUID grade;

    @Column(name = "year_number")
    private int year;

    @Enumerated(EnumType.STRING)
    private Grade level;

    private BigDecimal points;

    protected RestorationResult() {}

    /**
     * What the document says.
     *
     * @param year of the result
     * @param level as it is without the decision that fell
     * @param points 0 to 100 with at most one decimal, or null where the document names none
     */
    public record Stated(int year, Grade level, BigDecimal points) {}

    /**
     * @param before the firm's result of that year that stands, or null when there is none
     * @throws RuleViolated RESTORATION_RESULT_WRONG when no result from a file stands for that year or no level is
     *     named; RESTORATION_RESULT_SAME when it would not change; RESTORATION_RESULT_LOWER when it would fall although a
     *     decision fell; POINTS_OUT_OF_RANGE
     */
    public RestorationResult(Restoration restoration, FirmGrade before, Stated stated) {
        if (stated.level() == null || before == null || !before.takenOver() || !before.stands()) {
            throw new RuleViolated(GradingError.RESTORATION_RESULT_WRONG, stated.year());
        }
        if (stated.level() == before.level() && same(stated.points(), before.points())) {
            throw new RuleViolated(GradingError.RESTORATION_RESULT_SAME, stated.year(), before.level());
        }
        boolean worse = before.level() != null && stated.level().compareTo(before.level()) > 0;
        if (worse && restoration.ground() != Restoration.Ground.RECORDED_WRONGLY) {
            throw new RuleViolated(GradingError.RESTORATION_RESULT_LOWER, stated.year(), before.level());
        }
        if (!inRange(stated.points())) throw new RuleViolated(GradingError.POINTS_OUT_OF_RANGE);
        id = Ids.next();
        tenantId = restoration.tenantId();
        restorationId = restoration.id();
        grade = before.key();
        year = stated.year();
        level = stated.level();
        points = stated.points();
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Points of a result: none, or 0 to 100 with at most one decimal. */
    public static boolean inRange(BigDecimal points) {
        return points == null
                || points.signum() >= 0
                        && points.compareTo(FULL) <= 0
                        && points.stripTrailingZeros().scale() <= 1;
    }

    @Override
    public long tenantId() {
        return tenantId;
    }

    /** Key of the result it puts right. */
    public UUID grade() {
        return grade;
    }

    public Stated stated() {
        return new Stated(year, level, points);
    }
}
