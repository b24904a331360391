package io.zhuangan.container;

import io.zhuangan.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Brings up and migrates the database before the server under test deploys anything. */
public class DatabaseFirst implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Starter.class);
    }

    public static class Starter {
        public void start(@Observes(precedence = 100) BeforeSuite suite) throws SQLException {
            try (Connection connection = TestDatabase.get().connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE container_probe (word VARCHAR(40) PRIMARY KEY)");
            }
        }
    }
}
