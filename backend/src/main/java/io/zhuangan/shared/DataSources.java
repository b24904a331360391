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
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
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
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED)
@Singleton
@Startup
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class DataSources {
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
