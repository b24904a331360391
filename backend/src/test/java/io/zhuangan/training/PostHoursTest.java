package io.zhuangan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hours of a firm by post, out of the lines that a list of hours has. */
class PostHoursTest {
    private static HoursLine line(String enterprise, String post, String hours) {
        return new HoursLine(UUID.randomUUID(), "示例", enterprise, post, new BigDecimal(hours), 1, 1, null);
    }

    @Test
    @DisplayName("按岗位合计；名字里含这家企业名字的别的企业不算在内")
    void byPost() {
        List<PostHours> found = PostHours.of(
                List.of(
                        line("示例甲", "QUALITY_SAFETY_HEAD", "3.5"),
                        line("示例甲", "QUALITY_SAFETY_HEAD", "2"),
                        line("示例甲", "", "1"),
                        line("示例甲二厂", "QUALITY_SAFETY_HEAD", "8")),
                "示例甲");
        assertThat(found)
                .containsExactly(
                        new PostHours("", 1, new BigDecimal("1")),
                        new PostHours("QUALITY_SAFETY_HEAD", 2, new BigDecimal("5.5")));
        assertThat(PostHours.of(List.of(), "示例甲")).isEmpty();
    }
}
