package io.zhuangan.grading.store;

import io.zhuangan.grading.domain.FirmGrade;
import io.zhuangan.grading.domain.Grade;
import io.zhuangan.grading.domain.GradeFigures;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts over grades in the database: one statement each, whatever the number of firms. */
@ApplicationScoped
public class JpaGradeFigures extends ScopedStore implements GradeFigures {
    private static final ScopeRule BY_FIRM = ScopeRule.by("g.tenant_id");
    private static final String STANDS = "g.state in ('NOTIFIED', 'FINAL')";

    /** A year and the one before it; arguments: both years, the year again, its run. */
    private static final String OF_BOTH = " where g.year_number in (?, ?) and (" + STANDS
            + " and (g.year_number <> ? or ? is null) or g.state = 'PRELIMINARY' and g.run_id = ?) and {scope}";

    protected JpaGradeFigures() {}

    /** For tests outside the container. */
    public JpaGradeFigures(EntityManager em) {
        super(em);
    }

    @Override
    public List<YearCount> byYear(AccessScope scope) {
        List<YearCount> found = new ArrayList<>();
        for (Object[] row : rows(
                scope,
                "select g.year_number, g.level, count(*) from grade g where " + STANDS
                        + " and {scope} group by g.year_number, g.level")) {
            found.add(new YearCount(whole(row[0]), level(row[1]), whole(row[2])));
        }
        return found;
    }

    @Override
    public List<Cell> cells(AccessScope scope, Basis basis) {
        List<Cell> found = new ArrayList<>();
        for (Object[] row : rows(
                scope,
                "select g.year_number, g.district_code, e.kinds, g.level, g.state, g.first_seen_at is not null,"
                        + " count(*), coalesce(sum(g.points), 0), count(g.points),"
                        + " sum(g.lost is not null and g.level is not null)"
                        + " from grade g join enterprise e on e.tenant_id = g.tenant_id" + OF_BOTH
                        + " group by g.year_number, g.district_code, e.kinds, g.level, g.state,"
                        + " g.first_seen_at is not null",
                args(basis))) {
            found.add(new Cell(
                    whole(row[0]),
                    (String) row[1],
                    (String) row[2],
                    level(row[3]),
                    FirmGrade.State.valueOf((String) row[4]),
                    whole(row[5]) != 0,
                    whole(row[6]),
                    decimal(row[7]),
                    whole(row[8]),
                    whole(row[9])));
        }
        return found;
    }

    @Override
    public List<Loss> losses(AccessScope scope, Basis basis) {
        List<Loss> found = new ArrayList<>();
        for (Object[] row : rows(
                scope,
                "select g.year_number, l.code, count(*), sum(l.lost), max(l.lost) from grade g join"
                        + " json_table(g.lost, '$[*]' columns (code varchar(40) path '$.code',"
                        + " lost decimal(5, 2) path '$.lost')) l" + OF_BOTH + " group by g.year_number, l.code",
                args(basis))) {
            found.add(new Loss(whole(row[0]), (String) row[1], whole(row[2]), decimal(row[3]), decimal(row[4])));
        }
        return found;
    }

    private static Object[] args(Basis basis) {
        return new Object[] {basis.year(), basis.year() - 1, basis.year(), basis.run(), basis.run()};
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(AccessScope scope, String text, Object... args) {
        return sql(scope, BY_FIRM, text, args).getResultList();
    }

    private static int whole(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).intValue();
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    private static Grade level(Object value) {
        return value == null ? null : Grade.valueOf(value.toString());
    }
}
