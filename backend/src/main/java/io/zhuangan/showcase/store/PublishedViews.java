package io.zhuangan.showcase.store;

import io.zhuangan.shared.PublishedStore;
import io.zhuangan.showcase.CaseResultView;
import io.zhuangan.showcase.CaseWords;
import io.zhuangan.showcase.DatePrecision;
import io.zhuangan.showcase.EditedBody;
import io.zhuangan.showcase.EditedKind;
import io.zhuangan.showcase.EditedText;
import io.zhuangan.showcase.EvidenceLevel;
import io.zhuangan.showcase.FactKind;
import io.zhuangan.showcase.PictureContent;
import io.zhuangan.showcase.PublicCampaign;
import io.zhuangan.showcase.PublicCase;
import io.zhuangan.showcase.PublicCluster;
import io.zhuangan.showcase.PublicDay;
import io.zhuangan.showcase.PublicDistrict;
import io.zhuangan.showcase.PublicFigures;
import io.zhuangan.showcase.PublicMaterial;
import io.zhuangan.showcase.PublicPageWithdrawal;
import io.zhuangan.showcase.PublicPicture;
import io.zhuangan.showcase.PublicSession;
import io.zhuangan.showcase.PublicWithdrawal;
import io.zhuangan.showcase.domain.Published;
import io.zhuangan.showcase.domain.Staleness;
import io.zhuangan.training.LecturerKind;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The published views, read by a database user that may read nothing else. */
@ApplicationScoped
public class PublishedViews extends PublishedStore implements Published {
    /** Once per case and language: the language asked for, or zh where it was not translated. */
    private static final String CASES = "select c.*, (select group_concat(l.lang order by l.lang) from published_case l"
            + " where l.uid = c.uid) as languages from published_case c where (c.lang = ? or (c.lang = 'zh' and not"
            + " exists (select 1 from published_case t where t.uid = c.uid and t.lang = ?)))";

    private static final String SESSIONS = "select s.*, t.target_kinds, t.lecturer_kind from published_course_session s"
            + " join published_session_teaching t on t.session_key = s.session_key";

    /**
     * Each view's rows in one number. A revision of a case never changes, so its number and moment stand for its words;
     * clusters, districts, bulletins, contracts and answers are few, so what they say goes in itself.
     */
    private static final String STAMP = "select concat_ws(' ',"
            + " (select concat(count(*), '/', coalesce(sum(c.revision), 0), '/',"
            + " coalesce(sum(unix_timestamp(c.published_at)), 0)) from published_case c),"
            + sum("published_cluster", "code, position, name, name_en, place, place_en, lead_text, lead_text_en")
            + ","
            + sum(
                    "published_cluster_fact",
                    "uid, position, label, label_en, value_text, value_text_en, unit, unit_en, source, source_en,"
                            + " dated_on")
            + "," + sum("published_edited_page", "uid, revision, published_at")
            + "," + sum("published_page_withdrawal", "kind, code, gone_at")
            + "," + sum("published_district", "code, name, name_en, tile_column, tile_row")
            + "," + sum("published_bulletin", "uid, title, severity, state, published_at")
            + "," + sum("published_contract_template", "uid, title, edition, published_at")
            + ","
            + sum(
                    "published_answer",
                    "uid, state, revision, topic_name, topic_name_en, published_on, revised_on, replaced_by")
            + "," + sum("published_answer_withdrawal", "uid, ended_on")
            + ") as stamp";

    private static String sum(String view, String columns) {
        return " (select concat(count(*), '/', coalesce(sum(crc32(concat_ws('|', " + columns + "))), 0)) from " + view
                + ")";
    }

    protected PublishedViews() {}

    public PublishedViews(DataSource published) {
        super(published);
    }

    @Override
    public List<PublicCase> cases(String lang, Integer year, Position after, int limit) {
        List<Object> args = new ArrayList<>(List.of(lang, lang));
        StringBuilder sql = new StringBuilder(CASES);
        if (year != null) {
            sql.append(" and c.number_year = ?");
            args.add(year);
        }
        before("c.published_at", "c.uid", after, sql, args);
        sql.append(" order by c.published_at desc, c.uid desc limit ").append(limit);
        return list(sql.toString(), row -> oneCase(row, List.of()), args.toArray());
    }

