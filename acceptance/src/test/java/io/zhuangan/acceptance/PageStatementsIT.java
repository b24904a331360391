package io.zhuangan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.acceptance.PageStatements.Page;
import io.zhuangan.acceptance.SeatLoad.Somebody;
import io.zhuangan.server.demo.DemoClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * No page of a busy room asks more than {@link PageStatements#MOST} statements, for a session with everything that
 * makes a desk ask: kept seats, whom the course is meant for, a seat with an online address, a line that was changed by
 * hand. Times at a hundred thousand enrolments are measured by {@link PagesLoad}.
 */
class PageStatementsIT {
    private static final int DAYS_AHEAD = 200;

    private final Platform platform = Platform.shared();

    @Test
    @DisplayName("列表、场次台和报名页每次请求不超过 15 条语句")
    void fewStatements() throws Exception {
        SeatLoad load = new SeatLoad(platform);
        String course =
                load.course(Map.of("targetPosts", List.of("QUALITY_SAFETY_HEAD"), "targetKinds", List.of("CHILDREN")));
        Instant starts = Instant.now().plus(Duration.ofDays(DAYS_AHEAD));
        Map<String, Object> rules = Map.of(
                "mode", "MIXED",
                "onlineLink", "https://meet.example.org/1",
                "place", "语句计数教室",
                "keptSeats", List.of(Map.of("basis", "POST", "code", "QUALITY_SAFETY_HEAD", "seats", 1)));
        String session = load.session(course, starts, 2, rules);
        String last = null;
        for (Somebody who : load.people(9)) {
            last = DemoClient.expectOk(load.enrol(who, session), "an enrolment")
                    .json()
                    .get("key")
                    .asText();
        }
        DemoClient.expectOk(load.moveUp(last, 1), "a change of the line");
        PageStatements statements = new PageStatements(platform);
        Map<String, Long> over = new TreeMap<>();
        for (Page page : PageStatements.pages(course, session)) {
            long asked = statements.of(page, false);
            if (asked > PageStatements.MOST) over.put(page.path(), asked);
        }
        assertThat(over)
                .as("pages that ask more than %d statements", PageStatements.MOST)
                .isEmpty();
    }
}
