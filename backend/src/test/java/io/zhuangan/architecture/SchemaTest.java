package io.zhuangan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zhuangan.TestDatabase;
import io.zhuangan.shared.TenantOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must hold for every table and migration, whoever wrote it. */
class SchemaTest {
    private static final Pattern NAME = Pattern.compile("V(\\d{4})__[a-z0-9_]+\\.sql");

    /** Entities without a tenant of their own, each with its reason. */
    private static final Map<String, String> WITHOUT_TENANT = Map.ofEntries(
            Map.entry("tenant", "is the tenant"),
            Map.entry("person", "one human being may sit in several tenants; tied by membership"),
            Map.entry("membership", "decides who has a scope at all; read and written by key of tenant"),
            Map.entry("district", "public knowledge of a city"),
            Map.entry("audit_entry", "copies the tenant of the acting seat; read through the scope"),
            Map.entry("audit_seal", "one chain over the whole platform, no content"),
            Map.entry("calendar_year", "public knowledge of a city"),
            Map.entry("workday", "public knowledge of a city"),
            Map.entry("calendar_address", "belongs to a person, whatever seat they take"),
            Map.entry("notice", "belongs to a person, whatever seat they take"),
            Map.entry("outbox", "worked by the platform only"),
            Map.entry("certificate_check", "anonymous checks by the public"),
            Map.entry("training_plan_rule", "a city's days for yearly training plans, the same for everybody in it"),
            Map.entry("officer_training_rule", "what a city's plan asks of its officers, the same for everybody in it"),
            Map.entry("gmp_clause", "a city's list of clauses, the same for everybody in it"),
            Map.entry("attendance_rule", "a city's settings for attendance, the same for everybody in it"),
            Map.entry("objection_rule", "a city's days for objections, the same for everybody in it"),
            Map.entry("register_rule", "a city's settings for reading its register, the same for everybody in it"));

    /** References that cross tenants on purpose, each with its reason. */
    private static final Map<String, String> ACROSS_TENANTS = Map.ofEntries(
            Map.entry("grade.run_id", "a firm's grade comes from a run of its city"),
            Map.entry("grade.rule_set_id", "a firm's grade comes from the rules of its city"),
            Map.entry("case_nomination.call_id", "a firm or an association nominates for a call of its city"),
            Map.entry("case_score.nomination_id", "the city's jury scores what others nominated"),
            Map.entry("case_recusal.nomination_id", "the city's jury keeps out of what others nominated"),
            Map.entry("case_consent.case_id", "a firm consents to a case that its association or bureau nominated"),
            Map.entry("material_watch.document_id", "a firm uses what a fellow member shares"),
            Map.entry("contract_sheet.edition_id", "a firm fills in what its association published"),
            Map.entry("contract_adoption.edition_id", "a firm uses what its association published"),
            Map.entry("forum_post.topic_id", "a firm comments on what a fellow member wrote"),
            Map.entry("forum_report.post_id", "a reader reports what a fellow member wrote"),
            Map.entry("forum_visit.topic_id", "a reader marks what a fellow member wrote"));

    private final TestDatabase db = TestDatabase.get();

    @Test
    @DisplayName("no two migrations carry the same number, and each is named V0042__topic.sql")
    void migrationNumbers() throws IOException {
        Map<String, List<String>> byNumber = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher matcher = NAME.matcher(file.getFileName().toString());
                assertThat(matcher.matches()).as(file.toString()).isTrue();
                byNumber.computeIfAbsent(matcher.group(1), n -> new ArrayList<>())
                        .add(file.getFileName().toString());
            }
        }
        assertThat(byNumber).isNotEmpty();
        assertThat(byNumber.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @Test
    @DisplayName("each foreign key is the start of an index")
    void foreignKeysAreIndexed() throws SQLException {
        List<String> without = list(
                """
                select concat(k.table_name, '.', k.column_name)
                from information_schema.key_column_usage k
                where k.table_schema = database() and k.referenced_table_name is not null
                and k.ordinal_position = 1
                and not exists (select 1 from information_schema.statistics s
                  where s.table_schema = k.table_schema and s.table_name = k.table_name
                  and s.column_name = k.column_name and s.seq_in_index = 1)
                """);
        assertThat(without).isEmpty();
        assertThat(
                        list(
                                "select 1 from information_schema.referential_constraints where constraint_schema = database()"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("each entity belongs to a tenant or is on the list of those that do not, with a reason")
    void entitiesHaveTenants() throws SQLException {
        List<String> guarded = new ArrayList<>();
        for (JavaClass entity : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.zhuangan")) {
            if (!entity.isAnnotatedWith(Entity.class)) continue;
            String table = entity.getAnnotationOfType(Table.class).name();
            if (WITHOUT_TENANT.containsKey(table)) continue;
            assertThat(entity.isAssignableTo(TenantOwned.class))
                    .as(entity.getName() + " is TenantOwned or on the list")
                    .isTrue();
            guarded.add(table);
        }
        assertThat(guarded).isNotEmpty();
        List<String> withColumn = list("select table_name from information_schema.columns"
                + " where table_schema = database() and column_name = 'tenant_id' and is_nullable = 'NO'");
        assertThat(withColumn).containsAll(guarded);
    }

    @Test
    @DisplayName("a row cannot refer to another tenant's row: the reference carries the tenant")
    void referencesCarryTheTenant() throws SQLException {
        List<String> loose = list(
                """
                select concat(k.table_name, '.', k.column_name)
                from information_schema.key_column_usage k
                join information_schema.columns own on own.table_schema = k.table_schema
                  and own.table_name = k.table_name and own.column_name = 'tenant_id'
                join information_schema.columns other on other.table_schema = k.table_schema
                  and other.table_name = k.referenced_table_name and other.column_name = 'tenant_id'
                where k.table_schema = database() and k.referenced_column_name <> 'tenant_id'
                and not exists (select 1 from information_schema.key_column_usage t
                  where t.table_schema = k.table_schema and t.table_name = k.table_name
                  and t.constraint_name = k.constraint_name and t.column_name = 'tenant_id')
                """);
        assertThat(loose).containsExactlyInAnyOrderElementsOf(ACROSS_TENANTS.keySet());
    }

    @Test
    @DisplayName("moments are DATETIME(6), names are lower case, text is utf8mb4")
    void conventions() throws SQLException {
        assertThat(list("select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and table_name <> 'flyway_schema_history'"
                        + " and (data_type = 'timestamp' or (data_type = 'datetime' and datetime_precision <> 6))"))
                .isEmpty();
        assertThat(list("select table_name from information_schema.tables where table_schema = database()"
                        + " and (binary table_name <> lower(table_name) or table_collation not like 'utf8mb4%')"
                        + " and table_type = 'BASE TABLE'"))
                .isEmpty();
    }

    private List<String> list(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = db.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) rows.add(result.getString(1));
        }
        return rows;
    }
}
