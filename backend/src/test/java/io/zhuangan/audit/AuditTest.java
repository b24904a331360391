package io.zhuangan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Refused;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.TenantKind;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditTest {
    record State(String name, int seats, LocalDate day, TenantKind kind, List<String> tags, Map<String, Object> more) {}

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private final Given.Tenant firm = given.enterprise("310120");
    private final AccessScope scope = firm.scope(Right.READ_AUDIT);
    private final AccessScope platform = AccessScope.platformFor(0, null, TenantKind.OPERATOR, 0);

    private void write(AccessScope who, String action) {
        db.call(who, use -> {
            use.get(AuditLog.class).record(who, action, "Course", "k-" + action, null, "后", "理由");
            return null;
        });
    }

    private void sealAll() {
        while (SealAudit.full(seal())) {
            // more to seal
        }
    }

    private int seal() {
        return db.call(platform, use -> use.get(SealAudit.class).seal(platform));
    }

    private ChainReport check(String notedHead) {
        return db.call(platform, use -> use.get(VerifyAuditChain.class).verify(platform, notedHead));
    }

    private List<AuditView> seen(AccessScope who) {
        return db.call(who, use -> use.get(AuditQueries.class).newest(who, null, null, null, 50))
                .items();
    }

    /** What a test broke on purpose is mended, so that the chain is whole for the next one. */
    @AfterEach
    void mend() throws SQLException {
        sql("drop trigger if exists audit_entry_no_update", "drop trigger if exists audit_entry_no_delete");
        sql("update audit_entry set after_text = '\"后\"' where after_text = '\"改\"'");
        guardAgain();
    }

    private void guardAgain() throws SQLException {
        for (String order : List.of("update", "delete")) {
            sql("create or replace trigger audit_entry_no_" + order + " before " + order
                    + " on audit_entry for each row signal sqlstate '45000' set message_text = 'append-only'");
        }
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = db.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    @Test
    @DisplayName("a line carries who, what and the states as JSON")
    void line() {
        State state = new State("课", 40, LocalDate.of(2026, 11, 22), TenantKind.CITY, List.of("a\"b"), Map.of("k", 1));
        db.call(scope, use -> {
            use.get(AuditLog.class).record(scope, "PUBLISH", "Course", "key", state, null, null);
            return null;
        });
        AuditView view = seen(scope).get(0);
        assertThat(view.personName()).isEqualTo("测试者");
        assertThat(view.tenantName()).isEqualTo(firm.name());
        assertThat(view.before())
                .isEqualTo("{\"name\":\"课\",\"seats\":40,\"day\":\"2026-11-22\",\"kind\":\"CITY\","
                        + "\"tags\":[\"a\\\"b\"],\"more\":{\"k\":1}}");
        assertThat(view.after()).isNull();
    }

    @Test
    @DisplayName("what is rolled back leaves no line")
    void rolledBack() {
        assertThatThrownBy(() -> db.call(scope, use -> {
                    use.get(AuditLog.class).record(scope, "PUBLISH", "Course", "key", null, null, null);
                    use.em().flush();
                    throw new IllegalStateException("later");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seen(scope)).isEmpty();
    }

    @Test
    @DisplayName("another firm sees none of it, the city sees both")
    void scoped() {
        Given.Tenant other = given.enterprise("310106");
        AccessScope stranger = other.scope(Right.READ_AUDIT);
        write(scope, "ONE");
        write(stranger, "TWO");
        assertThat(seen(scope)).extracting(AuditView::action).containsExactly("ONE");
        assertThat(seen(stranger)).extracting(AuditView::action).containsExactly("TWO");
        AccessScope city = given.city().scope(Right.READ_AUDIT);
        assertThat(seen(city)).extracting(AuditView::action).containsExactly("TWO", "ONE");
        AccessScope district = given.district("310120").scope(Right.READ_AUDIT);
        assertThat(seen(district)).extracting(AuditView::action).containsExactly("ONE");
    }

    @Test
    @DisplayName("a refusal is written down after the refused transaction is gone")
    void refusal() {
        db.call(scope, use -> {
            use.get(RefusalListener.class).heard(new Refused(scope, "EnrolColleagues", "Course", "foreign-key"));
            return null;
        });
        assertThat(seen(scope)).singleElement().satisfies(view -> {
            assertThat(view.action()).isEqualTo("REFUSED");
            assertThat(view.subjectKey()).isEqualTo("foreign-key");
        });
    }

    @Test
    @DisplayName("the database refuses to change or delete a line or a seal")
    void appendOnly() {
        write(scope, "KEPT");
        sealAll();
        for (String statement : List.of(
                "update audit_entry set reason = 'x'",
                "delete from audit_entry",
                "update audit_seal set hash = '0'",
                "delete from audit_seal")) {
            assertThatThrownBy(() -> sql(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("sealed lines form a whole chain; sealing again adds nothing")
    void whole() {
        write(scope, "A");
        write(scope, "B");
        sealAll();
        ChainReport report = check(null);
        assertThat(report.faults()).isEmpty();
        assertThat(report.sealed()).isGreaterThanOrEqualTo(2);
        sealAll();
        assertThat(check(report.headHash()).whole()).isTrue();
    }

    @Test
    @DisplayName("a line that is still being written does not hold up the sealer and is sealed later")
    void slowWriter() {
        sealAll();
        EntityManager slow = db.factory().createEntityManager();
        try {
            slow.getTransaction().begin();
            new io.zhuangan.Wiring(slow, TestDatabase.CLOCK)
                    .get(AuditLog.class)
                    .record(scope, "SLOW", "Course", "s", null, null, null);
            slow.flush();
            write(scope, "FAST");
            assertThat(seal()).isEqualTo(1);
            slow.getTransaction().commit();
        } finally {
            slow.close();
        }
        assertThat(seal()).isEqualTo(1);
        assertThat(check(null).faults()).isEmpty();
    }

    @Test
    @DisplayName("a changed line is found, and only that one")
    void changed() throws SQLException {
        write(scope, "TARGET");
        write(scope, "NEXT");
        sealAll();
        AuditView target = seen(scope).stream()
                .filter(v -> v.action().equals("TARGET"))
                .findFirst()
                .orElseThrow();
        sql(
                "drop trigger audit_entry_no_update",
                "update audit_entry set after_text = '\"改\"' where uid = '" + target.key() + "'");
        assertThat(check(null).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(ChainReport.Kind.CHANGED);
            assertThat(fault.entry()).isEqualTo(target.key().toString());
        });
    }

    @Test
    @DisplayName("a removed line is found")
    void removed() throws SQLException {
        write(scope, "GONE");
        sealAll();
        AuditView target = seen(scope).get(0);
        sql(
                "create table audit_spare as select * from audit_entry where uid = '" + target.key() + "'",
                "drop trigger audit_entry_no_delete",
                "delete from audit_entry where uid = '" + target.key() + "'");
        try {
            assertThat(check(null).faults())
                    .extracting(ChainReport.Fault::kind)
                    .containsExactly(ChainReport.Kind.ENTRY_MISSING);
        } finally {
            sql(
                    "drop trigger audit_entry_waits",
                    "insert into audit_entry select * from audit_spare",
                    "drop table audit_spare",
                    "create trigger audit_entry_waits after insert on audit_entry for each row"
                            + " insert into audit_unsealed (entry_id) values (new.id)");
        }
    }

    @Test
    @DisplayName("a cut tail is found by a head noted earlier; a line taken off the waiting list is found too")
    void tailAndWaiting() throws SQLException {
        write(scope, "LAST");
        sealAll();
        assertThat(check("f".repeat(64)).faults())
                .extracting(ChainReport.Fault::kind)
                .containsExactly(ChainReport.Kind.TAIL_MISSING);
        sealAll();
        write(scope, "HIDDEN");
        sql("create table audit_spare as select * from audit_unsealed", "delete from audit_unsealed");
        try {
            assertThat(check(null).faults())
                    .extracting(ChainReport.Fault::kind)
                    .containsExactly(ChainReport.Kind.NEVER_SEALED);
        } finally {
            sql("insert into audit_unsealed select * from audit_spare", "drop table audit_spare");
        }
    }
}
