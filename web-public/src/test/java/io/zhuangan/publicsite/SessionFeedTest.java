package io.zhuangan.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuangan.showcase.PublicSession;
import io.zhuangan.training.CalendarEntry;
import io.zhuangan.training.EnrolmentState;
import io.zhuangan.training.Organiser;
import io.zhuangan.training.SessionState;
import io.zhuangan.training.TeachingMode;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionFeedTest {
    private static final UUID KEY = UUID.fromString("11111111-2222-3333-4444-555555555555");

    private static PublicSession session(SessionState state, int sequence, String reason) {
        return new PublicSession(
                KEY,
                UUID.randomUUID(),
                "原料合规与供应商审核实务；第一讲，入门",
                4,
                "对象：质量安全负责人",
                UUID.randomUUID(),
                "上海申妆行业协会",
                null,
                true,
                true,
                Organiser.ENTRUSTED,
                List.of(),
                "奉贤南桥，公共培训室 302",
                TeachingMode.IN_PERSON,
                "",
                80,
                68,
                0,
                new BigDecimal("6.0"),
                4,
                Instant.parse("2026-11-01T01:00:00Z"),
                Instant.parse("2026-12-04T09:00:00Z"),
                Instant.parse("2026-12-08T01:30:00Z"),
                Instant.parse("2026-12-08T08:30:00Z"),
                state,
                reason,
                "session-1@zhuangan",
                sequence,
                Instant.parse("2026-11-20T02:00:00Z"),
                List.of(),
                null);
    }

    private static String feed(PublicSession... sessions) {
        byte[] feed = new SessionFeed(s -> "http://localhost/zh/calendar/sessions/" + s).of("公益培训", List.of(sessions));
        return new String(feed, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    @DisplayName("时间是上海时间，带自己的时区说明")
    void shanghaiTime() {
        String feed = feed(session(SessionState.PUBLISHED, 0, null));
        assertThat(feed)
                .contains("BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "TZOFFSETTO:+0800")
                .contains("DTSTART;TZID=Asia/Shanghai:20261208T093000")
                .contains("DTEND;TZID=Asia/Shanghai:20261208T163000")
                .contains("DTSTAMP:20261120T020000Z")
                .contains("METHOD:PUBLISH");
    }

    @Test
    @DisplayName("改期后 UID 不变，SEQUENCE 变大")
    void sameUidGrowingSequence() {
        assertThat(feed(session(SessionState.PUBLISHED, 0, null)))
                .contains("UID:session-1@zhuangan", "SEQUENCE:0", "STATUS:CONFIRMED");
        assertThat(feed(session(SessionState.PUBLISHED, 3, null))).contains("UID:session-1@zhuangan", "SEQUENCE:3");
    }

    @Test
    @DisplayName("取消的场次仍在日历里，标 CANCELLED 并写明原因")
    void cancelled() {
        assertThat(feed(session(SessionState.CANCELLED, 5, "讲师生病")))
                .contains("STATUS:CANCELLED", "SEQUENCE:5", "已取消：讲师生病");
    }

    @Test
    @DisplayName("别的程序读得懂；逗号和分号不会断开；没有时区文件也不联网")
    void readBack() throws Exception {
        byte[] feed = new SessionFeed(s -> "http://localhost/" + s)
                .of("公益培训", List.of(session(SessionState.PUBLISHED, 1, null)));
        for (String line : new String(feed, StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75 * 3);
        }
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed));
        VEvent event = (VEvent) calendar.getComponents().stream()
                .filter(VEvent.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("原料合规与供应商审核实务；第一讲，入门（第 4 期）");
        assertThat(event.getLocation().getValue()).isEqualTo("奉贤南桥，公共培训室 302");
    }

    private static CalendarEntry entry(EnrolmentState state, SessionState session, long sequence) {
        return new CalendarEntry(
                KEY,
                sequence,
                Instant.parse("2026-11-20T02:00:00Z"),
                UUID.randomUUID(),
                "放行审核大讲堂",
                2,
                "上海申妆行业协会",
                true,
                "会议",
                TeachingMode.ONLINE,
                state == EnrolmentState.SEATED ? "https://meet.example.org/1" : null,
                new BigDecimal("4.0"),
                Instant.parse("2026-12-08T01:30:00Z"),
                Instant.parse("2026-12-08T08:30:00Z"),
                state,
                session,
                session == SessionState.CANCELLED ? "讲师生病" : null);
    }

    private static String own(CalendarEntry entry) {
        byte[] feed = new SessionFeed(s -> "http://localhost/x").ofPerson("我的公益培训", List.of(entry));
        return new String(feed, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    @DisplayName("本人的日历：占席是确定，候补是暂定，退报和取消是 CANCELLED，UID 不变")
    void ownCalendar() {
        String uid = "UID:" + KEY + "@zhuangan.io";
        assertThat(own(entry(EnrolmentState.SEATED, SessionState.PUBLISHED, 1)))
                .contains(uid, "SEQUENCE:1", "STATUS:CONFIRMED", "meet.example.org", "DTSTART;TZID=Asia/Shanghai:");
        assertThat(own(entry(EnrolmentState.WAITING, SessionState.PUBLISHED, 2)))
                .contains(uid, "STATUS:TENTATIVE", "SUMMARY:候补：")
                .doesNotContain("meet.example.org");
        assertThat(own(entry(EnrolmentState.WITHDRAWN, SessionState.PUBLISHED, 3)))
                .contains(uid, "SEQUENCE:3", "STATUS:CANCELLED", "已退报");
        assertThat(own(entry(EnrolmentState.SEATED, SessionState.CANCELLED, 4)))
                .contains(uid, "STATUS:CANCELLED", "已取消：讲师生病")
                .doesNotContain("meet.example.org");
    }
}
