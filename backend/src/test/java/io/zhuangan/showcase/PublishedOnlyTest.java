package io.zhuangan.showcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.Given;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.CityFounded;
import io.zhuangan.shared.Right;
import io.zhuangan.shared.RuleViolated;
import io.zhuangan.showcase.domain.Published;
import io.zhuangan.showcase.store.PublishedViews;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

/** The public site's database user: granted as the launcher grants it, it reads published views and nothing else. */
class PublishedOnlyTest {
    private static final String USER = "public_reader";
    private static final String PASSWORD = "reads-only-what-is-public";

    private final TestDatabase db = TestDatabase.get();
    private final Given given = db.given();
    private AccessScope chen;
    private AccessScope lin;
    private Given.Tenant city;

    @BeforeEach
    void reader() throws SQLException {
        city = given.city();
        chen = city.scope(1, "陈知远", Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE, Right.READ_PLAN);
        lin = city.scope(2, "林听", Right.EDIT_SHOWCASE, Right.PUBLISH_SHOWCASE);
        try (Connection c = db.connect();
                Statement s = c.createStatement()) {
            for (String host : List.of("127.0.0.1", "localhost")) {
                String who = "'" + USER + "'@'" + host + "'";
                s.execute("create user if not exists " + who + " identified by '" + PASSWORD + "'");
                for (String view : names(c, "table_name like 'published\\_%'")) {
                    s.execute("grant select on " + view + " to " + who);
                }
            }
        }
    }

