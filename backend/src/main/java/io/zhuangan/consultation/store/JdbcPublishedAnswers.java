package io.zhuangan.consultation.store;

import io.zhuangan.consultation.EntryState;
import io.zhuangan.consultation.PublicAnswer;
import io.zhuangan.consultation.PublicAnswerGone;
import io.zhuangan.consultation.PublicTopic;
import io.zhuangan.consultation.domain.PublishedAnswers;
import io.zhuangan.shared.PublishedStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Published answers through the database user that reads {@code published_*} views alone. */
@ApplicationScoped
public class JdbcPublishedAnswers extends PublishedStore implements PublishedAnswers {
    private static final String FROM = "select a.* from published_answer a";

    protected JdbcPublishedAnswers() {}

    /** For tests outside the container. */
    public JdbcPublishedAnswers(DataSource published) {
        super(published);
    }

    @Override
    public List<PublicAnswer> newest(String topic, LocalDate after, UUID afterKey, int limit) {
        StringBuilder sql = new StringBuilder(FROM).append(" where 1 = 1");
        List<Object> args = new ArrayList<>();
        if (topic != null) {
            sql.append(" and a.topic = ?");
            args.add(topic);
        }
        if (after != null) {
            sql.append(" and (a.published_on < ? or (a.published_on = ? and a.uid < ?))");
            args.addAll(List.of(after, after, afterKey.toString()));
        }
        sql.append(" order by a.published_on desc, a.uid desc limit ").append(limit);
        return list(sql.toString(), JdbcPublishedAnswers::answer, args.toArray());
    }

    @Override
    public Optional<PublicAnswer> one(UUID key) {
        return list(FROM + " where a.uid = ?", JdbcPublishedAnswers::answer, key.toString()).stream()
                .findFirst();
    }

    @Override
    public Optional<PublicAnswerGone> gone(UUID key) {
        return list(
                        "select w.* from published_answer_withdrawal w where w.uid = ?",
                        row -> new PublicAnswerGone(
                                UUID.fromString(row.getString("uid")),
                                row.getObject("ended_on", LocalDate.class),
                                row.getString("end_reason")),
                        key.toString())
                .stream()
                .findFirst();
    }

    @Override
    public List<PublicTopic> topics() {
        return list(
                "select a.topic, a.topic_name, a.topic_name_en, count(*) as answers from published_answer a"
                        + " group by a.topic, a.topic_name, a.topic_name_en, a.topic_position order by a.topic_position",
                row -> new PublicTopic(
                        row.getString("topic"),
                        row.getString("topic_name"),
                        row.getString("topic_name_en"),
                        row.getInt("answers")));
    }

    private static PublicAnswer answer(ResultSet row) throws SQLException {
        String replaced = row.getString("replaced_by");
        return new PublicAnswer(
                UUID.fromString(row.getString("uid")),
                EntryState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("revised_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"),
                replaced == null ? null : UUID.fromString(replaced),
                row.getString("topic"),
                row.getString("topic_name"),
                row.getString("topic_name_en"),
                row.getString("title"),
                row.getString("question"),
                row.getString("answer"),
                row.getString("title_en"),
                row.getString("question_en"),
                row.getString("answer_en"),
                row.getString("basis_document"),
                row.getString("basis_article"),
                row.getObject("basis_as_of", LocalDate.class),
                row.getBoolean("example"));
    }
}
