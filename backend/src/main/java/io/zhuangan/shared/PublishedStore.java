package io.zhuangan.shared;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Base of the stores behind the public site: plain JDBC on the data source whose database user may SELECT from views
 * named {@code published_*} and from nothing else. The wall is the database's own grant, not this class.
 */
public abstract class PublishedStore {
    @Inject
    @Published
    protected DataSource published;

    protected PublishedStore() {}

    protected PublishedStore(DataSource published) {
        this.published = published;
    }

    /** Maps one row. */
    @FunctionalInterface
    public interface RowMapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    protected <T> List<T> list(String sql, RowMapper<T> mapper, Object... args) {
        try (Connection connection = published.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) statement.setObject(i + 1, args[i]);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) result.add(mapper.map(rows));
                return result;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("published views could not be read", e);
        }
    }
}
