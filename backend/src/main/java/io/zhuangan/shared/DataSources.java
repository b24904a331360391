package io.zhuangan.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/**
 * The two data sources of the application, defined once for the whole EAR: one for the rooms, one that may read
 * published views only. Addresses and passwords come from the environment, so none stands in an archive.
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
public class DataSources {}
