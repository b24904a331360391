package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.training.QuestionFilter;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.QuestionView;
import io.zhuangan.training.domain.ExamQuestion;
import io.zhuangan.training.domain.QuestionContent;
import io.zhuangan.training.domain.QuestionVersion;
import io.zhuangan.training.domain.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bank of questions on JPA. */
@ApplicationScoped
public class JpaQuestions extends ScopedStore implements Questions {
    private static final ScopeRule QUESTION = ScopeRule.by("q.tenantId");
    private static final ScopeRule VERSION = ScopeRule.by("v.tenantId");

    private static final String LATEST =
            " from ExamQuestion q join QuestionVersion v on v.questionId = q.id and v.number = q.latest where {scope}";
    private static final String VIEW = "select q.uid, q.version, v.number, v.used, q.archivedAt, v.kind, v.text,"
            + " v.options, v.rightMask, v.explanation, v.clause, v.legal, q.touchedAt, q.touchedBy" + LATEST;
    private static final String FOUND = " and ((:archived = true and q.archivedAt is not null)"
            + " or (:archived = false and q.archivedAt is null))"
            + " and (:anyClause = true or v.clause = :clause)"
            + " and (:anyText = true or v.text like :text escape '!' or v.clause like :text escape '!')";

    @Override
    public ExamQuestion get(AccessScope scope, UUID question) {
        return query(scope, ExamQuestion.class, QUESTION, "select q from ExamQuestion q where q.uid = :key and {scope}")
                .setParameter("key", question)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ExamQuestion", question));
    }

    @Override
    public QuestionVersion lockLatest(AccessScope scope, ExamQuestion question) {
        return query(
                        scope,
                        QuestionVersion.class,
                        VERSION,
                        "select v from QuestionVersion v where v.questionId = :question and v.number = :number"
                                + " and {scope}")
                .setParameter("question", question.id())
                .setParameter("number", question.latest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @Override
    public void add(ExamQuestion question, QuestionVersion first) {
        super.add(question);
        super.add(first);
    }

    @Override
    public void add(QuestionVersion version) {
        super.add(version);
    }

    @Override
    public boolean rewrite(AccessScope scope, QuestionVersion version, QuestionContent c, String by, Instant now) {
        int changed = sql(
                        scope,
                        ScopeRule.by("exam_question_version.tenant_id"),
                        "update exam_question_version set kind = ?, text = ?, options = ?, right_mask = ?,"
                                + " explanation = ?, clause = ?, legal = ?, written_at = ?, written_by = ?"
                                + " where id = ? and used = 0 and {scope}",
                        c.kind().name(),
                        c.text(),
                        c.joined(),
                        c.right(),
                        c.explanation(),
                        c.clause(),
                        c.legal(),
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                        by,
                        version.id())
                .executeUpdate();
        em.detach(version);
        return changed == 1;
    }

    @Override
    public QuestionView view(AccessScope scope, UUID question) {
        return query(scope, Object[].class, QUESTION, VIEW + " and q.uid = :key")
                .setParameter("key", question)
                .getResultStream()
                .findFirst()
                .map(JpaQuestions::view)
                .orElseThrow(() -> new NotFound("ExamQuestion", question));
    }

    @Override
    public List<QuestionView> list(AccessScope scope, QuestionFilter filter, int from, int most) {
        return found(
                        query(scope, Object[].class, QUESTION, VIEW + FOUND + " order by q.touchedAt desc, q.id desc"),
                        filter)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(JpaQuestions::view)
                .toList();
    }

    @Override
    public long count(AccessScope scope, QuestionFilter filter) {
        return found(query(scope, Long.class, QUESTION, "select count(q)" + LATEST + FOUND), filter)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> found(TypedQuery<T> query, QuestionFilter filter) {
        String text = filter.text().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return query.setParameter("archived", filter.archived())
                .setParameter("anyClause", filter.clause().isEmpty())
                .setParameter("clause", filter.clause())
                .setParameter("anyText", text.isEmpty())
                .setParameter("text", "%" + text + "%");
    }

    private static QuestionView view(Object[] r) {
        return new QuestionView(
                (UUID) r[0],
                (Long) r[1],
                (Integer) r[2],
                (Boolean) r[3],
                r[4] != null,
                (QuestionKind) r[5],
                (String) r[6],
                QuestionContent.split((String) r[7]),
                QuestionContent.places((Integer) r[8]),
                (String) r[9],
                (String) r[10],
                (Boolean) r[11],
                (Instant) r[12],
                (String) r[13]);
    }

    @Override
    public Map<String, Integer> clauses(AccessScope scope) {
        Map<String, Integer> clauses = new LinkedHashMap<>();
        query(
                        scope,
                        Object[].class,
                        QUESTION,
                        "select v.clause, count(q)" + LATEST
                                + " and q.archivedAt is null and v.clause <> '' group by v.clause order by v.clause")
                .getResultStream()
                .forEach(r -> clauses.put((String) r[0], ((Long) r[1]).intValue()));
        return clauses;
    }

    @Override
    public List<Kept> bank(AccessScope scope) {
        return query(scope, Object[].class, QUESTION, "select q, v" + LATEST + " order by q.id")
                .getResultStream()
                .map(r -> new Kept((ExamQuestion) r[0], (QuestionVersion) r[1]))
                .toList();
    }

    @Override
    public Map<UUID, Long> ids(AccessScope scope, Collection<UUID> questions) {
        Map<UUID, Long> ids = new HashMap<>();
        if (questions.isEmpty()) return ids;
        query(
                        scope,
                        Object[].class,
                        QUESTION,
                        "select q.uid, q.id from ExamQuestion q where q.uid in :keys and q.archivedAt is null"
                                + " and {scope}")
                .setParameter("keys", questions)
                .getResultStream()
                .forEach(r -> ids.put((UUID) r[0], (Long) r[1]));
        return ids;
    }
}
