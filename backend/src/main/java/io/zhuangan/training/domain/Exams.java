package io.zhuangan.training.domain;

import io.zhuangan.shared.AccessScope;
import io.zhuangan.training.AskedQuestion;
import io.zhuangan.training.QuestionKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tests of courses and attempts at them. */
public interface Exams {
    Optional<CourseExam> of(AccessScope scope, Course course);

    void add(CourseExam exam);

    /** Adds a test with the questions that were chosen by hand for another one. */
    void copy(AccessScope scope, CourseExam exam, CourseExam to);

    /** The questions chosen by hand, in this order. */
    void choose(AccessScope scope, CourseExam exam, List<Long> questions);

    List<UUID> chosen(AccessScope scope, CourseExam exam);

    /** How many questions can be asked now: of the chosen ones, or of what would be drawn from. */
    int available(AccessScope scope, CourseExam exam);

    /** The caller's own places whose course has a test in force, or that were tested, latest session first. */
    List<ExamDesk> desks(AccessScope scope);

    /** The caller's own place. Anybody else's answers as if it did not exist. */
    ExamDesk desk(AccessScope scope, UUID enrolment);

    /** The same, locked until the end of the transaction, so that two beginnings follow one another. */
    ExamDesk lockDesk(AccessScope scope, UUID enrolment);

    /** A question that can be asked. */
    record Askable(long version, QuestionKind kind, int options) {}

    /** The chosen questions in their order, or everything that may be drawn; latest versions, none archived. */
    List<Askable> askable(ExamDesk desk);

    /** From now on these versions never change. */
    void use(ExamDesk desk, List<Long> versions);

    void add(ExamSitting sitting, List<ExamAnswer> answers);

    /** Attempts at a place, by number. */
    List<ExamSitting> sittings(AccessScope scope, long examId, long enrolmentId);

    ExamSitting lock(AccessScope scope, ExamSitting sitting);

    ExamSitting lock(AccessScope scope, UUID sitting);

    Optional<ExamAnswer> answer(AccessScope scope, ExamSitting sitting, int number);

    QuestionKind kind(AccessScope scope, ExamAnswer answer);

    List<Marking.Answer> marks(AccessScope scope, ExamSitting sitting);

    /** @param answers whether right answers and explanations come along */
    List<AskedQuestion> paper(AccessScope scope, ExamSitting sitting, boolean answers);

    /** Attempts whose time is up, for the timer. */
    List<Due> due(Instant now, int most);

    /** An attempt and the platform acting for its association. */
    record Due(AccessScope owner, UUID sitting) {}

    /** Places in a session whose holders passed the test of its course; none when it has no test in force. */
    Optional<Set<Long>> passed(AccessScope scope, Course course, CourseSession session);

    /** Every attempt at a test with whose it was, latest first. */
    List<Sat> sat(AccessScope scope, CourseExam exam);

    /** An attempt and its person, as they were enrolled. */
    record Sat(ExamSitting sitting, String person, String post, String enterprise, int session) {}

    /** Answers of everybody's first settled attempt at a test. */
    List<ItemAnswer> firstAnswers(AccessScope scope, CourseExam exam);

    /** One answer in a first attempt. */
    record ItemAnswer(
            long sitting,
            String post,
            UUID question,
            int version,
            String text,
            String clause,
            boolean legal,
            int chosen,
            int right) {
        public boolean correct() {
            return chosen == right;
        }
    }
}
