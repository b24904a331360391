package io.zhuangan.contract.store;

import io.zhuangan.contract.PublishedContract;
import io.zhuangan.contract.TemplateKind;
import io.zhuangan.contract.domain.PublishedContracts;
import io.zhuangan.shared.PublishedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Published editions through the database user that reads {@code published_*} views alone. */
@ApplicationScoped
public class JdbcPublishedContracts extends PublishedStore implements PublishedContracts {
    private static final String FROM = "select e.uid, e.template_uid, e.kind, e.slug, e.number, e.label, e.title,"
            + " e.title_en, e.reason, e.published_at, e.fingerprint, e.newest, e.association_name,"
            + " e.association_name_en, e.demo, e.body, e.comments from published_contract_edition e";

    protected JdbcPublishedContracts() {}

    /** For tests outside the container. */
    public JdbcPublishedContracts(DataSource published) {
        super(published);
    }

    @Override
    public List<PublishedContract> newest(Instant after, UUID afterTemplate, int limit) {
        String order = " order by e.published_at desc, e.template_uid desc limit " + limit;
        String newest = FROM + " where e.label = e.newest";
        if (after == null) return list(newest + order, JdbcPublishedContracts::contract);
        LocalDateTime at = LocalDateTime.ofInstant(after, ZoneOffset.UTC);
        return list(
                newest + " and (e.published_at < ? or (e.published_at = ? and e.template_uid < ?))" + order,
                JdbcPublishedContracts::contract,
                at,
                at,
                afterTemplate.toString());
    }

    @Override
    public List<PublishedContract> editions(String slugOrKey) {
        return list(
                FROM + " where e.slug = ? or e.template_uid = ? order by e.number desc",
                JdbcPublishedContracts::contract,
                ascii(slugOrKey),
                ascii(slugOrKey));
    }

    @Override
    public Optional<Whole> edition(String slugOrKey, String label) {
        return list(
                        FROM + " where (e.slug = ? or e.template_uid = ?) and e.label = ?",
                        row -> new Whole(contract(row), row.getString("body"), row.getInt("comments")),
                        ascii(slugOrKey),
                        ascii(slugOrKey),
                        ascii(label))
                .stream()
                .findFirst();
    }

    /** Addresses are ASCII; what is not is the address of nothing, and no reason for the database to complain. */
    private static String ascii(String text) {
        return text != null && text.chars().allMatch(c -> c > ' ' && c < 127) ? text : "";
    }

    private static PublishedContract contract(ResultSet row) throws SQLException {
        return new PublishedContract(
                UUID.fromString(row.getString("uid")),
                UUID.fromString(row.getString("template_uid")),
                TemplateKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getInt("number"),
                row.getString("label"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("reason"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("fingerprint"),
                row.getString("newest"),
                row.getString("association_name"),
                row.getString("association_name_en"),
                row.getBoolean("demo"));
    }
}
