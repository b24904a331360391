package io.zhuangan.training.store;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.shared.Ids;
import io.zhuangan.shared.NotFound;
import io.zhuangan.shared.ScopeRule;
import io.zhuangan.shared.ScopedStore;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.training.AskedQuestion;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.SittingState;
import io.zhuangan.training.domain.Course;
import io.zhuangan.training.domain.CourseExam;
import io.zhuangan.training.domain.CourseSession;
import io.zhuangan.training.domain.ExamAnswer;
import io.zhuangan.training.domain.ExamDesk;
import io.zhuangan.training.domain.ExamSitting;
import io.zhuangan.training.domain.Exams;
import io.zhuangan.training.domain.Marking;
import io.zhuangan.training.domain.QuestionContent;
import io.zhuangan.training.domain.SittingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Tests and attempts on JPA. A test belongs to its association; whoever sits it reaches it only through the own place,
 * and reads of it what a person who sits it may read.
 */
@ApplicationScoped
public class JpaExams extends ScopedStore implements Exams {
    private static final ScopeRule EXAM = ScopeRule.by("x.tenantId");
    private static final ScopeRule PLACE = ScopeRule.by("e.tenantId", "e.enterpriseId");
    private static final ScopeRule SITTING = ScopeRule.by("s.tenantId", "s.enterpriseId");
    private static final ScopeRule ANSWER = ScopeRule.by("a.tenantId", "a.enterpriseId");

    private static final String DESK = "select t.id, t.uid, t.cityId, t.name, x.id, x.inForce, x.minutes, x.attempts,"
            + " x.opensAt, x.closesAt, x.passMark, x.randomCount, x.randomClauses, e.id, e.uid, e.enterpriseId,"
            + " e.personId, e.personName, s.uid, c.title, s.number, s.startsAt, e.state, s.state,"
            + " (select count(a) from Attendance a where a.enrolmentId = e.id and a.counted = true)"
            + " from Enrolment e join CourseSession s on s.id = e.sessionId join Course c on c.id = s.courseId"
            + " join CourseExam x on x.courseId = c.id join Tenant t on t.id = x.tenantId"
            + " where e.personId = :me and {scope} and ";

    private static final String ASKABLE =
            " from ExamQuestion q" + " join QuestionVersion v on v.questionId = q.id and v.number = q.latest";

