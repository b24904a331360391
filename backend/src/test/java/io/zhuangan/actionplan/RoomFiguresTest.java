package io.zhuangan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.consultation.AnswerFigures;
import io.zhuangan.exchange.HeldMeeting;
import io.zhuangan.shared.TenantKind;
import io.zhuangan.showcase.CampaignFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the records of other rooms add up to the progress of a task. */
class RoomFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    /** @param code C for the city, D for a district; then sent/receipts/needed/fixed */
    private static HeldMeeting meeting(String code) {
        int[] n = Arrays.stream(code.substring(1).split("/"))
                .mapToInt(Integer::parseInt)
                .toArray();
        TenantKind level = code.charAt(0) == 'C' ? TenantKind.CITY : TenantKind.DISTRICT;
        return new HeldMeeting(UUID.randomUUID(), level, "局", "会", "Meeting", DAY, n[0], n[1], n[2], n[3]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,                     0 0 0 0 0 0 0",
                "C4/2/1/1,              1 1 0 2 4 1 1",
                "D4/0/0/0,              1 0 1 0 4 0 0",
                "C4/2/1/1 D6/6/3/2 D0/0/0/0, 3 1 2 8 10 3 4",
            })
    @DisplayName("任务 9：会议按层级计数，回执/应收、确认/自查问题各自相加")
    void meetings(String held, String counts) {
        List<HeldMeeting> all = new ArrayList<>();
        if (held != null) for (String code : held.split(" ")) all.add(meeting(code));
        Figure figure = MeetingsHeld.count(all);
        assertThat(figure.counts())
                .containsExactlyElementsOf(
                        Arrays.stream(counts.split(" ")).map(Long::valueOf).toList());
        assertThat(figure.target()).as("the plan names no number").isZero();
        assertThat(figure.records())
                .extracting(Figure.Source::key)
                .containsExactlyElementsOf(
                        all.stream().map(m -> m.key().toString()).toList());
    }

    @Test
    @DisplayName("任务 15：宣传活动、其中的活动、媒体报道；每条记录加上两者")
    void campaigns() {
        Figure figure = CampaignsRun.count(List.of(
                new CampaignFigures.Campaign("525-2026", "护肤日", "", DAY, 3, 2),
                new CampaignFigures.Campaign("safety-2026", "宣传周", "Safety week", DAY, 0, 1)));
        assertThat(figure.counts()).containsExactly(2L, 3L, 3L);
        assertThat(figure.records()).extracting(Figure.Source::count).containsExactly(5L, 1L);
        assertThat(figure.records().get(0).key()).isEqualTo("525-2026");
        assertThat(figure.records())
                .extracting(r -> r.titleIn(true))
                .as("its own writing where nobody translated it")
                .containsExactly("护肤日", "Safety week");
    }

    @Test
    @DisplayName("任务 18：一条问答计一次")
    void answers() {
        Figure figure = AnswersIssued.count(List.of(new AnswerFigures.Issued(UUID.randomUUID(), "谁放行", DAY)));
        assertThat(figure.counts()).containsExactly(1L);
        assertThat(figure.records()).extracting(Figure.Source::kind).containsExactly("answer");
    }
}
