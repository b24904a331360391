package io.zhuangan.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * The two data sources of the application, defined once for the whole EAR: one for the rooms, one that may read
 * published views only. Addresses and passwords come from the environment, so none stands in an archive.
 *
 * <p>Also the only class that the container injects with resources: a CDI bean of this module that is first used on a
 * front-end's thread would look for them under the front-end's names and find nothing. Beans get them from {@link
 * Connections}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/zhuangan",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${ENV=ZHUANGAN_DB_URL}",
        user = "${ENV=ZHUANGAN_DB_USER}",
        password = "${ENV=ZHUANGAN_DB_PASSWORD}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 24,
        maxIdleTime = 300,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            DataSources.VALIDATED,
            DataSources.BY_ASKING,
            DataSources.WITH,
            DataSources.ALL_AT_ONCE,
            DataSources.WAIT,
            DataSources.LEAK
        })
@DataSourceDefinition(
        name = "java:app/jdbc/published",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${ENV=ZHUANGAN_DB_URL}",
        user = "${ENV=ZHUANGAN_PUBLIC_DB_USER}",
        password = "${ENV=ZHUANGAN_PUBLIC_DB_PASSWORD}",
        transactional = false,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 12,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        properties = {
            DataSources.VALIDATED,
            DataSources.BY_ASKING,
            DataSources.WITH,
            DataSources.ALL_AT_ONCE,
            DataSources.WAIT,
            DataSources.LEAK
        })
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class DataSources {
    // Words of this server for what the standard has none for; another server reads past them and brings its own pool
    // settings. Each connection is asked before it is given out, so that a database that was restarted is not noticed;
    // when one is dead all are taken to be.
    static final String VALIDATED = "fish.payara.is-connection-validation-required=true";
    static final String BY_ASKING = "fish.payara.connection-validation-method=custom-validation";
    static final String WITH =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
    static final String ALL_AT_ONCE = "fish.payara.fail-all-connections=true";

    /** Nobody waits longer for a free connection: a page that says so is better than a browser that turns. */
    static final String WAIT = "fish.payara.max-wait-time-in-millis=5000";

    /** Whoever keeps one longer is named in the log. It is not taken away: that would break what it is doing. */
    static final String LEAK = "fish.payara.connection-leak-timeout-in-seconds=60";

    @PersistenceContext(unitName = "zhuangan")
    private EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/zhuangan")
    private DataSource rooms;

    @Resource(lookup = "java:app/jdbc/published")
    private DataSource published;

    @Resource
    private ManagedExecutorService executor;

    /** The manager finds its unit by the module that asks first; that must be this one, not a front-end. */
    @PostConstruct
    void bindUnit() {
        entityManager.getEntityManagerFactory();
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    public DataSource rooms() {
        return rooms;
    }

    public DataSource published() {
        return published;
    }

    public ManagedExecutorService executor() {
        return executor;
    }
}