    @Override
    public Optional<PublicCase> oneCase(UUID key, String lang) {
        List<CaseResultView> results = list(
                "select * from published_case_result where case_uid = ? order by position",
                row -> new CaseResultView(
                        row.getString("label"),
                        row.getString("label_en"),
                        row.getString("unit"),
                        row.getString("unit_en"),
                        row.getBigDecimal("before_value"),
                        row.getBigDecimal("after_value")),
                key.toString());
        return list(CASES + " and c.uid = ?", row -> oneCase(row, results), lang, lang, key.toString()).stream()
                .findFirst();
    }

    @Override
    public List<PublicCampaign> campaigns() {
        return list(
                        "select * from published_edited_page where kind = 'CAMPAIGN'",
                        row -> new PublicCampaign(
                                row.getString("code"),
                                row.getInt("revision"),
                                moment(row, "published_at"),
                                EditedText.read(row.getString("body"))))
                .stream()
                .sorted(Comparator.comparing((PublicCampaign c) -> c.body().from())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<EditedBody> aboutCluster(String code) {
        return list(
                        "select body from published_edited_page where kind = 'CLUSTER' and code = ?",
                        row -> EditedText.read(row.getString("body")),
                        code)
                .stream()
                .findFirst();
    }

    @Override
    public List<PublicPicture> pictures(UUID caseKey) {
        return list(
                "select p.*, (select group_concat(z.width order by z.width) from published_picture_size z where"
                        + " z.picture_uid = p.uid) as widths from published_picture p where p.case_uid = ?"
                        + " order by p.position, p.uid",
                row -> new PublicPicture(
                        UUID.fromString(row.getString("uid")),
                        row.getString("alt"),
                        row.getString("alt_en"),
                        row.getString("credit"),
                        row.getString("licence"),
                        row.getBoolean("demo"),
                        row.getInt("width"),
                        row.getInt("height"),
                        Arrays.stream(row.getString("widths").split(","))
                                .map(Integer::valueOf)
                                .toList()),
                caseKey.toString());
    }

    @Override
    public Optional<PictureContent> picture(UUID key, int width) {
        return list(
                        "select media_type, sha256, content from published_picture_size where picture_uid = ? and width = ?",
                        row -> new PictureContent(
                                row.getString("media_type"), row.getString("sha256"), row.getBytes("content")),
                        key.toString(),
                        width)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PublicWithdrawal> withdrawal(UUID key) {
        return list(
                        "select * from published_withdrawal where uid = ?",
                        row -> new PublicWithdrawal(
                                row.getInt("number_year"),
                                row.getInt("number_in_year"),
                                PublicWithdrawal.Kind.valueOf(row.getString("kind")),
                                moment(row, "gone_at"),
                                row.getString("reason")),
                        key.toString())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<PublicPageWithdrawal> pageWithdrawal(EditedKind kind, String code) {
        return list(
                        "select * from published_page_withdrawal where kind = ? and code = ? order by gone_at desc",
                        row -> new PublicPageWithdrawal(kind, moment(row, "gone_at"), row.getString("reason")),
                        kind.name(),
                        code)
                .stream()
                .findFirst();
    }

    private static PublicCase oneCase(ResultSet row, List<CaseResultView> results) throws SQLException {
        return new PublicCase(
                UUID.fromString(row.getString("uid")),
                row.getInt("number_year"),
                row.getInt("number_in_year"),
                row.getInt("revision"),
                moment(row, "published_at"),
                row.getBoolean("demo"),
                row.getString("district_code"),
                row.getString("district_name"),
                row.getString("district_name_en"),
                row.getString("cluster_code"),
                EvidenceLevel.valueOf(row.getString("evidence_level")),
                day(row, "consent_until"),
                row.getString("lang"),
                Arrays.asList(row.getString("languages").split(",")),
                words(row),
                results);
    }

    private static CaseWords words(ResultSet row) throws SQLException {
        return new CaseWords(
                row.getString("title"),
                row.getString("summary"),
                row.getString("firm"),
                row.getString("scale"),
                row.getString("recommended_by"),
                row.getString("problem"),
                row.getString("actions"),
                row.getString("actors"),
                row.getString("obstacles"),
                row.getString("results_note"),
                row.getString("period_before"),
                row.getString("period_after"),
                row.getString("evidence_note"),
                row.getString("fits"),
                row.getString("fits_not"));
    }

    @Override
    public List<PublicCluster> clusters(LocalDate today) {
        return list("select * from published_cluster order by position", row -> {
            String uid = row.getString("uid");
            return new PublicCluster(
                    UUID.fromString(uid),
                    row.getString("code"),
                    row.getString("name"),
                    row.getString("name_en"),
                    row.getString("place"),
                    row.getString("place_en"),
                    row.getString("lead_text"),
                    row.getString("lead_text_en"),
                    row.getString("district_code"),
                    row.getString("partner_district_code"),
                    facts(uid, today));
        });
    }

    private List<PublicCluster.Fact> facts(String cluster, LocalDate today) {
        return list(
                "select * from published_cluster_fact where cluster_uid = ? order by position",
                row -> {
                    FactKind kind = FactKind.valueOf(row.getString("kind"));
                    DatePrecision precision = DatePrecision.valueOf(row.getString("dated_to"));
                    LocalDate datedOn = day(row, "dated_on");
                    return new PublicCluster.Fact(
                            UUID.fromString(row.getString("uid")),
                            kind,
                            row.getString("label"),
                            row.getString("label_en"),
                            row.getString("value_text"),
                            row.getString("value_text_en"),
                            row.getString("unit"),
                            row.getString("unit_en"),
                            row.getString("source"),
                            row.getString("source_en"),
                            datedOn,
                            precision,
                            Staleness.of(kind, datedOn, precision, today));
                },
                cluster);
    }

    @Override
    public List<PublicDistrict> districts() {
        return list(
                "select * from published_district order by code",
                row -> new PublicDistrict(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getInt("tile_column"),
                        row.getInt("tile_row"),
                        row.getBoolean("statistical")));
    }

    @Override
    public List<PublicSession> sessions(Instant from, Instant until, UUID association, Position after, int limit) {
        List<Object> args = new ArrayList<>();
        StringBuilder sql = new StringBuilder(SESSIONS + " where 1 = 1");
        if (from != null) {
            sql.append(" and s.ends_at >= ?");
            args.add(utc(from));
        }
        if (until != null) {
            sql.append(" and s.starts_at < ?");
            args.add(utc(until));
        }
        if (association != null) {
            sql.append(" and s.association_key = ?");
            args.add(association.toString());
        }
        if (after != null) {
            sql.append(" and (s.starts_at > ? or (s.starts_at = ? and s.session_key > ?))");
            args.addAll(List.of(utc(after.at()), utc(after.at()), after.key().toString()));
        }
        sql.append(" order by s.starts_at, s.session_key limit ").append(limit);
        return list(sql.toString(), PublishedViews::session, args.toArray());
    }

    @Override
    public Optional<PublicSession> session(UUID key) {
        return list(SESSIONS + " where s.session_key = ?", PublishedViews::session, key.toString()).stream()
                .findFirst();
    }

    private static PublicSession session(ResultSet row) throws SQLException {
        String posts = row.getString("target_posts");
        String kinds = row.getString("target_kinds");
        return new PublicSession(
                UUID.fromString(row.getString("session_key")),
                UUID.fromString(row.getString("course_key")),
                row.getString("title"),
                row.getInt("number"),
                row.getString("summary"),
                UUID.fromString(row.getString("association_key")),
                row.getString("association_name"),
                row.getString("association_name_en"),
                row.getBoolean("association_demo"),
                row.getBoolean("public_interest"),
                Organiser.valueOf(row.getString("organiser")),
                posts == null || posts.isBlank() ? List.of() : Arrays.asList(posts.split(",")),
                row.getString("place"),
                TeachingMode.valueOf(row.getString("mode")),
                row.getString("lecturer"),
                row.getInt("quota"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getBigDecimal("hours"),
                row.getInt("unit_count"),
                moment(row, "opens_at"),
                moment(row, "closes_at"),
                moment(row, "starts_at"),
                moment(row, "ends_at"),
                SessionState.valueOf(row.getString("state")),
                row.getString("cancel_reason"),
                row.getString("ical_uid"),
                row.getInt("ical_sequence"),
                moment(row, "touched_at"),
                kinds == null || kinds.isBlank() ? List.of() : Arrays.asList(kinds.split(",")),
                lecturerKind(row));
    }

    private static LecturerKind lecturerKind(ResultSet row) throws SQLException {
        String kind = row.getString("lecturer_kind");
        return kind == null ? null : LecturerKind.valueOf(kind);
    }

    @Override
    public List<PublicSession.Unit> units(UUID session) {
        return list(
                "select u.*, l.lecturer, l.lecturer_kind from published_session_unit u left join"
                        + " published_unit_lecturer l on l.unit_key = u.unit_key where u.session_key = ?"
                        + " order by u.number",
                row -> new PublicSession.Unit(
                        UUID.fromString(row.getString("unit_key")),
                        row.getInt("number"),
                        row.getString("title"),
                        moment(row, "starts_at"),
                        moment(row, "ends_at"),
                        row.getBigDecimal("hours"),
                        row.getString("lecturer") == null ? "" : row.getString("lecturer"),
                        lecturerKind(row)),
                session.toString());
    }

    @Override
    public List<PublicDay> specialDays(LocalDate from, LocalDate until) {
        return list(
                "select day, max(working) as working, max(name) as name, max(provisional) as provisional"
                        + " from published_workday where day >= ? and day < ? group by day order by day",
                row -> new PublicDay(
                        day(row, "day"),
                        row.getBoolean("working"),
                        row.getString("name"),
                        row.getBoolean("provisional")),
                from,
                until);
    }

    @Override
    public List<PublicMaterial> materials(UUID course) {
        return list(
                "select * from published_material where course_key = ? order by added_at",
                PublishedViews::material,
                course.toString());
    }

    @Override
    public Optional<PublicMaterial> material(UUID key) {
        return list("select * from published_material where material_key = ?", PublishedViews::material, key.toString())
                .stream()
                .findFirst();
    }

    private static PublicMaterial material(ResultSet row) throws SQLException {
        return new PublicMaterial(
                UUID.fromString(row.getString("material_key")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"));
    }

    @Override
    public void writeMaterial(UUID key, OutputStream out) {
        byte[] piece;
        for (int number = 0; (piece = piece(key, number)) != null; number++) {
            try {
                out.write(piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One piece at a time, so that a file is never held as a whole. */
    private byte[] piece(UUID key, int number) {
        return list(
                        "select content from published_material_piece where material_key = ? and number = ?",
                        row -> row.getBytes("content"),
                        key.toString(),
                        number)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public PublicFigures figures(Instant from, Instant until, Instant now) {
        String sessions =
                "(select count(*) from published_course_session where public_interest and state <> 'CANCELLED'"
                        + " and starts_at >= ? and starts_at < ? and ends_at ";
        return list(
                        "select " + sessions + "<= ?) as held, " + sessions + "> ?) as planned,"
                                + " (select count(distinct uid) from published_case where published_at >= ? and"
                                + " published_at < ?) as cases,"
                                + " (select count(*) from published_contract_template) as contracts,"
                                + " (select count(*) from published_bulletin where published_at >= ? and published_at < ?)"
                                + " as bulletins",
                        row -> new PublicFigures(
                                row.getInt("held"),
                                row.getInt("planned"),
                                row.getInt("cases"),
                                row.getInt("contracts"),
                                row.getInt("bulletins")),
                        utc(from),
                        utc(until),
                        utc(now),
                        utc(from),
                        utc(until),
                        utc(now),
                        utc(from),
                        utc(until),
                        utc(from),
                        utc(until))
                .get(0);
    }

    @Override
    public String stamp() {
        return list(STAMP, row -> row.getString("stamp")).get(0);
    }

    private static void before(String at, String key, Position after, StringBuilder sql, List<Object> args) {
        if (after == null) return;
        sql.append(" and (")
                .append(at)
                .append(" < ? or (")
                .append(at)
                .append(" = ? and ")
                .append(key)
                .append(" < ?))");
        args.addAll(List.of(utc(after.at()), utc(after.at()), after.key().toString()));
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
