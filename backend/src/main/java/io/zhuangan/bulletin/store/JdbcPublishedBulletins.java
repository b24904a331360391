package io.zhuangan.bulletin.store;

import io.zhuangan.bulletin.BulletinKind;
import io.zhuangan.bulletin.BulletinState;
import io.zhuangan.bulletin.Certainty;
import io.zhuangan.bulletin.ProductKind;
import io.zhuangan.bulletin.PublicBulletin;
import io.zhuangan.bulletin.Severity;
import io.zhuangan.bulletin.Urgency;
import io.zhuangan.bulletin.domain.PublishedBulletins;
import io.zhuangan.shared.PublishedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads {@code published_bulletin} with the public database user. */
@ApplicationScoped
public class JdbcPublishedBulletins extends PublishedStore implements PublishedBulletins {
    /** A chain longer than this is shown from here on only. */
    private static final int LONGEST_CHAIN = 50;

    protected JdbcPublishedBulletins() {}

    public JdbcPublishedBulletins(DataSource published) {
        super(published);
    }

    @Override
    public List<PublicBulletin> newest(Instant before, UUID beforeKey, int limit) {
        List<Object> args = new ArrayList<>();
        String where = "";
        if (before != null) {
            LocalDateTime at = LocalDateTime.ofInstant(before, ZoneOffset.UTC);
            where = " where published_at < ? or published_at = ? and uid < ?";
            args.addAll(List.of(at, at, beforeKey.toString()));
        }
        return list(
                "select * from published_bulletin" + where + " order by published_at desc, uid desc limit " + limit,
                JdbcPublishedBulletins::view,
                args.toArray());
    }

    @Override
    public Optional<PublicBulletin> one(UUID key) {
        return list("select * from published_bulletin where uid = ?", JdbcPublishedBulletins::view, key.toString())
                .stream()
                .findFirst();
    }

    @Override
    public List<PublicBulletin> chain(PublicBulletin of) {
        LinkedList<PublicBulletin> chain = new LinkedList<>(List.of(of));
        while (chain.getFirst().replaces() != null && chain.size() < LONGEST_CHAIN) {
            one(chain.getFirst().replaces()).ifPresent(chain::addFirst);
        }
        while (chain.getLast().replacedBy() != null && chain.size() < LONGEST_CHAIN) {
            one(chain.getLast().replacedBy()).ifPresent(chain::addLast);
        }
        return chain;
    }

    private static PublicBulletin view(ResultSet row) throws SQLException {
        return new PublicBulletin(
                UUID.fromString(row.getString("uid")),
                BulletinKind.valueOf(row.getString("kind")),
                BulletinState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("happened"),
                row.getString("happened_en"),
                row.getString("to_do"),
                row.getString("to_do_en"),
                Severity.valueOf(row.getString("severity")),
                Urgency.valueOf(row.getString("urgency")),
                Certainty.valueOf(row.getString("certainty")),
                lines(row.getString("clauses")),
                lines(row.getString("products")).stream()
                        .map(ProductKind::valueOf)
                        .toList(),
                lines(row.getString("ingredients")),
                row.getBoolean("exercise"),
                moment(row, "published_at"),
                moment(row, "expires_at"),
                moment(row, "ended_at"),
                key(row, "replaces_uid"),
                key(row, "replaced_by_uid"),
                UUID.fromString(row.getString("association_key")),
                row.getString("association_name"),
                row.getString("association_name_en"),
                row.getBoolean("demo"));
    }

    private static List<String> lines(String column) {
        return column == null || column.isEmpty() ? List.of() : Arrays.asList(column.split("\n"));
    }

    private static UUID key(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
