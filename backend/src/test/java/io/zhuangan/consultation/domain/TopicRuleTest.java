package io.zhuangan.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuangan.consultation.ConsultationError;
import io.zhuangan.consultation.TopicLine;
import io.zhuangan.consultation.TopicText;
import io.zhuangan.shared.RuleViolated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicRuleTest {
    private static final TopicLine LABELS = line("标签", "Labels", false, 0, 0);

    private static TopicLine line(String name, String nameEn, boolean retired, long questions, long answers) {
        return new TopicLine(
                UUID.randomUUID(),
                1,
                "code",
                new TopicText(name, nameEn, null, null, 10),
                retired ? LocalDate.of(2026, 11, 1) : null,
                questions,
                answers);
    }

    @ParameterizedTest(name = "{0} / {1} / {2} / {3} / {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "功效, Efficacy, -,    -,    1,  -",
                "功效, Efficacy, 说明, Text, 60, -",
                "-,    Efficacy, -,    -,    10, TOPIC_NAME_MISSING",
                "功效, ' ',      -,    -,    10, TOPIC_NAME_MISSING",
                "功效, Efficacy, 说明, -,    10, TOPIC_DESCRIPTION",
                "功效, Efficacy, -,    Text, 10, TOPIC_DESCRIPTION",
                "功效, Efficacy, -,    -,    0,  TOPIC_DAYS",
                "功效, Efficacy, -,    -,    61, TOPIC_DAYS",
                "' 标签 ', Efficacy, -, -,   10, TOPIC_THERE",
                "功效, LABELS,   -,    -,    10, TOPIC_THERE",
            })
    @DisplayName("主题：中英文名称都要有、不与别的重名；说明两种文字都有或都没有；期限1—60个工作日")
    void sound(
            String name, String nameEn, String description, String descriptionEn, int days, ConsultationError refused) {
        TopicText typed = new TopicText(name, nameEn, description, descriptionEn, days);
        if (refused == null) {
            assertThat(TopicRule.sound(typed, null, List.of(LABELS))).isEqualTo(typed);
        } else {
            assertThatThrownBy(() -> TopicRule.sound(typed, null, List.of(LABELS)))
                    .isInstanceOfSatisfying(
                            RuleViolated.class, e -> assertThat(e.code()).isEqualTo(refused));
        }
        assertThat(TopicRule.sound(new TopicText("标签", "Labels", null, null, 5), LABELS.key(), List.of(LABELS)))
                .as("its own name is free to itself")
                .isNotNull();
    }

    @ParameterizedTest(name = "others open {0}, retired {1}: {2}")
    @CsvSource({"0,0,false", "0,3,false", "1,0,true", "2,3,true"})
    @DisplayName("总要留一个能提问的主题")
    void leavesOne(int open, int retired, boolean fine) {
        List<TopicLine> all = new ArrayList<>(List.of(LABELS));
        for (int i = 0; i < open; i++) all.add(line("开" + i, "Open" + i, false, 0, 0));
        for (int i = 0; i < retired; i++) all.add(line("停" + i, "Over" + i, true, 0, 0));
        if (fine) TopicRule.mustLeaveOne(LABELS.key(), all);
        else
            assertThatThrownBy(() -> TopicRule.mustLeaveOne(LABELS.key(), all))
                    .isInstanceOfSatisfying(
                            RuleViolated.class, e -> assertThat(e.code()).isEqualTo(ConsultationError.TOPIC_LAST));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"a,true,abc", "a,false,bac", "b,true,bac", "b,false,acb", "c,true,acb", "c,false,abc"})
    @DisplayName("移一位；到头不动")
    void moved(String one, boolean up, String order) {
        assertThat(String.join("", TopicRule.moved(List.of("a", "b", "c"), one, up)))
                .isEqualTo(order);
    }

    @ParameterizedTest(name = "{0} questions, {1} answers: {2}")
    @CsvSource({"0,0,true", "1,0,false", "0,1,false", "4,2,false"})
    @DisplayName("提过问或发过答复的主题删不掉")
    void unused(long questions, long answers, boolean fine) {
        TopicLine topic = line("功效", "Efficacy", false, questions, answers);
        if (fine) TopicRule.mustBeUnused(topic);
        else
            assertThatThrownBy(() -> TopicRule.mustBeUnused(topic)).isInstanceOfSatisfying(RuleViolated.class, e -> {
                assertThat(e.code()).isEqualTo(ConsultationError.TOPIC_USED);
                assertThat(e.args()).contains(questions, answers);
            });
    }
}
