package io.zhuangan.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.shared.RuleViolated;
import io.zhuangan.training.FollowUpForm;
import io.zhuangan.training.FollowUpKind;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TrainingError;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of follow-up questions, without a database. */
class FollowUpRulesTest {
    private static final Instant STARTS = Instant.parse("2026-12-10T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DRAFT, 2026-12-10T00:59:59Z, , ",
        "PUBLISHED, 2026-12-10T00:59:59Z, 2026-12-10T01:00:00Z, ",
        "PUBLISHED, 2026-12-10T01:00:00Z, , FOLLOW_UP_STARTED",
        "CANCELLED, 2026-12-01T01:00:00Z, , FOLLOW_UP_STARTED",
        "CLOSED, 2026-12-01T01:00:00Z, , FOLLOW_UP_STARTED",
        "PUBLISHED, 2026-12-05T01:00:00Z, 2026-12-05T01:00:00Z, FOLLOW_UP_END",
        "PUBLISHED, 2026-12-05T01:00:00Z, 2026-12-05T01:00:01Z, ",
        "PUBLISHED, 2026-12-05T01:00:00Z, 2026-12-10T01:00:01Z, FOLLOW_UP_END",
    })
    @DisplayName("asked until the session begins, due in the future and no later than the first unit")
    void asking(SessionState state, Instant now, Instant answerBy, TrainingError refused) {
        expect(refused, () -> FollowUpRule.mayAsk(state, STARTS, answerBy, now));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-10T00:59:59.999999Z, ", "2026-12-10T01:00:00Z, FOLLOW_UP_CLOSED"})
    @DisplayName("answered until the moment they are due")
    void answering(Instant now, TrainingError refused) {
        expect(refused, () -> FollowUpRule.mayAnswer(STARTS, now));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08T00:59:59Z, 1, true",
        "2026-12-08T00:59:59Z, 0, false",
        "2026-12-08T01:00:00Z, 1, false",
        ", 1, false",
    })
    @DisplayName("reminded is who was told before the last two days and lacks something required")
    void reminding(Instant told, long missing, boolean reminds) {
        assertThat(FollowUpRule.reminds(told, STARTS, missing)).isEqualTo(reminds);
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE, 有几个车位？, 一个|两个, ",
        "CHOICE, 有几个车位？, 一个, FOLLOW_UP_OPTIONS",
        "CHOICE, 有几个车位？, 一个|一个, FOLLOW_UP_OPTIONS",
        "CHOICE, 有几个车位？, 1|2|3|4|5|6|7|8|9, FOLLOW_UP_OPTIONS",
        "TEXT, '  ', , FOLLOW_UP_TEXT",
        "YES_NO, 吃素吗？, , ",
    })
    @DisplayName("a question has words, a choice two to eight different options")
    void contents(FollowUpKind kind, String text, String options, TrainingError refused) {
        List<String> split = options == null ? List.of() : Arrays.asList(options.split("\\|"));
        expect(
                refused,
                () -> FollowUpContent.checked(List.of(new FollowUpForm.Question(null, kind, text, split, true))));
    }

    @Test
    @DisplayName("at most five, none twice, counted as people count characters")
    void many() {
        FollowUpForm.Question one = new FollowUpForm.Question(null, FollowUpKind.TEXT, "口味？", null, false);
        expect(TrainingError.FOLLOW_UP_TWICE, () -> FollowUpContent.checked(List.of(one, one)));
        expect(TrainingError.FOLLOW_UP_QUESTIONS, () -> FollowUpContent.checked(Collections.nCopies(6, one)));
        expect(
                null,
                () -> FollowUpContent.checked(
                        List.of(new FollowUpForm.Question(null, FollowUpKind.TEXT, "𠮷".repeat(200), null, false))));
        expect(
                TrainingError.FOLLOW_UP_TEXT,
                () -> FollowUpContent.checked(
                        List.of(new FollowUpForm.Question(null, FollowUpKind.TEXT, "𠮷".repeat(201), null, false))));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, ' 不吃辣 ', 不吃辣, ",
        "TEXT, '  ', , ",
        "CHOICE, 两个, 两个, ",
        "CHOICE, 三个, , FOLLOW_UP_CHOICE",
        "YES_NO, YES, YES, ",
        "YES_NO, 是, , FOLLOW_UP_CHOICE",
    })
    @DisplayName("an answer fits its question; blanks are none")
    void answers(FollowUpKind kind, String typed, String kept, TrainingError refused) {
        FollowUpContent question =
                new FollowUpContent(kind, "？", kind == FollowUpKind.CHOICE ? List.of("一个", "两个") : List.of());
        expect(refused, () -> assertThat(question.answer(typed).orElse(null)).isEqualTo(kept));
        expect(TrainingError.FOLLOW_UP_ANSWER, () -> new FollowUpContent(FollowUpKind.TEXT, "？", List.of())
                .answer("长".repeat(501)));
    }

    private static void expect(TrainingError refused, Runnable work) {
        if (refused == null) work.run();
        else
            assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleViolated.class, e -> assertThat(e.code())
                    .isEqualTo(refused));
    }
}
