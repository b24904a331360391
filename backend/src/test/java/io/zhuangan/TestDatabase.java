package io.zhuangan;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.ScopeInTests;
import io.zhuangan.shared.Time;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The migrated database and the production persistence unit for store and use-case tests: real MariaDB, entities
 * woven, transactions of the test's own. Started at first use, shared by all tests of the JVM; tests stay apart by
 * making their own tenants with {@link #given()}, never by cleaning up.
 *
 * <pre>{@code
 * TestDatabase db = TestDatabase.get();
 * Given.Tenant firm = db.given().enterprise("310120");
 * SessionView view = db.call(scope, use -> use.get(PublishCourse.class).publish(scope, order));
 * }</pre>
 */
public final class TestDatabase {
    /** The day of the demo data, at noon in Shanghai. */
    public static final Clock CLOCK = Clock.fixed(
            LocalDate.of(2026, 11, 22)
                    .atTime(LocalTime.NOON)
                    .atZone(Time.SHANGHAI)
                    .toInstant(),
            Time.SHANGHAI);

    private static TestDatabase instance;

    private final MariaDbForTests server;
    private final EntityManagerFactory factory;

    private TestDatabase() {
        server = MariaDbForTests.start();
        Flyway.configure()
                .dataSource(server.url("zhuangan"), "zhuangan", "zhuangan")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "zhuangan",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", "org.mariadb.jdbc.Driver",
                        "jakarta.persistence.jdbc.url", server.url("zhuangan"),
                        "jakarta.persistence.jdbc.user", "zhuangan",
                        "jakarta.persistence.jdbc.password", "zhuangan"));
    }

    public static synchronized TestDatabase get() {
        if (instance == null) instance = new TestDatabase();
        return instance;
    }

    /** Builders for tenants, people and seats; everything they make is new. */
    public Given given() {
        return new Given(this);
    }

    /** A plain connection, e.g. to try what the database itself refuses. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url("zhuangan"), "zhuangan", "zhuangan");
    }

    /** For stores that read without an entity manager. */
    public DataSource source() {
        try {
            MariaDbDataSource source = new MariaDbDataSource(url());
            source.setUser("zhuangan");
            source.setPassword("zhuangan");
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Address for tests that bring their own pool or user. */
    public String url() {
        return server.url("zhuangan");
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Runs in a transaction of its own and commits; an exception rolls back and comes through. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.flush();
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) em.getTransaction().rollback();
            }
        }
    }

    public void run(Consumer<EntityManager> work) {
        inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** What the gate does around a use case, less the permit: own transaction, scope bound, flush, commit. */
    public <T> T call(AccessScope scope, Function<Wiring, T> work) {
        return call(CLOCK, scope, work);
    }

    public <T> T call(Clock clock, AccessScope scope, Function<Wiring, T> work) {
        try (ScopeInTests bound = ScopeInTests.bind(scope)) {
            return inTransaction(em -> work.apply(new Wiring(em, clock)));
        }
    }
}
