package io.zhuangan.training.store;

import io.zhuangan.shared.PublishedStore;
import io.zhuangan.shared.Time;
import io.zhuangan.training.CheckedCertificate;
import io.zhuangan.training.domain.PublishedCertificates;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads {@code published_certificate} with the public database user. */
@ApplicationScoped
public class JdbcPublishedCertificates extends PublishedStore implements PublishedCertificates {
    protected JdbcPublishedCertificates() {}

    public JdbcPublishedCertificates(DataSource published) {
        super(published);
    }

    @Override
    public Optional<CheckedCertificate> byCode(String code) {
        return list("select * from published_certificate where code = ?", JdbcPublishedCertificates::view, code)
                .stream()
                .findFirst();
    }

    private static CheckedCertificate view(ResultSet row) throws SQLException {
        LocalDateTime revoked = row.getObject("revoked_at", LocalDateTime.class);
        return new CheckedCertificate(
                UUID.fromString(row.getString("certificate_key")),
                row.getString("serial"),
                row.getString("masked_name"),
                row.getString("enterprise_name"),
                row.getBoolean("enterprise_demo"),
                row.getString("course_title"),
                row.getInt("session_number"),
                row.getObject("held_from", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getBigDecimal("hours"),
                row.getInt("units_attended"),
                row.getInt("units"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                revoked == null ? null : Time.day(revoked.toInstant(ZoneOffset.UTC)),
                row.getString("association_name"),
                row.getString("association_name_en"),
                null);
    }
}
