package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.AfterwardsNews;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.ExamStatistics;
import io.zhuangan.training.QuestionForm;
import io.zhuangan.training.QuestionKind;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TrainingError;
import io.zhuangan.training.domain.Exams.ItemAnswer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of tests and feedback, without a database. */
class ExamRulesTest {
    private static final Instant OPENS = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-10T10:00:00Z");
    private static final SittingRule.Terms TERMS = new SittingRule.Terms(true, 30, 2, OPENS, CLOSES);

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T01:00:00Z, 2026-12-10T10:00:00Z, 2026-12-09T09:59:59Z, EXAM_OPEN",
        "2026-12-01T01:00:00Z, 2026-12-10T10:00:00Z, 2026-12-09T10:00:00Z, EXAM_CLOSING",
        "2026-12-01T00:00:00Z, 2026-12-01T02:00:00Z, 2026-12-01T00:59:59Z, EXAM_OPEN",
        "2026-12-01T00:00:00Z, 2026-12-01T02:00:00Z, 2026-12-01T01:00:00Z, EXAM_CLOSING",
    })
    @DisplayName("the last day, or the second half of a short test, is about its closing")
    void whatIsTold(Instant opens, Instant closes, Instant now, AfterwardsNews news) {
        assertThat(AfterwardsRule.ofExam(opens, closes, now)).isEqualTo(news);
    }

    @ParameterizedTest
    @CsvSource({"60, 60, true", "59.99, 60, false", "100, 100, true", "0, 1, false"})
    @DisplayName("a mark from paper passes from the pass mark on")
    void paperPasses(BigDecimal score, int passMark, boolean passes) {
        assertThat(new PaperMark(LocalDate.of(2026, 9, 17), score).passes(passMark))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, 甲|乙, 0, ",
        "SINGLE, 甲|乙, 0|1, QUESTION_RIGHT_ONE",
        "SINGLE, 甲|乙, 2, QUESTION_RIGHT_ONE",
        "SINGLE, 甲|乙, -1, QUESTION_RIGHT_ONE",
        "SINGLE, 甲, 0, QUESTION_OPTIONS",
        "SINGLE, 甲|甲, 0, QUESTION_OPTION_TWICE",
        "SINGLE, '甲| ', 0, QUESTION_OPTION",
        "MULTIPLE, 甲|乙|丙, 0|2, ",
        "MULTIPLE, 甲|乙|丙, 0, QUESTION_RIGHT_SEVERAL",
        "TRUE_FALSE, , 1, ",
        "TRUE_FALSE, , 2, QUESTION_RIGHT_ONE",
        "SINGLE, 一|二|三|四|五|六|七|八|九, 0, QUESTION_OPTIONS",
        "SINGLE, 😀|𠮷, 1, "
    })
    @DisplayName("a question has the right answers its kind asks for")
    void questions(QuestionKind kind, String options, String right, TrainingError refusal) {
        List<String> listed = options == null ? List.of() : Arrays.asList(options.split("\\|"));
        Set<Integer> places =
                Stream.of(right.split("\\|")).map(Integer::valueOf).collect(Collectors.toSet());
        QuestionForm form = new QuestionForm(null, 0, kind, "第𠮷题", listed, places, "", "", false);
        if (refusal == null) assertThat(QuestionContent.of(form).text()).isEqualTo("第𠮷题");
        else refuses(refusal, () -> QuestionContent.of(form));
    }

    @Test
    @DisplayName("legal knowledge names its clause; 1000 rare characters are 1000, not 2000")
    void texts() {
        refuses(
                TrainingError.QUESTION_CLAUSE_MISSING,
                () -> new QuestionContent(QuestionKind.TRUE_FALSE, "x", List.of(), 1, "", "", true));
        assertThat(new QuestionContent(QuestionKind.TRUE_FALSE, "𠮷".repeat(1000), List.of(), 1, "", "", false).text())
                .hasSize(2000);
        refuses(
                TrainingError.QUESTION_TEXT,
                () -> new QuestionContent(QuestionKind.TRUE_FALSE, "𠮷".repeat(1001), List.of(), 1, "", "", false));
    }

    @ParameterizedTest
    @CsvSource({"7,9,77.78", "2,3,66.67", "0,5,0.00", "5,5,100.00", "1,8,12.50", "0,0,0.00"})
    @DisplayName("the mark is the share of right answers in percent")
    void mark(int right, int asked, BigDecimal score) {
        assertThat(new Marking(right, asked).score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"3,5,60,true", "2,3,67,false", "2,3,66,true", "0,0,1,false", "59,100,60,false", "60,100,60,true"})
    @DisplayName("passing is compared without rounding: 66.67 does not reach 67")
    void passes(int right, int asked, int passMark, boolean passes) {
        assertThat(new Marking(right, asked).passes(passMark)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        // place, session, units, used, passed, in force, minutes after opening, why not
        "SEATED, CLOSED, 1, 0, false, true, 0, ",
        "SEATED, PUBLISHED, 3, 1, false, true, 60, ",
        "SEATED, CLOSED, 0, 0, false, true, 0, EXAM_NOT_ATTENDED",
        "WAITING, PUBLISHED, 1, 0, false, true, 0, EXAM_NOT_ATTENDED",
        "WITHDRAWN, CLOSED, 1, 0, false, true, 0, EXAM_NOT_ATTENDED",
        "SEATED, CANCELLED, 1, 0, false, true, 0, EXAM_NOT_ATTENDED",
        "SEATED, CLOSED, 1, 1, true, true, 0, EXAM_PASSED",
        "SEATED, CLOSED, 1, 0, false, false, 0, EXAM_NOT_IN_FORCE",
        "SEATED, CLOSED, 1, 0, false, true, -1, EXAM_NOT_OPEN",
        "SEATED, CLOSED, 1, 0, false, true, 13500, EXAM_CLOSED",
        "SEATED, CLOSED, 1, 2, false, true, 0, EXAM_ATTEMPTS_USED"
    })
    @DisplayName("who attended may begin while it is open, until it is passed or the attempts are used up")
    void begin(
            EnrolmentState place,
            SessionState session,
            long units,
            int used,
            boolean passed,
            boolean inForce,
            int minutes,
            TrainingError why) {
        var refusal = SittingRule.refusal(
                new SittingRule.Terms(inForce, 30, 2, OPENS, CLOSES),
                new SittingRule.Standing(place, session, units, used, passed),
                OPENS.plus(Duration.ofMinutes(minutes)));
        assertThat(refusal.map(RuleViolated::code).orElse(null)).isEqualTo(why);
    }

    @Test
    @DisplayName("an attempt runs its minutes, never past the closing")
    void end() {
        assertThat(SittingRule.end(TERMS, OPENS)).isEqualTo(OPENS.plusSeconds(1800));
        assertThat(SittingRule.end(TERMS, CLOSES.minusSeconds(600))).isEqualTo(CLOSES);
    }

    @Test
    @DisplayName("an answer of the shown places is kept by the options' own places, and shown back")
    void shuffled() {
        assertThat(ExamAnswer.shownPlaces("2,0,1", 0b101)).containsExactly(0, 1);
        assertThat(ExamAnswer.order("2,0,1")).containsExactly(2, 0, 1);
    }

    @Test
    @DisplayName("the hardest first; below five nothing but n; an item that goes with the rest discriminates")
    void statistics() {
        UUID easy = UUID.randomUUID();
        UUID telling = UUID.randomUUID();
        UUID rare = UUID.randomUUID();
        List<ItemAnswer> answers = new ArrayList<>();
        for (int person = 1; person <= 6; person++) {
            boolean good = person > 3;
            answers.add(answer(person, easy, true, false));
            answers.add(answer(person, telling, good, true));
            answers.add(answer(person, UUID.nameUUIDFromBytes(new byte[] {1}), good, false));
            if (person <= 4) answers.add(answer(person, rare, false, false));
        }
        List<ExamStatistics.Item> items = ItemAnalysis.of(answers);
        assertThat(items).hasSize(4);
        ExamStatistics.Item first = items.get(0);
        assertThat(first.right()).isEqualByComparingTo("0.5");
        assertThat(first.discrimination()).isGreaterThan(new BigDecimal("0.8"));
        ExamStatistics.Item easiest = items.get(2);
        assertThat(easiest.question()).isEqualTo(easy);
        assertThat(easiest.right()).isEqualByComparingTo("1");
        assertThat(easiest.discrimination()).as("everybody the same").isNull();
        ExamStatistics.Item hidden = items.get(3);
        assertThat(hidden.n()).isEqualTo(4);
        assertThat(hidden.right()).isNull();
    }

    @Test
    @DisplayName("an item-rest correlation by hand: x 1,1,1,0,0 and y 1,1,0,0,0 is 0.67")
    void correlation() {
        List<ItemAnswer> answers = new ArrayList<>();
        UUID item = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        boolean[] x = {true, true, true, false, false};
        boolean[] y = {true, true, false, false, false};
        for (int i = 0; i < 5; i++) {
            answers.add(answer(i, item, x[i], false));
            answers.add(answer(i, other, y[i], false));
        }
        assertThat(ItemAnalysis.of(answers))
                .extracting(ExamStatistics.Item::discrimination)
                .allSatisfy(r -> assertThat(r).isEqualByComparingTo("0.67"));
    }

    @Test
    @DisplayName("the legal-knowledge rate counts legal items only and hides posts of fewer than five")
    void knowledge() {
        List<ItemAnswer> answers = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            answers.add(answer(person, UUID.nameUUIDFromBytes(new byte[] {1}), person != 1, true));
            answers.add(answer(person, UUID.nameUUIDFromBytes(new byte[] {2}), person > 2, true));
            answers.add(answer(person, UUID.nameUUIDFromBytes(new byte[] {3}), false, false));
        }
        for (int person = 6; person <= 9; person++) {
            answers.add(new ItemAnswer(person, "RELEASE", UUID.randomUUID(), 1, "q", "第七条", true, 1, 1));
        }
        List<ExamStatistics.Knowledge> rates = KnowledgeRates.of(answers, 60);
        ExamStatistics.Knowledge all = KnowledgeRates.overall(answers, 60);
        assertThat(all.people()).isEqualTo(9);
        assertThat(all.right())
                .as("beside the five it would tell what the four did")
                .isNull();
        assertThat(KnowledgeRates.overall(answers.subList(0, 15), 60).right()).isEqualByComparingTo("0.7");
        assertThat(KnowledgeRates.overall(answers.subList(0, 12), 60).right())
                .as("four people")
                .isNull();
        assertThat(rates).hasSize(2);
        assertThat(rates.get(0).right()).isEqualByComparingTo("0.7");
        assertThat(rates.get(0).passing()).isEqualByComparingTo("0.6");
        assertThat(rates.get(0).answers()).isEqualTo(10);
        assertThat(rates.get(1).people()).isEqualTo(4);
        assertThat(rates.get(1).right()).isNull();
    }

    @Test
    @DisplayName("a scale is whole and from one to five")
    void scales() {
        assertThat(FeedbackRule.scales(List.of(5, 1, 3), 3)).isEqualTo("5,1,3");
        refuses(TrainingError.FEEDBACK_SCALES, () -> FeedbackRule.scales(List.of(5, 1), 3));
        refuses(TrainingError.FEEDBACK_SCALES, () -> FeedbackRule.scales(List.of(5, 6, 1), 3));
        refuses(TrainingError.FEEDBACK_SCALES, () -> FeedbackRule.scales(Arrays.asList(5, null, 1), 3));
        var line = FeedbackTally.lines(List.of("清楚"), List.of("5", "5", "4", "1", "2"))
                .get(0);
        assertThat(line.counts()).containsExactly(1, 1, 0, 1, 2);
        assertThat(line.mean()).isEqualByComparingTo("3.40");
    }

    private static ItemAnswer answer(long person, UUID question, boolean right, boolean legal) {
        return new ItemAnswer(
                person, "QUALITY_SAFETY_HEAD", question, 1, question.toString(), "第七条", legal, right ? 1 : 2, 1);
    }

    private static void refuses(TrainingError code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
