package io.zhuangan.acceptance;

import io.zhuangan.grading.domain.Fact;
import io.zhuangan.grading.domain.History;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Puts the firms of {@link SyntheticYear} into a platform's database, straight, because only their number matters. */
final class SyntheticFirms {
    private static final long FIRST_ID = 7_000_000_000_000_000_000L;
    private static final int BATCH = 1000;

    private SyntheticFirms() {}

    static long id(int firm) {
        return FIRST_ID + firm;
    }

    /** Adds what is missing of that many firms, with facts in the order of their days, as a year brings them. */
    static void load(Connection database, int firms) throws SQLException {
        database.setAutoCommit(false);
        if (count(database) >= firms) return;
        long city = one(database, "select id from tenant where kind = 'CITY'");
        try (PreparedStatement tenant = database.prepareStatement("insert into tenant (id, uid, kind, code, name,"
                        + " city_id, district_code, parent_id, demo, created_at)"
                        + " values (?, ?, 'ENTERPRISE', ?, ?, ?, ?, ?, true, utc_timestamp(6))");
                PreparedStatement firm = database.prepareStatement(
                        "insert into enterprise (tenant_id, uid, city_id,"
                                + " name, credit_code, licence_number, licensed_on, district_code, kinds, staff, status, demo)"
                                + " values (?, ?, ?, ?, '91310120MA1HX0001Q', ?, ?, ?, ',SMALL_MEDIUM,', 'BELOW_20', 'ACTIVE', true)");
                PreparedStatement past = database.prepareStatement("insert into grade (id, uid, tenant_id,"
                        + " year_number, occasion, origin, state, firm_uid, firm_name, licence_no, district_code,"
                        + " earned, level, deferral, graded_at) values (?, ?, ?, ?, 'ANNUAL', 'IMPORT', 'FINAL', ?, ?, ?,"
                        + " ?, ?, ?, ?, utc_timestamp(6))")) {
            for (int f = 0; f < firms; f++) {
                String key = SyntheticYear.key(f).toString();
                set(tenant, id(f), key, SyntheticYear.licence(f), SyntheticYear.name(f), city);
                rest(tenant, 6, SyntheticYear.district(f), city);
                tenant.addBatch();
                set(firm, id(f), key, city, SyntheticYear.name(f), SyntheticYear.licence(f));
                rest(firm, 6, SyntheticYear.licensedOn(f), SyntheticYear.district(f));
                firm.addBatch();
                for (History.Past one : SyntheticYear.past(f)) {
                    String level = one.level() == null ? null : one.level().name();
                    long id = FIRST_ID + f * 10L + one.year() % 10;
                    set(past, id, UUID.randomUUID().toString(), id(f), one.year(), key);
                    rest(past, 6, SyntheticYear.name(f), SyntheticYear.licence(f), SyntheticYear.district(f));
                    rest(past, 9, level, level, level == null ? "RECORDED" : null);
                    past.addBatch();
                }
                if (f % BATCH == BATCH - 1 || f == firms - 1) {
                    for (PreparedStatement each : List.of(tenant, firm, past)) each.executeBatch();
                }
            }
        }
        facts(database, firms);
        database.commit();
    }

    private static void facts(Connection database, int firms) throws SQLException {
        try (PreparedStatement row = database.prepareStatement("insert into grading_fact (id, uid, tenant_id,"
                + " natural_key, revision, event, occurred_on, event_count, event_base, subject, batch, due_on, done_on,"
                + " inspection_type, document_no, source, note, origin, state, entered_by, entered_by_name, entered_at,"
                + " counts_from) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '示例数据', ?, 'IMPORT', 'ACTIVE', 0,"
                + " '示例', utc_timestamp(6), '2026-01-01')")) {
            for (int n = 0; n < SyntheticYear.FACTS; n++) {
                for (int f = 0; f < firms; f++) {
                    Fact fact = SyntheticYear.fact(f, n);
                    set(
                            row,
                            FIRST_ID + (long) n * firms + f,
                            fact.key().toString(),
                            id(f),
                            "%064x".formatted(n),
                            fact.event());
                    rest(row, 6, fact.occurredOn(), fact.count(), fact.base(), fact.subject(), fact.batch());
                    rest(row, 11, fact.dueOn(), fact.doneOn(), fact.inspectionType(), fact.documentNo());
                    rest(row, 15, n % 4 == 0 ? "基准测试的示例事实，第%d条".formatted(n + 1) : null);
                    row.addBatch();
                    if (f % BATCH == BATCH - 1 || f == firms - 1) row.executeBatch();
                }
                database.commit();
            }
        }
    }

    private static void set(PreparedStatement row, Object... values) throws SQLException {
        rest(row, 1, values);
    }

    private static void rest(PreparedStatement row, int from, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) row.setObject(from + i, values[i]);
    }

    private static long count(Connection database) throws SQLException {
        return one(database, "select count(*) from enterprise where tenant_id >= " + FIRST_ID);
    }

    private static long one(Connection database, String question) throws SQLException {
        try (Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
