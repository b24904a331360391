package io.zhuangan.identity;

import io.zhuangan.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Sign-ins that were ended, by sign-out here or by the identity provider. Each front-end has a session of its own, so
 * a sign-out is a row that all of them read on their next request. Plain JDBC: it runs before any room is entered.
 */
@ApplicationScoped
class EndedSignIns {
    /** Longer than any session lives. */
    private static final int KEEP_HOURS = 24;

    private static final String WHOLE_PERSON = "sub:";

    @Inject
    DataSource database;

    @Inject
    @RealTime
    Clock clock;

    /** Ends one session at the identity provider. */
    void endSession(String sessionId) {
        write(sessionId);
    }

    /** Ends every session that the person began before now. */
    void endPerson(String subject) {
        write(WHOLE_PERSON + subject);
    }

    boolean ended(String sessionId, String subject, Instant since) {
        String sql = "SELECT 1 FROM ended_sign_in WHERE name = ? OR (name = ? AND ended_at >= ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, sessionId == null ? "" : sessionId);
            statement.setString(2, WHOLE_PERSON + subject);
            statement.setObject(3, utc(since));
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ended sign-ins could not be read", e);
        }
    }

    void forgetOld() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("DELETE FROM ended_sign_in WHERE ended_at < ?")) {
            statement.setObject(1, utc(clock.instant().minusSeconds(KEEP_HOURS * 3600L)));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("ended sign-ins could not be cleared", e);
        }
    }

    private void write(String name) {
        String sql =
                "INSERT INTO ended_sign_in (name, ended_at) VALUES (?, ?) ON DUPLICATE KEY UPDATE ended_at = VALUES(ended_at)";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setObject(2, utc(clock.instant()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the end of a sign-in could not be written", e);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