    private static List<String> names(Connection c, String where) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement();
                ResultSet rows = s.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and " + where)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private Published published() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(db.url());
            source.setUser(USER);
            source.setPassword(PASSWORD);
            return new PublishedViews(source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID written(AccessScope who, CaseDraft draft) {
        return db.call(who, use -> use.get(WriteCase.class).write(who, draft));
    }

    private void publish(AccessScope who, UUID key) {
        CaseView seen = seen(who, key);
        db.call(who, use -> {
            use.get(PublishCase.class).publish(who, new PublishCase.Publication(key, seen.version()));
            return null;
        });
    }

    private CaseView seen(AccessScope who, UUID key) {
        return db.call(who, use -> use.get(CaseQueries.class).get(who, key));
    }

    @Test
    @DisplayName("公众账号能读每一个公开视图，读不了任何一张表，也写不了")
    void grants() throws SQLException {
        try (Connection owner = db.connect();
                Connection reader = DriverManager.getConnection(db.url(), USER, PASSWORD);
                Statement s = reader.createStatement()) {
            List<String> views = names(owner, "table_name like 'published\\_%'");
            assertThat(views).contains("published_case", "published_cluster", "published_bulletin");
            for (String view : views)
                s.executeQuery("select * from " + view + " limit 1").close();
            List<String> rest = names(owner, "table_name not like 'published\\_%'");
            assertThat(rest).contains("case_study", "tenant", "person", "certificate");
            for (String table : rest) {
                assertThatThrownBy(() -> s.executeQuery("select 1 from " + table + " limit 1"))
                        .as(table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
            assertThat(names(reader, "1 = 1")).containsExactlyInAnyOrderElementsOf(views);
            assertThatThrownBy(() -> s.executeUpdate("delete from published_cluster"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    @DisplayName("公开视图里没有内部编号，也没有等级")
    void nothingInside() throws SQLException {
        try (Connection reader = DriverManager.getConnection(db.url(), USER, PASSWORD);
                Statement s = reader.createStatement();
                ResultSet rows = s.executeQuery("select table_name, column_name from information_schema.columns"
                        + " where table_schema = database()")) {
            while (rows.next()) {
                String column = rows.getString(2);
                assertThat(column)
                        .as(rows.getString(1))
                        .doesNotContain("grade")
                        .doesNotContain("points")
                        .isNotIn("id", "tenant_id", "person_id", "enterprise_id", "person_name");
            }
        }
    }

    @Test
    @DisplayName("草稿不公开；第二人发布后公开；撤下后立即不公开")
    void lifeOfACase() {
        UUID key = written(chen, GivenCase.draft("逐批放行"));
        assertThat(published().oneCase(key, "zh")).isEmpty();
        assertThatThrownBy(() -> publish(chen, key))
                .isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                        .isEqualTo(ShowcaseError.CASE_NEEDS_SECOND_PERSON));
        publish(lin, key);
        PublicCase shown = published().oneCase(key, "en").orElseThrow();
        assertThat(shown.lang()).as("not translated, so in Chinese").isEqualTo("zh");
        assertThat(shown.number()).isEqualTo(1);
        assertThat(shown.results()).hasSize(1);

        CaseView before = seen(chen, key);
        written(
                chen,
                GivenCase.draft(key, before.version(), "新题目", GivenCase.words("新题目"), LocalDate.parse("2028-09-01")));
        assertThat(published().oneCase(key, "zh").orElseThrow().words().title()).isEqualTo("逐批放行");
        publish(lin, key);
        assertThat(published().oneCase(key, "zh").orElseThrow().revision()).isEqualTo(2);
        List<CaseQueries.Published> counted =
                db.call(chen, use -> use.get(CaseQueries.class).publishedIn(chen, 2026));
        assertThat(counted).singleElement().satisfies(c -> assertThat(c.title()).isEqualTo("新题目"));

        CaseView now = seen(lin, key);
        db.call(lin, use -> {
            use.get(WithdrawCase.class).withdraw(lin, new WithdrawCase.Withdrawal(key, now.version(), "企业要求"));
            return null;
        });
        assertThat(published().oneCase(key, "zh")).isEmpty();
    }

    @Test
    @DisplayName("授权到期的次日起不再公开；授权已过期的不能发布")
    void consentEnds() {
        UUID ended =
                written(chen, GivenCase.draft(null, 0, "过期", GivenCase.words("过期"), LocalDate.parse("2026-11-21")));
        assertThatThrownBy(() -> publish(lin, ended))
                .isInstanceOfSatisfying(
                        RuleViolated.class, e -> assertThat(e.code()).isEqualTo(ShowcaseError.CASE_CONSENT_ENDED));
    }

    /** Every row of every published view, as the public account reads it. */
    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection reader = DriverManager.getConnection(db.url(), USER, PASSWORD);
                Statement s = reader.createStatement()) {
            for (String view : names(reader, "1 = 1").stream().sorted().toList()) {
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = s.executeQuery("select * from " + view)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= columns; i++)
                            line.append(rows.getString(i)).append('|');
                        lines.add(line.toString());
                    }
                }
                lines.sort(null);
                all.append(view).append(' ').append(lines.size()).append('\n').append(String.join("\n", lines));
            }
        }
        return all.toString();
    }

    @Test
    @DisplayName("没公开的东西再多，公开视图一行一数都不动：草稿、新修订、企业、人；发布和撤下才动")
    void nothingMovesUnseen() throws SQLException {
        UUID shown = written(chen, GivenCase.draft("已公开"));
        publish(lin, shown);
        String before = everything();
        String stamp = published().stamp();
        PublicFigures figures = published()
                .figures(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"), Instant.now());

        written(chen, GivenCase.draft("草稿一"));
        CaseView seen = seen(chen, shown);
        written(
                chen,
                GivenCase.draft(
                        shown, seen.version(), "没发布的修订", GivenCase.words("没发布的修订"), LocalDate.parse("2028-09-01")));
        for (int i = 0; i < 5; i++) given.enterprise("310120");

        assertThat(everything()).isEqualTo(before);
        assertThat(published().stamp()).isEqualTo(stamp);
        assertThat(published()
                        .figures(
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2027-01-01T00:00:00Z"),
                                Instant.now()))
                .isEqualTo(figures);

        publish(lin, shown);
        String revised = published().stamp();
        assertThat(revised).isNotEqualTo(stamp);
        CaseView now = seen(lin, shown);
        db.call(lin, use -> {
            use.get(WithdrawCase.class).withdraw(lin, new WithdrawCase.Withdrawal(shown, now.version(), "企业要求"));
            return null;
        });
        assertThat(published().stamp()).isNotEqualTo(revised).isNotEqualTo(stamp);
    }

    @Test
    @DisplayName("缺一节就不能发布")
    void incomplete() {
        CaseWords full = GivenCase.words("题目");
        CaseWords noObstacles = new CaseWords(
                full.title(),
                full.summary(),
                full.firm(),
                full.scale(),
                full.recommendedBy(),
                full.problem(),
                full.actions(),
                full.actors(),
                " ",
                full.resultsNote(),
                full.periodBefore(),
                full.periodAfter(),
                full.evidenceNote(),
                full.fits(),
                full.fitsNot());
        UUID key = written(chen, GivenCase.draft(null, 0, "题目", noObstacles, LocalDate.parse("2028-09-01")));
        assertThatThrownBy(() -> publish(lin, key)).isInstanceOfSatisfying(RuleViolated.class, e -> {
            assertThat(e.code()).isEqualTo(ShowcaseError.CASE_INCOMPLETE);
            assertThat(e.args()).containsExactly("obstacles");
        });
    }

    @Test
    @DisplayName("建市时装入东方美谷和美创静界；每条事实有出处和日期，2023 年的数字标待更新")
    void clusters() {
        db.call(chen, use -> {
            use.get(LoadClusters.class).load(new CityFounded(city.id(), city.key(), "shanghai"));
            return null;
        });
        List<PublicCluster> clusters = published().clusters(LocalDate.parse("2026-11-22"));
        String own = (String) db.inTransaction(em -> em.createNativeQuery(
                        "select uid from cluster where tenant_id = ?1 and code = 'oriental-beauty-valley'")
                .setParameter(1, city.id())
                .getSingleResult());
        PublicCluster valley = clusters.stream()
                .filter(c -> c.key().toString().equals(own))
                .findFirst()
                .orElseThrow();
        assertThat(valley.name()).isEqualTo("东方美谷");
        PublicCluster.Fact makers = valley.of(FactKind.FIGURE).get(0);
        assertThat(makers.value()).isEqualTo("84");
        assertThat(makers.dated()).isEqualTo("2023-10");
        assertThat(makers.stale()).isTrue();
        assertThat(clusters).extracting(PublicCluster::name).contains("美创静界");
        assertThat(clusters).flatExtracting(PublicCluster::facts).allSatisfy(f -> {
            assertThat(f.source()).isNotBlank();
            assertThat(f.datedOn()).isNotNull();
        });
    }

    @Test
    @DisplayName("没有发布过什么的年份，公开数字就是零")
    void honestlyEmpty() {
        PublicFigures none = published()
                .figures(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2020-01-01T00:00:00Z"), Instant.now());
        assertThat(none).isEqualTo(new PublicFigures(0, 0, 0, none.contractTemplates(), 0));
        assertThat(published().sessions(null, null, UUID.randomUUID(), null, 10))
                .isEmpty();
    }
}
