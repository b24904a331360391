package io.zhuangan.consultation.store;

import io.zhuangan.consultation.QuestionState;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicView;
import io.zhuangan.consultation.domain.AskedQuestion;
import io.zhuangan.consultation.domain.ConsultationTopic;
import io.zhuangan.consultation.domain.QuestionStep;
import io.zhuangan.consultation.domain.Questions;
import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions on JPA. Topics are the city's; firms and associations read them as columns. */
@ApplicationScoped
public class JpaQuestions extends ScopedStore implements Questions {
    private static final ScopeRule QUESTION = ScopeRule.by("q.tenantId");
    private static final ScopeRule TOPIC = ScopeRule.by("t.tenantId");
    private static final String ASKED =
            "select q, a.name, a.nameEn from AskedQuestion q join Tenant a on a.id = q.tenantId where {scope}";

    /** The city may have been made in this very transaction; keys of other rooms give the flush no order of its own. */
    @Override
    public void add(ConsultationTopic topic) {
        em.flush();
        super.add(topic);
    }

    @Override
    public void add(AskedQuestion question) {
        super.add(question);
    }

    @Override
    public void add(QuestionStep step) {
        super.add(step);
    }

    private TypedQuery<AskedQuestion> questions(AccessScope scope, String which) {
        return query(scope, AskedQuestion.class, QUESTION, "select q from AskedQuestion q where {scope} and " + which);
    }

    @Override
    public AskedQuestion get(AccessScope scope, UUID key) {
        return questions(scope, "q.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("AskedQuestion", key));
    }

    @Override
    public Asked one(AccessScope scope, UUID key) {
        return query(scope, Object[].class, QUESTION, ASKED + " and q.uid = :key")
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(JpaQuestions::asked)
                .orElseThrow(() -> new NotFound("AskedQuestion", key));
    }

    @Override
    public List<Asked> list(AccessScope scope, boolean open) {
        return query(
                        scope,
                        Object[].class,
                        QUESTION,
                        ASKED
                                + (open
                                        ? " and q.state <> :answered order by q.dueOn, q.id"
                                        : " and q.state = :answered order by q.answeredAt desc, q.id desc"))
                .setParameter("answered", QuestionState.ANSWERED)
                .getResultStream()
                .map(JpaQuestions::asked)
                .toList();
    }

    @Override
    public List<QuestionStep> steps(AccessScope scope, AskedQuestion question) {
        return query(
                        scope,
                        QuestionStep.class,
                        QUESTION,
                        "select q from QuestionStep q where q.questionId = :question and {scope} order by q.id")
                .setParameter("question", question.id())
                .getResultList();
    }

    @Override
    public Optional<AskedQuestion> first(AccessScope scope, AskedQuestion followUp) {
        if (followUp.followsId() == null) return Optional.empty();
        return questions(scope, "q.id = :first")
                .setParameter("first", followUp.followsId())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AskedQuestion> followUp(AccessScope scope, AskedQuestion question) {
        return questions(scope, "q.followsId = :first")
                .setParameter("first", question.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Asked> toldIn(AccessScope scope, UUID entry) {
        return query(scope, Object[].class, QUESTION, ASKED + " and q.entry = :entry")
                .setParameter("entry", entry)
                .getResultStream()
                .findFirst()
                .map(JpaQuestions::asked);
    }

    @Override
    public List<TopicView> topics(AccessScope scope) {
        return query(
                        scope,
                        Object[].class,
                        TOPIC,
                        "select t.code, t.name, t.nameEn, t.description, t.descriptionEn, t.answerWorkdays, t.retiredOn"
                                + " from ConsultationTopic t where ({scope} or"
                                + " t.tenantId = :city) and t.tenantId = :city order by t.position")
                .setParameter("city", scope.cityId())
                .getResultStream()
                .map(r -> new TopicView(
                        (String) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (String) r[4],
                        (Integer) r[5],
                        r[6] != null))
                .toList();
    }

    @Override
    public List<TopicLine> topicLines(AccessScope city) {
        Map<String, Long> asked =
                counted(city, "q.topic, count(q) from AskedQuestion q where {scope} group by q.topic");
        Map<String, Long> told = counted(
                city, "q.topic, count(distinct q.entryId) from AnswerRevision q where {scope} group by q.topic");
        return query(
                        city,
                        ConsultationTopic.class,
                        TOPIC,
                        "select t from ConsultationTopic t where t.tenantId = :own and {scope} order by t.position, t.id")
                .setParameter("own", city.tenantId())
                .getResultStream()
                .map(t -> new TopicLine(
                        t.key(),
                        t.version(),
                        t.code(),
                        t.text(),
                        t.retiredOn(),
                        asked.getOrDefault(t.code(), 0L),
                        told.getOrDefault(t.code(), 0L)))
                .toList();
    }

    private Map<String, Long> counted(AccessScope city, String what) {
        return query(city, Object[].class, QUESTION, "select " + what)
                .getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> (Long) r[1]));
    }

    @Override
    public ConsultationTopic lockTopic(AccessScope city, UUID key) {
        return query(
                        city,
                        ConsultationTopic.class,
                        TOPIC,
                        "select t from ConsultationTopic t where t.uid = :key and t.tenantId = :own and {scope}")
                .setParameter("key", key)
                .setParameter("own", city.tenantId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ConsultationTopic", key));
    }

    @Override
    public List<ConsultationTopic> lockTopics(AccessScope city) {
        return query(
                        city,
                        ConsultationTopic.class,
                        TOPIC,
                        "select t from ConsultationTopic t where t.tenantId = :own and {scope} order by t.position, t.id")
                .setParameter("own", city.tenantId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void remove(ConsultationTopic topic) {
        em.remove(topic);
    }

    private static Asked asked(Object[] r) {
        return new Asked((AskedQuestion) r[0], (String) r[1], (String) r[2]);
    }
}