    @Override
    public Optional<CourseExam> of(AccessScope scope, Course course) {
        return query(scope, CourseExam.class, EXAM, "select x from CourseExam x where x.courseId = :course and {scope}")
                .setParameter("course", course.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CourseExam exam) {
        super.add(exam);
        em.flush();
    }

    @Override
    public void copy(AccessScope scope, CourseExam exam, CourseExam to) {
        List<Long> chosen = new ArrayList<>();
        sql(
                        scope,
                        ScopeRule.by("x.tenant_id"),
                        "select x.question_id from course_exam_question x where x.exam_id = ? and {scope}"
                                + " order by x.place",
                        exam.id())
                .getResultStream()
                .forEach(id -> chosen.add(((Number) id).longValue()));
        add(to);
        choose(scope, to, chosen);
    }

    @Override
    public void choose(AccessScope scope, CourseExam exam, List<Long> questions) {
        sql(
                        scope,
                        ScopeRule.by("course_exam_question.tenant_id"),
                        "delete from course_exam_question where exam_id = ? and {scope}",
                        exam.id())
                .executeUpdate();
        for (int i = 0; i < questions.size(); i++) {
            sql(
                            scope,
                            ScopeRule.by("q.tenant_id"),
                            "insert into course_exam_question (id, tenant_id, exam_id, question_id, place)"
                                    + " select ?, q.tenant_id, ?, q.id, ? from exam_question q where q.id = ? and {scope}",
                            Ids.next(),
                            exam.id(),
                            i + 1,
                            questions.get(i))
                    .executeUpdate();
        }
    }

    @Override
    public List<UUID> chosen(AccessScope scope, CourseExam exam) {
        return sql(
                        scope,
                        ScopeRule.by("x.tenant_id"),
                        "select q.uid from course_exam_question x join exam_question q on q.id = x.question_id"
                                + " where x.exam_id = ? and {scope} order by x.place",
                        exam.id())
                .getResultStream()
                .map(key -> UUID.fromString((String) key))
                .toList();
    }

    @Override
    public int available(AccessScope scope, CourseExam exam) {
        em.flush();
        return askable(
                        scope,
                        exam.id(),
                        exam.plan().randomCount() == null,
                        exam.plan().clauses())
                .size();
    }

    @Override
    public List<Askable> askable(ExamDesk desk) {
        return askable(desk.owner(), desk.examId(), desk.randomCount() == null, desk.clauses());
    }

    private List<Askable> askable(AccessScope owner, long examId, boolean chosen, List<String> clauses) {
        if (chosen) return chosenQuestions(owner, examId);
        return query(
                        owner,
                        Object[].class,
                        ScopeRule.by("q.tenantId"),
                        "select v.id, v.kind, v.options" + ASKABLE + " where q.archivedAt is null"
                                + " and (:all = true or v.clause in :clauses) and {scope} order by q.id")
                .setParameter("all", clauses.isEmpty())
                .setParameter("clauses", clauses.isEmpty() ? List.of("") : clauses)
                .getResultStream()
                .map(r -> askable((Long) r[0], (QuestionKind) r[1], (String) r[2]))
                .toList();
    }

    private List<Askable> chosenQuestions(AccessScope owner, long examId) {
        List<?> rows = sql(
                        owner,
                        ScopeRule.by("x.tenant_id"),
                        "select v.id, v.kind, v.options from course_exam_question x"
                                + " join exam_question q on q.id = x.question_id"
                                + " join exam_question_version v on v.question_id = q.id and v.number = q.latest"
                                + " where x.exam_id = ? and q.archived_at is null and {scope} order by x.place",
                        examId)
                .getResultList();
        List<Askable> askable = new ArrayList<>();
        for (Object row : rows) {
            Object[] r = (Object[]) row;
            askable.add(askable(((Number) r[0]).longValue(), QuestionKind.valueOf((String) r[1]), (String) r[2]));
        }
        return askable;
    }

    private static Askable askable(long version, QuestionKind kind, String options) {
        return new Askable(version, kind, QuestionContent.count(kind, QuestionContent.split(options)));
    }

    @Override
    public void use(ExamDesk desk, List<Long> versions) {
        for (Long version : new TreeSet<>(versions)) {
            sql(
                            desk.owner(),
                            ScopeRule.by("exam_question_version.tenant_id"),
                            "update exam_question_version set used = 1 where id = ? and {scope}",
                            version)
                    .executeUpdate();
        }
    }

    @Override
    public List<ExamDesk> desks(AccessScope scope) {
        return desks(query(
                                scope,
                                Object[].class,
                                PLACE,
                                DESK + "e.state = :seated and x.inForce = true order by s.startsAt desc, s.id desc")
                        .setParameter("seated", EnrolmentState.SEATED)
                        .setParameter("me", scope.personId()))
                .stream()
                .filter(desk -> desk.standing(List.of()).attended())
                .toList();
    }

    @Override
    public ExamDesk desk(AccessScope scope, UUID enrolment) {
        return desks(query(scope, Object[].class, PLACE, DESK + "e.uid = :key")
                        .setParameter("key", enrolment)
                        .setParameter("me", scope.personId()))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CourseExam", enrolment));
    }

    @Override
    public ExamDesk lockDesk(AccessScope scope, UUID enrolment) {
        sql(
                        scope,
                        ScopeRule.by("e.tenant_id", "e.enterprise_id"),
                        "select e.id from enrolment e where e.uid = ? and e.person_id = ? and {scope} for update",
                        enrolment.toString(),
                        scope.personId())
                .getResultList();
        return desk(scope, enrolment);
    }

    private static List<ExamDesk> desks(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(r -> new ExamDesk(
                        AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.ASSOCIATION, (Long) r[2]),
                        (String) r[3],
                        (Long) r[4],
                        new SittingRule.Terms(
                                (Boolean) r[5], (Integer) r[6], (Integer) r[7], (Instant) r[8], (Instant) r[9]),
                        (Integer) r[10],
                        (Integer) r[11],
                        QuestionContent.split((String) r[12]),
                        (Long) r[13],
                        (UUID) r[14],
                        (Long) r[15],
                        (Long) r[16],
                        (String) r[17],
                        (UUID) r[18],
                        (String) r[19],
                        (Integer) r[20],
                        (Instant) r[21],
                        (EnrolmentState) r[22],
                        (SessionState) r[23],
                        (Long) r[24]))
                .toList();
    }

    @Override
    public void add(ExamSitting sitting, List<ExamAnswer> answers) {
        super.add(sitting);
        em.flush();
        answers.forEach(super::add);
    }

    @Override
    public List<ExamSitting> sittings(AccessScope scope, long examId, long enrolmentId) {
        return query(
                        scope,
                        ExamSitting.class,
                        SITTING,
                        "select s from ExamSitting s where s.examId = :exam and s.enrolmentId = :place and {scope}"
                                + " order by s.attempt")
                .setParameter("exam", examId)
                .setParameter("place", enrolmentId)
                .getResultList();
    }

    @Override
    public ExamSitting lock(AccessScope scope, ExamSitting sitting) {
        return lock(scope, sitting.key());
    }

    @Override
    public ExamSitting lock(AccessScope scope, UUID sitting) {
        return query(scope, ExamSitting.class, SITTING, "select s from ExamSitting s where s.uid = :key and {scope}")
                .setParameter("key", sitting)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ExamSitting", sitting));
    }

    @Override
    public Optional<ExamAnswer> answer(AccessScope scope, ExamSitting sitting, int number) {
        return query(
                        scope,
                        ExamAnswer.class,
                        ANSWER,
                        "select a from ExamAnswer a where a.sittingId = :sitting and a.number = :number and {scope}")
                .setParameter("sitting", sitting.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public QuestionKind kind(AccessScope scope, ExamAnswer answer) {
        return query(
                        scope,
                        QuestionKind.class,
                        ANSWER,
                        "select v.kind from ExamAnswer a join QuestionVersion v on v.id = a.versionId"
                                + " where a = :answer and {scope}")
                .setParameter("answer", answer)
                .getSingleResult();
    }

    @Override
    public List<Marking.Answer> marks(AccessScope scope, ExamSitting sitting) {
        return query(
                        scope,
                        Object[].class,
                        ANSWER,
                        "select a.chosen, v.rightMask from ExamAnswer a join QuestionVersion v on v.id = a.versionId"
                                + " where a.sittingId = :sitting and {scope}")
                .setParameter("sitting", sitting.id())
                .getResultStream()
                .map(r -> new Marking.Answer((Integer) r[0], (Integer) r[1]))
                .toList();
    }

    @Override
    public List<AskedQuestion> paper(AccessScope scope, ExamSitting sitting, boolean answers) {
        return query(
                        scope,
                        Object[].class,
                        ANSWER,
                        "select a.number, v.kind, v.text, v.options, a.shown, a.chosen, v.rightMask, v.explanation"
                                + " from ExamAnswer a join QuestionVersion v on v.id = a.versionId"
                                + " where a.sittingId = :sitting and {scope} order by a.number")
                .setParameter("sitting", sitting.id())
                .getResultStream()
                .map(r -> {
                    String shown = (String) r[4];
                    List<String> options = QuestionContent.split((String) r[3]);
                    return new AskedQuestion(
                            (Integer) r[0],
                            (QuestionKind) r[1],
                            (String) r[2],
                            options.isEmpty()
                                    ? List.of()
                                    : ExamAnswer.order(shown).stream()
                                            .map(options::get)
                                            .toList(),
                            ExamAnswer.shownPlaces(shown, (Integer) r[5]),
                            answers ? ExamAnswer.shownPlaces(shown, (Integer) r[6]) : null,
                            answers ? (String) r[7] : null);
                })
                .toList();
    }

    @Override
    public List<Due> due(Instant now, int most) {
        // the timer looks at all associations; what it gets to see is which attempts are over and nothing in them
        return em.createQuery(
                        "select t.id, t.uid, t.cityId, s.uid from ExamSitting s join Tenant t on t.id = s.tenantId"
                                + " where s.state = :running and s.endsAt <= :now order by s.endsAt",
                        Object[].class)
                .setParameter("running", SittingState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(r -> new Due(
                        AccessScope.platformFor((Long) r[0], (UUID) r[1], TenantKind.ASSOCIATION, (Long) r[2]),
                        (UUID) r[3]))
                .toList();
    }

    @Override
    public Optional<Set<Long>> passed(AccessScope scope, Course course, CourseSession session) {
        if (of(scope, course).filter(CourseExam::inForce).isEmpty()) return Optional.empty();
        return Optional.of(new HashSet<>(query(
                        scope,
                        Long.class,
                        SITTING,
                        "select s.enrolmentId from ExamSitting s join Enrolment e on e.id = s.enrolmentId"
                                + " where e.sessionId = :session and s.passed = true and {scope}")
                .setParameter("session", session.id())
                .getResultList()));
    }

    @Override
    public List<Sat> sat(AccessScope scope, CourseExam exam) {
        return query(
                        scope,
                        Object[].class,
                        SITTING,
                        "select s, e.personName, e.personPost, e.enterpriseName, k.number from ExamSitting s"
                                + " join Enrolment e on e.id = s.enrolmentId join CourseSession k on k.id = e.sessionId"
                                + " where s.examId = :exam and {scope} order by s.startedAt desc, s.id desc")
                .setParameter("exam", exam.id())
                .getResultStream()
                .map(r -> new Sat((ExamSitting) r[0], (String) r[1], (String) r[2], (String) r[3], (Integer) r[4]))
                .toList();
    }

    @Override
    public List<ItemAnswer> firstAnswers(AccessScope scope, CourseExam exam) {
        return query(
                        scope,
                        Object[].class,
                        SITTING,
                        "select s.id, e.personPost, q.uid, v.number, v.text, v.clause, v.legal, a.chosen, v.rightMask"
                                + " from ExamSitting s join Enrolment e on e.id = s.enrolmentId"
                                + " join ExamAnswer a on a.sittingId = s.id"
                                + " join QuestionVersion v on v.id = a.versionId"
                                + " join ExamQuestion q on q.id = v.questionId"
                                + " where s.examId = :exam and s.attempt = 1 and s.state <> :running and {scope}"
                                + " order by s.id, a.number")
                .setParameter("exam", exam.id())
                .setParameter("running", SittingState.RUNNING)
                .getResultStream()
                .map(r -> new ItemAnswer(
                        (Long) r[0],
                        (String) r[1],
                        (UUID) r[2],
                        (Integer) r[3],
                        (String) r[4],
                        (String) r[5],
                        (Boolean) r[6],
                        (Integer) r[7],
                        (Integer) r[8]))
                .toList();
    }
}
